//! How likely it is that a sample of this size shows a fault at all.

use super::count::count;
use crate::domain::statistics::{detection::detection, fraction::Fraction};

/// How likely it is that the sample shows a fault at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chance {
    /// The fault is in so many per cent of the cases in the list, and that is so many cases.
    pub spread: u32,
    pub faulty: u32,
    /// Cases that were looked into.
    pub sample: u32,
    /// The chance that at least one of them has the fault, in whole per cent; 100 only where it is certain.
    pub percent: u32,
}

/// The spreads that the chance is given for, in per cent of the cases.
pub(super) const SPREADS: [u32; 3] = [10, 20, 30];

/// `None` where nothing was looked into or the calculation is beyond its limit.
pub(super) fn chance(spread: u32, sample: u32, population: u32) -> Option<Chance> {
    if sample == 0 {
        return None;
    }
    let faulty = u32::try_from((u64::from(population) * u64::from(spread)).div_ceil(100)).ok()?;
    let seen = detection(faulty, sample, population)?;
    // Rounded to the nearest whole per cent, and to 0 or 100 only where it is exactly that.
    let above = |half_percents| Fraction::new(half_percents, 200).is_some_and(|share| seen.exceeds(share));
    let rounded = (0..100).take_while(|percent| above(2 * percent + 1)).count();
    // Certain once the cases without the fault are too few to fill the sample.
    let certain = population - faulty < sample;
    let percent = match count(rounded) {
        100 if !certain => 99,
        0 if faulty > 0 => 1,
        percent => percent,
    };
    Some(Chance { spread, faulty, sample, percent })
}
