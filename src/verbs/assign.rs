//! `assign`: who is to audit a case. It binds nobody: whoever answers stands in the trail.

use crate::{
    domain::{code::Code, event::Event, guards::check::check_text, may, refusal::Refusal, sample::CaseId},
    store::change::Change,
    verbs::lookup,
};

/// Initials or a login name, no more: a whole name of an employee is nothing the file needs.
const INITIALS_MAX: usize = 12;

/// Gives the case to somebody; nobody where `to` is blank.
pub fn assign(change: &mut Change<'_>, year: u16, case: CaseId, to: &str) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::work(&round, &file.case)?;
    let to = to.trim();
    check_text("initials", to)?;
    if to.chars().count() > INITIALS_MAX || to.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Refusal::new(Code::InitialsUnfit).with("typed", to).with("max", INITIALS_MAX));
    }
    change.record(&Event::CaseAssigned { year, case, to: to.into() })
}
