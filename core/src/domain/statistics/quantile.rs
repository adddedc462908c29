//! Quantiles of the normal, beta and t distributions, for the methods that are approximate anyway.
//!
//! The distribution functions are inverted by halving, which needs no formula of its own and cannot diverge. The
//! incomplete beta function is the continued fraction DLMF 8.17.22 by Lentz's method (Press et al., *Numerical
//! Recipes*, 6.4); t follows from it by DLMF 8.17 (P(|T| > t) = I(v/(v + t^2); v/2, 1/2)), the normal from erfc.
//! Absolute error below 1e-9 for parameters up to a million.

use super::fraction::Confidence;
use libm::{erfc, lgamma};

/// Halvings of an interval of length 1: beyond what a float can tell apart.
const HALVINGS: u32 = 100;
/// The continued fraction needs about the square root of its largest parameter.
const TERMS_MAX: u32 = 100_000;

/// z with P(|Z| > z) = alpha.
pub(super) fn normal(confidence: Confidence) -> f64 {
    let alpha = alpha(confidence);
    // P(|Z| > 40) is below the smallest float, and alpha is at least 1e-12.
    40.0 * halve(|part| Some(erfc(part * 40.0 / std::f64::consts::SQRT_2) <= alpha)).unwrap_or(1.0)
}

/// t with P(|T| > t) = alpha.
pub(super) fn student(confidence: Confidence, degrees_of_freedom: u32) -> Option<f64> {
    let degrees = f64::from(degrees_of_freedom);
    let x = beta(alpha(confidence), degrees / 2.0, 0.5)?;
    (x > 0.0).then(|| (degrees * (1.0 - x) / x).sqrt())
}

/// x with P(X <= x) = p; `None` unless both parameters are above 0 and the fraction settles.
pub(super) fn beta(p: f64, a: f64, b: f64) -> Option<f64> {
    if !(a > 0.0 && b > 0.0 && a.is_finite() && b.is_finite()) {
        return None;
    }
    halve(|x| Some(beta_below(x, a, b)? >= p))
}

pub(super) fn alpha(confidence: Confidence) -> f64 {
    confidence.alpha().to_f64()
}

/// The point between 0 and 1 from which on `reached` holds.
fn halve(reached: impl Fn(f64) -> Option<bool>) -> Option<f64> {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if reached(middle)? {
            high = middle;
        } else {
            low = middle;
        }
    }
    Some(f64::midpoint(low, high))
}

/// The regularised incomplete beta function I(x; a, b).
fn beta_below(x: f64, a: f64, b: f64) -> Option<f64> {
    if x <= 0.0 || x >= 1.0 {
        return Some(if x <= 0.0 { 0.0 } else { 1.0 });
    }
    let front = (lgamma(a + b) - lgamma(a) - lgamma(b) + a * x.ln() + b * (-x).ln_1p()).exp();
    // On the far side of the mean the fraction settles slowly, and that of 1 - x quickly.
    if x <= (a + 1.0) / (a + b + 2.0) {
        Some(front / a * beta_fraction(x, a, b)?)
    } else {
        Some(1.0 - front / b * beta_fraction(1.0 - x, b, a)?)
    }
}

fn beta_fraction(x: f64, a: f64, b: f64) -> Option<f64> {
    let away_from_zero = |value: f64| if value.abs() < f64::MIN_POSITIVE { f64::MIN_POSITIVE } else { value };
    let mut below = 1.0 / away_from_zero(1.0 - (a + b) * x / (a + 1.0));
    let mut above = 1.0;
    let mut value = below;
    for pair in 1..=TERMS_MAX {
        let m = f64::from(pair);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut step = 1.0;
        for numerator in [even, odd] {
            below = 1.0 / away_from_zero(1.0 + numerator * below);
            above = away_from_zero(1.0 + numerator / above);
            step = below * above;
            value *= step;
        }
        if (step - 1.0).abs() < 1e-15 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(found: Option<f64>, expected: f64) {
        let found = found.unwrap();
        assert!((found - expected).abs() < 1e-9 * expected.max(1.0), "{found} against {expected}");
    }

    /// Printed tables (R qnorm, qt, qbeta), and closed forms: I(x; a, 1) = x^a and I(x; 1, b) = 1 - (1 - x)^b.
    #[test]
    fn published_quantiles_come_out() {
        check(Some(normal(Confidence::NINETY_FIVE)), 1.959_963_984_540_054);
        check(Some(normal(Confidence::parse("0.999").unwrap())), 3.290_526_731_491_926);
        check(student(Confidence::NINETY_FIVE, 1), 12.706_204_736_432_095);
        check(student(Confidence::NINETY_FIVE, 18), 2.100_922_040_240_96);
        check(beta(0.025, 10.0, 1.0), 0.025_f64.powf(0.1));
        check(beta(0.025, 1.0, 20.0), 1.0 - 0.975_f64.powf(0.05));
        check(beta(0.975, 1.0, 1e6), 1.0 - 0.025_f64.powf(1e-6));
        check(beta(0.5, 7.25, 7.25), 0.5);
    }

    #[test]
    fn what_has_no_quantile_has_none() {
        assert_eq!(beta(0.5, 0.0, 1.0), None);
        assert_eq!(beta(0.5, f64::NAN, 1.0), None);
        assert_eq!(beta(0.5, f64::INFINITY, 1.0), None);
        assert_eq!(student(Confidence::NINETY_FIVE, 0), None);
    }
}
