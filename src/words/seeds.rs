//! The seed in words: where the lock said that it comes from, and who must be trusted for it.

use super::{
    dates,
    say::{Words, fact},
};
use crate::{
    domain::{
        entropy::Held,
        lock::Lock,
        receipt::{LockSource, Receipt},
        seed::{Grade, Seed},
        seed_source::{Kind, Source},
    },
    say,
};

/// "Kilden, valgt ved låsningen: terninger, set af Anna Holm, Bo Lund." `None`: it was not chosen.
#[must_use]
pub fn source(words: &Words, source: Option<&Source>) -> String {
    match source {
        None => words.say("source-open", &[]),
        Some(source) => say!(words, "source-chosen", source = named(words, source)),
    }
}

/// The source itself, as a part of a sentence.
#[must_use]
pub fn named(words: &Words, source: &Source) -> String {
    match source {
        Source::Words { by } => say!(words, "source-words", by = by),
        Source::Public { which, on } => {
            say!(words, "source-public", which = which, day = dates::day(*on, words.lang()))
        }
        Source::Dice { before } => say!(words, "source-dice", names = before.join(", ")),
        Source::Program => words.say("source-program", &[]),
    }
}

/// The same of a receipt, whose public edition does not name witnesses.
fn of_receipt(words: &Words, named: Option<&LockSource>) -> String {
    match named.map(|named| (named, Source::read(named.kind, &named.text))) {
        Some((_, Ok(read))) => source(words, Some(&read)),
        Some((named, Err(_))) if named.kind == Kind::Dice && named.text.is_empty() => {
            say!(words, "source-chosen", source = words.say("source-dice-unnamed", &[]))
        }
        // What is wrong with it the check says.
        Some((named, Err(_))) => say!(words, "source-chosen", source = named.text),
        None => source(words, None),
    }
}

/// Who must be trusted for a seed of this grade from this source. `made` is whether the tool made all of it.
#[must_use]
pub fn grade(words: &Words, source: Option<Kind>, grade: Grade, made: bool) -> String {
    let key = match (source, grade) {
        (_, Grade::A) => "grade-a",
        (_, Grade::B) => "grade-b",
        (Some(Kind::Words), Grade::C) => "grade-c-words",
        (None, Grade::C) if !made => "grade-c-open",
        (_, Grade::C) => "grade-c",
        (_, Grade::D) => "grade-d",
    };
    words.say(key, &[])
}

/// Where the seed of a draw came from, and who must be trusted for it.
#[must_use]
pub fn of_draw(words: &Words, lock: Option<&Lock>, seed: &Seed) -> [String; 2] {
    let chosen = lock.and_then(|lock| lock.source.as_ref());
    let made = Held::of(seed) == Held::Made;
    [source(words, chosen), grade(words, chosen.map(Source::kind), seed.grade, made)]
}

/// The same of a receipt, with what was said of the source after an open lock.
#[must_use]
pub fn of_a_receipt(words: &Words, receipt: &Receipt) -> Vec<String> {
    let seed = &receipt.seed;
    let witnesses = seed.witnesses.clone().unwrap_or_default();
    let made = Seed {
        typed: seed.typed.clone(),
        normalised: seed.normalised.clone(),
        grade: seed.grade,
        source: seed.source.clone(),
        witnesses: witnesses.clone(),
    };
    let kind = receipt.seed_source.as_ref().map(|named| named.kind);
    let mut lines = vec![
        of_receipt(words, receipt.seed_source.as_ref()),
        grade(words, kind, seed.grade, Held::of(&made) == Held::Made),
    ];
    let house = receipt.seed_source.as_ref().and_then(|named| named.house.as_ref());
    lines.extend(house.map(|sha256| format!("{} {sha256}", words.say("source-house-hash", &[]))));
    if receipt.seed_source.is_none() {
        lines.extend(seed.source.as_ref().map(|source| say!(words, "receipt-source", source = source)));
        if !witnesses.is_empty() {
            lines.push(say!(words, "receipt-witnesses", witnesses = witnesses.join(", ")));
        }
    }
    lines
}

/// What is to be done once the list is locked, source by source; where words are waited for, what is sent and what is not.
#[must_use]
pub fn after_lock(words: &Words, lock: &Lock) -> Vec<String> {
    let key = match &lock.source {
        None => "source-after-open",
        Some(Source::Words { .. }) => "source-after-words",
        Some(Source::Public { .. }) => "source-after-public",
        Some(Source::Dice { .. }) => "source-after-dice",
        Some(Source::Program) => "source-after-program",
    };
    let by = match &lock.source {
        Some(Source::Words { by }) => by.clone(),
        Some(Source::Dice { before }) => before.join(", "),
        Some(public @ Source::Public { .. }) => named(words, public),
        Some(Source::Program) | None => String::new(),
    };
    let mut lines = vec![words.say(key, &[fact("by", &by)])];
    if let Some(house) = &lock.house {
        lines.push(say!(words, "source-house-sent", sha256 = house.sha256));
        lines.push(say!(words, "source-house-kept", share = house.share));
    }
    lines
}
