//! The draw, exactly as `docs/stikproeve-udtraek-v2.md` states it. v2 never changes; another algorithm is v3, beside it.

pub mod allocation;
pub mod in_case;
pub mod key;
pub mod keystream;
pub mod order;
pub mod print;
