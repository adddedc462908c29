//! `sign-off`: the round is closed, and its version stays readable for ever.

use crate::{
    domain::{event::Event, may, refusal::Refusal},
    store::change::Change,
    verbs::lookup,
};

/// Signs the round. Refused while a case is open; every open case is named. Gives the version, from 1.
pub fn sign_off(change: &mut Change<'_>, year: u16) -> Result<u32, Refusal> {
    let round = lookup::round(change, year)?;
    may::round::sign_off(&round, &change.sample(year)?, change.newest_unit(year)?.state())?;
    let version = u32::try_from(change.sign_offs(year)?.len() + 1).unwrap_or(u32::MAX);
    change.record(&Event::RoundSigned { year, version })?;
    Ok(version)
}
