//! Everything in a receipt that contradicts itself or the specification, check by check.

use super::{area::check_area, list::check_list, noted::check_noted, seed::seed_faults, stratum::check_stratum};
use crate::domain::{
    area::Area,
    check::Check,
    code::Code,
    draw::print::{Part, Printed, print},
    frame::Stratum,
    hash::is_hex,
    lock::commitment,
    noted_print::NotedPrint,
    receipt::{Receipt, ReceiptStratum, SPEC},
    refusal::Refusal,
    supplement::{MAIN, label, of_label},
    text::{ID_CHARS_MAX, norm},
};

/// Every check of a receipt with what it found. `whole` is whether the text is the one that was sealed. With the strata of a
/// list beside it, by area and by department, the draw is redone from that list; `noted` was noted down at the lock.
#[must_use]
pub fn checks(receipt: &Receipt, whole: bool, frame: Option<&[Stratum]>, noted: &[NotedPrint]) -> Vec<Check> {
    let mut checks = vec![
        Check::new("receipt-form", form_faults(receipt, whole)),
        Check::new("receipt-lock", lock_faults(receipt)),
        Check::new("receipt-times", times_faults(receipt)),
        Check::new("receipt-seed", seed_faults(receipt)),
        Check::new("receipt-print", fault(expected_print(receipt) != receipt.draw_print, Code::ReceiptPrint)),
        Check::new("receipt-extensions", fault(!extensions_fit(receipt), Code::ReceiptExtensions)),
    ];
    checks.extend(Area::ALL.into_iter().filter_map(|area| check_area(receipt, area)));
    checks.extend(receipt.strata.iter().map(|stratum| check_stratum(receipt, stratum)));
    checks.extend(frame.map(|frame| check_list(receipt, frame)).unwrap_or_default());
    checks.extend(noted.iter().map(|noted| check_noted(receipt, noted)));
    checks
}

/// All that is wrong, whatever it was found by.
#[must_use]
pub fn faults(receipt: &Receipt, frame: Option<&[Stratum]>) -> Vec<Refusal> {
    checks(receipt, true, frame, &[]).into_iter().flat_map(|check| check.faults).collect()
}

/// That a part of it is not written as it must be.
#[must_use]
pub fn malformed() -> Refusal {
    Refusal::new(Code::ReceiptForm)
}

fn fault(is_so: bool, code: Code) -> Vec<Refusal> {
    is_so.then(|| Refusal::new(code)).into_iter().collect()
}

/// How it is written, and that it is what was sealed.
fn form_faults(receipt: &Receipt, whole: bool) -> Vec<Refusal> {
    let mut faults = Vec::new();
    if receipt.spec != SPEC {
        faults.push(Refusal::new(Code::ReceiptSpec).with("spec", &receipt.spec));
    }
    faults.extend(fault(!whole || receipt.sha256 != receipt.expected_sha256(), Code::ReceiptSha256));
    if !in_hex(receipt) || receipt.attempt == 0 || receipt.source.is_empty() {
        faults.push(malformed());
    }
    faults
}

/// What was locked, and how its parts are named.
fn lock_faults(receipt: &Receipt) -> Vec<Refusal> {
    let locked = receipt.locked();
    let sealed =
        locked.iter().map(|stratum| (stratum.lock_sha256.as_str(), stratum.population, stratum.label.as_str()));
    let mut faults = fault(commitment(sealed) != receipt.commitment, Code::ReceiptCommitment);
    faults.extend(fault(!is_named(receipt), Code::ReceiptSupplement));
    faults
}

fn times_faults(receipt: &Receipt) -> Vec<Refusal> {
    let replaced = receipt.replacements.iter().map(|replacement| replacement.at);
    let mut after = replaced.chain(receipt.extensions.iter().map(|extension| extension.at));
    fault(receipt.drawn_at < receipt.locked_at || after.any(|at| at < receipt.drawn_at), Code::ReceiptTimes)
}

fn in_hex(receipt: &Receipt) -> bool {
    let lists = receipt.source.iter().filter_map(|list| list.sha256.as_deref());
    let house = receipt.seed_source.iter().filter_map(|source| source.house.as_deref());
    let strata = receipt.strata.iter().map(|stratum| (&stratum.frame_sha256, &stratum.salt, &stratum.lock_sha256));
    let locked = receipt.locked.iter().map(|stratum| (&stratum.frame_sha256, &stratum.salt, &stratum.lock_sha256));
    let sealed = strata.chain(locked).all(|(frame, salt, lock)| {
        frame.iter().all(|hex| is_hex(hex, 64)) && salt.iter().all(|hex| is_hex(hex, 32)) && is_hex(lock, 64)
    });
    lists.chain(house).all(|hex| is_hex(hex, 64)) && sealed
}

/// Each part once and in order, by its area, its department or its supplement. A supplement is never parted, and nothing else has its
/// label.
fn is_named(receipt: &Receipt) -> bool {
    let whole = |given: &str, area: Area| given == label(area, receipt.supplement);
    let part = |stratum: &ReceiptStratum| {
        let name = stratum.label.strip_prefix(stratum.area.code()).and_then(|rest| rest.strip_prefix(" / "));
        let is_normal = |name: &str| norm(name, ID_CHARS_MAX).is_ok_and(|normal| normal == name);
        name.is_some_and(is_normal) && of_label(&stratum.label).is_none()
    };
    let once = receipt.strata.iter().map(|stratum| stratum.label.as_bytes()).is_sorted_by(|a, b| a < b)
        && receipt.locked.iter().map(|stratum| stratum.label.as_bytes()).is_sorted_by(|a, b| a < b);
    let parted = !receipt.locked.is_empty();
    let named =
        receipt.strata.iter().all(|stratum| if parted { part(stratum) } else { whole(&stratum.label, stratum.area) });
    once && named
        && !receipt.strata.is_empty()
        && receipt.locked.iter().all(|stratum| receipt.supplement == MAIN && whole(&stratum.label, stratum.area))
}

fn expected_print(receipt: &Receipt) -> String {
    let draw = Printed {
        commitment: &receipt.commitment,
        attempt: receipt.attempt,
        supplement: receipt.supplement,
        seed: &receipt.seed.normalised,
        grade: receipt.seed.grade,
    };
    let part = |stratum: &ReceiptStratum| Part {
        lock_sha256: stratum.lock_sha256.clone(),
        population: stratum.population,
        sample_size: receipt.first_size(stratum),
        label: stratum.label.clone(),
    };
    print(draw, receipt.strata.iter().map(part).collect())
}

/// Each stratum grows from one size to the next, and the last is the size that it has.
fn extensions_fit(receipt: &Receipt) -> bool {
    let grows = |stratum: &ReceiptStratum| {
        let mut size = receipt.first_size(stratum);
        let mut own = receipt.extensions.iter().filter(|extension| extension.label == stratum.label);
        own.all(|extension| {
            extension.from < extension.to && std::mem::replace(&mut size, extension.to) == extension.from
        }) && size == stratum.sample_size
    };
    let known = |label: &String| receipt.strata.iter().any(|stratum| stratum.label == *label);
    let signed = |by: &Option<String>| by.as_ref().is_none_or(|by| !by.trim().is_empty());
    receipt.strata.iter().all(grows)
        && receipt.extensions.iter().all(|extension| known(&extension.label) && signed(&extension.by))
}
