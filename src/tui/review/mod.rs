//! The second reading: the notes and who reads what (`screen` is what is held, `view` how it is drawn, `commands` what keys do),
//! and the reading room.

pub mod commands;
pub mod reading;
pub mod screen;
#[cfg(test)]
mod tests;
pub mod view;
