//! The way of a case list into a round, line by line.

pub(crate) mod columns;
pub(crate) mod import;
pub(crate) mod take_back;
#[cfg(test)]
mod tests;
