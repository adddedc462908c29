//! The yearly report: a frozen data set becomes documents, one format a file. Nothing here computes a figure.

pub mod chart;
pub mod csv;
pub mod dataset;
pub mod document;
pub mod html;
pub mod json;
pub mod markdown;
mod parts;
pub mod sentences;
#[cfg(test)]
mod tests;
