//! The trail, and what was checked, read out.

pub(crate) mod read_out;
