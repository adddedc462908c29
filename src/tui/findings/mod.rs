//! What the answers of a round add up to.

pub mod commands;
pub mod screen;
