//! The trail, entry by entry.

pub mod screen;
