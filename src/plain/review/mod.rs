//! The second reader, line by line.

pub(crate) mod notes;
pub(crate) mod room;
#[cfg(test)]
mod tests;
