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
/// an answer may be left out or come back by it.
pub fn facts(desk: &mut Desk, year: u16, case: CaseId, facts: Facts) -> Result<Moment, Refusal> {
    open_case(desk, year, case)?;
    if facts.changes.is_some_and(|changes| changes > CHANGES_MAX) {
        return Err(Refusal::new("facts-changes").with("max", CHANGES_MAX));
    }
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::FactsStated { year, case, facts })?;
    Ok(stamp.at)
}
