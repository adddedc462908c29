//! `missing`: *ikke fremfundet*. The case belongs to the population, so it stays in the sample and counts both ways.

use super::desk::{Desk, reason};
use crate::domain::{event::Event, refusal::Refusal, sample::CaseId};

pub fn missing(desk: &mut Desk, year: u16, case: CaseId, note: &str) -> Result<(), Refusal> {
    desk.case_in_sample(year, case)?;
    reason("note", note)?;
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::CaseMissing { year, case, note: note.trim().into() })
}
