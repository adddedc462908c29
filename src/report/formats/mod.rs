//! What is written, one format a file or folder: each makes bytes of the document or of the data set.

pub mod agenda;
mod characters;
pub mod csv;
pub mod docx;
pub mod html;
pub mod json;
pub mod markdown;
pub mod xlsx;
