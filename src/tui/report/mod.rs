//! What stands around the report: two screens, people's own `texts` and the `citizens`' answers, each with the `commands`
//! that its keys are. The report itself and the feedback sheets are asked for by a form of `dialogs`.

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
