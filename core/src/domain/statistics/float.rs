//! Whole numbers of any size as a float, for display: right to about 16 digits.

use num_bigint::BigUint;

/// A share from 0 to 1. What is not quite 1 never becomes 1, nor what is not quite 0, 0.
pub(super) fn share(numerator: &BigUint, denominator: &BigUint) -> f64 {
    if *numerator == BigUint::ZERO {
        return 0.0;
    }
    if numerator >= denominator {
        return 1.0;
    }
    quotient(numerator, denominator).clamp(f64::MIN_POSITIVE, 1.0 - f64::EPSILON / 2.0)
}

/// The quotient is taken with at least 63 bits; the float's own addition then rounds it to the nearest.
pub(super) fn quotient(numerator: &BigUint, denominator: &BigUint) -> f64 {
    let shift = (denominator.bits() + 64).saturating_sub(numerator.bits());
    let quotient = (numerator << shift) / denominator;
    let mantissa = quotient.iter_u32_digits().rev().fold(0.0, |sum, digit| sum * 4_294_967_296.0 + f64::from(digit));
    // In two steps, since 2^-shift alone may be too small for a float where the product is not.
    let half = i32::try_from(shift / 2).unwrap_or(i32::MAX);
    let rest = i32::try_from(shift - shift / 2).unwrap_or(i32::MAX);
    mantissa * 2_f64.powi(-half) * 2_f64.powi(-rest)
}
