//! The hypergeometric tail: how probable at most x marked cases are in a sample without replacement.
//!
//! P(X <= x) = sum over i <= x of C(M, i) C(N - M, n - i) / C(N, n), with N cases, M of them marked, n drawn
//! (Johnson, Kemp & Kotz, *Univariate Discrete Distributions*, chapter 6). Each term follows from the last by whole numbers:
//! t(i + 1) = t(i) (M - i)(n - i) / ((i + 1)(N - M - n + i + 1)), which leaves no remainder.
//!
//! Limit: the smallest of n, N - n, M and N - M is at most [`STEPS_MAX`]; the work grows with its square. So every
//! sample from up to 10,000 cases can be calculated, and every sample of up to 5,000 from more.

use super::ratio::Ratio;
use num_bigint::BigUint;

/// See the limit above.
pub const STEPS_MAX: u32 = 5_000;

/// The probability that a sample of `sample` cases holds at most `x` of the `marked` cases among `population`.
/// `None` where more are marked or drawn than there are, and beyond the limit.
#[must_use]
pub fn at_most(x: u32, marked: u32, sample: u32, population: u32) -> Option<Ratio> {
    let (unmarked, undrawn) = (population.checked_sub(marked)?, population.checked_sub(sample)?);
    // Marked and drawn can change places; the smaller one is the cheaper sample.
    if marked.min(unmarked) < sample.min(undrawn) {
        return at_most(x, sample, marked, population);
    }
    if sample.min(undrawn) > STEPS_MAX {
        return None;
    }
    let (least, most) = (sample.saturating_sub(unmarked), sample.min(marked));
    if x < least || x >= most {
        return Some(Ratio::whole(x >= most));
    }
    let all = binomial(population, sample);
    // At most x marked is not the same as at most n - x - 1 unmarked: the sum with fewer terms is taken.
    let ways = if x - least < most - x {
        ways_at_most(x, marked, unmarked, sample)
    } else {
        &all - ways_at_most(sample - x - 1, unmarked, marked, sample)
    };
    Some(Ratio::new(ways, all))
}

/// The number of samples with at most `x` marked cases; `x` is possible.
fn ways_at_most(x: u32, marked: u32, unmarked: u32, sample: u32) -> BigUint {
    let least = sample.saturating_sub(unmarked);
    let mut term = binomial(marked, least) * binomial(unmarked, sample - least);
    let mut sum = term.clone();
    for i in least..x {
        term *= u64::from(marked - i) * u64::from(sample - i);
        term /= u64::from(i + 1) * (u64::from(unmarked) + u64::from(i) + 1 - u64::from(sample));
        sum += &term;
    }
    sum
}

/// C(n, k): the number of ways to choose k of n; 0 where k is above n.
pub(super) fn binomial(n: u32, k: u32) -> BigUint {
    let Some(rest) = n.checked_sub(k) else { return BigUint::ZERO };
    let mut ways = BigUint::from(1_u32);
    // As many factors at a time as one digit of the number holds: each time it is gone through from end to end.
    let (mut over, mut under) = (1_u64, 1_u64);
    for i in 0..k.min(rest) {
        let (factor, divisor) = (u64::from(n - i), u64::from(i + 1));
        if let (Some(more), Some(less)) = (over.checked_mul(factor), under.checked_mul(divisor)) {
            (over, under) = (more, less);
        } else {
            ways = ways * over / under;
            (over, under) = (factor, divisor);
        }
    }
    ways * over / under
}
