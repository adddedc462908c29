//! Readings and notes as the JSON of `tilsyn review`.

use crate::domain::{
    checklist::{Checklist, Text, find},
    reading::Reading,
    reading_list::{Changed, Noted},
    sample::CaseId,
};
use serde_json::{Value, json};

pub(super) fn changed_json(lists: &[Checklist], changed: &Changed) -> Value {
    json!({
        "case": changed.case, "question": changed.question, "short": short(lists, &changed.question), "reader": changed.reader, "read": changed.read,
        "now": changed.now, "noted": changed.noted,
    })
}

/// What one reader says of one answer. `value` is what counts: the first verdict, once there is one.
pub(super) fn reading_json(lists: &[Checklist], case: CaseId, reading: &Reading) -> Value {
    let verdict = reading.verdict();
    let (done, told) = (reading.first.as_ref().map(|(_, at)| at), reading.first.is_some() || !verdict.blind);
    json!({
        "case": case, "question": reading.question, "short": short(lists, &reading.question), "reader": reading.by, "at": reading.at, "value": verdict.value,
        "blind": verdict.blind, "bulk": verdict.bulk, "note": reading.note, "finished": done,
        "read": told.then_some(verdict.read), "read_by": told.then_some(&verdict.read_by),
        "alike": told.then(|| verdict.agrees()),
        "later": reading.later().map(|later| json!({ "value": later.value, "at": reading.at })),
    })
}

/// A note, with the attempt where that was given up.
pub(super) fn note_json(lists: &[Checklist], Noted { note, reading, given }: &Noted, attempt: Option<u32>) -> Value {
    let question = note.about.question.as_deref();
    let mut json = json!({
        "note": note.id.to_string(), "case": note.about.case, "question": question, "short": question.and_then(|question| short(lists, question)), "life": note.life().code(),
        "differs": note.differs, "text": note.text, "by": note.opened.by, "at": note.opened.at,
        "after_signing": note.after_signing, "now": given.as_ref().map(|given| given.answer.value),
        "value": reading.as_ref().map(|reading| reading.verdict().value),
        "read": reading.as_ref().map(|reading| reading.verdict().read),
        "answered": note.answered.as_ref().map(|(text, who)| {
            json!({ "text": text, "by": who.by, "at": who.at, "by_change": text.is_empty() })
        }),
        "resolved": note.resolved.as_ref().map(|(outcome, text, who)| {
            json!({ "outcome": outcome, "text": text, "by": who.by, "at": who.at })
        }),
    });
    if let Some(attempt) = attempt {
        json["attempt"] = attempt.into();
    }
    json
}

/// What the question is called in a list.
fn short<'l>(lists: &'l [Checklist], question: &str) -> Option<&'l Text> {
    find(lists, question).and_then(|question| question.short.as_ref())
}
