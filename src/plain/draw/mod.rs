//! The lock, the seed and the draw, line by line.

pub(crate) mod draw_cases;
pub(crate) mod extend;
pub(crate) mod lock;
pub(crate) mod supplement;
#[cfg(test)]
mod tests;
