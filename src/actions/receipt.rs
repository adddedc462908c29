//! `receipt`: the draw on one page, for an outsider.

use super::locked_frame::LockedFrame;
use crate::{
    domain::{
        drawn::draw_stratum,
        receipt::{Receipt, ReceiptStratum, Replacement, SPEC},
        refusal::Refusal,
        sample::{SampleCase, State},
    },
    store::open::Store,
};

/// The receipt of the newest draw. The order is drawn anew from the locked frame, not read from the sample.
pub fn receipt(store: &Store, year: u16) -> Result<Receipt, Refusal> {
    receipt_at(store, store, year)
}

/// The receipt as it was `then`, an earlier state without case lists, which come from the file as it is `now`.
pub(super) fn receipt_at(then: &Store, now: &Store, year: u16) -> Result<Receipt, Refusal> {
    let not_drawn = || Refusal::new("not-drawn").with("year", year);
    let lock = then.lock(year)?.ok_or_else(not_drawn)?;
    let draw = then.draw(year)?.ok_or_else(not_drawn)?;
    let sample = then.sample(year)?;
    let frame = LockedFrame::of(now, year)?;
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
            order.truncate(sample.iter().filter(|case| case.stratum == drawn.label).count());
            ReceiptStratum {
                label: kept.label,
                area: kept.area,
                population: kept.population,
                frame_sha256: kept.frame_sha256,
                key: kept.key,
                words_used: kept.words_used,
                sample_size: kept.sample_size,
                order: order.into_iter().cloned().collect(),
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
