//! `facts`: what is said of a case before its questions.

use crate::{
    domain::{
        code::Code,
        event::Event,
        facts::{CHANGES_MAX, Facts, unread},
        may,
        refusal::Refusal,
        sample::CaseId,
    },
    store::change::Change,
    verbs::lookup,
};

/// States the facts, all of them: what is not given is unknown from now on. A completed case is reopened first, since
/// an answer may be left out or come back by it. `expected` are the facts that the person saw: if another has stated
/// others since, nothing is written.
pub fn facts(
    change: &mut Change<'_>,
    year: u16,
    case: CaseId,
    facts: Facts,
    expected: Option<Facts>,
) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::answer(&round, &file.case)?;
    if facts.changes.is_some_and(|changes| changes > CHANGES_MAX) {
        return Err(Refusal::new(Code::FactsChanges).with("max", CHANGES_MAX));
    }
    if let Some(seen) = expected {
        may::question::facts_unmoved(&file, seen)?;
    }
    change.record(&Event::FactsStated { year, case, facts, undoes: None })
}

/// States those of the facts that are typed; the others stay as they stand in the file that is now ours.
pub fn restate(
    change: &mut Change<'_>,
    year: u16,
    case: CaseId,
    typed: &[Option<String>; 4],
    instead_of: Option<&str>,
) -> Result<(), Refusal> {
    let file = may::case::known(change.case_file(year, case)?, year, case)?;
    let before = file.facts.as_ref().map(|stated| stated.facts).unwrap_or_default();
    let after = onto(before, typed)?;
    may::question::facts_over(&file, &change.actor_at().by, after, instead_of)?;
    facts(change, year, case, after, None)
}

fn onto(before: Facts, [age, outcome, changes, plan]: &[Option<String>; 4]) -> Result<Facts, Refusal> {
    let [age_before, outcome_before, changes_before, plan_before] = before.written();
    Facts::read([
        age.as_deref().unwrap_or(&age_before),
        outcome.as_deref().unwrap_or(&outcome_before),
        changes.as_deref().unwrap_or(&changes_before),
        plan.as_deref().unwrap_or(&plan_before),
    ])
    .map_err(unread)
}
