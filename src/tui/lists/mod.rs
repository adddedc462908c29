//! The way of a case list into a round: file, columns, meanings, rules, a last look.
//!
//! One screen: `screen` is what it holds, `view` how it is drawn, `commands` what keys do. Each place on the way has a file:
//! `picker`, `columns`, `meanings`, `rules`, `problems`, `summary`. `import_effect` is what is asked of the disk and what
//! comes of it, `import_news` where that is shown.

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
