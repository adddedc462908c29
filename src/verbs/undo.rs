//! `undo`: the last change of an answer, taken back by an event of its own that gives the earlier answer again.

use crate::{
    domain::{event::Event, may, refusal::Refusal, sample::CaseId},
    store::change::Change,
    verbs::lookup,
};

/// Takes back the change that the person saw, `seq`. Refused where it is not the last any more, or where somebody else has
/// changed the same answer since.
pub fn undo(change: &mut Change<'_>, year: u16, case: CaseId, seq: i64) -> Result<(), Refusal> {
    let round = lookup::round(change, year)?;
    let file = lookup::case_seen(change, change.actor_at(), year, case)?;
    may::case::answer(&round, &file.case)?;
    let last = may::question::undo(&file, seq)?;
    let (question, undoes) = (last.question.clone(), Some(seq));
    change.record(&match last.before.clone() {
        Some(answer) => Event::AnswerGiven { year, case, question, answer, undoes },
        None => Event::AnswerCleared { year, case, question, undoes },
    })
}
