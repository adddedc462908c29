//! `reopen`: a signed round, a completed case or a missing case that was found is opened again, with a reason.

use super::desk::{Desk, reason as check_reason};
use crate::domain::{
    event::Event,
    refusal::Refusal,
    sample::{CaseId, Progress, State},
};

/// Opens a signed round. The signed version stays readable.
pub fn reopen_round(desk: &mut Desk, year: u16, reason: &str) -> Result<(), Refusal> {
    if !desk.round(year)?.signed {
        return Err(Refusal::new("round-open").with("year", year));
    }
    check_reason("reason", reason)?;
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::RoundReopened { year, reason: reason.trim().into() })
}

/// Opens a completed case, or takes a missing one back into the audit.
pub fn reopen_case(desk: &mut Desk, year: u16, case: CaseId, reason: &str) -> Result<(), Refusal> {
    desk.unsigned(year)?;
    let file = desk.case(year, case)?;
    match file.case.state {
        State::Replaced { .. } => return Err(Refusal::new("case-replaced").with("case", case)),
        State::InSample if file.case.progress != Progress::Complete => {
            return Err(Refusal::new("case-open").with("case", case));
        }
        State::InSample | State::Missing { .. } => {}
    }
    check_reason("reason", reason)?;
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::CaseReopened { year, case, reason: reason.trim().into() })
}
