//! `answer`: one answer, one transaction.

use super::desk::Desk;
use crate::{
    domain::{
        answer::{Answer, Shown},
        case_file::CaseFile,
        checklist::{Question, find},
        event::Event,
        moment::Moment,
        refusal::Refusal,
        sample::{CaseId, Progress},
    },
    words::dates,
};

/// Gives an answer, or gives it anew. The moment it was saved comes back, to be shown. `expected` is what the person saw
/// of the answer there was: if another has changed it since, nothing is written.
pub fn answer(
    desk: &mut Desk,
    year: u16,
    case: CaseId,
    question: &str,
    answer: &Answer,
    expected: Option<Shown>,
) -> Result<Moment, Refusal> {
    let file = open_case(desk, year, case)?;
    let question = question_of(&file, question)?;
    answer.check(question)?;
    answer.evidence.check_day(dates::day_of((desk.now)()))?;
    let event = Event::AnswerGiven { year, case, question: question.id.clone(), answer: answer.clone(), undoes: None };
    write(desk, (year, case, &question.id), &event, expected)
}

/// Takes an answer back: the question is blank again.
pub fn clear(
    desk: &mut Desk,
    year: u16,
    case: CaseId,
    question: &str,
    expected: Option<Shown>,
) -> Result<Moment, Refusal> {
    let file = open_case(desk, year, case)?;
    let question = question_of(&file, question)?.id.clone();
    if file.answered(&question).is_none() && !matches!(expected, Some(Shown::Revision(_))) {
        return Err(Refusal::new("answer-absent").with("case", case).with("question", question));
    }
    let event = Event::AnswerCleared { year, case, question: question.clone(), undoes: None };
    write(desk, (year, case, &question), &event, expected)
}

pub(super) fn write(
    desk: &mut Desk,
    place: (u16, CaseId, &str),
    event: &Event,
    expected: Option<Shown>,
) -> Result<Moment, Refusal> {
    let stamp = desk.stamp();
    let mut change = desk.store.change(&stamp)?;
    if let Some(shown) = expected {
        change.unmoved(place, shown)?;
    }
    change.record(event)?;
    change.finish()?;
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
