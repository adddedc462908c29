//! `measure`: the times of a question that is measured.

use crate::{
    domain::{event::Event, may, measure::Pair, refusal::Refusal, sample::CaseId},
    store::change::Change,
    verbs::lookup,
    words::dates,
};

/// Keeps the times, or what lies between them where the rule forgets, in place of those there were; none take them away.
/// Nothing is answered by it. `expected` are the times that the person saw: if another has changed them since, nothing is
/// written.
pub fn measure(
    change: &mut Change<'_>,
    year: u16,
    case: CaseId,
    question: &str,
    pairs: &[Pair],
    expected: Option<&[Pair]>,
) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::answer(&round, &file.case)?;
    let question = may::question::asked(&file, question)?;
    let rule = may::question::measured(question)?;
    if pairs.is_empty() {
        may::question::unmeasure(&file, &question.id, expected)?;
    }
    rule.check(pairs, dates::day_of(change.actor_at().at))?;
    if let Some(seen) = expected {
        may::question::times_unmoved(&file, &question.id, seen)?;
    }
    let (question, pairs) = (question.id.clone(), rule.kept(pairs));
    change.record(&Event::CaseMeasured { year, case, question, pairs, undoes: None })
}

/// The same by somebody who has not seen those there were.
pub fn remeasure(
    change: &mut Change<'_>,
    year: u16,
    case: CaseId,
    question: &str,
    pairs: &[Pair],
    instead_of: Option<&str>,
) -> Result<(), Refusal> {
    let file = may::case::known(change.case_file(year, case)?, year, case)?;
    may::question::times_over(&file, question.trim(), &change.actor_at().by, pairs, instead_of)?;
    measure(change, year, case, question, pairs, None)
}
