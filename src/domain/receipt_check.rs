//! What is wrong with a receipt: by itself, and held against the list that it was drawn from.

use super::{
    area::Area,
    draw::{
        key::{key, key_hex},
        order::order,
    },
    drawn::draw_stratum,
    frame::Stratum,
    lock::commitment,
    receipt::{Receipt, ReceiptStratum, Replacement, SPEC},
    refusal::Refusal,
    sample::CaseId,
    seed::Grade,
    supplement::{MAIN, label, least, of_label},
    text::{SEED_CHARS_MAX, norm},
};
use std::collections::BTreeSet;

/// Above this many cases the order is not redone from the receipt alone: a forged number must not take all memory.
const REDONE_MAX: u32 = 20_000_000;

/// Everything in the receipt that contradicts itself or the specification. With the strata of a list beside it, by area
/// and by department, the draw is redone from that list.
#[must_use]
pub fn faults(receipt: &Receipt, frame: Option<&[Stratum]>) -> Vec<Refusal> {
    let mut faults = own_faults(receipt);
    faults.extend(seed_faults(receipt));
    for area in Area::ALL {
        faults.extend(area_faults(receipt, area));
    }
    for stratum in &receipt.strata {
        faults.extend(stratum_faults(stratum, &receipt.seed.normalised));
    }
    if let Some(frame) = frame {
        faults.extend(list_faults(receipt, frame));
    }
    faults
}

/// The strata that a list reaches, each with its part of the list. An outsider may hold the list of one area only.
#[must_use]
pub fn covered<'a>(receipt: &'a Receipt, frame: &'a [Stratum]) -> Vec<(&'a ReceiptStratum, &'a Stratum)> {
    let part = |mine: &ReceiptStratum| frame.iter().find(|stratum| stratum.label() == mine.label);
    receipt.strata.iter().filter_map(|mine| Some((mine, part(mine)?))).collect()
}

fn own_faults(receipt: &Receipt) -> Vec<Refusal> {
    let mut faults = Vec::new();
    if receipt.spec != SPEC {
        faults.push(Refusal::new("receipt-spec").with("spec", &receipt.spec));
    }
    if receipt.sha256 != receipt.expected_sha256() {
        faults.push(Refusal::new("receipt-sha256"));
    }
    if commitment(&receipt.salt, &receipt.locked()) != receipt.commitment {
        faults.push(Refusal::new("receipt-commitment"));
    }
    // A supplement is never parted, and nothing else has its label.
    let named = |it: &ReceiptStratum| match receipt.supplement {
        MAIN => of_label(&it.label).is_none(),
        number => it.label == label(it.area, number),
    };
    if !receipt.strata.iter().all(named) {
        faults.push(Refusal::new("receipt-supplement"));
    }
    let early = |replacement: &Replacement| replacement.at < receipt.drawn_at;
    if receipt.drawn_at < receipt.locked_at || receipt.replacements.iter().any(early) {
        faults.push(Refusal::new("receipt-times"));
    }
    faults
}

fn seed_faults(receipt: &Receipt) -> Vec<Refusal> {
    let seed = &receipt.seed;
    let mut faults = Vec::new();
    if norm(&seed.typed, SEED_CHARS_MAX).as_ref() != Ok(&seed.normalised) {
        faults.push(Refusal::new("receipt-seed"));
    }
    match seed.grade {
        Grade::A if seed.source.is_none() => faults.push(Refusal::new("grade-a-needs-source")),
        Grade::B if seed.witnesses.len() < 2 => faults.push(Refusal::new("grade-b-needs-witnesses")),
        Grade::A | Grade::B | Grade::C | Grade::D => {}
    }
    faults
}

/// The parts of an area add up to what was locked; every used position is one of the sample or the reserve of one
/// replacement; each case leaves at most once, for a reason that is explained, and each reserve comes in once.
fn area_faults(receipt: &Receipt, area: Area) -> Vec<Refusal> {
    let strata: Vec<&ReceiptStratum> = receipt.strata.iter().filter(|stratum| stratum.area == area).collect();
    let sum = |of: fn(&ReceiptStratum) -> u32| strata.iter().map(|stratum| u64::from(of(stratum))).sum::<u64>();
    let locked: u64 =
        receipt.locked().iter().filter(|it| it.area == area).map(|stratum| u64::from(stratum.population)).sum();
    let sampled = sum(|stratum| stratum.sample_size);
    let mut faults = Vec::new();
    if locked != sum(|stratum| stratum.population) {
        faults.push(Refusal::new("receipt-parts").with("area", area));
    }
    if sampled < u64::from(least(receipt.supplement, u32::try_from(locked).unwrap_or(u32::MAX))) {
        faults.push(Refusal::new("receipt-size").with("area", area));
    }
    let replaced: Vec<&Replacement> = receipt.replacements.iter().filter(|it| it.id.area == area).collect();
    let incoming: BTreeSet<CaseId> = replaced.iter().filter_map(|replacement| replacement.replaced_by).collect();
    let outgoing: BTreeSet<CaseId> = replaced.iter().map(|replacement| replacement.id).collect();
    let used: usize = strata.iter().map(|stratum| stratum.order.len()).sum();
    let came = replaced.iter().filter(|replacement| replacement.replaced_by.is_some()).count();
    let ids = Ids::of(area, &strata);
    let explained = |it: &&Replacement| !it.note.trim().is_empty() && !it.by.trim().is_empty();
    let in_order = u64::try_from(used.saturating_sub(came)) == Ok(sampled)
        && incoming.len() == came
        && outgoing.len() == replaced.len()
        && incoming.iter().chain(&outgoing).all(|id| ids.are_used(*id))
        && replaced.iter().all(|it| explained(it) && ids.fit(it));
    if !in_order || !ids.sound() {
        faults.push(Refusal::new("receipt-replacements").with("area", area));
    }
    faults
}

/// Which ids the used positions of an area have.
enum Ids<'a> {
    /// The positions counted up, whatever stratum they are in.
    Counted { area: Area, used: usize, parts: usize },
    /// Written out, stratum by stratum.
    Written(Vec<&'a ReceiptStratum>),
}

impl<'a> Ids<'a> {
    fn of(area: Area, strata: &[&'a ReceiptStratum]) -> Self {
        if strata.iter().any(|stratum| !stratum.ids.is_empty()) {
            return Self::Written(strata.to_vec());
        }
        Self::Counted { area, used: strata.iter().map(|stratum| stratum.order.len()).sum(), parts: strata.len() }
    }

    /// One for each used position, of the area, rising along the draw order, and none twice.
    fn sound(&self) -> bool {
        let Self::Written(strata) = self else { return true };
        let all: Vec<&CaseId> = strata.iter().flat_map(|stratum| &stratum.ids).collect();
        let distinct: BTreeSet<&CaseId> = all.iter().copied().collect();
        let whole = |it: &&ReceiptStratum| {
            it.ids.len() == it.order.len() && it.ids.iter().all(|id| id.area == it.area) && it.ids.is_sorted()
        };
        distinct.len() == all.len() && strata.iter().all(whole)
    }

    fn are_used(&self, id: CaseId) -> bool {
        match self {
            Self::Counted { area, used, .. } => {
                id.area == *area && usize::try_from(id.number).is_ok_and(|number| number <= *used)
            }
            Self::Written(strata) => strata.iter().any(|stratum| stratum.ids.contains(&id)),
        }
    }

    /// Whether the replaced case stands where it is said to, and its reserve in the same stratum.
    fn fit(&self, it: &Replacement) -> bool {
        match self {
            Self::Counted { parts, .. } => *parts > 1 || it.position == it.id.number,
            Self::Written(strata) => strata.iter().any(|stratum| {
                let at = usize::try_from(it.position).ok().and_then(|position| position.checked_sub(1));
                at.and_then(|at| stratum.ids.get(at)) == Some(&it.id)
                    && it.replaced_by.is_none_or(|reserve| stratum.ids.contains(&reserve))
            }),
        }
    }
}

fn stratum_faults(stratum: &ReceiptStratum, seed: &str) -> Vec<Refusal> {
    let fault = |code| Refusal::new(code).with("stratum", &stratum.label).with("area", stratum.area);
    let mut faults = Vec::new();
    let key = key(&stratum.frame_sha256, seed);
    if key_hex(&key) != stratum.key {
        faults.push(fault("receipt-key"));
    }
    if stratum.population > REDONE_MAX {
        faults.push(fault("receipt-too-large"));
    } else if order(stratum.population, key).words_used != stratum.words_used {
        faults.push(fault("receipt-words"));
    }
    if stratum.sample_size > stratum.population {
        faults.push(fault("receipt-size"));
    }
    let distinct: BTreeSet<_> = stratum.order.iter().collect();
    if distinct.len() != stratum.order.len() {
        faults.push(fault("receipt-order"));
    }
    faults
}

/// Holds the list against what was locked and draws again from it. A receipt of departments is checked by area too.
fn list_faults(receipt: &Receipt, frame: &[Stratum]) -> Vec<Refusal> {
    let mut faults = Vec::new();
    for locked in &receipt.locked {
        let theirs = frame.iter().find(|stratum| stratum.label() == locked.label);
        if theirs.is_some_and(|theirs| theirs.sha256() != locked.frame_sha256) {
            faults.push(Refusal::new("receipt-other-list").with("stratum", &locked.label));
        }
    }
    let covered = covered(receipt, frame);
    if covered.is_empty() {
        faults.push(Refusal::new("receipt-no-list"));
    }
    for (mine, theirs) in covered {
        let fault = |code| Refusal::new(code).with("stratum", &mine.label);
        if theirs.sha256() != mine.frame_sha256 {
            faults.push(fault("receipt-other-list"));
            continue;
        }
        let (_, numbers) = draw_stratum(theirs, &receipt.seed.normalised, mine.sample_size);
        let same =
            numbers.len() >= mine.order.len() && mine.order.iter().zip(numbers).all(|(ours, drawn)| ours == drawn);
        if !same {
            faults.push(fault("receipt-other-cases"));
        }
    }
    faults
}
