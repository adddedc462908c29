//! `lock`: the frame is frozen, before anybody knows the seed.

use super::lookup;
use crate::{
    domain::{
        event::Event,
        frame::strata,
        lock::{Lock, LockedStratum, commitment},
        may,
        refusal::Refusal,
    },
    store::change::Change,
};

/// Locks the frame of a round, or the supplement that waits for it, and gives the commitment to be noted down elsewhere.
pub fn lock(change: &mut Change<'_>, year: u16) -> Result<Lock, Refusal> {
    let unit = change.newest_unit(year)?;
    may::frame::lock(&lookup::round(change, year)?, &unit)?;
    let supplement = unit.supplement;
    let numbers = change.frame_numbers(year, Some(supplement))?;
    let strata = strata(numbers, supplement).map_err(|error| Refusal::new("frame-faulty").with("detail", error))?;
    let strata: Vec<LockedStratum> = strata.iter().map(LockedStratum::from).collect();
    let salt = change.salt()?;
    let commitment = commitment(&salt, &strata);
    change.record(&Event::FrameLocked {
        year,
        supplement,
        salt: salt.clone(),
        commitment: commitment.clone(),
        strata: strata.clone(),
    })?;
    let (at, by) = (change.stamp().at, change.stamp().by.clone());
    Ok(Lock { at, by, salt, commitment, strata })
}
