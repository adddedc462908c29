//! A receipt held against the list that it says it was drawn from.

use crate::domain::{
    case_number::CaseNumber,
    code::Code,
    draw::order::at,
    frame::Stratum,
    receipt::{Receipt, ReceiptStratum},
    refusal::Refusal,
};

/// The strata that a list reaches, each with its part of the list. An outsider may hold the list of one area only.
#[must_use]
pub fn covered<'a>(receipt: &'a Receipt, frame: &'a [Stratum]) -> Vec<(&'a ReceiptStratum, &'a Stratum)> {
    let part = |mine: &ReceiptStratum| frame.iter().find(|stratum| stratum.label() == mine.label);
    receipt.strata.iter().filter_map(|mine| Some((mine, part(mine)?))).collect()
}

/// Holds the list against what was locked, and the numbers against their places in it. A receipt of departments is
/// checked by area too.
pub(super) fn list_faults(receipt: &Receipt, frame: &[Stratum]) -> Vec<Refusal> {
    if receipt.public {
        return vec![Refusal::new(Code::ReceiptPublicList)];
    }
    let mut faults = Vec::new();
    for locked in &receipt.locked {
        let theirs = frame.iter().find(|stratum| stratum.label() == locked.label);
        if theirs.is_some_and(|theirs| Some(theirs.sha256()) != locked.frame_sha256.as_deref()) {
            faults.push(Refusal::new(Code::ReceiptOtherList).with("stratum", &locked.label));
        }
    }
    let covered = covered(receipt, frame);
    let of_lock = |stratum: &Stratum| receipt.locked.iter().any(|locked| locked.label == stratum.label());
    if covered.is_empty() && !frame.iter().any(of_lock) {
        faults.push(Refusal::new(Code::ReceiptNoList));
    }
    for (mine, theirs) in covered {
        let fault = |code| Refusal::new(code).with("stratum", &mine.label);
        if Some(theirs.sha256()) != mine.frame_sha256.as_deref() {
            faults.push(fault(Code::ReceiptOtherList));
            continue;
        }
        let drawn = mine.places.iter().map(|place| at(theirs.ids(), *place).map(CaseNumber::as_str));
        if !drawn.eq(mine.order.iter().flatten().map(|number| Some(number.as_str()))) {
            faults.push(fault(Code::ReceiptOtherCases));
        }
    }
    faults
}
