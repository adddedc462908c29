//! The second reader's notes.

pub mod commands;
pub mod screen;
