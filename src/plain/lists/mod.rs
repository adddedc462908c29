//! The way of a case list into a round, line by line.

pub(crate) mod columns;
pub(crate) mod import;
#[cfg(test)]
mod tests;
