//! `assign`: who is to audit a case. It binds nobody: whoever answers stands in the trail.

use super::desk::Desk;
use crate::domain::{answer::check_text, event::Event, refusal::Refusal, sample::CaseId};

/// Initials or a login name, no more: a whole name of an employee is nothing the file needs.
const INITIALS_MAX: usize = 12;

/// Gives the case to somebody; nobody where `to` is blank.
pub fn assign(desk: &mut Desk, year: u16, case: CaseId, to: &str) -> Result<(), Refusal> {
    desk.case_in_sample(year, case)?;
    let to = to.trim();
    check_text("initials", to)?;
    if to.chars().count() > INITIALS_MAX || to.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Refusal::new("initials-unfit").with("typed", to).with("max", INITIALS_MAX));
    }
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::CaseAssigned { year, case, to: to.into() })
}
