//! The rounds, a new one, and a copy of them all.

pub(crate) mod backup;
pub(crate) mod new_round;
pub(crate) mod remove_round;
pub(crate) mod rename_round;
pub(crate) mod room;
#[cfg(test)]
mod tests;
