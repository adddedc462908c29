//! One case: its questions, its answers, and what it lacks.
//!
//! `screen`, `view` and `commands` are the audit room: what is held, how it is drawn, what keys do. `measuring` is the form
//! of a measured question; `board` and `lists` are what a second reader's room is drawn from too. `letters` add to an answer, `giving` is what both the digits and they ask for, `undo` takes back
//! what was typed last, `told` says what was laid aside, `marks` are the signs of a row. `missing_answers` is a screen of its own.

pub mod board;
pub mod commands;
#[cfg(test)]
mod desk_tests;
#[cfg(test)]
mod evidence_tests;
#[cfg(test)]
mod facts_tests;
pub mod giving;
pub mod letters;
pub mod lists;
pub mod marks;
#[cfg(test)]
mod measure_tests;
pub mod measuring;
pub mod missing_answers;
pub mod missing_answers_commands;
#[cfg(test)]
mod reading_tests;
pub mod screen;
#[cfg(test)]
mod shown_tests;
#[cfg(test)]
mod snippets_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod texts_tests;
pub mod told;
pub mod undo;
pub mod view;
