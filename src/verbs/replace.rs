//! `replace`: a drawn case that lies outside the population leaves the sample, and the next reserve comes in.

use crate::{
    domain::{
        draw_record::{DrawnCase, draw_stratum},
        event::Event,
        may,
        reason::reason as check_reason,
        refusal::Refusal,
        sample::{CaseId, Reason, SampleCase},
        supplement::{MAIN, of_label},
    },
    store::{change::Change, reader::Reader},
    verbs::{
        locked_frame::{LockedFrame, case_at},
        lookup,
    },
};

/// Replaces a case. The reserve is the next unused case of the draw order: never skipped, never picked, and not shown
/// before the reason is stored. `None` where the frame has no case left.
pub fn replace(
    change: &mut Change<'_>,
    year: u16,
    case: CaseId,
    reason: Reason,
    note: &str,
) -> Result<Option<CaseId>, Refusal> {
    let (round, file) = lookup::case(change, year, case)?;
    may::case::replace(&round, &file.case)?;
    check_reason("note", note)?;
    let replaced_by = next_reserve(change, year, &file.case.stratum)?;
    let incoming = replaced_by.as_ref().map(|reserve| reserve.id);
    change.record(&Event::CaseReplaced { year, case, reason, note: note.trim().into(), replaced_by })?;
    Ok(incoming)
}

fn next_reserve(reader: &Reader, year: u16, label: &str) -> Result<Option<DrawnCase>, Refusal> {
    let supplement = of_label(label).unwrap_or(MAIN);
    let frame = LockedFrame::of(reader, year, supplement)?;
    let not_drawn = || may::frame::not_drawn(year, supplement);
    let draw = reader.draw_of(year, supplement)?.ok_or_else(not_drawn)?;
    let strata = frame.strata_of(&draw.strata)?;
    let stratum = strata.iter().find(|stratum| stratum.label() == label).ok_or_else(not_drawn)?;
    let sample = reader.sample(year)?;
    let next = |of: &dyn Fn(&SampleCase) -> bool| u32::try_from(sample.iter().filter(|case| of(case)).count() + 1);
    let number = next(&|case| case.id.area == stratum.area() && !case.picked).map_err(|_| not_drawn())?;
    let position = next(&|case| case.stratum == label).map_err(|_| not_drawn())?;
    let (_, order) = draw_stratum(stratum, &draw.seed.normalised, 0);
    let mut incoming: Vec<DrawnCase> = case_at(stratum, &order, (number, position)).into_iter().collect();
    frame.add_departments(&mut incoming)?;
    Ok(incoming.pop())
}
