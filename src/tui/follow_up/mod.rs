//! What is to be done: actions, and acute concerns.

pub mod actions;
pub mod actions_commands;
#[cfg(test)]
mod actions_tests;
pub mod acute;
pub mod acute_commands;
#[cfg(test)]
mod acute_tests;
