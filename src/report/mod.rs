//! The yearly report: a data set becomes documents, and documents become files. Only [`data`] computes.

pub mod dataset;
mod dataset_method;
pub mod document;
pub mod feedback;
pub mod formats;
#[cfg(test)]
mod tests;
