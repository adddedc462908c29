//! Where a seed may come from, and which seed may follow which lock (sampling specification, section 11).

use crate::domain::{
    code::Code,
    day::Day,
    guards::check::check_cpr,
    lock::Lock,
    refusal::Refusal,
    seed::{Grade, Seed, named_twice, twice, unusable},
    seed_source::{House, Source},
    text::norm,
};

/// The fewest letters of the words that somebody outside gives.
pub const LETTERS_MIN: usize = 12;

/// The seed as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    Typed(String),
    /// By the tool, from the operating system's randomness.
    Made(String),
}

/// What is said of the seed at the draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    pub given: Given,
    /// `None`: what the source gives; after an open lock C for a seed that the tool made and D for a typed one.
    pub grade: Option<Grade>,
    pub source: Option<String>,
    pub witnesses: Vec<String>,
}

/// Naming a source at a lock on a day. A public draw that is not after that day may have its result known already.
pub fn source(source: &Source, on: Day) -> Result<(), Refusal> {
    match source {
        Source::Public { on: drawn, .. } if *drawn <= on => {
            Err(Refusal::new(Code::SeedSourceEarly).with("day", drawn).with("locked", on))
        }
        _ => Ok(()),
    }
}

/// The seed that is used, or why none may follow this lock. `on` is the day of the draw: a public draw is waited for.
pub fn after(lock: &Lock, claim: &Claim, on: Day) -> Result<Seed, Refusal> {
    match &lock.source {
        Some(Source::Public { on: drawn, .. }) if on < *drawn => {
            Err(Refusal::new(Code::SeedSourceNotYet).with("day", drawn))
        }
        _ => claimed(lock, claim),
    }
}

/// The same on any day.
pub fn claimed(lock: &Lock, claim: &Claim) -> Result<Seed, Refusal> {
    let Some(source) = &lock.source else { return after_open(claim) };
    same_source(source, claim)?;
    let typed = match (source, &claim.given) {
        (Source::Program, Given::Made(made)) => made.clone(),
        (Source::Program, Given::Typed(_)) | (_, Given::Made(_)) => return Err(source.other()),
        (Source::Words { .. }, Given::Typed(words)) => with_share(lock.house.as_ref(), words)?,
        (Source::Public { .. } | Source::Dice { .. }, Given::Typed(typed)) => {
            check_cpr("seed", typed)?;
            typed.clone()
        }
    };
    let (told, witnesses) = as_told(source);
    Seed::new(&typed, source.grade(), told, witnesses).map_err(unusable)
}

/// What a seed says of a source that the lock has named: in the receipt nothing else may stand beside it.
#[must_use]
pub fn as_told(source: &Source) -> (Option<String>, Vec<String>) {
    match source {
        Source::Words { .. } | Source::Public { .. } => (Some(source.text()), Vec::new()),
        Source::Dice { before } => (None, before.clone()),
        Source::Program => (None, Vec::new()),
    }
}

/// Any kind of seed may follow an open lock, but nobody can see that it was not chosen: its grade is C at most.
fn after_open(claim: &Claim) -> Result<Seed, Refusal> {
    let (typed, grade) = match (&claim.given, claim.grade) {
        (Given::Made(made), None | Some(Grade::C)) => (made, Grade::C),
        (Given::Made(_), Some(_)) => return Err(Refusal::new(Code::MadeIsGradeC)),
        (Given::Typed(_), Some(Grade::C)) => return Err(Refusal::new(Code::GradeCIsMade)),
        (Given::Typed(typed), grade) => (typed, grade.unwrap_or(Grade::D)),
    };
    let seed = Seed::checked(typed, grade, claim.source.as_deref(), &claim.witnesses)?;
    Ok(Seed { grade: seed.grade.max(Grade::C), ..seed })
}

/// What is said of the source may be left out; it may not be other than what the lock says.
fn same_source(source: &Source, claim: &Claim) -> Result<(), Refusal> {
    if claim.grade.is_some_and(|grade| grade != source.grade()) {
        let refusal = Refusal::new(Code::GradeOfSource).with("grade", source.grade().code());
        return Err(refusal.with("kind", source.kind().code()).with("text", source.text()));
    }
    let told = claim.source.as_deref().map(str::trim).filter(|told| !told.is_empty());
    if told.is_some_and(|told| Source::read(source.kind(), told).as_ref() != Ok(source)) {
        return Err(source.other());
    }
    let (_, before) = as_told(source);
    let lower = |names: &[String]| {
        let mut names: Vec<String> =
            names.iter().map(|name| norm(name, usize::MAX).unwrap_or_default().to_lowercase()).collect();
        names.sort_unstable();
        names
    };
    if let Some(name) = twice(&claim.witnesses) {
        return Err(named_twice(name));
    }
    if claim.witnesses.is_empty() || lower(&claim.witnesses) == lower(&before) { Ok(()) } else { Err(source.other()) }
}

/// `<share> <words>`. Whoever types the share before the words has typed the same.
fn with_share(house: Option<&House>, typed: &str) -> Result<String, Refusal> {
    let share = house.map(|house| house.share.as_str()).ok_or_else(|| Refusal::new(Code::SeedSourceNoShare))?;
    let words = typed.trim_start().strip_prefix(share).unwrap_or(typed).trim();
    check_cpr("seed", words)?;
    let found = letters(words);
    if found < LETTERS_MIN {
        return Err(Refusal::new(Code::SeedWordsFew).with("letters", found).with("least", LETTERS_MIN));
    }
    Ok(format!("{share} {words}"))
}

/// Letters of a text.
#[must_use]
pub fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}

#[cfg(test)]
#[path = "seed_tests.rs"]
mod tests;
