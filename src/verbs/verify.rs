//! `verify`: everything that a file claims, checked against itself; or a receipt alone.

use crate::{
    domain::{
        check::Check,
        code::Code,
        draw_record::{Draw, draw_stratum},
        event::{PURGED_KIND, TEXT_ERASED_KIND},
        frame::{Stratum, cases_sha256},
        lock::{Lock, commitment_of, lock_sha256},
        receipt::{NotAReceipt, Receipt},
        receipt_check::{
            faults::{altered, faults as receipt_faults, malformed},
            list::covered,
        },
        refusal::Refusal,
        seed_source::registered,
        supplement::MAIN,
        trail,
        unseen::{Unseen, of_receipt},
    },
    store::{
        open::Store,
        reader::Reader,
        replay::replay,
        schema,
        tables::{Difference, Kind, differences},
    },
    verbs::{locked_frame::LockedFrame, new_words::unwritten, receipt::receipt_of},
};

/// Checks a whole file: its pages, its schema, the chain, the tables against the trail, and for every round the frame,
/// the commitment, the draw and the receipt; all as they were at one moment, since others may be writing. What cannot even
/// be read is a fault of the check that wanted to read it. Then what none of them can see. Refused where another holds the
/// file for so long that it cannot be read at all.
pub fn verify(store: &Store) -> Result<(Vec<Check>, Vec<Unseen>), Refusal> {
    let store: &Reader = &*store.at_once()?;
    let mut checks = vec![Check { name: "pages", count: 1, faults: store.whole().err().into_iter().collect() }];
    checks.push(check_schema(store).unwrap_or_else(|refusal| unreadable("schema", refusal)));
    checks.extend(check_trail(store).unwrap_or_else(|refusal| vec![unreadable("trail", refusal)]));
    checks.extend(check_rewritten(store).unwrap_or_else(|refusal| Some(unreadable("rewritten", refusal))));
    checks.push(check_imports(store).unwrap_or_else(|refusal| unreadable("lists", refusal)));
    for year in store.rounds().unwrap_or_default().into_iter().map(|round| round.year) {
        let newest = store.newest_supplement(year).unwrap_or(MAIN);
        for supplement in MAIN..=newest {
            let checked = check_unit(store, year, supplement);
            checks.extend(checked.unwrap_or_else(|refusal| vec![unreadable("draw", refusal)]));
        }
    }
    Ok((checks, unseen(store).unwrap_or_default()))
}

fn unreadable(name: &'static str, refusal: Refusal) -> Check {
    Check { name, count: 0, faults: vec![refusal] }
}

/// That a receipt could not be read.
pub fn receipt_not_read(error: impl std::fmt::Display) -> Refusal {
    Refusal::new(Code::ReceiptNotRead).with("detail", error)
}

/// What no check of a file can see: whether the trail and the locks are those that somebody outside has noted down, and why
/// a clock went back.
fn unseen(reader: &Reader) -> Result<Vec<Unseen>, Refusal> {
    let (seq, sha256) = reader.head()?;
    let mut unseen = vec![Unseen::Head { seq, sha256 }];
    let turned_back = trail::turned_back(&reader.trail()?);
    unseen.extend((!turned_back.is_empty()).then_some(Unseen::Clock(turned_back)));
    for round in reader.rounds()? {
        for supplement in MAIN..=reader.newest_supplement(round.year)? {
            let lock = reader.lock_of(round.year, supplement)?;
            unseen.extend(lock.map(|lock| Unseen::Commitment(lock.commitment)));
        }
    }
    Ok(unseen)
}

/// Checks a receipt by itself, and against a list where there is one, and says what it could not see. Refused where the
/// text is no receipt.
pub fn verify_receipt(text: &str, frame: Option<&[Stratum]>) -> Result<(Vec<Check>, Vec<Unseen>), Refusal> {
    let (receipt, whole) = Receipt::read(text).map_err(|error| match error {
        NotAReceipt::Json(error) => receipt_not_read(error),
        NotAReceipt::Form => malformed(),
        NotAReceipt::Beyond => Refusal::new(Code::ReceiptBeyond),
        NotAReceipt::Edition => Refusal::new(Code::ReceiptEdition),
    })?;
    let (name, count) = match frame {
        None => ("receipt", receipt.strata.len()),
        Some(frame) => ("receipt-and-list", covered(&receipt, frame).len()),
    };
    let mut faults = receipt_faults(&receipt, frame);
    let sealed = altered();
    if !whole && !faults.contains(&sealed) {
        faults.insert(0, sealed);
    }
    Ok((vec![Check { name, count, faults }], of_receipt(&receipt, frame.is_some())))
}

fn check_schema(store: &Reader) -> Result<Check, Refusal> {
    let (count, faults) = schema::checked(store)?;
    Ok(Check { name: "schema", count, faults })
}

fn check_trail(store: &Reader) -> Result<Vec<Check>, Refusal> {
    let entries = store.trail()?;
    let faults = trail::check(&entries);
    let chain = Check {
        name: "trail",
        count: entries.len(),
        faults: faults
            .into_iter()
            .map(|(seq, fault)| Refusal::new(Code::TrailFault).with("seq", seq).with("fault", fault.code()))
            .collect(),
    };
    let tables = match replay(&entries) {
        Err(refusal) => vec![refusal],
        Ok(replayed) => differences(store, &replayed)?.into_iter().map(difference).collect(),
    };
    Ok(vec![chain, Check { name: "tables", count: entries.len(), faults: tables }])
}

/// That what was erased lies nowhere in the file any more. Where nothing was, there is nothing to check.
fn check_rewritten(store: &Reader) -> Result<Option<Check>, Refusal> {
    let entries = store.trail()?;
    let erasures = entries.iter().filter(|entry| matches!(entry.kind.as_str(), PURGED_KIND | TEXT_ERASED_KIND)).count();
    let faults = store.unwritten_erasure()?.map(unwritten);
    let check = Check { name: "rewritten", count: erasures, faults: faults.into_iter().collect() };
    Ok((erasures > 0).then_some(check))
}

fn difference(difference: Difference) -> Refusal {
    let (code, columns) = match difference.kind {
        Kind::Added => (Code::RowAdded, String::new()),
        Kind::Removed => (Code::RowRemoved, String::new()),
        Kind::Changed(columns) => (Code::RowChanged, columns.join(", ")),
    };
    Refusal::new(code).with("table", difference.table).with("row", difference.row).with("columns", columns)
}

/// The bulk rows against the hashes in the trail.
fn check_imports(store: &Reader) -> Result<Check, Refusal> {
    let mut faults = Vec::new();
    let mut with_rows = store.imports_with_rows()?;
    let mut count = 0;
    for round in store.rounds()? {
        for import in store.imports(round.year)?.into_iter().filter(|import| !import.undone) {
            count += 1;
            with_rows.retain(|pair| *pair != (round.year, import.number));
            let sha256 = store.frame_cases(round.year, Some(import.number)).map(|cases| cases_sha256(&cases));
            if sha256.as_ref() != Ok(&import.cases_sha256) {
                faults.push(Refusal::new(Code::ListDiffers).with("year", round.year).with("number", import.number));
            }
        }
    }
    let strays = with_rows.into_iter();
    faults.extend(strays.map(|(year, number)| Refusal::new(Code::ListStray).with("year", year).with("number", number)));
    Ok(Check { name: "lists", count, faults })
}

/// What the round claims of its lock and its draw, or of those of a supplement. What is not locked claims nothing.
fn check_unit(store: &Reader, year: u16, supplement: u32) -> Result<Vec<Check>, Refusal> {
    let Some(lock) = store.lock_of(year, supplement)? else { return Ok(Vec::new()) };
    let mut checks = Vec::new();
    let mut faults = Vec::new();
    if !is_sealed(&lock) {
        faults.push(Refusal::new(Code::CommitmentDiffers).with("year", year));
    }
    let frame = LockedFrame::of(store, year, supplement);
    faults.extend(frame.as_ref().err().cloned());
    checks.push(Check { name: "lock", count: lock.strata.len(), faults });
    let (Ok(frame), Some(draw)) = (frame, store.draw_of(year, supplement)?) else { return Ok(checks) };
    checks.push(check_draw(store, year, &draw, &frame)?);
    let departments = if supplement == MAIN { frame.departments().unwrap_or_default() } else { Vec::new() };
    let strata: Vec<Stratum> = frame.areas.iter().chain(&departments).map(|salted| (**salted).clone()).collect();
    let receipt = receipt_of(store, year, supplement);
    let faults = receipt.map_or_else(|refusal| vec![refusal], |receipt| receipt_faults(&receipt, Some(&strata)));
    checks.push(Check { name: "receipt", count: 1, faults });
    Ok(checks)
}

/// Whether the hashes of a lock are those of what it holds: the lock hashes, the commitment and the share of the house.
fn is_sealed(lock: &Lock) -> bool {
    let strata =
        lock.strata.iter().all(|stratum| lock_sha256(&stratum.salt, &stratum.frame_sha256) == stratum.lock_sha256);
    let house = lock.house.as_ref().is_none_or(|house| registered(&house.share) == house.sha256);
    strata && house && commitment_of(&lock.strata) == lock.commitment
}

/// Draws again and compares, case by case.
fn check_draw(store: &Reader, year: u16, draw: &Draw, frame: &LockedFrame<'_>) -> Result<Check, Refusal> {
    let sample = store.sample(year)?;
    let mut faults = Vec::new();
    if draw.expected_print(&frame.lock.commitment) != draw.print {
        faults.push(Refusal::new(Code::PrintDiffers).with("year", year));
    }
    let mut count = 0;
    for stratum in &frame.strata_of(&draw.strata)? {
        let (_, order) = draw_stratum(stratum, &draw.seed.normalised, 0);
        let drawn = sample.iter().filter(|case| case.stratum == stratum.label());
        for case in drawn {
            count += 1;
            let expected = usize::try_from(case.position).ok().and_then(|position| order.get(position.checked_sub(1)?));
            if expected != Some(&&case.number) {
                faults.push(Refusal::new(Code::CaseNotDrawn).with("year", year).with("case", case.id));
            }
        }
    }
    Ok(Check { name: "draw", count, faults })
}

#[cfg(test)]
#[path = "verify_tests.rs"]
mod tests;
