//! The second reader's notes.

pub mod screen;
