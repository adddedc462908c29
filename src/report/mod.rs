//! The yearly report: a frozen data set becomes documents, one format a file. Nothing here computes a figure.

pub mod agenda;
pub mod citizens_csv;
pub mod csv;
pub mod dataset;
mod dataset_method;
pub mod document;
pub mod docx;
pub mod feedback_case;
pub mod feedback_department;
pub mod html;
pub mod json;
mod json_cases;
pub mod markdown;
#[cfg(test)]
mod tests;
pub mod xlsx;
