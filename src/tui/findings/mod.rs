//! What the answers of a round add up to.

pub mod screen;
