//! The sample of a round, read out, who audits what, and how far it is.

pub(crate) mod assign;
pub(crate) mod done;
pub(crate) mod overview;
pub(crate) mod room;
