//! An interval for a stratified share that does not break down near 0 and 1.
//!
//! Korn & Graubard, Survey Methodology 24 (1998) 193: Clopper-Pearson with the effective sample p(1 - p)/var(p),
//! corrected by (t with n - 1 degrees of freedom / t with n - strata)^2, as in R `survey::svyciprop(method = "beta")`.
//! Where every judged case is met, or none, the variance is 0 and the effective sample is taken to be n. Floats, for
//! display.

use super::{
    fraction::Confidence,
    quantile,
    seen::ShareInterval,
    stratified::{Stratum, stratified},
};

/// The interval for the share; `None` where the share or its spread cannot be calculated, and where there are no more
/// judged cases than strata. A share of which every case was judged is itself.
#[must_use]
pub fn korn_graubard(strata: &[Stratum], confidence: Confidence) -> Option<ShareInterval> {
    let estimate = stratified(strata)?;
    if strata.iter().all(Stratum::is_whole) {
        return Some(ShareInterval { low: estimate.share, high: estimate.share });
    }
    let n = strata.iter().try_fold(0_u32, |sum, stratum| sum.checked_add(stratum.seen.sample))?;
    let free = n.checked_sub(u32::try_from(strata.len()).ok()?)?;
    let none = strata.iter().all(|stratum| stratum.seen.met == 0);
    let every = strata.iter().all(|stratum| stratum.seen.met == stratum.seen.sample);
    let p = if every { 1.0 } else { estimate.share };
    let effective = if none || every { f64::from(n) } else { p * (1.0 - p) / estimate.standard_error?.powi(2) };
    let correction = quantile::student(confidence, n - 1)? / quantile::student(confidence, free)?;
    let effective = effective * correction * correction;
    let half = quantile::alpha(confidence) / 2.0;
    let (met, rest) = (effective * p, effective * (1.0 - p));
    Some(ShareInterval {
        low: if none { 0.0 } else { quantile::beta(half, met, rest + 1.0)? },
        high: if every { 1.0 } else { 1.0 - quantile::beta(half, rest, met + 1.0)? },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::statistics::{clopper_pearson::clopper_pearson, seen::Seen};

    fn of(strata: &[(u32, u32, u32)]) -> Option<ShareInterval> {
        let strata: Vec<Stratum> = strata
            .iter()
            .map(|(met, sample, population)| Stratum {
                population: *population,
                seen: Seen { met: *met, sample: *sample },
            })
            .collect();
        korn_graubard(&strata, Confidence::NINETY_FIVE)
    }

    #[test]
    fn the_edges() {
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[(1, 1, 4), (0, 1, 4)]), None);
        assert_eq!(of(&[(1, 4, 4), (3, 4, 4)]), Some(ShareInterval { low: 0.5, high: 0.5 }));
        // Strata that each agree with themselves, and not with each other, show no spread.
        assert_eq!(of(&[(3, 3, 40), (0, 3, 40)]), None);
    }

    /// One stratum where all is met is Clopper-Pearson.
    #[test]
    fn all_met_keeps_a_lower_limit() {
        let found = of(&[(10, 10, 137)]).unwrap();
        let exact = clopper_pearson(Seen { met: 10, sample: 10 }, Confidence::NINETY_FIVE).unwrap();
        assert!((found.low - exact.low).abs() < 1e-9 && found.high >= 1.0, "{found:?}");
        assert!(of(&[(0, 10, 137), (0, 10, 60)]).unwrap().low <= 0.0);
    }
}
