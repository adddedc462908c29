//! Tables for a spreadsheet: the findings, and what citizens answered by itself.

pub mod citizens;
pub mod findings;
