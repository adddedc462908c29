//! Exact shares as people type them: `0.95`, `0,95`, `95/100`.
//!
//! A limit is decided by comparing whole numbers, so a confidence is never a float: 0.05 has no exact binary form, and
//! a tail probability that equals alpha would fall on either side by accident. At most twelve digits a part.

use super::float;
use num_bigint::BigUint;
use std::fmt;

/// The largest numerator or denominator: far finer than any confidence, and its products fit in 64 and 128 bits.
const PART_MAX: u64 = 1_000_000_000_000;

/// A share from 0 to 1 in lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    numerator: u64,
    denominator: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a share between 0 and 1 like 0.95 or 95/100")]
pub struct NotAFraction(pub String);

impl Fraction {
    /// `None` where the denominator is 0, the share above 1 or a part above twelve digits.
    #[must_use]
    pub fn new(numerator: u64, denominator: u64) -> Option<Self> {
        if denominator == 0 || numerator > denominator || denominator > PART_MAX {
            return None;
        }
        let divisor = gcd(numerator, denominator);
        Some(Self { numerator: numerator / divisor, denominator: denominator / divisor })
    }

    /// Reads a decimal with point or comma, or a numerator and a denominator with a slash between them.
    pub fn parse(typed: &str) -> Result<Self, NotAFraction> {
        read(typed.trim()).ok_or_else(|| NotAFraction(typed.into()))
    }

    #[must_use]
    pub fn numerator(self) -> u64 {
        self.numerator
    }

    #[must_use]
    pub fn denominator(self) -> u64 {
        self.denominator
    }

    /// For display and for the methods that are approximate anyway.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        float::share(&self.numerator.into(), &self.denominator.into())
    }

    /// The numerator and denominator of half the share: each side's part of an alpha.
    pub(super) fn halved(self) -> (BigUint, BigUint) {
        (BigUint::from(self.numerator), BigUint::from(self.denominator) * 2_u32)
    }
}

/// `0.95` where the decimals end, `1/3` where they do not.
impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut scale = 1;
        for decimals in 0..=12 {
            if scale % self.denominator == 0 {
                let digits = self.numerator * (scale / self.denominator);
                return match decimals {
                    0 => write!(f, "{digits}"),
                    _ => write!(f, "{}.{:0decimals$}", digits / scale, digits % scale),
                };
            }
            scale *= 10;
        }
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

/// A confidence level, strictly between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confidence(Fraction);

impl Confidence {
    /// What every figure uses unless somebody asks for another.
    pub const NINETY_FIVE: Self = Self(Fraction { numerator: 19, denominator: 20 });

    #[must_use]
    pub fn new(share: Fraction) -> Option<Self> {
        (0 < share.numerator && share.numerator < share.denominator).then_some(Self(share))
    }

    pub fn parse(typed: &str) -> Result<Self, NotAFraction> {
        Self::new(Fraction::parse(typed)?).ok_or_else(|| NotAFraction(typed.into()))
    }

    #[must_use]
    pub fn share(self) -> Fraction {
        self.0
    }

    /// The risk that is left: 1 - confidence.
    #[must_use]
    pub fn alpha(self) -> Fraction {
        Fraction { numerator: self.0.denominator - self.0.numerator, denominator: self.0.denominator }
    }
}

impl fmt::Display for Confidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

fn read(typed: &str) -> Option<Fraction> {
    if let Some((numerator, denominator)) = typed.split_once('/') {
        return Fraction::new(whole(numerator.trim())?, whole(denominator.trim())?);
    }
    let Some((units, decimals)) = typed.split_once(['.', ',']) else {
        return Fraction::new(whole(typed)?, 1);
    };
    let scale = 10_u64.checked_pow(u32::try_from(decimals.len()).ok()?).filter(|scale| *scale <= PART_MAX)?;
    Fraction::new(whole(units)?.checked_mul(scale)?.checked_add(whole(decimals)?)?, scale)
}

/// Digits only: no sign, no blank, nothing missing.
fn whole(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then_some(text)?.parse().ok()
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, shown: Option<&str>) {
        let read = Confidence::parse(typed).ok().map(|confidence| confidence.to_string());
        assert_eq!(read.as_deref(), shown, "{typed}");
    }

    #[test]
    fn a_confidence_lies_strictly_between_0_and_1() {
        check("0.95", Some("0.95"));
        check(" 0,95 ", Some("0.95"));
        check("95/100", Some("0.95"));
        check("0.950", Some("0.95"));
        check("2/3", Some("2/3"));
        check("0.999999999999", Some("0.999999999999"));
        for wrong in ["", "0", "1", "1.0", "0.0", "95", "1/0", "0/0", "-0.5", "+0.5", ".95", "0.", "NaN", "95 %", "2/1"]
        {
            check(wrong, None);
        }
        check("0.9999999999999999999999999", None);
        check("1/99999999999999999999999", None);
    }

    #[test]
    fn ninety_five_is_itself() {
        assert_eq!(Confidence::parse("0.95"), Ok(Confidence::NINETY_FIVE));
        assert_eq!(Confidence::NINETY_FIVE.alpha(), Fraction::new(1, 20).unwrap());
    }
}
