//! An exact probability: two whole numbers of any size, and its float for display.

use super::{float, fraction::Fraction};
use num_bigint::BigUint;
use std::cmp::Ordering;

/// `numerator / denominator`, from 0 to 1.
#[derive(Debug, Clone)]
pub struct Ratio {
    numerator: BigUint,
    denominator: BigUint,
}

impl Ratio {
    /// The caller answers for a denominator above 0 and not below the numerator.
    pub(super) fn new(numerator: BigUint, denominator: BigUint) -> Self {
        Self { numerator, denominator }
    }

    pub(super) fn whole(yes: bool) -> Self {
        Self::new(u32::from(yes).into(), 1_u32.into())
    }

    #[must_use]
    pub fn complement(&self) -> Self {
        Self::new(&self.denominator - &self.numerator, self.denominator.clone())
    }

    /// Decided in whole numbers, so equality is equality.
    #[must_use]
    pub fn exceeds(&self, share: Fraction) -> bool {
        &self.numerator * share.denominator() > &self.denominator * share.numerator()
    }

    /// Whether `factor` times the ratio lies strictly below `share`. In whole numbers, so equal is not below.
    #[must_use]
    pub fn times_is_below(&self, factor: u32, share: Fraction) -> bool {
        &self.numerator * factor * share.denominator() < &self.denominator * share.numerator()
    }

    /// In whole numbers.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Ordering {
        (&self.numerator * &other.denominator).cmp(&(&other.numerator * &self.denominator))
    }

    pub(super) fn exceeds_half_of(&self, share: Fraction) -> bool {
        let (numerator, denominator) = share.halved();
        &self.numerator * denominator > &self.denominator * numerator
    }

    /// For display only.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        float::share(&self.numerator, &self.denominator)
    }
}

/// A share of whole numbers with a sign, for display; `None` where the denominator is 0.
#[must_use]
pub(super) fn signed(numerator: i128, denominator: u128) -> Option<f64> {
    if denominator == 0 {
        return None;
    }
    let size = float::quotient(&numerator.unsigned_abs().into(), &denominator.into());
    Some(if numerator < 0 { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(numerator: &str, denominator: &str, expected: f64) {
        let ratio = Ratio::new(numerator.parse().unwrap(), denominator.parse().unwrap());
        assert!((ratio.to_f64() - expected).abs() <= f64::EPSILON * expected, "{numerator}/{denominator}: {ratio:?}");
    }

    #[test]
    fn the_float_is_the_nearest_and_keeps_the_ends_apart() {
        check("0", "7", 0.0);
        check("7", "7", 1.0);
        check("33", "50", 0.66);
        check("1", "3", 1.0 / 3.0);
        check(&format!("1{}", "0".repeat(400)), &format!("8{}", "0".repeat(400)), 0.125);
        check("1", &format!("1{}", "0".repeat(300)), 1e-300);
        let nearly = Ratio::new("9".repeat(60).parse().unwrap(), format!("1{}", "0".repeat(60)).parse().unwrap());
        assert!(nearly.to_f64() < 1.0);
        assert!(nearly.complement().to_f64() > 0.0);
        let hardly = Ratio::new(1_u32.into(), BigUint::from(10_u32).pow(5000));
        assert!(hardly.to_f64() > 0.0);
    }

    #[test]
    fn signs_survive() {
        assert!((signed(-3, 10).unwrap() + 0.3).abs() < 1e-16);
        assert!(signed(1, 0).is_none());
    }
}
