//! The answers of each case, for whoever wants to count for themselves. Without notes.

use crate::domain::{
    answer::Value,
    case_file::CaseFile,
    checklist::{Checklist, Question, Scale},
    sample::{CaseId, State},
};

/// The answers of one case, in the order of the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseAnswers {
    pub case: CaseId,
    /// Not found: no answer counts, whatever was answered before.
    pub missing: bool,
    pub lines: Vec<AnswerLine>,
}

impl CaseAnswers {
    /// What the answer is counted as.
    #[must_use]
    pub fn code(&self, line: &AnswerLine) -> &'static str {
        match line.value {
            _ if self.missing => "missing",
            Some(value) => value.code(),
            None => "unanswered",
        }
    }

    /// Whether it is among the cases that a share is taken of.
    #[must_use]
    pub fn counts(&self, line: &AnswerLine) -> bool {
        !self.missing && line.value.is_some_and(Value::counts)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerLine {
    pub checklist: String,
    pub question: String,
    pub scale: Scale,
    /// `None`: not answered yet.
    pub value: Option<Value>,
    /// Whether a note was written; what it says stays in the file.
    pub noted: bool,
    pub marks: Marks,
}

/// What an answer is marked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
    pub essential: bool,
    pub act_now: bool,
    pub good_practice: bool,
}

/// `None` for a case that left the sample: its answers are in no figure.
pub(super) fn answers(file: &CaseFile) -> Option<CaseAnswers> {
    let missing = match file.case.state {
        State::InSample => false,
        State::Missing { .. } => true,
        State::Replaced { .. } => return None,
    };
    let of = |list: &Checklist, question: &Question| {
        let given = file.given(&question.id).filter(|_| !missing).map(|given| &given.answer);
        AnswerLine {
            checklist: list.id.clone(),
            question: question.id.clone(),
            scale: question.scale,
            value: given.map(|answer| answer.value),
            noted: given.is_some_and(|answer| !answer.note.trim().is_empty()),
            marks: given.map_or_else(Marks::default, |answer| Marks {
                essential: answer.essential,
                act_now: answer.act_now,
                good_practice: answer.good_practice,
            }),
        }
    };
    let of_list = |list: &Checklist| -> Vec<AnswerLine> {
        list.questions_for(file.case.id.area).map(|question| of(list, question)).collect()
    };
    Some(CaseAnswers { case: file.case.id, missing, lines: file.checklists.iter().flat_map(of_list).collect() })
}
