//! What stands around the report, line by line.

pub(crate) mod citizens;
#[cfg(test)]
mod citizens_tests;
#[cfg(test)]
mod feedback_tests;
pub(crate) mod texts;
#[cfg(test)]
mod texts_tests;
