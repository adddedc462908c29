//! The lock: what the frame was before anybody knew the seed (sampling specification, section 2 and 8).

use super::{area::Area, frame::Stratum, hash::Hasher, moment::Moment};
use serde::{Deserialize, Serialize};

/// One stratum as it was locked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockedStratum {
    pub label: String,
    pub area: Area,
    pub population: u32,
    pub frame_sha256: String,
}

impl From<&Stratum> for LockedStratum {
    fn from(stratum: &Stratum) -> Self {
        Self {
            label: stratum.label().into(),
            area: stratum.area(),
            population: stratum.population(),
            frame_sha256: stratum.sha256().into(),
        }
    }
}

/// A locked frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    pub at: Moment,
    pub by: String,
    /// 32 random hex digits: without them a published commitment could be confirmed by guessing case numbers.
    pub salt: String,
    pub commitment: String,
    pub strata: Vec<LockedStratum>,
}

/// The SHA-256 that is noted down elsewhere before the seed is known. `salt` is `-` where there is none.
#[must_use]
pub fn commitment(salt: &str, strata: &[LockedStratum]) -> String {
    let mut sorted: Vec<&LockedStratum> = strata.iter().collect();
    sorted.sort_unstable_by(|a, b| a.label.as_bytes().cmp(b.label.as_bytes()));
    let mut hasher = Hasher::default();
    hasher.line("stikproeve-samling v1");
    hasher.line(&format!("salt:{salt}"));
    for stratum in sorted {
        hasher.line(&format!("{} {} {}", stratum.frame_sha256, stratum.population, stratum.label));
    }
    hasher.finish()
}
