//! `undo`: the last change of an answer, taken back by an event of its own that gives the earlier answer again.

use super::{
    answer::{open_case, write},
    desk::Desk,
};
use crate::domain::{event::Event, moment::Moment, refusal::Refusal, sample::CaseId};

/// Takes back the change that the person saw, `seq`. Refused where it is not the last any more, or where somebody else has
/// changed the same answer since.
pub fn undo(desk: &mut Desk, year: u16, case: CaseId, seq: i64) -> Result<Moment, Refusal> {
    let file = open_case(desk, year, case)?;
    let nothing = || Refusal::new("undo-nothing").with("case", case);
    let change = file.undoable.as_ref().filter(|change| change.seq == seq).ok_or_else(nothing)?;
    if let Some(other) = &change.since {
        let refusal = Refusal::new("undo-moved").with("question", &change.question);
        return Err(refusal.with("by", &other.by).with("when", other.at));
    }
    let (question, undoes) = (change.question.clone(), Some(seq));
    let shown = file.shown(&question);
    let event = match change.before.clone() {
        Some(answer) => Event::AnswerGiven { year, case, question: question.clone(), answer, undoes },
        None => Event::AnswerCleared { year, case, question: question.clone(), undoes },
    };
    write(desk, (year, case, &question), &event, Some(shown))
}
