//! A draw as it happened: the seed, and per stratum the key and the drawn cases.

use super::{
    area::Area,
    case_number::CaseNumber,
    draw::{
        key::{key, key_hex},
        order::{at, order},
        print::{Part, Printed, print},
    },
    lock::Salted,
    moment::Moment,
    sample::CaseId,
    seed::Seed,
};
use serde::{Deserialize, Serialize};

/// One case of the draw order that is in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnCase {
    pub id: CaseId,
    pub stratum: String,
    /// In the draw order of the stratum, from 1.
    pub position: u32,
    pub number: CaseNumber,
    pub department: Option<String>,
}

/// One stratum of a draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnStratum {
    pub label: String,
    pub area: Area,
    pub population: u32,
    /// The lock hash `G`.
    pub lock_sha256: String,
    /// The key as hex.
    pub key: String,
    /// Words of the keystream that the whole order took.
    pub words_used: u64,
    pub sample_size: u32,
}

/// A stratum that grows, and its new sample size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StratumSize {
    pub label: String,
    pub sample_size: u32,
}

/// More cases from one stratum of a draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    pub label: String,
    /// The sample size before it, and after.
    pub from: u32,
    pub to: u32,
    pub at: Moment,
    pub by: String,
}

/// A draw of a round. The numbers of attempts run from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draw {
    /// 0, or the number of the supplement that was drawn from.
    pub supplement: u32,
    pub attempt: u32,
    /// Why there is more than one attempt.
    pub reason: Option<String>,
    pub seed: Seed,
    pub at: Moment,
    pub by: String,
    /// The print of the draw, the same through everything that happens to it afterwards.
    pub print: String,
    pub strata: Vec<DrawnStratum>,
    /// In the order in which they were made.
    pub extensions: Vec<Extension>,
}

impl Draw {
    /// What the print must be, from the strata as they were first drawn.
    #[must_use]
    pub fn expected_print(&self, commitment: &str) -> String {
        let first = |stratum: &DrawnStratum| {
            let grown = self.extensions.iter().find(|extension| extension.label == stratum.label);
            DrawnStratum {
                sample_size: grown.map_or(stratum.sample_size, |extension| extension.from),
                ..stratum.clone()
            }
        };
        let strata: Vec<DrawnStratum> = self.strata.iter().map(first).collect();
        print_of(commitment, (self.attempt, self.supplement), &self.seed, &strata)
    }

    /// How many cases of how many an area gave; `None` where it was not drawn from.
    #[must_use]
    pub fn of_area(&self, area: Area) -> Option<(u32, u32)> {
        let strata = || self.strata.iter().filter(|stratum| stratum.area == area);
        strata().next()?;
        Some((strata().map(|stratum| stratum.sample_size).sum(), strata().map(|stratum| stratum.population).sum()))
    }
}

/// Draws one stratum: what the trail keeps of it, and the whole draw order as case numbers.
#[must_use]
pub fn draw_stratum<'s>(stratum: &'s Salted, seed: &str, sample_size: u32) -> (DrawnStratum, Vec<&'s CaseNumber>) {
    let key = key(stratum.lock_sha256(), seed);
    let drawn = order(stratum.population(), key);
    let numbers = drawn.places.iter().filter_map(|place| at(stratum.ids(), *place)).collect();
    let kept = DrawnStratum {
        label: stratum.label().into(),
        area: stratum.area(),
        population: stratum.population(),
        lock_sha256: stratum.lock_sha256().into(),
        key: key_hex(&key),
        words_used: drawn.words_used,
        sample_size,
    };
    (kept, numbers)
}

/// The print of a draw; `strata` are as they were first drawn.
#[must_use]
pub fn print_of(commitment: &str, (attempt, supplement): (u32, u32), seed: &Seed, strata: &[DrawnStratum]) -> String {
    let draw = Printed { commitment, attempt, supplement, seed: &seed.normalised, grade: seed.grade };
    let part = |stratum: &DrawnStratum| Part {
        lock_sha256: stratum.lock_sha256.clone(),
        population: stratum.population,
        sample_size: stratum.sample_size,
        label: stratum.label.clone(),
    };
    print(draw, strata.iter().map(part).collect())
}

/// In how many parts the sample of an area was drawn.
pub fn parts<'a>(strata: impl IntoIterator<Item = &'a DrawnStratum>, area: Area) -> usize {
    strata.into_iter().filter(|stratum| stratum.area == area).count()
}
