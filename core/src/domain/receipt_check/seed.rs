//! What is wrong with the seed of a receipt: its form, its witnesses, and whether it comes from where the lock said.

use crate::domain::{
    code::Code,
    day::Day,
    hash::is_hex,
    may::seed::{LETTERS_MIN, as_told, letters},
    receipt::{LockSource, Receipt},
    refusal::Refusal,
    seed::{Grade, named_twice, twice},
    seed_source::{Kind, Named, Source, registered},
    text::{ID_CHARS_MAX, SEED_CHARS_MAX, norm},
};

/// The digits of a share, and of a seed that the tool made.
const MADE_DIGITS: usize = 32;

pub(super) fn seed_faults(receipt: &Receipt) -> Vec<Refusal> {
    let seed = &receipt.seed;
    let mut faults = Vec::new();
    if norm(&seed.typed, SEED_CHARS_MAX).as_ref() != Ok(&seed.normalised) {
        faults.push(Refusal::new(Code::ReceiptSeed));
    }
    let witnesses = seed.witnesses.as_deref().unwrap_or_default();
    if let Some(name) = twice(witnesses) {
        faults.push(named_twice(name));
    }
    if !witnesses.iter().all(|name| norm(name, ID_CHARS_MAX).as_ref() == Ok(name)) {
        faults.push(Refusal::new(Code::ReceiptWitnesses));
    }
    match &receipt.seed_source {
        None if seed.grade < Grade::C => faults.push(Refusal::new(Code::ReceiptOpenGrade)),
        None => {}
        Some(named) if follows(receipt, named) => {}
        Some(named) => {
            faults.push(Refusal::new(Code::ReceiptSource).with("kind", named.kind.code()).with("text", &named.text));
        }
    }
    faults
}

/// Whether the seed is one that this source gives.
fn follows(receipt: &Receipt, named: &LockSource) -> bool {
    let seed = &receipt.seed;
    if receipt.public && named.kind == Kind::Dice {
        return named.text.is_empty() && named.house.is_none() && seed.grade == Grade::B && seed.source.is_none();
    }
    let Ok(source) = Source::try_from(Named { kind: named.kind, text: named.text.clone() }) else { return false };
    let (told, witnesses) = as_told(&source);
    let same = seed.grade == source.grade()
        && seed.source == told
        && seed.witnesses.as_ref().is_none_or(|names| *names == witnesses)
        && (named.kind == Kind::Words) == named.house.is_some();
    same && match source {
        Source::Words { .. } => named.house.as_deref().is_some_and(|house| is_contribution(&seed.normalised, house)),
        Source::Public { on, .. } => Day::from(receipt.locked_at) < on && on <= Day::from(receipt.drawn_at),
        Source::Program => is_hex(&seed.normalised, MADE_DIGITS),
        Source::Dice { .. } => true,
    }
}

/// The share that was registered, and words.
fn is_contribution(seed: &str, house: &str) -> bool {
    seed.split_once(' ').is_some_and(|(share, words)| {
        is_hex(share, MADE_DIGITS) && registered(share) == house && letters(words) >= LETTERS_MIN
    })
}
