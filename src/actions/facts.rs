//! `facts`: what is said of a case before its questions.

use super::{answer::open_case, desk::Desk};
use crate::domain::{
    event::Event,
    facts::{CHANGES_MAX, Facts},
    moment::Moment,
    refusal::Refusal,
    sample::CaseId,
};

/// States the facts, all of them: what is not given is unknown from now on. A completed case is reopened first, since
/// an answer may be left out or come back by it. `expected` are the facts that the person saw: if another has stated
/// others since, nothing is written.
pub fn facts(
    desk: &mut Desk,
    year: u16,
    case: CaseId,
    facts: Facts,
    expected: Option<Facts>,
) -> Result<Moment, Refusal> {
    open_case(desk, year, case)?;
    if facts.changes.is_some_and(|changes| changes > CHANGES_MAX) {
        return Err(Refusal::new("facts-changes").with("max", CHANGES_MAX));
    }
    let stamp = desk.stamp();
    let mut change = desk.store.change(&stamp)?;
    if let Some(seen) = expected {
        change.facts_unmoved((year, case), seen)?;
    }
    change.record(&Event::FactsStated { year, case, facts })?;
    change.finish()?;
    Ok(stamp.at)
}
