//! What a sample showed, and an interval for a share.

use super::ratio::signed;

/// `met` of `sample` judged cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    pub met: u32,
    pub sample: u32,
}

impl Seen {
    /// The share that is met, for display; `None` where nothing was judged or more is met than judged.
    #[must_use]
    pub fn share(self) -> Option<f64> {
        self.is_possible().then(|| f64::from(self.met) / f64::from(self.sample))
    }

    /// The share that is met here less that of `other`, for display; `None` where either has none.
    #[must_use]
    pub fn share_less(self, other: Self) -> Option<f64> {
        if !self.is_possible() || !other.is_possible() {
            return None;
        }
        let [met, sample, other_met, other_sample] = [self.met, self.sample, other.met, other.sample].map(i128::from);
        signed(met * other_sample - other_met * sample, (sample * other_sample).unsigned_abs())
    }

    pub(super) fn is_possible(self) -> bool {
        self.sample > 0 && self.met <= self.sample
    }

    /// The same cases, counted for what is not met; `self` is possible.
    pub(super) fn turned(self) -> Self {
        Self { met: self.sample - self.met, sample: self.sample }
    }
}

/// From `low` to `high`, as shares (0 to 1) or differences between shares (-1 to 1).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShareInterval {
    pub low: f64,
    pub high: f64,
}
