//! The lock, the seed and the draw, line by line.

pub(crate) mod dialogue;
#[cfg(test)]
mod tests;
