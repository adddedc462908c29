//! What a verb is about, looked up where it reads; what is not there is refused.

use crate::{
    domain::{
        case_file::CaseFile, may, moment::Moment, refusal::Refusal, round::Round, sample::CaseId, stamp::Stamp,
        time_spent::spent, undo::last,
    },
    store::reader::Reader,
};
use chrono::TimeDelta;

/// So long after somebody has worked in a case, others are told.
const HELD: TimeDelta = TimeDelta::minutes(10);

/// The round of a year.
pub(super) fn round(reader: &Reader, year: u16) -> Result<Round, Refusal> {
    may::round::known(reader.round(year)?, year)
}

/// A round and a drawn case of it, whatever its state.
pub(super) fn case(reader: &Reader, year: u16, id: CaseId) -> Result<(Round, CaseFile), Refusal> {
    let round = round(reader, year)?;
    let file = may::case::known(reader.case_file(year, id)?, year, id)?;
    Ok((round, file))
}

/// The case as somebody sees it at a moment: whose texts are whose, who else is at it, what can be taken back.
pub(super) fn case_seen(reader: &Reader, stamp: &Stamp, year: u16, id: CaseId) -> Result<CaseFile, Refusal> {
    let (_, mut file) = case(reader, year, id)?;
    (file.drafts, file.others) = file.drafts.into_iter().partition(|draft| draft.by == stamp.by);
    let since = Moment::new(stamp.at.utc() - HELD);
    file.held = reader.last_in_case(year, id, &stamp.by, since)?;
    file.undoable = last(&reader.case_answers(year, id)?, &stamp.by);
    file.spent = spent(&reader.marks(year, id)?);
    Ok(file)
}
