//! CPR numbers that are known by the words around them: the word CPR before digits in any parts, or a date of birth and
//! `de sidste fire 1234`.

use super::{
    numbers::{Numbers, is_dash},
    words::{self, says},
};
use std::ops::Range;

/// The number that begins at a row, and how many rows it takes.
pub(super) fn from(numbers: &Numbers<'_>, first: usize) -> Option<(Range<usize>, usize)> {
    let rows = named(numbers, first).or_else(|| born(numbers, first))?;
    Some((numbers.row(first)?.start..numbers.row(first + rows - 1)?.end, rows))
}

/// Ten digits behind the word, whatever date they say, or nine where the first was a nought; twelve with the year.
fn named(numbers: &Numbers<'_>, first: usize) -> Option<usize> {
    if !says(numbers.before(first), words::is_cpr) {
        return None;
    }
    let chain = numbers.chain(first, 12);
    let length = |rows: usize| (first..first + rows).map(|at| numbers.digits(at).len()).sum::<usize>();
    [10, 12, 9].into_iter().find_map(|digits| (1..=chain).find(|rows| length(*rows) == digits))
}

/// Words between a date of birth and the four digits that belong to it. The first say so, the others may stand between.
const SAYING: [&str; 14] = [
    "sidste",
    "fire",
    "cifre",
    "løbenr",
    "løbenummer",
    "kontrolcifre",
    "kontrolciffer",
    "endelsen",
    "ender",
    "cpr",
    "efterfulgt",
    "last",
    "four",
    "digits",
];
const BETWEEN: [&str; 22] = [
    "og", "med", "er", "de", "nr", "nummer", "samt", "har", "hans", "hendes", "på", "af", "i", "tal", "sine", "and",
    "the", "with", "in", "number", "the", "cprs",
];
/// The most characters between the two.
const APART_MAX: usize = 60;

fn born(numbers: &Numbers<'_>, first: usize) -> Option<usize> {
    let date = Date::at(numbers, first)?;
    let behind = first + date.rows;
    let from = numbers.row(behind - 1)?.end;
    let serial = (behind..behind + 2).find(|at| numbers.digits(*at).len() == 4)?;
    let between = numbers.text.get(from..numbers.row(serial)?.start).filter(|between| between.len() <= APART_MAX)?;
    // `de sidste 4 cifre`
    if serial > behind && numbers.digits(behind) != "4" {
        return None;
    }
    let mut words = between.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let said = words.clone().any(|word| SAYING.contains(&word))
        && words.all(|word| SAYING.contains(&word) || BETWEEN.contains(&word));
    (said || date.is_followed_by(between, numbers.digits(serial))).then_some(serial + 1 - first)
}

struct Date {
    rows: usize,
    /// The year of a date with its month as a word.
    worded: Option<u32>,
}

impl Date {
    /// The date that begins at a row: `310280`, `31.02.80`, `31. februar 1980`.
    fn at(numbers: &Numbers<'_>, first: usize) -> Option<Self> {
        let number = |digits: &str| digits.parse::<u32>().ok();
        let row = |at: usize| numbers.digits(first + at);
        let is_date = |day: Option<u32>, month: Option<u32>| {
            day.is_some_and(|day| matches!(day, 1..=31 | 61..=91))
                && month.is_some_and(|month| (1..=12).contains(&month))
        };
        let date = |rows: usize, worded: Option<u32>| Some(Self { rows, worded });
        match (row(0).len(), row(1).len(), row(2).len()) {
            (6 | 8, ..) if is_date(number(&row(0)[..2]), number(&row(0)[2..4])) => date(1, None),
            (1..=2, 1..=2, 2 | 4) if is_date(number(row(0)), number(row(1))) => date(3, None),
            (1..=2, 4, _) if is_date(number(row(0)), Some(1)) => {
                let month = numbers.gap_before(first + 1).trim_matches(['.', ' ', ',']);
                words::is_month(month).then(|| date(2, number(row(1)))).flatten()
            }
            _ => None,
        }
    }

    /// `31. februar 1980-1234`, but no years from and to, and no time of a day of these years.
    fn is_followed_by(&self, between: &str, serial: &str) -> bool {
        let Some(year) = self.worded else { return false };
        let time = year >= 2014 && serial.starts_with(['0', '1', '2', '3']);
        let until = serial.parse::<u32>().is_ok_and(|serial| (year..=2060).contains(&serial));
        is_dash(between) && !time && !until
    }
}
