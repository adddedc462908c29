//! What the JSON says case by case: it grows with the cases, so it is written as it stands.

use crate::{
    domain::{answer, evidence::Evidence, sample::CaseId},
    report::data::{
        answers::{AnswerLine, CaseAnswers},
        notes::Note,
    },
};
use serde::{Serialize, Serializer};

/// The codes by question, and the questions with a note or a mark.
#[derive(Serialize)]
pub(super) struct Answers<'a> {
    id: CaseId,
    #[serde(serialize_with = "codes")]
    codes: &'a CaseAnswers,
    noted: Vec<&'a str>,
    essential: Vec<&'a str>,
    act_now: Vec<&'a str>,
    good_practice: Vec<&'a str>,
}

fn codes<S: Serializer>(case: &CaseAnswers, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(case.lines.iter().map(|line| (&line.question, case.code(line))))
}

pub(super) fn answers(case: &CaseAnswers) -> Answers<'_> {
    let with = |of: fn(&AnswerLine) -> bool| -> Vec<&str> {
        case.lines.iter().filter(|line| of(line)).map(|line| line.question.as_str()).collect()
    };
    Answers {
        id: case.case,
        codes: case,
        noted: with(|line| line.noted),
        essential: with(|line| line.marks.essential),
        act_now: with(|line| line.marks.act_now),
        good_practice: with(|line| line.marks.good_practice),
    }
}

#[derive(Serialize)]
pub(super) struct WrittenNote<'a> {
    case: CaseId,
    question: &'a str,
    value: answer::Value,
    note: &'a str,
    evidence: String,
    evidence_parts: &'a [Evidence],
}

pub(super) fn note(note: &Note) -> WrittenNote<'_> {
    WrittenNote {
        case: note.case,
        question: &note.question,
        value: note.value,
        note: &note.note,
        evidence: note.evidence.iter().map(line_of).collect::<Vec<_>>().join("; "),
        evidence_parts: &note.evidence,
    }
}

/// In no language: the day as a machine reads it.
fn line_of(evidence: &Evidence) -> String {
    let date = evidence.date.map(|day| day.to_string());
    let parts = [date.unwrap_or_default(), evidence.journal.clone(), evidence.document.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
