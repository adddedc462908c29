//! `pick`: a case that somebody wants looked at. It is audited beside the sample and enters no figure.

use crate::{
    domain::{
        area::Area,
        case_number::{CaseNumber, CaseNumberError},
        code::Code,
        event::Event,
        may,
        reason::reason,
        refusal::Refusal,
        sample::{CaseId, PICKED_AFTER},
    },
    store::change::Change,
    verbs::lookup,
};

/// Takes a case in by its number. Why it was picked is said; a case that is in the sample already is refused.
pub fn pick(change: &mut Change<'_>, year: u16, area: Area, number: &str, note: &str) -> Result<CaseId, Refusal> {
    let sample = change.sample(year)?;
    may::case::pick(&lookup::round(change, year)?, &sample)?;
    reason("note", note)?;
    let number = CaseNumber::new(number).map_err(|error| match error {
        CaseNumberError::Cpr => Refusal::new(Code::PickCpr),
        CaseNumberError::Norm(error) => Refusal::new(Code::PickNumber).with("detail", error),
    })?;
    may::case::pick_one(&sample, &number)?;
    let picked = sample.iter().filter(|case| case.picked && case.id.area == area).count();
    let case = CaseId { area, number: PICKED_AFTER + 1 + u32::try_from(picked).unwrap_or(u32::MAX - PICKED_AFTER - 1) };
    change.record(&Event::CasePicked { year, case, number, note: note.trim().into() })?;
    Ok(case)
}
