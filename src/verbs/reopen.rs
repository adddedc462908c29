//! `reopen`: a signed round, a completed case or a missing case that was found is opened again, with a reason.

use crate::{
    domain::{event::Event, may, reason::reason as check_reason, refusal::Refusal, sample::CaseId},
    store::change::Change,
    verbs::lookup,
};

/// Opens a signed round. The signed version stays readable.
pub fn reopen_round(change: &mut Change<'_>, year: u16, reason: &str) -> Result<(), Refusal> {
    may::round::reopen(&lookup::round(change, year)?)?;
    check_reason("reason", reason)?;
    change.record(&Event::RoundReopened { year, reason: reason.trim().into() })
}

/// Opens a completed case, or takes a missing one back into the audit.
pub fn reopen_case(change: &mut Change<'_>, year: u16, case: CaseId, reason: &str) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::reopen(&round, &file.case)?;
    check_reason("reason", reason)?;
    change.record(&Event::CaseReopened { year, case, reason: reason.trim().into() })
}
