//! `review`: the second reader agrees or disagrees with one answer.

use crate::{
    domain::{event::Event, may, refusal::Refusal, review::Opinion, sample::CaseId},
    store::change::Change,
    verbs::lookup,
};

/// A disagreement needs a note, and opens the case again for the auditor to respond. The answer that the reader would
/// have given may stand beside it.
pub fn review(
    change: &mut Change<'_>,
    year: u16,
    case: CaseId,
    question: &str,
    opinion: &Opinion,
) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::work(&round, &file.case)?;
    let question = may::question::asked(&file, question)?;
    let given = may::question::review(&file, &question.id)?;
    opinion.check(question, given.answer.value)?;
    change.record(&Event::ReviewGiven {
        year,
        case,
        question: question.id.clone(),
        verdict: opinion.verdict,
        value: opinion.value,
        note: opinion.note.trim().into(),
        of_revision: given.revision,
    })
}
