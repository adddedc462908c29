//! The trail, entry by entry.

pub mod commands;
pub mod screen;
