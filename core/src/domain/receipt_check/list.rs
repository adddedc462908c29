//! A receipt held against the list that it says it was drawn from.

use crate::domain::{
    case_number::CaseNumber,
    check::Check,
    code::Code,
    draw::order::at,
    frame::Stratum,
    receipt::{Receipt, ReceiptStratum},
    refusal::Refusal,
};
use std::collections::BTreeSet;

/// The part of a list with this label. An outsider may hold the list of one area only.
#[must_use]
pub fn part<'a>(frame: &'a [Stratum], label: &str) -> Option<&'a Stratum> {
    frame.iter().find(|stratum| stratum.label() == label)
}

/// Holds the list against what was locked, and the numbers against their places in it. A receipt of departments is
/// checked by area too.
pub(super) fn check_list(receipt: &Receipt, frame: &[Stratum]) -> Vec<Check> {
    if receipt.public {
        return vec![Check::new("receipt-lists", vec![Refusal::new(Code::ReceiptPublicList)])];
    }
    let locked = receipt.locked.iter().filter_map(|locked| {
        let theirs = part(frame, &locked.label)?;
        let fault = other_list(&locked.label, locked.frame_sha256.as_deref(), theirs, &[]);
        Some(Check::new("receipt-locked-list", fault.into_iter().collect()).with("stratum", &locked.label))
    });
    let drawn = receipt.strata.iter().filter_map(|mine| {
        let fault = drawn_fault(mine, part(frame, &mine.label)?);
        Some(Check::new("receipt-list", fault.into_iter().collect()).with("stratum", &mine.label))
    });
    let mut checks: Vec<Check> = locked.chain(drawn).collect();
    if checks.is_empty() {
        checks.push(Check::new("receipt-lists", vec![Refusal::new(Code::ReceiptNoList)]));
    }
    checks
}

fn drawn_fault(mine: &ReceiptStratum, theirs: &Stratum) -> Option<Refusal> {
    let numbers = mine.order.as_deref().unwrap_or_default();
    let other = || {
        let drawn = mine.places.iter().map(|place| at(theirs.ids(), *place).map(CaseNumber::as_str));
        let other = !drawn.eq(numbers.iter().map(|number| Some(number.as_str())));
        other.then(|| Refusal::new(Code::ReceiptOtherCases).with("stratum", &mine.label))
    };
    other_list(&mine.label, mine.frame_sha256.as_deref(), theirs, numbers).or_else(other)
}

/// That the list is another one, with what helps to see why: its size, and how many of the drawn cases are not in it.
fn other_list(label: &str, sha256: Option<&str>, theirs: &Stratum, numbers: &[String]) -> Option<Refusal> {
    if sha256 == Some(theirs.sha256()) {
        return None;
    }
    let absent: BTreeSet<&str> = numbers.iter().map(String::as_str).collect();
    let held: BTreeSet<&str> = theirs.ids().iter().map(CaseNumber::as_str).collect();
    let refusal = Refusal::new(Code::ReceiptOtherList).with("stratum", label).with("cases", theirs.ids().len());
    Some(refusal.with("absent", absent.difference(&held).count()))
}
