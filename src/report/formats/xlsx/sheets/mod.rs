//! The sheets of the report's workbook, one a file.

pub(super) mod about;
pub(super) mod actions;
pub(super) mod agreement;
pub(super) mod answers;
pub(super) mod chances;
pub(super) mod charts;
pub(super) mod codebook;
pub(super) mod findings;
pub(super) mod history;
pub(super) mod principles;
pub(super) mod sample;
