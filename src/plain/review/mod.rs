//! The second reader, line by line.

pub(crate) mod room;
#[cfg(test)]
mod tests;
