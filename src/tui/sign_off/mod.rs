//! What is open before a round is signed: `screen` is what is held and how it is drawn, `commands` what keys do.

pub mod commands;
pub mod screen;

#[cfg(test)]
mod tests;
