//! `review`: the second reader agrees or disagrees with one answer.

use super::{answer::question_of, desk::Desk};
use crate::domain::{event::Event, refusal::Refusal, review::Opinion, sample::CaseId};

/// A disagreement needs a note, and opens the case again for the auditor to respond. The answer that the reader would
/// have given may stand beside it.
pub fn review(desk: &mut Desk, year: u16, case: CaseId, question: &str, opinion: &Opinion) -> Result<(), Refusal> {
    let file = desk.case_in_sample(year, case)?;
    let question = question_of(&file, question)?;
    let id = question.id.clone();
    let Some(given) = file.given(&id) else {
        return Err(Refusal::new("review-without-answer").with("case", case).with("question", id));
    };
    opinion.check(question, given.answer.value)?;
    let event = Event::ReviewGiven {
        year,
        case,
        question: id,
        verdict: opinion.verdict,
        value: opinion.value,
        note: opinion.note.trim().into(),
        of_revision: given.revision,
    };
    let stamp = desk.stamp();
    desk.store.record(&stamp, &event)
}
