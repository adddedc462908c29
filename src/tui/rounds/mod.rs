//! The rounds, and a new one.

pub mod screen;
#[cfg(test)]
mod tests;
