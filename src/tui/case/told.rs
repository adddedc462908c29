//! What became of a reason and of marks when an answer was changed.

use crate::domain::{
    answer::{Mark, Value},
    case_file::CaseFile,
    checklist::{Scale, find},
};

/// A changed answer: what it was, what it is, and what was laid aside by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub question: String,
    pub scale: Scale,
    pub from: Value,
    pub to: Value,
    pub reason: bool,
    pub marks: Vec<Mark>,
}

/// From the case before and after; nothing where the value stayed.
pub fn changed(before: &CaseFile, after: &CaseFile, question: &str) -> Option<Changed> {
    let (old, new) = (&before.answered(question)?.answer, &after.answered(question)?.answer);
    if old.value == new.value {
        return None;
    }
    Some(Changed {
        question: question.into(),
        scale: find(&after.checklists, question)?.scale,
        from: old.value,
        to: new.value,
        reason: !old.note.trim().is_empty() && new.note.trim().is_empty(),
        marks: old.marks().filter(|mark| !new.has(*mark)).collect(),
    })
}
