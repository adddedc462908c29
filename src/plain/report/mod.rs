//! The report and what stands around it, line by line.

pub(crate) mod citizens;
#[cfg(test)]
mod citizens_tests;
pub(crate) mod feedback;
#[cfg(test)]
mod feedback_tests;
pub(crate) mod texts;
#[cfg(test)]
mod texts_tests;
pub(crate) mod write_report;
