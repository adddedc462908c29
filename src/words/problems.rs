//! What is wrong with a case list, in words: where, what, and what to do about it.

use super::say::{Words, fact};
use crate::intake::problem::Problem;
use std::fmt::Display;

/// One problem: where, what is wrong, and what to do about it.
#[must_use]
pub fn problem(words: &Words, problem: &Problem) -> String {
    format!("{} {}", place(words, problem), hint(words, problem))
}

/// What is wrong, without the place.
#[must_use]
pub fn what(words: &Words, problem: &Problem) -> String {
    say(words, problem, &format!("problem-{}", problem.kind.code()))
}

/// Where, and what is wrong: `linje 4, kolonne Sagsnr: …`.
#[must_use]
pub fn place(words: &Words, problem: &Problem) -> String {
    let said = what(words, problem);
    match (&problem.column, problem.kind.is_of_file()) {
        (_, true) => said,
        (None, false) => format!("{}: {said}", say(words, problem, "problem-place")),
        (Some(_), false) => format!("{}: {said}", say(words, problem, "problem-place-column")),
    }
}

/// What to do about it.
#[must_use]
pub fn hint(words: &Words, problem: &Problem) -> String {
    say(words, problem, &format!("problem-{}.hint", problem.kind.code()))
}

fn say(words: &Words, problem: &Problem, key: &str) -> String {
    let facts = problem.facts();
    let facts: Vec<(&str, &dyn Display)> = facts.iter().map(|(name, value)| fact(name, value)).collect();
    words.say(key, &facts)
}
