//! The reading room: a case as its second reader sees it, one key an answer. `screen` is what is held, `view` how it is drawn,
//! `commands` what keys do; `choosing` says which cases somebody is to read.

pub mod choosing;
pub mod commands;
pub mod screen;
#[cfg(test)]
mod shown_tests;
#[cfg(test)]
pub(crate) mod tests;
pub mod view;
