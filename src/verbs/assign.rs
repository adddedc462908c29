//! `assign`: who is to audit a case. It binds nobody: whoever answers stands in the trail.

use crate::{
    domain::{event::Event, may, refusal::Refusal, sample::CaseId},
    store::change::Change,
    verbs::{initials, lookup},
};

/// Gives the case to somebody; nobody where `to` is blank.
pub fn assign(change: &mut Change<'_>, year: u16, case: CaseId, to: &str) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::work(&round, &file.case)?;
    let to = to.trim();
    initials::check(to)?;
    change.record(&Event::CaseAssigned { year, case, to: to.into() })
}
