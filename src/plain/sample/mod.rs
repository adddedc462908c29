//! The sample of a round, read out.

pub(crate) mod room;
