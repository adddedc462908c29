//! What a person did in a case, in a few words: what is taken back, and given again.

use super::{say::Words, terms};
use crate::{
    domain::{
        checklist::{Checklist, find},
        undo::Typed,
    },
    say,
};

/// "KO-08 Delvist opfyldt, begrundelse på 118 tegn".
#[must_use]
pub fn told(words: &Words, checklists: &[Checklist], typed: &Typed) -> String {
    match typed {
        Typed::Facts(_) => words.say("deed-facts", &[]),
        Typed::Text(section, role, _) => {
            let place = words.say(&format!("paragraph-place-{}", section.code()), &[]);
            if role.is_empty() { place } else { say!(words, "deed-text", place = place, role = role) }
        }
        Typed::Times(question, _) => say!(words, "deed-times", question = question),
        Typed::Answer(question, None) => say!(words, "deed-blank", question = question),
        Typed::Answer(question, Some(answer)) => {
            let scale = find(checklists, question).map(|question| question.scale);
            let value = scale.map(|scale| terms::value(words, scale, answer.value)).unwrap_or_default();
            let length = answer.note.trim().chars().count();
            let key = if length == 0 { "deed-answer" } else { "deed-answer-reason" };
            say!(words, key, question = question, value = value, length = length)
        }
    }
}
