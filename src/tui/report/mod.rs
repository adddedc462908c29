//! What stands around the report: people's own texts, and the citizens' answers.

pub mod citizens;
pub mod citizens_commands;
#[cfg(test)]
mod citizens_tests;
#[cfg(test)]
mod feedback_tests;
pub mod texts;
pub mod texts_commands;
#[cfg(test)]
mod texts_tests;
