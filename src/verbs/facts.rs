//! `facts`: what is said of a case before its questions.

use crate::{
    domain::{
        event::Event,
        facts::{CHANGES_MAX, Facts},
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
        return Err(Refusal::new("facts-changes").with("max", CHANGES_MAX));
    }
    if let Some(seen) = expected {
        may::question::facts_unmoved(&file, seen)?;
    }
    change.record(&Event::FactsStated { year, case, facts })
}
