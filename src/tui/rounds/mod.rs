//! The rounds, and a new one.

pub mod commands;
pub mod screen;
#[cfg(test)]
mod tests;
