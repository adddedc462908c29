//! How far the answers of two people agree, where that can be said: over first verdicts, of cases that nobody could know
//! beforehand or that were all read.
//!
//! A table for each scale, since a measure depends on how many answers a question can take, and for those who had the
//! answers on the screen and those who had not apart: whoever sees an answer is led by it, so the two say different things.

use super::{count::count, read::Read};
use crate::domain::{
    answer::Value,
    checklist::Scale,
    reading::{How, Verdict},
    statistics::agreement::agreement,
};

/// Readings below which no measure is given: of fewer it jumps with each of them.
pub const READ_MIN: u32 = 20;

#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    pub scale: Scale,
    /// None of the answers stood on the reader's screen before he was done.
    pub blind: bool,
    /// Readings, and how many are as the answer that was read.
    pub read: u32,
    pub agreed: u32,
    /// Both say that the question does not apply: counted here and nowhere in the table.
    pub not_applicable: u32,
    /// Disagreements where the reader did not say another answer: in no table.
    pub unsaid: u32,
    /// Every answer that the scale offers, in the order of the table.
    pub values: Vec<Value>,
    /// A row for each answer that was read, a column for each that the reader gives.
    pub table: Vec<Vec<u32>>,
    /// Gwet's AC1 of the table, or why there is none.
    pub ac1: Result<f64, Without>,
}

/// Why there is no measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Without {
    /// It would leave out disagreements, and flatter.
    Unsaid,
    Few,
    Undefined,
}

impl Without {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unsaid => "unsaid",
            Self::Few => "few",
            Self::Undefined => "undefined",
        }
    }
}

impl Agreement {
    /// Readings in the table.
    #[must_use]
    pub fn in_table(&self) -> u32 {
        self.table.iter().flatten().sum()
    }
}

/// Readings over which no measure is given, by what was known beforehand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Foreknown {
    pub picked: u32,
    pub first: u32,
    /// The answer is newer than the draw of the case for reading.
    pub newer: u32,
}

pub(super) fn agreements(reads: &[Read<'_>]) -> (Vec<Agreement>, Foreknown) {
    let mut foreknown = Foreknown::default();
    let mut fair: Vec<&Read<'_>> = Vec::new();
    for read in reads.iter().filter(|read| read.counts()) {
        let choice = read.file.choice(&read.reading.by);
        match read.file.how(&read.reading.by) {
            How::Picked => foreknown.picked += 1,
            How::First => foreknown.first += 1,
            How::Drawn | How::All if choice.is_some_and(|choice| choice.is_fair_to(read.verdict())) => fair.push(read),
            How::Drawn | How::All => foreknown.newer += 1,
        }
    }
    let kinds = Scale::ALL.into_iter().flat_map(|scale| [true, false].map(|blind| (scale, blind)));
    let of = |(scale, blind)| {
        let of_kind = fair.iter().filter(|read| read.question.scale == scale && read.is_blind() == blind);
        let verdicts: Vec<&Verdict> = of_kind.map(|read| read.verdict()).collect();
        (!verdicts.is_empty()).then(|| of_verdicts(scale, blind, &verdicts))
    };
    (kinds.filter_map(of).collect(), foreknown)
}

fn of_verdicts(scale: Scale, blind: bool, verdicts: &[&Verdict]) -> Agreement {
    let apart = |verdict: &&&Verdict| verdict.agrees() && verdict.read == Value::NotApplicable;
    let values: Vec<Value> = Value::of(scale).collect();
    let cell = |row: Value, column: Value| {
        let here = |verdict: &&&Verdict| verdict.read == row && verdict.value == Some(column) && !apart(verdict);
        count(verdicts.iter().filter(here).count())
    };
    let table: Vec<Vec<u32>> =
        values.iter().map(|row| values.iter().map(|column| cell(*row, *column)).collect()).collect();
    let unsaid = count(verdicts.iter().filter(|verdict| verdict.value.is_none()).count());
    let ac1 = match table.iter().flatten().sum::<u32>() {
        _ if unsaid > 0 => Err(Without::Unsaid),
        ..READ_MIN => Err(Without::Few),
        _ => agreement(&table).and_then(|found| found.ac1).ok_or(Without::Undefined),
    };
    Agreement {
        scale,
        blind,
        read: count(verdicts.len()),
        agreed: count(verdicts.iter().filter(|verdict| verdict.agrees()).count()),
        not_applicable: count(verdicts.iter().filter(apart).count()),
        unsaid,
        values,
        table,
        ac1,
    }
}
