//! All cases of a round beside all questions.

pub mod commands;
pub mod screen;
