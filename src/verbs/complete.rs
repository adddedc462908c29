//! `complete`: the auditor declares a case done.

use crate::{
    domain::{event::Event, may, refusal::Refusal, sample::CaseId},
    store::change::Change,
    verbs::lookup,
};

/// Refused while an answer, a required note or a response to the second reader is missing; all of them are named.
pub fn complete(change: &mut Change<'_>, year: u16, case: CaseId) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::complete(&round, &file)?;
    change.record(&Event::CaseCompleted { year, case })
}
