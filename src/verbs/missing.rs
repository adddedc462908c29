//! `missing`: *ikke fremfundet*. The case belongs to the population, so it stays in the sample and counts both ways.

use crate::{
    domain::{event::Event, may, reason::reason, refusal::Refusal, sample::CaseId},
    store::change::Change,
    verbs::lookup,
};

pub fn missing(change: &mut Change<'_>, year: u16, case: CaseId, note: &str) -> Result<(), Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::miss(&round, &file.case)?;
    reason("note", note)?;
    change.record(&Event::CaseMissing { year, case, note: note.trim().into() })
}
