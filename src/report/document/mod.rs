//! The report as a document that no format has touched yet: its outline, its parts one a file, and its charts.

pub mod blocks;
pub mod charts;
pub mod outline;
pub mod parts;
pub mod sentences;
