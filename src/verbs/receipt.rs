//! `receipt`: the draw on one page, for an outsider.

use crate::{
    domain::{
        draw::{
            key::{key, key_hex},
            order::{at, order},
        },
        draw_record::{Draw, DrawnStratum, Extension},
        lock::{Lock, LockedStratum, Salted},
        may,
        receipt::{
            ListSource, LockSource, Receipt, ReceiptExtension, ReceiptLocked, ReceiptSeed, ReceiptStratum, Replacement,
            SPEC,
        },
        refusal::Refusal,
        round::Import,
        sample::{CaseId, SampleCase, State},
        seed::Seed,
        supplement::MAIN,
    },
    store::reader::Reader,
    verbs::readers::Readers,
    verbs::{locked_frame::LockedFrame, lookup},
};

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

/// The edition for everybody, of a round that is signed off.
pub fn public_receipt(reader: &Reader, year: u16, supplement: u32) -> Result<Receipt, Refusal> {
    may::round::publish(&lookup::round(reader, year)?)?;
    Ok(receipt_of(reader, year, supplement)?.public())
}

/// The receipt of a supplement, or of the newest draw.
pub fn receipt_of(store: &Reader, year: u16, supplement: u32) -> Result<Receipt, Refusal> {
    receipt_at(Readers::today(store), store.sample(year)?, year, supplement)
}

/// The receipt as it was `then`; `sample` is of that moment.
pub(super) fn receipt_at(
    Readers { then, now }: Readers<'_>,
    mut sample: Vec<SampleCase>,
    year: u16,
    supplement: u32,
) -> Result<Receipt, Refusal> {
    let not_drawn = || may::frame::not_drawn(year, supplement);
    let lock = then.lock_of(year, supplement)?.ok_or_else(not_drawn)?;
    let draw = then.draw_of(year, supplement)?.ok_or_else(not_drawn)?;
    sample.retain(|case| draw.strata.iter().any(|stratum| stratum.label == case.stratum));
    let frame = LockedFrame::of(now, year, supplement)?;
    let salted = frame.strata_of(&draw.strata)?;
    let redone = |(drawn, stratum)| stratum_of(&sample, drawn, stratum, &draw.seed.normalised);
    let strata = draw.strata.iter().zip(&salted).map(redone).collect();
    let mut replacements: Vec<Replacement> = sample.iter().filter_map(replacement).collect();
    // In the order in which they happened: reserves come in one by one.
    replacements.sort_by_key(|replacement| (replacement.replaced_by.map_or(u32::MAX, |id| id.number), replacement.at));
    let lists = then.imports(year)?.into_iter().filter(|list| !list.undone && list.supplement == supplement);
    Ok(Receipt {
        spec: SPEC.into(),
        public: false,
        tool_version: env!("CARGO_PKG_VERSION").into(),
        year,
        attempt: draw.attempt,
        supplement,
        source: lists.map(list_source).collect(),
        locked_at: lock.at,
        registered: None,
        seed_source: lock_source(&lock),
        locked: locked(&lock, &draw),
        commitment: lock.commitment,
        drawn_at: draw.at,
        seed: seed(draw.seed),
        draw_print: draw.print,
        strata,
        replacements,
        extensions: draw.extensions.into_iter().map(extension).collect(),
        sha256: String::new(),
    }
    .sealed())
}

fn list_source(list: Import) -> ListSource {
    ListSource { rules: list.reading.rules_told(), list: list.file_name, sha256: Some(list.file_sha256) }
}

fn lock_source(lock: &Lock) -> Option<LockSource> {
    let house = lock.house.as_ref().map(|house| house.sha256.clone());
    lock.source.as_ref().map(|source| LockSource { kind: source.kind(), text: source.text(), house })
}

/// Nothing where the draw was made from what was locked, whole.
fn locked(lock: &Lock, draw: &Draw) -> Vec<ReceiptLocked> {
    if draw.strata.iter().all(|drawn| lock.strata.iter().any(|locked| locked.label == drawn.label)) {
        return Vec::new();
    }
    let locked = |stratum: &LockedStratum| ReceiptLocked {
        label: stratum.label.clone(),
        area: stratum.area,
        population: stratum.population,
        frame_sha256: Some(stratum.frame_sha256.clone()),
        salt: Some(stratum.salt.clone()),
        lock_sha256: stratum.lock_sha256.clone(),
    };
    lock.strata.iter().map(locked).collect()
}

fn seed(seed: Seed) -> ReceiptSeed {
    let Seed { typed, normalised, grade, source, witnesses } = seed;
    ReceiptSeed { typed, normalised, grade, source, witnesses: Some(witnesses) }
}

/// Drawn anew from the locked frame, up to the last position that the sample uses.
fn stratum_of(sample: &[SampleCase], drawn: &DrawnStratum, stratum: &Salted, seed: &str) -> ReceiptStratum {
    let key = key(stratum.lock_sha256(), seed);
    let redone = order(stratum.population(), key);
    let ids = ids(sample, &drawn.label);
    let places: Vec<u32> = redone.places.into_iter().take(ids.len()).collect();
    let numbers = places.iter().filter_map(|place| at(stratum.ids(), *place));
    ReceiptStratum {
        label: drawn.label.clone(),
        area: drawn.area,
        population: stratum.population(),
        frame_sha256: Some(stratum.sha256().into()),
        salt: Some(stratum.salt().into()),
        lock_sha256: stratum.lock_sha256().into(),
        key: key_hex(&key),
        words_used: redone.words_used,
        sample_size: drawn.sample_size,
        order: Some(numbers.map(ToString::to_string).collect()),
        places,
        ids: if counted_up(sample, &drawn.label) { Vec::new() } else { ids },
    }
}

fn extension(extension: Extension) -> ReceiptExtension {
    ReceiptExtension {
        label: extension.label,
        from: extension.from,
        to: extension.to,
        at: extension.at,
        by: Some(extension.by),
    }
}

/// The ids of a stratum's used positions.
fn ids(sample: &[SampleCase], label: &str) -> Vec<CaseId> {
    let mut cases: Vec<&SampleCase> = sample.iter().filter(|case| case.stratum == label).collect();
    cases.sort_by_key(|case| case.position);
    cases.into_iter().map(|case| case.id).collect()
}

/// Whether the ids of an area are the used positions of this one stratum, counted up, so that an outsider needs no more
/// than the number.
fn counted_up(sample: &[SampleCase], label: &str) -> bool {
    let own: Vec<&SampleCase> = sample.iter().filter(|case| case.stratum == label).collect();
    let area = own.first().map(|case| case.id.area);
    own.iter().all(|case| case.id.number == case.position)
        && sample.iter().all(|case| Some(case.id.area) != area || case.stratum == label)
}

fn replacement(case: &SampleCase) -> Option<Replacement> {
    let State::Replaced { reason, note, by, at, replaced_by } = &case.state else { return None };
    Some(Replacement {
        id: case.id,
        position: case.position,
        reason: *reason,
        note: Some(note.clone()),
        by: Some(by.clone()),
        at: *at,
        replaced_by: *replaced_by,
    })
}
