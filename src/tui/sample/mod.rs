//! The sample of a round.

pub mod commands;
pub mod screen;
