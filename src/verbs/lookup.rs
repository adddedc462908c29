//! What a verb is about, looked up where it reads; what is not there is refused.

use crate::{
    domain::{
        actor_at::ActorAt, case_file::CaseFile, laid_aside::laid_aside, may, moment::Moment, note::Note,
        reading_list::is_told, references::references, refusal::Refusal, round::Round, sample::CaseId,
        time_spent::spent, undo::deeds,
    },
    store::reader::Reader,
};
use chrono::TimeDelta;

/// So long after somebody has worked in a case, others are told.
const HELD: TimeDelta = TimeDelta::minutes(10);

/// The round of a year.
pub(super) fn round(reader: &Reader, year: u16) -> Result<Round, Refusal> {
    let found = reader.round(year)?;
    if found.is_none() {
        may::purge::free(reader.purge(year)?.as_ref())?;
    }
    may::round::known(found, year)
}

/// A round and a drawn case of it, whatever its state.
pub(super) fn case(reader: &Reader, year: u16, id: CaseId) -> Result<(Round, CaseFile), Refusal> {
    let round = round(reader, year)?;
    let file = may::case::known(reader.case_file(year, id)?, year, id)?;
    Ok((round, file))
}

/// The notes on a round as a whole.
pub(super) fn notes_on_round(reader: &Reader, year: u16) -> Result<Vec<Note>, Refusal> {
    Ok(reader.notes(year)?.into_iter().filter(|note| note.about.case.is_none()).collect())
}

/// The case as somebody sees it at a moment: whose texts are whose, who else is at it, what can be taken back.
pub(super) fn case_seen(reader: &Reader, actor_at: &ActorAt, year: u16, id: CaseId) -> Result<CaseFile, Refusal> {
    let (_, mut file) = case(reader, year, id)?;
    (file.drafts, file.others) = file.drafts.into_iter().partition(|draft| draft.by == actor_at.by);
    let since = Moment::new(actor_at.at.utc() - HELD);
    file.readings.retain(|reading| reading.by == actor_at.by || is_told(reading));
    file.held = reader.last_in_case(year, id, &actor_at.by, since)?;
    let typed = reader.typed_in_case(year, id)?;
    file.deeds = deeds(&typed, &actor_at.by);
    file.laid_aside = laid_aside(&typed);
    file.references = references(&typed);
    file.spent = spent(&reader.marks(year, id)?);
    Ok(file)
}
