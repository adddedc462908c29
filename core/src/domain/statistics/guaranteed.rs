//! The difference between two finite numbers of cases: was the share among last year's files another?
//!
//! [L1/N1 - U2/N2, U1/N1 - L2/N2] with an exact interval for each year. The samples are drawn independently, so two
//! intervals at 1 - a both hold with probability (1 - a)^2; a is the largest number of ten-thousandths with
//! (1 - a)^2 >= confidence (0.0253 for 0.95), and never below alpha/2, which is always safe. Own definition; by
//! enumeration it covers 0.987 or more at 0.95. Wide, but right also where nearly every case is drawn. Limit: that of
//! [`super::tail`].

use super::{
    fraction::{Confidence, Fraction},
    hypergeometric::{CaseInterval, Sides, interval_with_unknown},
    ratio::signed,
    seen::{Seen, ShareInterval},
};

/// A difference that holds whatever the two populations are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guaranteed {
    /// Met cases of the first population, at the confidence of each.
    pub first: CaseInterval,
    pub second: CaseInterval,
    /// The share of the first less that of the second, for display.
    pub difference: ShareInterval,
}

/// What was seen of how many cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeenOf {
    pub seen: Seen,
    pub population: u32,
}

/// The share of `first` less that of `second`; `None` where either interval cannot be calculated.
#[must_use]
pub fn guaranteed(first: SeenOf, second: SeenOf, confidence: Confidence) -> Option<Guaranteed> {
    guaranteed_with_unknown((first, 0), (second, 0), confidence)
}

/// The same with so many more cases drawn each year that nobody can judge: counted both ways, so it holds whatever
/// they are.
#[must_use]
pub fn guaranteed_with_unknown(
    (first, first_unknown): (SeenOf, u32),
    (second, second_unknown): (SeenOf, u32),
    confidence: Confidence,
) -> Option<Guaranteed> {
    let each = each(confidence)?;
    let exact = |of: SeenOf, unknown| {
        interval_with_unknown(of.seen.met, of.seen.sample, unknown, of.population, each, Sides::Two)
    };
    let (one, two) = (exact(first, first_unknown)?, exact(second, second_unknown)?);
    let less = |a: u32, b: u32| {
        let (a, b) = (i128::from(a) * i128::from(second.population), i128::from(b) * i128::from(first.population));
        signed(a - b, u128::from(first.population) * u128::from(second.population))
    };
    let difference = ShareInterval { low: less(one.low, two.high)?, high: less(one.high, two.low)? };
    Some(Guaranteed { first: one, second: two, difference })
}

/// The confidence of each interval.
fn each(confidence: Confidence) -> Option<Confidence> {
    const PARTS: u64 = 10_000;
    let share = confidence.share();
    let enough = |part: &u64| {
        u128::from(part * part) * u128::from(share.denominator())
            >= u128::from(share.numerator()) * u128::from(PARTS * PARTS)
    };
    // The smallest 1 - a in ten-thousandths; where that is 1 or above 1 - alpha/2, the latter.
    let squared = (1..=PARTS).find(enough)?;
    let halved = Fraction::new(share.numerator() + share.denominator(), 2 * share.denominator())?;
    let by_square = Fraction::new(squared, PARTS)?;
    let is_safe_enough = u128::from(by_square.numerator()) * u128::from(halved.denominator())
        <= u128::from(halved.numerator()) * u128::from(by_square.denominator());
    Confidence::new(if is_safe_enough { by_square } else { halved })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(confidence: &str, expected: &str) {
        let each = each(Confidence::parse(confidence).unwrap()).unwrap();
        assert_eq!(each.to_string(), expected, "{confidence}");
    }

    #[test]
    fn each_year_is_as_sure_as_it_must_be() {
        check("0.95", "0.9747");
        check("0.90", "0.9487");
        check("0.25", "0.5");
        check("0.9999", "0.99995");
        check("0.00000001", "0.0001");
    }
}
