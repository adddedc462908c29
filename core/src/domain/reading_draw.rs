//! Which cases a second reader is to read, drawn from the sample once every answer is bound: the order of the sampling
//! specification (sections 3, 5 and 6), with the lock hash of the area and the seed `laesning <year>-<choice> <words>`.

use super::{
    case_number::CaseNumber,
    code::Code,
    draw::{key::key, order},
    refusal::Refusal,
    sample::CaseId,
    seed::unusable,
    text::{SEED_CHARS_MAX, norm},
};

/// So few letters can be tried out until they please.
const LETTERS_MIN: usize = 12;

/// The words of a reader in their one form.
pub fn words(typed: &str) -> Result<String, Refusal> {
    let words = if typed.trim().is_empty() { String::new() } else { norm(typed, SEED_CHARS_MAX).map_err(unusable)? };
    if words.chars().filter(|c| c.is_alphabetic()).count() < LETTERS_MIN {
        return Err(Refusal::new(Code::ReadingWordsShort).with("least", LETTERS_MIN));
    }
    Ok(words)
}

/// The seed of the reader's draw. `choice` is the number of the choice in its round, from 1.
#[must_use]
pub fn seed(year: u16, choice: u32, words: &str) -> String {
    format!("laesning {year}-{choice} {words}")
}

/// The first `each` of an area's cases, in draw order. `lock_sha256` is the lock hash of the area.
#[must_use]
pub fn drawn(lock_sha256: &str, seed: &str, mut cases: Vec<(&CaseNumber, CaseId)>, each: u32) -> Vec<CaseId> {
    cases.sort_by(|a, b| a.0.as_str().as_bytes().cmp(b.0.as_str().as_bytes()));
    let population = u32::try_from(cases.len()).unwrap_or(u32::MAX);
    let places = order::order(population, key(lock_sha256, seed)).places;
    let taken = usize::try_from(each).unwrap_or(usize::MAX);
    places.into_iter().take(taken).filter_map(|place| order::at(&cases, place).map(|(_, id)| *id)).collect()
}
