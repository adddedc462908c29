//! What is noted by second readers, in words.

use super::{dates, evidence, say::Words, terms};
use crate::{
    domain::{
        answer::Given,
        checklist::Question,
        note::{Life, Note},
        reading::Reading,
    },
    say,
};

/// A note with what was answered to it and how it ended: "Hvor ses det? (venter på svar)".
#[must_use]
pub fn line(words: &Words, note: &Note) -> String {
    let mut lines = vec![format!("{} ({})", note.text, terms::life(words, note.life())).trim().to_owned()];
    if let Some((text, who)) = &note.answered {
        let text = answer_text(words, text);
        lines.push(format!("{}: {text}", who.by));
    }
    if let Some((_, text, who)) = note.resolved.as_ref().filter(|(_, text, _)| !text.is_empty()) {
        lines.push(format!("{}: {text}", who.by));
    }
    debug_assert!(note.life() != Life::Open || lines.len() == 1);
    lines.join("\n")
}

/// "mla: Delvist opfyldt. Der mangler en dato. (Notat 12-03)": the answer that a note is about.
#[must_use]
pub fn answer(words: &Words, question: &Question, given: &Given) -> String {
    let value = terms::value(words, question.scale, given.answer.value);
    let references = evidence::line(words, &given.answer.evidence);
    let references = if references.is_empty() { references } else { format!("({references})") };
    let said = [format!("{}: {value}.", given.by), given.answer.note.trim().to_owned(), references];
    said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// "kfr: Ikke opfyldt. Hvor ses det? (22-11-2026 05:28)": what whoever opened the note says, with his own answer where he has
/// one.
#[must_use]
pub fn opened(words: &Words, note: &Note, reading: Option<(&Question, &Reading)>) -> String {
    let own =
        reading.map(|(question, reading)| format!("{}.", terms::reading(words, question.scale, reading.verdict())));
    let text = [own.unwrap_or_default(), note.text.trim().to_owned()];
    let text = text.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    say!(words, "note-said", by = note.opened.by, text = text, at = dates::date_time(note.opened.at, words.lang()))
}

/// What was answered to a note: a text, or that the answer was changed.
#[must_use]
pub fn answer_text(words: &Words, text: &str) -> String {
    if text.is_empty() { words.say("note-answer-changed", &[]) } else { text.into() }
}

/// What was answered to a note; nothing as long as it waits.
#[must_use]
pub fn answered(words: &Words, note: &Note) -> Option<String> {
    let (text, who) = note.answered.as_ref()?;
    let text = answer_text(words, text);
    Some(say!(words, "note-said", by = who.by, text = text, at = dates::date_time(who.at, words.lang())))
}

/// How a note ended; nothing before it has.
#[must_use]
pub fn ended(words: &Words, note: &Note) -> Option<String> {
    let (outcome, text, who) = note.resolved.as_ref()?;
    let life = words.say(&format!("note-{}", outcome.code()), &[]);
    let text = [life, text.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ");
    Some(say!(words, "note-said", by = who.by, text = text, at = dates::date_time(who.at, words.lang())))
}
