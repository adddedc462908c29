//! The exact interval for one year: between how many of the N cases are met, when x of n drawn ones are.
//!
//! Inversion of the hypergeometric tails (Wright, *Exact Confidence Bounds when Sampling from Small Finite Universes*,
//! 1991; Buonaccorsi, The American Statistician 41, 1987), central, alpha/2 on each side:
//! L = min { M : P(X >= x | M) > alpha/2 }, U = max { M : P(X <= x | M) > alpha/2 }, M from x to N - (n - x).
//! The comparison is strict and in whole numbers. One-sided: alpha in place of alpha/2. Limits are numbers of cases.
//!
//! Limit: that of [`super::tail`].

use super::{fraction::Confidence, tail};
use serde::{Deserialize, Serialize};

/// From `low` to `high` cases of the population, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseInterval {
    pub low: u32,
    pub high: u32,
}

/// Which limits are estimated. A limit that is not is the last possible number, given what was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sides {
    Two,
    Lower,
    Upper,
}

/// The numbers of met cases in the population that agree with `met` of `sample` drawn ones.
/// `None` where the sample is empty, `met` above `sample` or `sample` above `population`, and beyond the limit.
#[must_use]
pub fn interval(met: u32, sample: u32, population: u32, confidence: Confidence, sides: Sides) -> Option<CaseInterval> {
    interval_with_unknown(met, sample, 0, population, confidence, sides)
}

/// The same with `unknown` more cases drawn that nobody can judge, such as those not found: the lower limit as if none
/// of them were met, the upper limit as if all of them were. `met` is of the `answered`; the sample is
/// `answered + unknown`.
#[must_use]
pub fn interval_with_unknown(
    met: u32,
    answered: u32,
    unknown: u32,
    population: u32,
    confidence: Confidence,
    sides: Sides,
) -> Option<CaseInterval> {
    let sample = answered.checked_add(unknown)?;
    if met > answered || sample == 0 || sample > population {
        return None;
    }
    // Met cases are at least L exactly when the others are at most N - L.
    let not_met = match sides {
        Sides::Two | Sides::Lower => upper(sample - met, sample, population, confidence, sides)?,
        Sides::Upper => population - met,
    };
    let high = match sides {
        Sides::Two | Sides::Upper => upper(met + unknown, sample, population, confidence, sides)?,
        Sides::Lower => population - (answered - met),
    };
    Some(CaseInterval { low: population - not_met, high })
}

/// U = max { M : P(X <= x | M) > alpha/2 }. The tail falls as M grows, so the last M is found by halving.
fn upper(x: u32, sample: u32, population: u32, confidence: Confidence, sides: Sides) -> Option<u32> {
    // At M = x the tail is 1; above the last possible M, x is out of reach.
    let (mut inside, mut last) = (x, population - (sample - x));
    while inside < last {
        let middle = last - (last - inside) / 2;
        let tail = tail::at_most(x, middle, sample, population)?;
        let possible = match sides {
            Sides::Two => tail.exceeds_half_of(confidence.alpha()),
            Sides::Lower | Sides::Upper => tail.exceeds(confidence.alpha()),
        };
        if possible {
            inside = middle;
        } else {
            last = middle - 1;
        }
    }
    Some(inside)
}
