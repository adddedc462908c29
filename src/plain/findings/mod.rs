//! What the answers add up to, read out.

pub(crate) mod read_out;
