//! The cases so far, each once, in as little memory as a million of them allows: each number is kept one time, and found
//! again by its hash.

use crate::domain::{case_number::CaseNumber, frame::FrameCase};
use std::{
    collections::{HashMap, hash_map::Entry},
    hash::{BuildHasher as _, BuildHasherDefault, Hasher, RandomState},
};

#[derive(Debug, Default)]
pub struct CaseSet {
    cases: Vec<FrameCase>,
    /// The line of the first row of each.
    lines: Vec<u64>,
    hashing: RandomState,
    /// The hash of a number to the place of its case.
    places: HashMap<u64, u32, BuildHasherDefault<AsItIs>>,
    /// The numbers whose hash is that of another number.
    others: HashMap<CaseNumber, u32>,
}

/// Where a case stands now.
#[derive(Debug)]
pub struct Added<'s> {
    pub place: usize,
    /// The case that had the number already, and the line of its first row.
    pub earlier: Option<(&'s mut FrameCase, u64)>,
}

impl CaseSet {
    /// Adds a case, or gives the one that has its number.
    pub fn add(&mut self, case: FrameCase, line: u64) -> Added<'_> {
        let next = u32::try_from(self.cases.len()).unwrap_or(u32::MAX);
        let place = match self.places.entry(self.hashing.hash_one(&case.number)) {
            Entry::Vacant(free) => *free.insert(next),
            Entry::Occupied(taken) => {
                let place = *taken.get();
                if at(&self.cases, place).is_some_and(|other| other.number == case.number) {
                    place
                } else {
                    *self.others.entry(case.number.clone()).or_insert(next)
                }
            }
        };
        if place == next {
            self.cases.push(case);
            self.lines.push(line);
            return Added { place: self.cases.len() - 1, earlier: None };
        }
        let place = usize::try_from(place).unwrap_or(usize::MAX);
        Added { place, earlier: self.cases.get_mut(place).zip(self.lines.get(place).copied()) }
    }

    #[must_use]
    pub fn contains(&self, number: &CaseNumber) -> bool {
        let place = self.places.get(&self.hashing.hash_one(number));
        place.is_some_and(|place| at(&self.cases, *place).is_some_and(|case| case.number == *number))
            || self.others.contains_key(number)
    }

    /// The lines of the first rows, in the order of the cases.
    #[must_use]
    pub fn lines(&self) -> &[u64] {
        &self.lines
    }

    /// In the order of their first rows.
    #[must_use]
    pub fn into_cases(self) -> Vec<FrameCase> {
        self.cases
    }
}

/// What is a hash already is hashed no more.
#[derive(Debug, Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

fn at(cases: &[FrameCase], place: u32) -> Option<&FrameCase> {
    cases.get(usize::try_from(place).ok()?)
}
