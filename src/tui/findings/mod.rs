//! What the answers of a round add up to: `screen` is what is held and how it is drawn, `commands` what keys do.

pub mod commands;
pub mod screen;
