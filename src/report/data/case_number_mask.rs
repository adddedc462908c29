//! Case numbers that somebody wrote into a reason: a report names a case by its pseudonym or not at all.

use crate::domain::{frame::FrameCase, sample::SampleCase};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Shorter numbers are left: "10" in a sentence is hardly ever a case.
const CHARS_MIN: usize = 4;
/// What a case outside the sample is called.
const UNNAMED: &str = "[…]";

#[derive(Debug)]
pub struct Mask {
    /// In ASCII lower case, the longest first, so that a number inside another does not spoil it.
    numbers: Vec<(String, String)>,
    /// The place of each number among them.
    places: HashMap<String, usize>,
    /// How long numbers are, and the bytes that they begin with.
    lengths: BTreeSet<usize>,
    beginnings: HashSet<u8>,
}

impl Mask {
    #[must_use]
    pub fn new<'a>(frame: &'a [FrameCase], sample: impl IntoIterator<Item = &'a SampleCase>) -> Self {
        let long = |number: &str| number.chars().count() >= CHARS_MIN;
        let drawn = sample.into_iter().map(|case| (case.number.as_str(), case.id.to_string()));
        // The drawn ones come first, and the sort keeps them there.
        let others = frame.iter().map(|case| (case.number.as_str(), UNNAMED.to_owned()));
        let mut seen = HashSet::new();
        let mut numbers: Vec<(String, String)> = drawn
            .chain(others)
            .filter(|(number, _)| long(number))
            .map(|(number, name)| (number.to_ascii_lowercase(), name))
            .filter(|(number, _)| seen.insert(number.clone()))
            .collect();
        numbers.sort_by_key(|(number, _)| std::cmp::Reverse(number.len()));
        Self {
            places: numbers.iter().enumerate().map(|(place, (number, _))| (number.clone(), place)).collect(),
            lengths: numbers.iter().map(|(number, _)| number.len()).collect(),
            beginnings: numbers.iter().filter_map(|(number, _)| number.bytes().next()).collect(),
            numbers,
        }
    }

    /// The text with every case number of the list taken out.
    #[must_use]
    pub fn cover(&self, text: &str) -> String {
        let mut text = text.to_owned();
        // ASCII lower case moves no byte, so a place in one is a place in the other.
        let mut lower = text.to_ascii_lowercase();
        for place in self.within(&lower) {
            let Some((number, name)) = self.numbers.get(place) else { continue };
            let mut from = 0;
            while let Some(at) = lower.get(from..).and_then(|rest| rest.find(number.as_str())) {
                let (start, end) = (from + at, from + at + number.len());
                if stands_alone(&text, start, end) {
                    text.replace_range(start..end, name);
                    lower.replace_range(start..end, &name.to_ascii_lowercase());
                    from = start + name.len();
                } else {
                    from = end;
                }
            }
        }
        text
    }

    /// The places of the numbers that stand in the text at all: looked up, since thousands of numbers are not searched for
    /// one by one in thousands of notes.
    fn within(&self, lower: &str) -> BTreeSet<usize> {
        let begins = |at: &usize| lower.as_bytes().get(*at).is_some_and(|byte| self.beginnings.contains(byte));
        let from = |at: usize| {
            let found = move |length: &usize| self.places.get(lower.get(at..at + length)?).copied();
            self.lengths.iter().filter_map(found)
        };
        (0..lower.len()).filter(begins).flat_map(from).collect()
    }
}

/// Not a piece of a longer word or number; a letter right after a number's last digit does not hide it.
fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let first = text.get(start..).and_then(|text| text.chars().next());
    let last = text.get(..end).and_then(|text| text.chars().next_back());
    let after = text.get(end..).and_then(|text| text.chars().next());
    !goes_on(before, first) && !goes_on(last, after)
}

fn goes_on(left: Option<char>, right: Option<char>) -> bool {
    left.zip(right).is_some_and(|(left, right)| {
        (left.is_numeric() && right.is_numeric()) || (left.is_alphabetic() && right.is_alphabetic())
    })
}
