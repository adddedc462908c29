//! Where an answer can be seen, in one line.

use super::{dates, say::Words};
use crate::{
    domain::evidence::{DATE, DOCUMENT, Evidence, JOURNAL},
    say,
};

/// "04-03-2026 · journal 12/345 · Referat af møde".
#[must_use]
pub fn line(words: &Words, evidence: &Evidence) -> String {
    parts(words, evidence).join(" · ")
}

fn parts(words: &Words, evidence: &Evidence) -> Vec<String> {
    let date = evidence.date.map(|day| dates::day(day, words.lang()));
    let journal = (!evidence.journal.is_empty()).then(|| say!(words, "evidence-journal", number = evidence.journal));
    let document = (!evidence.document.is_empty()).then(|| evidence.document.clone());
    [date, journal, document].into_iter().flatten().collect()
}

/// The same for one who listens: no signs between the parts.
#[must_use]
pub fn spoken(words: &Words, evidence: &Evidence) -> String {
    parts(words, evidence).join(", ")
}

/// A draft, as far as it goes.
#[must_use]
pub fn drafted(text: &str) -> String {
    written(text).join(" · ")
}

/// The same for one who listens.
#[must_use]
pub fn drafted_spoken(text: &str) -> String {
    written(text).join(", ")
}

fn written(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.trim().is_empty()).collect()
}

/// The name of a part, and what may stand in it.
#[must_use]
pub fn part(words: &Words, at: usize) -> (String, String) {
    let code = match at {
        DOCUMENT => "document",
        DATE => "date",
        JOURNAL => "journal",
        _ => return (String::new(), String::new()),
    };
    (words.say(&format!("evidence-field-{code}"), &[]), words.say(&format!("evidence-hint-{code}"), &[]))
}
