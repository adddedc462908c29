//! Where an answer can be seen, as it is read.

use super::{dates, say::Words};
use crate::{domain::evidence::Evidence, say};

/// "04-03-2026 · journal 12/345 · Referat af møde".
#[must_use]
pub fn one(words: &Words, evidence: &Evidence) -> String {
    parts(words, evidence).join(" · ")
}

fn parts(words: &Words, evidence: &Evidence) -> Vec<String> {
    let date = evidence.date.map(|day| dates::day(day, words.lang()));
    let journal = (!evidence.journal.is_empty()).then(|| say!(words, "evidence-journal", number = evidence.journal));
    let document = (!evidence.document.is_empty()).then(|| evidence.document.clone());
    [date, journal, document].into_iter().flatten().collect()
}

/// All of an answer, in one line.
#[must_use]
pub fn line(words: &Words, references: &[Evidence]) -> String {
    references.iter().map(|reference| one(words, reference)).collect::<Vec<_>>().join("; ")
}

/// One for who listens: no signs between the parts.
#[must_use]
pub fn spoken(words: &Words, reference: &Evidence) -> String {
    parts(words, reference).join(", ")
}

/// All of an answer, for who listens.
#[must_use]
pub fn all_spoken(words: &Words, references: &[Evidence]) -> String {
    references.iter().map(|reference| spoken(words, reference)).collect::<Vec<_>>().join("; ")
}

/// A draft, as far as it goes.
#[must_use]
pub fn drafted(text: &str) -> String {
    text.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("; ")
}
