//! The way of a case list into a round: file, columns, meanings, rules, a last look.

pub mod columns;
pub mod commands;
pub mod import_effect;
pub mod import_news;
pub mod meanings;
pub mod picker;
pub mod problems;
pub mod rules;
pub mod screen;
#[cfg(test)]
mod shown_tests;
pub mod summary;
#[cfg(test)]
mod tests;
pub mod view;
