//! The guard that keeps what points to a person out of what an auditor writes: CPR numbers, e-mail addresses and
//! telephone numbers.

use super::{
    cpr, email,
    fold::{self, Cover},
    phone,
};
use crate::domain::code_enum::code_enum;
use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Cpr,
    Email,
    Phone,
}

code_enum!(Kind, "personal data", { Cpr = "cpr", Email = "email", Phone = "phone" });

/// Everything in `text` that could point to a person, from left to right, never overlapping.
#[must_use]
pub fn find(text: &str) -> Vec<(Range<usize>, Kind)> {
    let mut found: Vec<(Range<usize>, Kind)> = cpr::find(text).into_iter().map(|range| (range, Kind::Cpr)).collect();
    for (ranges, kind) in [(email::find(text), Kind::Email), (phone::find(text), Kind::Phone)] {
        for range in ranges {
            if found.iter().all(|(other, _)| range.end <= other.start || other.end <= range.start) {
                found.push((range, kind));
            }
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// The text with every letter and digit of what was found replaced: safe to show, and to keep as a draft. Nothing that
/// [`find`] finds is left in it.
#[must_use]
pub fn mask(text: &str) -> String {
    fold::covered(text, |text| find(text).into_iter().map(|(range, kind)| (range, kind.cover())).collect())
}

/// What was found, with nothing left in it: safe to show.
#[must_use]
pub fn covered(found: &str, kind: Kind) -> String {
    kind.cover().over(found)
}

impl Kind {
    fn cover(self) -> Cover {
        if self == Self::Cpr { Cover::Digits } else { Cover::Letters }
    }
}
