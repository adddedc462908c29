//! The guard that keeps CPR numbers out of everything that is stored or printed.
//!
//! A CPR number is `DDMMYY-SSSS`. It is looked for by its structure: ten digits, of which the first are a day and a month,
//! in parts that people write it in. Whatever could stand for something else, as the number of a subject in the KLE or a
//! date with a time does, is judged by what stands around it.

use super::{
    candidate::Candidate,
    doubt::Doubt,
    fold::{Cover, Folded, covered, digits_at_most},
    glance, misread,
    numbers::Numbers,
    sense::{self, Sense},
    spoken,
};
use std::ops::Range;

/// The fewest digits that a number is written with: `1.1.90-1234`.
const DIGITS_MIN: usize = 8;

/// The byte ranges of everything in `text` that could be a CPR number, from left to right, never overlapping.
#[must_use]
pub fn find(text: &str) -> Vec<Range<usize>> {
    doubted(text).into_iter().map(|(range, _)| range).collect()
}

/// As [`find`], with the doubt about each.
#[must_use]
pub fn doubted(text: &str) -> Vec<(Range<usize>, Option<Doubt>)> {
    // Lists by the million go through here: what cannot hold a number is not even folded.
    if digits_at_most(text) < DIGITS_MIN || glance::is_plain(text) && !glance::may_hold(text.as_bytes()) {
        return Vec::new();
    }
    let folded = Folded::of(text);
    let mut found = all(&folded, &folded.text, sense::of);
    if let Some(read) = misread::mended(&folded.text) {
        let more = all(&folded, &read, sense::of_misread);
        found.extend(more.into_iter().filter(|(range, _)| mends(&found, range)).collect::<Vec<_>>());
        found.sort_by_key(|(range, _)| range.start);
    }
    found
}

fn mends(found: &[(Range<usize>, Option<Doubt>)], range: &Range<usize>) -> bool {
    found.iter().all(|(other, _)| range.end <= other.start || other.end <= range.start)
}

/// Everything in a text that is as long as the folded one.
fn all(folded: &Folded, text: &str, sense: impl Fn(&Candidate<'_, '_>) -> Sense) -> Vec<(Range<usize>, Option<Doubt>)> {
    let numbers = Numbers::of(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < numbers.len() {
        let person = Candidate::all(&numbers, at).find_map(|candidate| match sense(&candidate) {
            Sense::Person(doubt) => Some((candidate.span(), candidate.rows, doubt)),
            Sense::Else => None,
        });
        match person.or_else(|| spoken::from(&numbers, at).map(|(span, rows)| (span, rows, None))) {
            Some((span, rows, doubt)) => {
                found.push((folded.written(span), doubt));
                at += rows;
            }
            None => at += 1,
        }
    }
    found
}

/// Whether a case number holds a CPR number. Here the date must be written together, or with the year of a birth.
#[must_use]
pub fn in_case_number(text: &str) -> bool {
    if glance::is_plain(text) && !glance::may_be_case(text.as_bytes()) {
        return false;
    }
    let folded = Folded::of(text);
    let numbers = Numbers::of(&folded.text);
    (0..numbers.len()).any(|at| Candidate::all(&numbers, at).any(|candidate| sense::of_case_number(&candidate)))
}

/// As [`mask`], for a case number that [`in_case_number`] refuses without the words that stand around a number in a text.
#[must_use]
pub fn mask_case_number(text: &str) -> String {
    let masked = mask(text);
    if in_case_number(&masked) { Cover::Digits.over(&masked) } else { masked }
}

/// The text with every digit of a possible CPR number replaced, safe to show in an error or to keep as a draft. Nothing
/// that [`find`] finds is left in it.
#[must_use]
pub fn mask(text: &str) -> String {
    covered(text, |text| find(text).into_iter().map(|range| (range, Cover::Digits)).collect())
}
