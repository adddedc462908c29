//! `receipt`: the draw on one page, for an outsider.

use super::locked_frame::LockedFrame;
use crate::{
    domain::{
        area::Area,
        drawn::draw_stratum,
        may,
        receipt::{Receipt, ReceiptStratum, Replacement, SPEC},
        refusal::Refusal,
        sample::{CaseId, SampleCase, State},
        supplement::MAIN,
    },
    store::reader::Reader,
};
use std::collections::BTreeSet;

/// The receipt of the newest draw, without its supplements. The order is drawn anew from the locked frame, not read from the sample.
pub fn receipt(store: &Reader, year: u16) -> Result<Receipt, Refusal> {
    receipt_of(store, year, MAIN)
}

/// The receipt of the newest draw, and of each supplement that was drawn after it.
pub fn receipts(store: &Reader, year: u16) -> Result<Vec<Receipt>, Refusal> {
    let draws = store.draws(year)?;
    if draws.is_empty() {
        return Ok(vec![receipt(store, year)?]);
    }
    draws.iter().map(|draw| receipt_of(store, year, draw.supplement)).collect()
}

/// The receipt of a supplement, or of the newest draw.
pub fn receipt_of(store: &Reader, year: u16, supplement: u32) -> Result<Receipt, Refusal> {
    receipt_at((store, store), store.sample(year)?, year, supplement)
}

/// The receipt as it was `then`, an earlier state without case lists, which come from the file as it is `now`. `sample` is
/// that of `then`.
pub(super) fn receipt_at(
    (then, now): (&Reader, &Reader),
    mut sample: Vec<SampleCase>,
    year: u16,
    supplement: u32,
) -> Result<Receipt, Refusal> {
    let not_drawn = || may::frame::not_drawn(year, supplement);
    let lock = then.lock_of(year, supplement)?.ok_or_else(not_drawn)?;
    let draw = then.draw_of(year, supplement)?.ok_or_else(not_drawn)?;
    sample.retain(|case| draw.strata.iter().any(|stratum| stratum.label == case.stratum));
    let frame = LockedFrame::of(now, year, supplement)?;
    let locked = if draw.strata.iter().all(|drawn| lock.strata.iter().any(|it| it.label == drawn.label)) {
        Vec::new()
    } else {
        lock.strata.clone()
    };
    let strata = frame.strata_of(&draw.strata)?;
    let strata = draw
        .strata
        .iter()
        .zip(&strata)
        .map(|(drawn, stratum)| {
            let (kept, mut order) = draw_stratum(stratum, &draw.seed.normalised, drawn.sample_size);
            let ids = ids(&sample, &drawn.label);
            order.truncate(ids.len());
            ReceiptStratum {
                label: kept.label,
                area: kept.area,
                population: kept.population,
                frame_sha256: kept.frame_sha256,
                key: kept.key,
                words_used: kept.words_used,
                sample_size: kept.sample_size,
                order: order.into_iter().cloned().collect(),
                ids: if counted_up(&sample, drawn.area) { Vec::new() } else { ids },
            }
        })
        .collect();
    let mut replacements: Vec<Replacement> = sample.iter().filter_map(replacement).collect();
    // In the order in which they happened: reserves come in one by one.
    replacements.sort_by_key(|replacement| (replacement.replaced_by.map_or(u32::MAX, |id| id.number), replacement.at));
    Ok(Receipt {
        spec: SPEC.into(),
        tool_version: env!("CARGO_PKG_VERSION").into(),
        year,
        attempt: draw.attempt,
        supplement,
        locked_at: lock.at,
        salt: lock.salt,
        commitment: lock.commitment,
        locked,
        drawn_at: draw.at,
        seed: draw.seed,
        strata,
        replacements,
        sha256: String::new(),
    }
    .sealed())
}

/// The ids of a stratum's used positions.
fn ids(sample: &[SampleCase], label: &str) -> Vec<CaseId> {
    let mut cases: Vec<&SampleCase> = sample.iter().filter(|case| case.stratum == label).collect();
    cases.sort_by_key(|case| case.position);
    cases.into_iter().map(|case| case.id).collect()
}

/// Whether the ids of an area are its used positions counted up, so that an outsider needs no more than the number.
fn counted_up(sample: &[SampleCase], area: Area) -> bool {
    let of_area = || sample.iter().filter(|case| case.id.area == area);
    let numbers: BTreeSet<u32> = of_area().map(|case| case.id.number).collect();
    numbers.iter().zip(1..).all(|(number, place)| *number == place)
}

fn replacement(case: &SampleCase) -> Option<Replacement> {
    let State::Replaced { reason, note, by, at, replaced_by } = &case.state else { return None };
    Some(Replacement {
        id: case.id,
        position: case.position,
        reason: *reason,
        note: note.clone(),
        by: by.clone(),
        at: *at,
        replaced_by: *replaced_by,
    })
}
