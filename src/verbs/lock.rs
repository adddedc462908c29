//! `lock`: the frame is frozen, before anybody knows the seed.

use crate::{
    domain::{
        area::Area,
        event::Event,
        frame::{Stratum, strata},
        lock::{Lock, LockedStratum, Salted, commitment_of},
        may,
        refusal::Refusal,
        seed_source::{House, Source},
    },
    store::change::Change,
    verbs::lookup,
};

/// Locks the frame of a round, or the supplement that waits for it, says where the seed will come from, and gives the
/// commitment to be noted down elsewhere. Without a source the lock is open. `only` is the area that is meant alone, where the
/// other one has no list.
pub fn lock(change: &mut Change<'_>, year: u16, source: Option<Source>, only: Option<Area>) -> Result<Lock, Refusal> {
    let unit = change.newest_unit(year)?;
    may::frame::lock_as_meant(&lookup::round(change, year)?, unit.state(), &unit.frame, only)?;
    let (at, by) = (change.actor_at().at, change.actor_at().by.clone());
    if let Some(source) = &source {
        may::seed::source(source, at.into())?;
    }
    let supplement = unit.supplement;
    let numbers = change.frame_numbers(year, Some(supplement))?;
    let strata = strata(numbers, supplement).map_err(may::frame::faulty)?;
    let salted = |stratum: Stratum| Ok(LockedStratum::from(&Salted::new(stratum, change.salt()?)));
    let strata = strata.into_iter().map(salted).collect::<Result<Vec<_>, Refusal>>()?;
    let house = match &source {
        Some(Source::Words { .. }) => Some(House::new(change.salt()?)),
        _ => None,
    };
    let lock = Lock { at, by, commitment: commitment_of(&strata), strata, source, house };
    let Lock { commitment, strata, source, house, .. } = lock.clone();
    change.record(&Event::FrameLocked { year, supplement, commitment, strata, source, house })?;
    Ok(lock)
}
