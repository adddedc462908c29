//! The rounds, and what is done about one as a whole.

pub(crate) mod errands;
pub(crate) mod room;
#[cfg(test)]
mod tests;
