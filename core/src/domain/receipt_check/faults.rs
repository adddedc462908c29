//! Everything in a receipt that contradicts itself or the specification.

use super::{area::area_faults, list::list_faults, seed::seed_faults, stratum::stratum_faults};
use crate::domain::{
    area::Area,
    code::Code,
    draw::print::{Part, Printed, print},
    frame::Stratum,
    hash::is_hex,
    lock::commitment,
    receipt::{Receipt, ReceiptStratum, SPEC},
    refusal::Refusal,
    supplement::{MAIN, label, of_label},
    text::{ID_CHARS_MAX, norm},
};

/// With the strata of a list beside it, by area and by department, the draw is redone from that list.
#[must_use]
pub fn faults(receipt: &Receipt, frame: Option<&[Stratum]>) -> Vec<Refusal> {
    let mut faults = own_faults(receipt);
    faults.extend(seed_faults(receipt));
    for area in Area::ALL {
        faults.extend(area_faults(receipt, area));
    }
    for stratum in &receipt.strata {
        faults.extend(stratum_faults(receipt, stratum));
    }
    if let Some(frame) = frame {
        faults.extend(list_faults(receipt, frame));
    }
    faults
}

/// That it is not what was sealed.
#[must_use]
pub fn altered() -> Refusal {
    Refusal::new(Code::ReceiptSha256)
}

/// That a part of it is not written as it must be.
#[must_use]
pub fn malformed() -> Refusal {
    Refusal::new(Code::ReceiptForm)
}

fn own_faults(receipt: &Receipt) -> Vec<Refusal> {
    let mut faults = Vec::new();
    if receipt.spec != SPEC {
        faults.push(Refusal::new(Code::ReceiptSpec).with("spec", &receipt.spec));
    }
    if receipt.sha256 != receipt.expected_sha256() {
        faults.push(altered());
    }
    if !in_hex(receipt) || receipt.attempt == 0 || receipt.source.is_empty() {
        faults.push(malformed());
    }
    let locked = receipt.locked();
    let sealed =
        locked.iter().map(|stratum| (stratum.lock_sha256.as_str(), stratum.population, stratum.label.as_str()));
    if commitment(sealed) != receipt.commitment {
        faults.push(Refusal::new(Code::ReceiptCommitment));
    }
    if !is_named(receipt) {
        faults.push(Refusal::new(Code::ReceiptSupplement));
    }
    let after = receipt
        .replacements
        .iter()
        .map(|replacement| replacement.at)
        .chain(receipt.extensions.iter().map(|extension| extension.at));
    if receipt.drawn_at < receipt.locked_at || after.into_iter().any(|at| at < receipt.drawn_at) {
        faults.push(Refusal::new(Code::ReceiptTimes));
    }
    if expected_print(receipt) != receipt.draw_print {
        faults.push(Refusal::new(Code::ReceiptPrint));
    }
    if !extensions_fit(receipt) {
        faults.push(Refusal::new(Code::ReceiptExtensions));
    }
    faults
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
