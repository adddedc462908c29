//! The chance that a sample sees a fault at all.
//!
//! 1 - P(X = 0) = 1 - C(N - K, n) / C(N, n), with K faulty among N cases and n drawn: the discovery sampling of audit
//! handbooks (Arkin, *Handbook of Sampling for Auditing and Accounting*). Limit: that of [`super::tail`].

use super::{ratio::Ratio, tail};

/// The probability of at least one of the `faulty` cases in the sample; `None` where more are faulty or drawn than
/// there are, and beyond the limit.
#[must_use]
pub fn detection(faulty: u32, sample: u32, population: u32) -> Option<Ratio> {
    Some(tail::at_most(0, faulty, sample, population)?.complement())
}
