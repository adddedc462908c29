//! What no check of a receipt can see. Whoever holds the receipt can write it anew and seal it anew, so each member that
//! nothing else in it binds is named here; a noted commitment binds the locked lists, and nothing that came after them.

use super::{
    list::part,
    noted::{Print, print_in},
};
use crate::domain::{
    frame::Stratum,
    noted_print::NotedPrint,
    receipt::{LockSource, Receipt},
    seed_source::Kind,
    unseen::Unseen,
};

/// Beside a list, and prints that were noted at the lock.
#[must_use]
pub fn of_receipt(receipt: &Receipt, frame: Option<&[Stratum]>, noted: &[NotedPrint]) -> Vec<Unseen> {
    let mut unseen = of_lists(receipt, frame);
    unseen.extend(of_prints(receipt, noted));
    unseen.extend(receipt.registered.clone().map(Unseen::Registered));
    unseen.extend(of_seed(receipt));
    unseen.push(Unseen::Attempt(receipt.attempt));
    unseen.push(Unseen::Size);
    if !receipt.locked.is_empty() {
        unseen.push(Unseen::Parts);
    }
    unseen.push(Unseen::Reasons(receipt.replacements.len()));
    unseen.extend([Unseen::Times, Unseen::Told]);
    unseen
}

fn of_lists(receipt: &Receipt, frame: Option<&[Stratum]>) -> Vec<Unseen> {
    let held = |label: &str| frame.is_some_and(|frame| part(frame, label).is_some());
    let labels = receipt.strata.iter().map(|stratum| stratum.label.clone());
    let apart: Vec<String> = labels.filter(|label| !held(label)).collect();
    let cases = match (receipt.public, apart.is_empty()) {
        (true, _) => Some(Unseen::Places),
        (false, true) => None,
        (false, false) => Some(Unseen::List(apart)),
    };
    cases.into_iter().chain([Unseen::Complete]).collect()
}

/// A print that fits neither was held against the list's.
fn of_prints(receipt: &Receipt, noted: &[NotedPrint]) -> Vec<Unseen> {
    let held = |print: Print| noted.iter().any(|noted| print_in(noted, receipt).unwrap_or(Print::List) == print);
    let commitment = (!held(Print::List)).then(|| Unseen::Commitment(receipt.commitment.clone()));
    let house = receipt.seed_source.as_ref().and_then(|source| source.house.clone());
    let house = house.filter(|_| !held(Print::House)).map(Unseen::House);
    commitment.into_iter().chain(house).collect()
}

fn of_seed(receipt: &Receipt) -> Vec<Unseen> {
    let named = receipt.seed.witnesses.as_ref().is_some_and(|names| !names.is_empty());
    match &receipt.seed_source {
        None if named => vec![Unseen::Choice, Unseen::Witnesses],
        None => vec![Unseen::Choice],
        Some(LockSource { kind, .. }) => {
            let came = match kind {
                Kind::Dice => Unseen::Witnesses,
                Kind::Words => Unseen::Words,
                Kind::Public => Unseen::Public,
                Kind::Program => Unseen::Program,
            };
            vec![Unseen::Source, came]
        }
    }
}
