//! What is to be done, line by line.

pub(crate) mod actions;
#[cfg(test)]
mod actions_tests;
pub(crate) mod acute;
#[cfg(test)]
mod acute_tests;
