//! The lock: what the frame was before anybody knew the seed, and where the seed will come from (sampling specification,
//! sections 2, 8 and 11).

use super::{
    area::Area,
    frame::Stratum,
    hash::Hasher,
    moment::Moment,
    seed_source::{House, Source},
};
use serde::{Deserialize, Serialize};
use std::ops::Deref;

/// One stratum as it was locked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockedStratum {
    pub label: String,
    pub area: Area,
    pub population: u32,
    pub frame_sha256: String,
    /// 32 random hex digits, made before any seed. Neither this nor the frame hash is ever published.
    pub salt: String,
    /// The lock hash `G`, which alone stands in what others see: it can be confirmed by nobody without the salt.
    pub lock_sha256: String,
}

/// The cases of a stratum with the salt that they were locked under: what is drawn from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salted {
    stratum: Stratum,
    salt: String,
    lock_sha256: String,
}

impl Salted {
    #[must_use]
    pub fn new(stratum: Stratum, salt: String) -> Self {
        Self { lock_sha256: lock_sha256(&salt, stratum.sha256()), stratum, salt }
    }

    #[must_use]
    pub fn salt(&self) -> &str {
        &self.salt
    }

    /// `G`.
    #[must_use]
    pub fn lock_sha256(&self) -> &str {
        &self.lock_sha256
    }
}

impl Deref for Salted {
    type Target = Stratum;

    fn deref(&self) -> &Stratum {
        &self.stratum
    }
}

impl From<&Salted> for LockedStratum {
    fn from(salted: &Salted) -> Self {
        Self {
            label: salted.label().into(),
            area: salted.area(),
            population: salted.population(),
            frame_sha256: salted.sha256().into(),
            salt: salted.salt.clone(),
            lock_sha256: salted.lock_sha256.clone(),
        }
    }
}

/// A locked frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    pub at: Moment,
    pub by: String,
    pub commitment: String,
    pub strata: Vec<LockedStratum>,
    /// `None`: the source was not chosen, and nobody can tell afterwards that the seed was not.
    pub source: Option<Source>,
    /// Where the seed is made of words from outside.
    pub house: Option<House>,
}

impl Lock {
    /// The salt of a stratum: its own, or for a department that of its area, which was made before any seed.
    #[must_use]
    pub fn salt_of(&self, stratum: &Stratum) -> Option<&str> {
        let own = self.strata.iter().find(|locked| locked.label == stratum.label());
        let area = || self.strata.iter().find(|locked| locked.area == stratum.area());
        own.or_else(area).map(|locked| locked.salt.as_str())
    }
}

/// The lock hash `G` of a stratum.
#[must_use]
pub fn lock_sha256(salt: &str, frame_sha256: &str) -> String {
    let mut hasher = Hasher::default();
    hasher.line("stikproeve-laas v2");
    hasher.parts(&["salt:", salt]);
    hasher.line(frame_sha256);
    hasher.finish()
}

/// The SHA-256 that is noted down elsewhere before the seed is known, over the lock hash, the size and the label of each
/// stratum.
#[must_use]
pub fn commitment<'a>(strata: impl IntoIterator<Item = (&'a str, u32, &'a str)>) -> String {
    let mut sorted: Vec<(&str, u32, &str)> = strata.into_iter().collect();
    sorted.sort_unstable_by(|a, b| a.2.as_bytes().cmp(b.2.as_bytes()));
    let mut hasher = Hasher::default();
    hasher.line("stikproeve-samling v2");
    for (lock_sha256, population, label) in sorted {
        hasher.line(&format!("{lock_sha256} {population} {label}"));
    }
    hasher.finish()
}

/// The commitment to what was locked.
#[must_use]
pub fn commitment_of(strata: &[LockedStratum]) -> String {
    commitment(strata.iter().map(|stratum| (stratum.lock_sha256.as_str(), stratum.population, stratum.label.as_str())))
}
