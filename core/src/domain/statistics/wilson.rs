//! The score interval for a share: the part of which Newcombe's interval for a difference is made.
//!
//! Wilson, JASA 22 (1927) 209: (2np + z^2 -+ z sqrt(z^2 + 4np(1 - p))) / (2(n + z^2)). Approximate: its coverage is near
//! the confidence on average, not always above it.

use super::{
    fraction::Confidence,
    quantile,
    seen::{Seen, ShareInterval},
};

/// The interval for the share; `None` where nothing was judged or more is met than judged.
#[must_use]
pub fn wilson(seen: Seen, confidence: Confidence) -> Option<ShareInterval> {
    seen.is_possible().then_some(())?;
    let z = quantile::normal(confidence);
    Some(ShareInterval { low: lower(seen, z), high: 1.0 - lower(seen.turned(), z) })
}

fn lower(seen: Seen, z: f64) -> f64 {
    if seen.met == 0 {
        // Exactly 0 by the formula; floats would leave a trace above it.
        return 0.0;
    }
    let (met, n) = (f64::from(seen.met), f64::from(seen.sample));
    let root = (z * z + 4.0 * met * (n - met) / n).sqrt();
    (2.0 * met + z * z - z * root) / (2.0 * (n + z * z))
}
