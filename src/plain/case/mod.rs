//! One case, line by line: its checklists, its questions and what can be said of an answer.

pub(crate) mod additions;
#[cfg(test)]
mod additions_tests;
pub(crate) mod answers;
pub(crate) mod checklist;
pub(crate) mod done;
pub(crate) mod drafts;
#[cfg(test)]
mod drafts_tests;
#[cfg(test)]
mod evidence_tests;
pub(crate) mod facts;
#[cfg(test)]
mod facts_tests;
pub(crate) mod guidance;
pub(crate) mod measure;
#[cfg(test)]
mod measure_tests;
pub(crate) mod measured;
pub(crate) mod question;
pub(crate) mod reference;
pub(crate) mod room;
pub(crate) mod snippets;
#[cfg(test)]
mod snippets_tests;
#[cfg(test)]
mod tests;
