//! The sheets for those who did the work: documents of their own, made from the cases and never part of the report.

pub mod case;
pub mod department;
