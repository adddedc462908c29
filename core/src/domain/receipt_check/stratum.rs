//! What is wrong with one stratum of a receipt.

use super::area::wrong_size;
use crate::domain::{
    bounds::REDONE_MAX,
    check::Check,
    code::Code,
    draw::{
        key::{key, key_hex},
        order::order,
    },
    lock::lock_sha256,
    receipt::{Receipt, ReceiptStratum},
    refusal::Refusal,
    text::{ID_CHARS_MAX, norm},
};

pub(super) fn check_stratum(receipt: &Receipt, stratum: &ReceiptStratum) -> Check {
    let check = Check::new("receipt-stratum", stratum_faults(receipt, stratum));
    check.with("stratum", &stratum.label).with("count", stratum.places.len())
}

fn stratum_faults(receipt: &Receipt, stratum: &ReceiptStratum) -> Vec<Refusal> {
    let fault = |code| Refusal::new(code).with("stratum", &stratum.label).with("area", stratum.area);
    let mut faults = Vec::new();
    let key = key(&stratum.lock_sha256, &receipt.seed.normalised);
    if key_hex(&key) != stratum.key {
        faults.push(fault(Code::ReceiptKey));
    }
    if !is_salted(receipt, stratum) {
        faults.push(fault(Code::ReceiptSalt));
    }
    if !(1..=stratum.population).contains(&stratum.sample_size) {
        faults.push(wrong_size(stratum.area));
    }
    if receipt.strata.iter().map(|stratum| u64::from(stratum.population)).sum::<u64>() > REDONE_MAX {
        faults.push(fault(Code::ReceiptTooLarge));
        return faults;
    }
    let redone = order(stratum.population, key);
    if redone.words_used != stratum.words_used {
        faults.push(fault(Code::ReceiptWords));
    }
    if !redone.places.starts_with(&stratum.places) {
        faults.push(fault(Code::ReceiptPlaces));
    }
    if stratum.order.as_ref().is_some_and(|numbers| !fits(numbers, &stratum.places)) {
        faults.push(fault(Code::ReceiptOrder));
    }
    faults
}

/// The lock hash is that of the frame and the salt, and a department has the salt of its area. In the public edition
/// neither is there.
fn is_salted(receipt: &Receipt, stratum: &ReceiptStratum) -> bool {
    let holds = |frame: &Option<String>, salt: &Option<String>, lock: &String| match (frame, salt) {
        (Some(frame), Some(salt)) => lock_sha256(salt, frame) == *lock,
        _ => true,
    };
    let mut of_area = receipt.locked.iter().filter(|locked| locked.area == stratum.area);
    holds(&stratum.frame_sha256, &stratum.salt, &stratum.lock_sha256)
        && of_area
            .all(|locked| holds(&locked.frame_sha256, &locked.salt, &locked.lock_sha256) && locked.salt == stratum.salt)
}

/// One number for each place, rising as the places do: the list is sorted.
fn fits(numbers: &[String], places: &[u32]) -> bool {
    let mut sorted: Vec<(u32, &String)> = places.iter().copied().zip(numbers).collect();
    sorted.sort_unstable_by_key(|(place, _)| *place);
    let rises = |pair: &[(u32, &String)]| pair[0].1.as_bytes() < pair[1].1.as_bytes();
    let is_normal = |number: &String| norm(number, ID_CHARS_MAX).as_ref() == Ok(number);
    numbers.len() == places.len() && numbers.iter().all(is_normal) && sorted.windows(2).all(rises)
}
