//! The yearly report: a data set becomes documents, and documents become files. Only [`data`] computes.

pub mod data;
pub mod document;
pub mod feedback;
pub mod formats;
pub mod kept;
#[cfg(test)]
mod tests;
