//! `lock`: the frame is frozen, before anybody knows the seed.

use super::{desk::Desk, unit::Unit};
use crate::domain::{
    event::Event,
    frame::strata,
    hash::hex,
    lock::{Lock, LockedStratum, commitment},
    refusal::Refusal,
};

/// Locks the frame of a round, or the supplement that waits for it, and gives the commitment to be noted down elsewhere.
pub fn lock(desk: &mut Desk, year: u16) -> Result<Lock, Refusal> {
    desk.unsigned(year)?;
    let Unit { supplement, lock, .. } = Unit::newest(&desk.store, year)?;
    if lock.is_some() {
        return Err(Refusal::new("frame-locked").with("year", year));
    }
    let numbers = desk.store.frame_numbers(year, Some(supplement))?;
    if numbers.is_empty() {
        return Err(Refusal::new("frame-empty").with("year", year));
    }
    let strata = strata(numbers, supplement).map_err(|error| Refusal::new("frame-faulty").with("detail", error))?;
    let strata: Vec<LockedStratum> = strata.iter().map(LockedStratum::from).collect();
    let salt = hex(&(desk.chance)()?);
    let commitment = commitment(&salt, &strata);
    let stamp = desk.stamp();
    desk.store.record(
        &stamp,
        &Event::FrameLocked {
            year,
            supplement,
            salt: salt.clone(),
            commitment: commitment.clone(),
            strata: strata.clone(),
        },
    )?;
    Ok(Lock { at: stamp.at, by: stamp.by, salt, commitment, strata })
}
