//! The rounds, and a new one.

pub mod new_round;
pub mod new_round_commands;
pub mod screen;
#[cfg(test)]
mod tests;
