//! The draw, exactly as `docs/stikproeve-udtraek-v1.md` states it. v1 never changes; another algorithm is v2, beside it.

pub mod allocation;
pub mod key;
pub mod keystream;
pub mod order;
