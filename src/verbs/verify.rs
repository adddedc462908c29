//! `verify`: everything that a file claims, checked against itself; or a receipt alone.

use crate::{
    domain::{
        check::Check,
        code::Code,
        draw_record::{Draw, draw_stratum},
        event::{PURGED_KIND, TEXT_ERASED_KIND},
        frame::{Stratum, cases_sha256},
        lock::{Lock, commitment_of, lock_sha256},
        moment::Moment,
        noted_print::{NotedPrint, Of, held},
        receipt::{NotAReceipt, Receipt},
        receipt_check::{
            faults::{checks as receipt_checks, faults as receipt_faults, malformed},
            noted::print_of,
            unseen::of_receipt,
        },
        refusal::Refusal,
        seed_source::registered,
        supplement::MAIN,
        trail::{self, Entry},
        unseen::Unseen,
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
/// be read is a fault of the check that wanted to read it. What somebody `noted` down outside is held against it. Then what
/// none of them can see. Refused where another holds the file for so long that it cannot be read at all.
pub fn verify(store: &Store, noted: &[NotedPrint]) -> Result<(Vec<Check>, Vec<Unseen>), Refusal> {
    let store: &Reader = &*store.at_once()?;
    let mut checks = vec![Check::new("pages", store.whole().err().into_iter().collect())];
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
    let (held, unseen) =
        outside(store, noted).unwrap_or_else(|refusal| (vec![unreadable("outside", refusal)], Vec::new()));
    checks.extend(held);
    Ok((checks, unseen))
}

fn unreadable(name: &'static str, refusal: Refusal) -> Check {
    Check::new(name, vec![refusal]).with("count", 0)
}

/// That a receipt could not be read.
pub fn receipt_not_read(error: impl std::fmt::Display) -> Refusal {
    Refusal::new(Code::ReceiptNotRead).with("detail", error)
}

/// What was noted down outside, held against the trail and the locks; and what no check of a file can see: whether they are
/// those that somebody outside knows, why a clock went back, and what the lists should have held.
fn outside(reader: &Reader, noted: &[NotedPrint]) -> Result<(Vec<Check>, Vec<Unseen>), Refusal> {
    let trail = reader.trail()?;
    let locks = locks(reader)?;
    // The whole chain is walked once more only where a head is held against it.
    let heads = noted.iter().any(|noted| noted.of == Of::Head);
    let broken = if heads { trail::check(&trail).into_iter().map(|(seq, _)| seq).min() } else { None };
    let mut checks = Vec::new();
    let mut seen = None;
    for noted in noted {
        match noted.of {
            Of::Head => {
                let (check, same) = held(noted, &trail, broken);
                seen = seen.max(same);
                checks.push(check);
            }
            Of::Commitment => checks.push(held_lock(noted, &locks)),
        }
    }
    let mut unseen: Vec<Unseen> = unseen_end(&trail, seen).into_iter().collect();
    let turned_back = trail::turned_back(&trail);
    unseen.extend((!turned_back.is_empty()).then_some(Unseen::Clock(turned_back)));
    let known = |sha256: &str| noted.iter().any(|noted| noted.of == Of::Commitment && noted.is(sha256));
    for Locked { lock, .. } in &locks {
        let house = lock.house.as_ref().map(|house| house.sha256.clone()).filter(|sha256| !known(sha256));
        unseen.extend((!known(&lock.commitment)).then(|| Unseen::Commitment(lock.commitment.clone())));
        unseen.extend(house.map(Unseen::House));
    }
    unseen.push(Unseen::Complete);
    Ok((checks, unseen))
}

/// A lock of a round, of its frame or of a supplement.
struct Locked {
    year: u16,
    supplement: u32,
    lock: Lock,
}

/// The locks of all rounds.
fn locks(reader: &Reader) -> Result<Vec<Locked>, Refusal> {
    let mut locks = Vec::new();
    for year in reader.rounds()?.into_iter().map(|round| round.year) {
        for supplement in MAIN..=reader.newest_supplement(year)? {
            locks.extend(reader.lock_of(year, supplement)?.map(|lock| Locked { year, supplement, lock }));
        }
    }
    Ok(locks)
}

/// A noted commitment among the locks, or the print of a share that was sent with one.
fn held_lock(noted: &NotedPrint, locks: &[Locked]) -> Check {
    let found = locks.iter().find_map(|locked| {
        let house = locked.lock.house.as_ref().map(|house| house.sha256.as_str());
        Some((locked, print_of(noted, &locked.lock.commitment, house)?))
    });
    let Some((locked, print)) = found else {
        let check = noted.check("commitment", vec![Refusal::new(Code::CommitmentUnknown)]);
        return check.with("found", "none").with("year", 0).with("supplement", MAIN);
    };
    let check = noted.check("commitment", Vec::new()).with("found", print.code());
    check.with("year", locked.year).with("supplement", locked.supplement)
}

/// What nobody outside has seen of the trail: all of it, or what came after the entry that was `seen`.
fn unseen_end(trail: &[Entry], seen: Option<i64>) -> Option<Unseen> {
    let newest = trail.last()?;
    let Some(seen) = seen else { return Some(Unseen::Head { seq: newest.seq, sha256: newest.sha256.clone() }) };
    let first = trail.iter().find(|entry| entry.seq > seen)?;
    let at = Moment::try_from(first.at.clone()).ok();
    Some(Unseen::After { count: newest.seq - seen, from: first.seq, at })
}

/// Checks a receipt by itself, against a list where there is one, and against what was `noted` down at the lock; and says what
/// it could not see. Refused where the text is no receipt.
pub fn verify_receipt(
    text: &str,
    frame: Option<&[Stratum]>,
    noted: &[NotedPrint],
) -> Result<(Vec<Check>, Vec<Unseen>), Refusal> {
    let (receipt, whole) = Receipt::read(text).map_err(|error| match error {
        NotAReceipt::Json(error) => receipt_not_read(error),
        NotAReceipt::Form => malformed(),
        NotAReceipt::Beyond => Refusal::new(Code::ReceiptBeyond),
        NotAReceipt::Edition => Refusal::new(Code::ReceiptEdition),
    })?;
    Ok((receipt_checks(&receipt, whole, frame, noted), of_receipt(&receipt, frame, noted)))
}

fn check_schema(store: &Reader) -> Result<Check, Refusal> {
    let (count, faults) = schema::checked(store)?;
    Ok(Check::new("schema", faults).with("count", count))
}

fn check_trail(store: &Reader) -> Result<Vec<Check>, Refusal> {
    let entries = store.trail()?;
    let fault =
        |(seq, fault): (i64, trail::Fault)| Refusal::new(Code::TrailFault).with("seq", seq).with("fault", fault.code());
    let chain = trail::check(&entries).into_iter().map(fault).collect();
    let tables = match replay(&entries) {
        Err(refusal) => vec![refusal],
        Ok(replayed) => differences(store, &replayed)?.into_iter().map(difference).collect(),
    };
    let of_entries = |name, faults| Check::new(name, faults).with("count", entries.len());
    Ok(vec![of_entries("trail", chain), of_entries("tables", tables)])
}

/// That what was erased lies nowhere in the file any more. Where nothing was, there is nothing to check.
fn check_rewritten(store: &Reader) -> Result<Option<Check>, Refusal> {
    let entries = store.trail()?;
    let erasures = entries.iter().filter(|entry| matches!(entry.kind.as_str(), PURGED_KIND | TEXT_ERASED_KIND)).count();
    let faults = store.unwritten_erasure()?.map(unwritten);
    let check = Check::new("rewritten", faults.into_iter().collect()).with("count", erasures);
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
    Ok(Check::new("lists", faults).with("count", count))
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
    checks.push(Check::new("lock", faults));
    let (Ok(frame), Some(draw)) = (frame, store.draw_of(year, supplement)?) else { return Ok(checks) };
    checks.push(check_draw(store, year, &draw, &frame)?);
    let departments = if supplement == MAIN { frame.departments().unwrap_or_default() } else { Vec::new() };
    let strata: Vec<Stratum> = frame.areas.iter().chain(&departments).map(|salted| (**salted).clone()).collect();
    let receipt = receipt_of(store, year, supplement);
    let faults = receipt.map_or_else(|refusal| vec![refusal], |receipt| receipt_faults(&receipt, Some(&strata)));
    checks.push(Check::new("receipt", faults));
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
    Ok(Check::new("draw", faults).with("count", count))
}

#[cfg(test)]
#[path = "verify_tests.rs"]
mod tests;
