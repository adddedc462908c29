//! A draw as it happened: the seed, and per stratum the key and the drawn cases.

use super::{
    area::Area,
    case_number::CaseNumber,
    draw::{
        key::{key, key_hex},
        order::order,
    },
    frame::Stratum,
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
    pub frame_sha256: String,
    /// The key as hex.
    pub key: String,
    /// Words of the keystream that the whole order took.
    pub words_used: u64,
    pub sample_size: u32,
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
    pub strata: Vec<DrawnStratum>,
}

impl Draw {
    /// How many cases of how many an area gave; `None` where it was not drawn from.
    #[must_use]
    pub fn of_area(&self, area: Area) -> Option<(u32, u32)> {
        let strata = || self.strata.iter().filter(|stratum| stratum.area == area);
        strata().next()?;
        Some((strata().map(|it| it.sample_size).sum(), strata().map(|it| it.population).sum()))
    }
}

/// Draws one stratum: what the trail keeps of it, and the whole draw order as case numbers.
#[must_use]
pub fn draw_stratum<'s>(stratum: &'s Stratum, seed: &str, sample_size: u32) -> (DrawnStratum, Vec<&'s CaseNumber>) {
    let frame_sha256 = stratum.sha256();
    let key = key(frame_sha256, seed);
    let drawn = order(stratum.population(), key);
    let ids = stratum.ids();
    let numbers = drawn
        .indexes
        .iter()
        .filter_map(|index| usize::try_from(*index).ok().and_then(|index| ids.get(index)))
        .collect();
    let kept = DrawnStratum {
        label: stratum.label().into(),
        area: stratum.area(),
        population: stratum.population(),
        frame_sha256: frame_sha256.into(),
        key: key_hex(&key),
        words_used: drawn.words_used,
        sample_size,
    };
    (kept, numbers)
}

/// The least number of cases an area may be sampled with: ten, or all where there are fewer.
#[must_use]
pub fn sample_size_min(population: u32) -> u32 {
    population.min(10)
}

/// In how many parts the sample of an area was drawn.
pub fn parts<'a>(strata: impl IntoIterator<Item = &'a DrawnStratum>, area: Area) -> usize {
    strata.into_iter().filter(|stratum| stratum.area == area).count()
}
