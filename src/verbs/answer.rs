//! `answer`: one answer, one event.

use crate::{
    domain::{
        answer::{Answer, Shown},
        case_file::CaseFile,
        event::Event,
        may,
        refusal::Refusal,
        sample::CaseId,
    },
    store::change::Change,
    verbs::lookup,
    words::dates,
};

/// Gives an answer, or gives it anew. `expected` is what the person saw of the answer there was: if another has changed
/// it since, nothing is written.
pub fn answer(
    change: &mut Change<'_>,
    year: u16,
    case: CaseId,
    question: &str,
    answer: &Answer,
    expected: Option<Shown>,
) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::answer(&round, &file.case)?;
    let question = may::question::asked(&file, question)?;
    answer.check(question)?;
    answer.evidence.check_day(dates::day_of(change.actor_at().at))?;
    unmoved(change, year, &file, &question.id, expected)?;
    let question = question.id.clone();
    change.record(&Event::AnswerGiven { year, case, question, answer: answer.clone(), undoes: None })
}

/// Takes an answer back: the question is blank again.
pub fn clear(
    change: &mut Change<'_>,
    year: u16,
    case: CaseId,
    question: &str,
    expected: Option<Shown>,
) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::answer(&round, &file.case)?;
    let question = may::question::asked(&file, question)?.id.clone();
    may::question::clear(&file, &question, expected)?;
    unmoved(change, year, &file, &question, expected)?;
    change.record(&Event::AnswerCleared { year, case, question, undoes: None })
}

/// Holds what somebody saw of an answer against what stands.
fn unmoved(
    change: &Change<'_>,
    year: u16,
    file: &CaseFile,
    question: &str,
    expected: Option<Shown>,
) -> Result<(), Refusal> {
    let Some(shown) = expected else { return Ok(()) };
    let last = change.last_answered(year, file.case.id, question)?;
    may::question::unmoved(file, question, shown, last.as_ref())
}
