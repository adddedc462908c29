//! The exact binomial interval: for a practice that goes on, not for a finite number of cases.
//!
//! Clopper & Pearson, Biometrika 26 (1934) 404: the alpha/2 quantile of Beta(x, n - x + 1) and the 1 - alpha/2 quantile
//! of Beta(x + 1, n - x). Floats, error below 1e-9 up to a million cases.

use super::{
    fraction::Confidence,
    quantile,
    seen::{Seen, ShareInterval},
};

/// The interval for the share; `None` where nothing was judged or more is met than judged.
#[must_use]
pub fn clopper_pearson(seen: Seen, confidence: Confidence) -> Option<ShareInterval> {
    seen.is_possible().then_some(())?;
    Some(ShareInterval { low: lower(seen, confidence)?, high: 1.0 - lower(seen.turned(), confidence)? })
}

/// The upper limit is 1 less the lower limit of what is not met, which keeps its digits near 1.
fn lower(seen: Seen, confidence: Confidence) -> Option<f64> {
    if seen.met == 0 {
        return Some(0.0);
    }
    let (met, rest) = (f64::from(seen.met), f64::from(seen.sample - seen.met));
    quantile::beta(quantile::alpha(confidence) / 2.0, met, rest + 1.0)
}
