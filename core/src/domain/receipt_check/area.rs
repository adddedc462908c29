//! What is wrong with an area of a receipt: its parts, and what left the sample (section 7).

use crate::domain::{
    area::Area,
    check::Check,
    code::Code,
    receipt::{Receipt, ReceiptLocked, ReceiptStratum, Replacement},
    refusal::Refusal,
    sample::CaseId,
    supplement::least,
};
use std::collections::BTreeMap;

/// The parts add up to what was locked; every used position is one of the sample or the reserve of one replacement; each
/// case leaves at most once, for a reason that is explained, and each reserve comes in once. `None` where the receipt says
/// nothing of the area.
pub(super) fn check_area(receipt: &Receipt, area: Area) -> Option<Check> {
    let strata: Vec<&ReceiptStratum> = receipt.strata.iter().filter(|stratum| stratum.area == area).collect();
    let locked = receipt.locked();
    let told = !strata.is_empty()
        || locked.iter().any(|stratum| stratum.area == area)
        || receipt.replacements.iter().any(|replacement| replacement.id.area == area);
    told.then(|| Check::new("receipt-area", area_faults(receipt, area, (&strata, &locked))).with("area", area))
}

fn area_faults(
    receipt: &Receipt,
    area: Area,
    (strata, locked): (&[&ReceiptStratum], &[ReceiptLocked]),
) -> Vec<Refusal> {
    let sum = |of: &dyn Fn(&ReceiptStratum) -> u32| strata.iter().map(|stratum| u64::from(of(stratum))).sum::<u64>();
    let locked: u64 =
        locked.iter().filter(|stratum| stratum.area == area).map(|stratum| u64::from(stratum.population)).sum();
    let mut faults = Vec::new();
    if locked != sum(&|stratum| stratum.population) {
        faults.push(Refusal::new(Code::ReceiptParts).with("area", area));
    }
    let first = sum(&|stratum| receipt.first_size(stratum));
    if first < u64::from(least(receipt.supplement, u32::try_from(locked).unwrap_or(u32::MAX))) {
        faults.push(wrong_size(area));
    }
    if !replacements_fit(receipt, area, strata) {
        faults.push(Refusal::new(Code::ReceiptReplacements).with("area", area));
    }
    faults
}

/// That a sample is too small or too large.
pub(super) fn wrong_size(area: Area) -> Refusal {
    Refusal::new(Code::ReceiptSize).with("area", area)
}

fn replacements_fit(receipt: &Receipt, area: Area, strata: &[&ReceiptStratum]) -> bool {
    let replaced: Vec<&Replacement> =
        receipt.replacements.iter().filter(|replacement| replacement.id.area == area).collect();
    let incoming: Vec<CaseId> = replaced.iter().filter_map(|replacement| replacement.replaced_by).collect();
    let mut outgoing: Vec<CaseId> = replaced.iter().map(|replacement| replacement.id).collect();
    outgoing.sort_unstable();
    let Some(used) = used(area, strata) else { return false };
    let sampled: u64 = strata.iter().map(|stratum| u64::from(stratum.sample_size)).sum();
    u64::try_from(used.len()) == Ok(sampled + u64::try_from(incoming.len()).unwrap_or(u64::MAX))
        // Reserves come in one by one, in their order.
        && incoming.windows(2).all(|pair| pair[0] < pair[1])
        && outgoing.windows(2).all(|pair| pair[0] < pair[1])
        && replaced.iter().all(|replacement| is_explained(replacement) && fits(replacement, &used, (receipt, strata)))
}

/// Where a case stands: its stratum, and its position in the draw order of it.
type Place = (usize, u32);

/// The ids of the used positions of an area with their places. `None` where they are not one for each position.
fn used(area: Area, strata: &[&ReceiptStratum]) -> Option<BTreeMap<CaseId, Place>> {
    let mut used = BTreeMap::new();
    for (nth, stratum) in strata.iter().enumerate() {
        let counted: Vec<CaseId> = (1..).take(stratum.places.len()).map(|number| CaseId { area, number }).collect();
        let ids = if stratum.ids.is_empty() && strata.len() == 1 { &counted } else { &stratum.ids };
        if ids.len() != stratum.places.len() || !ids.is_sorted() {
            return None;
        }
        for (id, position) in ids.iter().zip(1..) {
            if id.area != area || used.insert(*id, (nth, position)).is_some() {
                return None;
            }
        }
    }
    Some(used)
}

/// Texts that only the full edition has.
fn is_explained(replacement: &Replacement) -> bool {
    [&replacement.note, &replacement.by]
        .into_iter()
        .all(|text| text.as_ref().is_none_or(|text| !text.trim().is_empty()))
}

/// The case that left stands where it is said to; its reserve was no part of the sample and comes from the same stratum,
/// and only a stratum that is used up has none.
fn fits(
    replacement: &Replacement,
    used: &BTreeMap<CaseId, Place>,
    (receipt, strata): (&Receipt, &[&ReceiptStratum]),
) -> bool {
    let Some((nth, position)) = used.get(&replacement.id) else { return false };
    let Some(stratum) = strata.get(*nth) else { return false };
    let reserve = match replacement.replaced_by {
        None => u32::try_from(stratum.places.len()) == Ok(stratum.population),
        Some(id) => {
            used.get(&id).is_some_and(|(of, at)| of == nth && *at > receipt.first_size(stratum) && at > position)
        }
    };
    *position == replacement.position && reserve
}
