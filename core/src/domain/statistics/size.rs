//! How many cases must be drawn.
//!
//! The smallest n with P(X <= c | N, K, n) <= alpha: were K of the N cases faulty, so few as c faults in the sample
//! would be that improbable. With c = 0 it is discovery sampling. The definition behind the tables of EZ-Quant,
//! AuditSampler and Touw & Hoogduin, *Statistiek voor audit en controlling*, 2011. Limit: that of [`super::tail`].

use super::{
    fraction::{Confidence, Fraction},
    tail,
};

/// The smallest sample that shows more than `allowed` faults with at least this confidence, when `faulty` of the
/// `population` have one. `None` where no sample can (`faulty` not above `allowed`), where more are faulty than there
/// are, and beyond the limit.
#[must_use]
pub fn size(population: u32, faulty: u32, allowed: u32, confidence: Confidence) -> Option<u32> {
    if faulty <= allowed || faulty > population {
        return None;
    }
    // Doubling first, since the tail of a sample far above the answer is dear.
    let (mut refused, mut step) = (allowed, 1);
    loop {
        let next = population.min(refused.saturating_add(step));
        if shows(population, faulty, allowed, next, confidence)? {
            return smallest(population, faulty, allowed, refused + 1, next, confidence);
        }
        refused = next;
        step = step.saturating_mul(2);
    }
}

/// The same where the faults allowed grow with the sample: c = ceil(expected * n), in whole numbers, since
/// 400 * 0.035 is a little above 14 in floats.
#[must_use]
pub fn size_for_rate(population: u32, faulty: u32, expected: Fraction, confidence: Confidence) -> Option<u32> {
    if faulty > population {
        return None;
    }
    let mut last = 0;
    // The tail falls with n as long as c stands still, so the end of each such run decides for the run.
    for allowed in 0..faulty {
        let first = last + 1;
        last = match expected.numerator() {
            0 => population,
            per => u32::try_from(u64::from(allowed) * expected.denominator() / per)
                .map_or(population, |n| n.min(population)),
        };
        if last >= first && shows(population, faulty, allowed, last, confidence)? {
            return smallest(population, faulty, allowed, first, last, confidence);
        }
        if last == population {
            return None;
        }
    }
    None
}

/// The first of the samples from `first` to `last` that shows it; `last` does.
fn smallest(
    population: u32,
    faulty: u32,
    allowed: u32,
    mut first: u32,
    mut last: u32,
    confidence: Confidence,
) -> Option<u32> {
    while first < last {
        let middle = first + (last - first) / 2;
        if shows(population, faulty, allowed, middle, confidence)? {
            last = middle;
        } else {
            first = middle + 1;
        }
    }
    Some(last)
}

fn shows(population: u32, faulty: u32, allowed: u32, sample: u32, confidence: Confidence) -> Option<bool> {
    Some(!tail::at_most(allowed, faulty, sample, population)?.exceeds(confidence.alpha()))
}
