//! What the auditors wrote, case by case: in the internal edition alone.

use super::case_number_mask::Mask;
use crate::domain::{
    answer::{Given, Value},
    case_file::CaseFile,
    checklist::Scale,
    evidence::Evidence,
    sample::CaseId,
};

/// An answer with what the auditor wrote to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub case: CaseId,
    pub question: String,
    pub scale: Scale,
    pub value: Value,
    pub note: String,
    pub evidence: Vec<Evidence>,
}

/// Every answer that something was written to, in the order of the cases and of the checklists.
#[must_use]
pub fn notes(files: &[CaseFile], mask: &Mask) -> Vec<Note> {
    let masked = |reference: &Evidence| Evidence {
        document: mask.cover(&reference.document),
        date: reference.date,
        journal: mask.cover(&reference.journal),
    };
    let of_case = |file: &CaseFile| -> Vec<Note> {
        let written =
            file.questions().filter_map(|question| file.given(&question.id).map(|given| (question.scale, given)));
        let written = written.filter(|(_, given)| !(given.answer.note.is_empty() && given.answer.evidence.is_empty()));
        let note = |(scale, given): (Scale, &Given)| Note {
            case: file.case.id,
            question: given.question.clone(),
            scale,
            value: given.answer.value,
            note: mask.cover(&given.answer.note),
            evidence: given.answer.evidence.iter().map(masked).collect(),
        };
        written.map(note).collect()
    };
    files.iter().flat_map(of_case).collect()
}
