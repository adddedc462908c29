//! `status`: where a round stands and what to do next.

use super::lookup;
use crate::{
    domain::{
        refusal::Refusal,
        round::{Status, area_progress, next_step, shares},
    },
    store::reader::Reader,
};

/// The status of the round of `year`, or of the newest round; a file without rounds has one too.
pub fn status(reader: &Reader, year: Option<u16>) -> Result<Status, Refusal> {
    let round = match year {
        Some(year) => Some(lookup::round(reader, year)?),
        None => reader.rounds()?.into_iter().next(),
    };
    let municipality = reader.municipality()?;
    let Some(round) = round else {
        let next = next_step(None, (false, false), &[], None);
        return Ok(Status {
            municipality,
            round: None,
            frame: Vec::new(),
            locked: false,
            source: None,
            drawn: false,
            areas: Vec::new(),
            supplement: None,
            acute_open: 0,
            shares: Vec::new(),
            next,
        });
    };
    let frame = reader.frame_counts(round.year)?;
    let sample = reader.sample(round.year)?;
    let acute_open = reader.acutes(round.year)?.iter().filter(|acute| acute.handled.is_none()).count();
    let lock = reader.lock(round.year)?;
    let supplement = reader.newest_unit(round.year)?.open();
    let drawn = reader.drawn_from(round.year)?;
    let areas = if drawn.is_empty() { &frame } else { &drawn };
    Ok(Status {
        municipality,
        next: next_step(Some(&round), (!frame.is_empty(), lock.is_some()), &sample, supplement.as_ref()),
        areas: areas.iter().map(|(area, population)| area_progress(*area, *population, &sample)).collect(),
        supplement,
        acute_open: u32::try_from(acute_open).unwrap_or(u32::MAX),
        drawn: !sample.is_empty(),
        shares: shares(&sample),
        round: Some(round),
        frame,
        locked: lock.is_some(),
        source: lock.and_then(|lock| lock.source),
    })
}
