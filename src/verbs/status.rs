//! `status`: where a round stands and what to do next.

use crate::{
    domain::{
        may::{next::next_step, round::Waiting},
        purge::Purged,
        refusal::Refusal,
        round::{ErasedRound, Status, area_progress, current, shares},
        sample::SampleCase,
        sampling_unit::UnitState,
        supplement::MAIN,
    },
    store::reader::Reader,
    verbs::lookup::{self, notes_on_round},
};

/// The status of the round of `year`, or of the current one; a file without rounds has one too.
pub fn status(reader: &Reader, year: Option<u16>) -> Result<Status, Refusal> {
    let round = match year {
        Some(year) => Some(lookup::round(reader, year)?),
        None => current(&reader.rounds()?).cloned(),
    };
    let municipality = reader.municipality()?;
    let Some(round) = round else {
        return Ok(Status {
            municipality,
            round: None,
            frame: Vec::new(),
            locked: false,
            source: None,
            drawn: false,
            attempt: 0,
            areas: Vec::new(),
            supplement: None,
            acute_open: 0,
            shares: Vec::new(),
            newest: UnitState::default(),
            next: next_step(None, UnitState::default(), &[], &Waiting::default()),
            erased: erased(reader)?,
        });
    };
    let frame = reader.frame_counts(round.year)?;
    let files = reader.case_files(round.year)?;
    let waiting = Waiting::of(&files, &notes_on_round(reader, round.year)?);
    let sample: Vec<SampleCase> = files.into_iter().map(|file| file.case).collect();
    let acute_open = reader.acutes(round.year)?.iter().filter(|acute| acute.handled.is_none()).count();
    let lock = reader.lock(round.year)?;
    let newest = reader.newest_unit(round.year)?;
    let drawn = reader.drawn_from(round.year)?;
    let areas = if drawn.is_empty() { &frame } else { &drawn };
    Ok(Status {
        municipality,
        next: next_step(Some(&round), newest.state(), &sample, &waiting),
        areas: areas.iter().map(|(area, population)| area_progress(*area, *population, &sample)).collect(),
        supplement: newest.open(),
        // An area that was left out is named as long as nothing has brought it in.
        newest: UnitState {
            unlisted: if newest.supplement == MAIN { reader.unlisted(round.year)? } else { None },
            ..newest.state()
        },
        acute_open: u32::try_from(acute_open).unwrap_or(u32::MAX),
        drawn: !sample.is_empty(),
        attempt: reader.draw(round.year)?.map_or(0, |draw| draw.attempt),
        shares: shares(&sample),
        round: Some(round),
        frame,
        locked: lock.is_some(),
        source: lock.and_then(|lock| lock.source),
        erased: erased(reader)?,
    })
}

fn erased(reader: &Reader) -> Result<Vec<ErasedRound>, Refusal> {
    let round = |purged: Purged| {
        let Purged { year, at, filed, versions, .. } = purged;
        ErasedRound { year, at, filed, versions: versions.len() }
    };
    Ok(reader.purges()?.into_iter().map(round).collect())
}

#[cfg(test)]
#[path = "status_tests.rs"]
mod tests;
