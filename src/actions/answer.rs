//! `answer`: one answer, one transaction.

use super::desk::Desk;
use crate::domain::{
    answer::Answer,
    case_file::CaseFile,
    checklist::{Question, find},
    event::Event,
    moment::Moment,
    refusal::Refusal,
    sample::{CaseId, Progress},
};

/// Gives an answer, or gives it anew. The moment it was saved comes back, to be shown.
pub fn answer(desk: &mut Desk, year: u16, case: CaseId, question: &str, answer: &Answer) -> Result<Moment, Refusal> {
    let file = open_case(desk, year, case)?;
    let question = question_of(&file, question)?;
    answer.check(question)?;
    let event = Event::AnswerGiven { year, case, question: question.id.clone(), answer: answer.clone() };
    let stamp = desk.stamp();
    desk.store.record(&stamp, &event)?;
    Ok(stamp.at)
}

/// Takes an answer back: the question is blank again.
pub fn clear(desk: &mut Desk, year: u16, case: CaseId, question: &str) -> Result<Moment, Refusal> {
    let file = open_case(desk, year, case)?;
    let question = question_of(&file, question)?.id.clone();
    if file.given(&question).is_none() {
        return Err(Refusal::new("answer-absent").with("case", case).with("question", question));
    }
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::AnswerCleared { year, case, question })?;
    Ok(stamp.at)
}

/// The case, if its answers may change.
pub(super) fn open_case(desk: &Desk, year: u16, case: CaseId) -> Result<CaseFile, Refusal> {
    let file = desk.case_in_sample(year, case)?;
    if file.case.progress == Progress::Complete {
        return Err(Refusal::new("case-complete").with("case", case));
    }
    Ok(file)
}

/// The question, if it is asked in this case.
pub(super) fn question_of<'a>(file: &'a CaseFile, typed: &str) -> Result<&'a Question, Refusal> {
    let question =
        find(&file.checklists, typed.trim()).ok_or_else(|| Refusal::new("question-unknown").with("question", typed))?;
    if !question.areas.contains(&file.case.id.area) {
        return Err(Refusal::new("question-other-area").with("question", &question.id).with("case", file.case.id));
    }
    Ok(question)
}
