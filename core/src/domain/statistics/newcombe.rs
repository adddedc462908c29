//! The difference between two shares: has practice changed?
//!
//! Newcombe, Statistics in Medicine 17 (1998) 873, method 10 (hybrid score). The cases are outcomes of a practice, so no
//! finite-population correction. Approximate: with 10 and 10 cases the coverage is 0.955 to 0.98 on average, and as low
//! as 0.86 in corners.

use super::{
    fraction::Confidence,
    seen::{Seen, ShareInterval},
    wilson::wilson,
};

/// The interval for the share of `first` less that of `second`; `None` where either cannot be calculated.
#[must_use]
pub fn newcombe(first: Seen, second: Seen, confidence: Confidence) -> Option<ShareInterval> {
    let (p, q) = (first.share()?, second.share()?);
    let (of_p, of_q) = (wilson(first, confidence)?, wilson(second, confidence)?);
    Some(ShareInterval {
        low: (p - q - (p - of_p.low).hypot(of_q.high - q)).max(-1.0),
        high: (p - q + (of_p.high - p).hypot(q - of_q.low)).min(1.0),
    })
}
