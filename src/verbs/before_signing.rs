//! What one signs, read before one does; of a round that is signed, as it was signed.

use crate::{
    domain::{
        actor_at::NOBODY,
        before_signing::{self, BeforeSigning, Material},
        bounds::LOOKED_BACK,
        laid_aside::{LaidAside, laid_aside},
        may::{self, round::Waiting},
        moment::Moment,
        reading_list::readings,
        refusal::Refusal,
        sample::CaseId,
        trail::Entry,
    },
    store::reader::Reader,
    verbs::lookup::{self, notes_on_round},
};
use std::collections::HashMap;

/// What is open in a round. `now` is when it is asked; a signed round is asked as of its signature. Nothing that the list
/// names changes after the signature but what came of an action, so the tables of today tell it.
pub fn before_signing(reader: &Reader, year: u16, now: Moment) -> Result<BeforeSigning, Refusal> {
    let round = lookup::round(reader, year)?;
    let files = reader.case_files(year)?;
    may::round::drawn(year, !files.is_empty())?;
    let on_round = notes_on_round(reader, year)?;
    let signed = reader.sign_offs(year)?.pop().filter(|_| round.signed);
    Ok(before_signing::before_signing(&Material {
        round: &round,
        signed: signed.as_ref(),
        files: &files,
        newest: reader.newest_unit(year)?.state(),
        waiting: &Waiting::of(&files, &on_round),
        readings: &readings(&files, &on_round, NOBODY),
        aside: &aside(reader, year)?,
        acutes: &reader.acutes(year)?,
        actions: &reader.actions()?,
        texts: &reader.paragraphs(year)?,
        now: signed.as_ref().map_or(now, |signature| signature.at),
    }))
}

fn aside(reader: &Reader, year: u16) -> Result<HashMap<CaseId, Vec<LaidAside>>, Refusal> {
    let mut cases: HashMap<CaseId, Vec<Entry>> = HashMap::new();
    for (case, entry) in reader.answers_again(year)? {
        cases.entry(case).or_default().push(entry);
    }
    let newest = |entries: &[Entry]| laid_aside(&entries[entries.len().saturating_sub(LOOKED_BACK)..]);
    Ok(cases.into_iter().map(|(case, entries)| (case, newest(&entries))).collect())
}

#[cfg(test)]
#[path = "before_signing_tests.rs"]
mod tests;
