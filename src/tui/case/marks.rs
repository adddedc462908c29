//! The signs of a row: in front how the question was answered, behind what else there is, by the letter that made it.

use crate::domain::{
    answer::{Mark, Value},
    case_file::CaseFile,
    event::Field,
};

/// How an answer is shown in one sign.
#[must_use]
pub fn sign(value: Value) -> char {
    match value {
        Value::Met => '+',
        Value::Partly => '~',
        Value::NotMet => '-',
        Value::NotApplicable => 'o',
        Value::CannotAssess => '?',
    }
}

/// What stands behind a row, each at its own place: reason, reference, the three marks, a word of the reader that waits.
#[must_use]
pub fn behind(file: &CaseFile, question: &str, contested: bool) -> String {
    let answer = file.answered(question).map(|given| &given.answer);
    let begun = |field| file.draft(question, field).is_some();
    let has = |mark: Mark| answer.is_some_and(|answer| answer.has(mark));
    let there = [
        ('b', answer.is_some_and(|answer| !answer.note.trim().is_empty()) || begun(Field::Note)),
        ('h', answer.is_some_and(|answer| !answer.evidence.is_empty()) || begun(Field::Evidence)),
        ('v', has(Mark::Essential)),
        ('n', has(Mark::ActNow)),
        ('p', has(Mark::GoodPractice)),
        ('a', contested),
    ];
    there.into_iter().map(|(letter, there)| if there { letter } else { ' ' }).collect()
}
