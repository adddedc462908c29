//! What a person did in a case, in a few words: what is taken back, and given again.

use super::{say::Words, terms};
use crate::{
    domain::{
        answer::{Answer, Mark},
        checklist::{Checklist, find},
        undo::Typed,
    },
    say,
};

/// "KO-08 Delvist opfyldt, begrundelse på 118 tegn"; of an answer that only got more, what it got: "KO-08 handling nu".
#[must_use]
pub fn told(words: &Words, checklists: &[Checklist], (from, to): (&Typed, &Typed)) -> String {
    match (from, to) {
        (_, Typed::Facts(_)) => words.say("deed-facts", &[]),
        (_, Typed::Text(section, role, _)) => {
            let place = words.say(&format!("paragraph-place-{}", section.code()), &[]);
            if role.is_empty() { place } else { say!(words, "deed-text", place = place, role = role) }
        }
        (_, Typed::Times(question, _)) => say!(words, "deed-times", question = question),
        (Typed::Answer(_, Some(from)), Typed::Answer(question, Some(to))) if from.value == to.value => {
            say!(words, "deed-part", question = question, what = parts(words, from, to).join(", "))
        }
        (_, Typed::Answer(question, None)) => say!(words, "deed-blank", question = question),
        (_, Typed::Answer(question, Some(answer))) => {
            let scale = find(checklists, question).map(|question| question.scale);
            let value = scale.map(|scale| terms::value(words, scale, answer.value)).unwrap_or_default();
            let length = answer.note.trim().chars().count();
            let key = if length == 0 { "deed-answer" } else { "deed-answer-reason" };
            say!(words, key, question = question, value = value, length = length)
        }
    }
}

/// What two answers of one value differ in.
fn parts(words: &Words, from: &Answer, to: &Answer) -> Vec<String> {
    let marks = Mark::ALL.into_iter().filter(|mark| from.has(*mark) != to.has(*mark));
    let marks = marks.map(|mark| words.say(mark.code(), &[]));
    let reason = (from.note != to.note).then(|| words.say("field-note", &[]));
    let reference = (from.evidence != to.evidence).then(|| words.say("field-evidence", &[]));
    reason.into_iter().chain(reference).chain(marks).collect()
}
