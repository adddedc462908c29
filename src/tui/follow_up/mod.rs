//! What is to be done: two screens, `actions` and `acute` concerns, each with the `commands` that its keys are.

pub mod actions;
pub mod actions_commands;
#[cfg(test)]
mod actions_tests;
pub mod acute;
pub mod acute_commands;
#[cfg(test)]
mod acute_tests;
