//! One share from several strata, each with its own sample.
//!
//! sum W_h p_h with W_h = N_h / N; its variance sum W_h^2 (1 - n_h/N_h) p_h (1 - p_h) / (n_h - 1) (Cochran, *Sampling
//! Techniques*, chapter 5; R `survey::svymean` with fpc). The two areas of a strategy are never added together by this: it is
//! for sub-strata of one area. Floats, for display.

use super::seen::Seen;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stratum {
    pub population: u32,
    pub seen: Seen,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    pub share: f64,
    /// `None` where a stratum has a single judged case among more, and where no stratum varies although not every case
    /// was seen: then it would be 0 and claim a certainty that is not there.
    pub standard_error: Option<f64>,
}

/// The weighted share; `None` without strata, and where a stratum has no judged case or more than it holds.
#[must_use]
pub fn stratified(strata: &[Stratum]) -> Option<Estimate> {
    let population: f64 = strata.iter().map(|stratum| f64::from(stratum.population)).sum();
    let mut share = 0.0;
    let mut variance = Some(0.0);
    for stratum in strata {
        let Stratum { population: cases, seen } = *stratum;
        if seen.sample > cases {
            return None;
        }
        let (weight, p, n) = (f64::from(cases) / population, seen.share()?, f64::from(seen.sample));
        share += weight * p;
        if !stratum.is_whole() {
            let unseen = 1.0 - n / f64::from(cases);
            let part = (seen.sample > 1).then(|| weight * weight * unseen * p * (1.0 - p) / (n - 1.0));
            variance = variance.zip(part).map(|(sum, part)| sum + part);
        }
    }
    let all_seen = strata.iter().all(Stratum::is_whole);
    let standard_error = variance.filter(|variance| *variance > 0.0 || all_seen).map(f64::sqrt);
    (!strata.is_empty()).then_some(Estimate { share: share.min(1.0), standard_error })
}

impl Stratum {
    /// Whether every case was judged.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.seen.sample == self.population
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(strata: &[(u32, u32, u32)]) -> Option<Estimate> {
        let strata: Vec<Stratum> = strata
            .iter()
            .map(|(met, sample, population)| Stratum {
                population: *population,
                seen: Seen { met: *met, sample: *sample },
            })
            .collect();
        stratified(&strata)
    }

    #[test]
    fn a_missing_spread_is_missing() {
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[(1, 2, 4), (0, 0, 3)]), None);
        assert_eq!(of(&[(1, 5, 4)]), None);
        assert_eq!(of(&[(1, 1, 4), (1, 2, 4)]).unwrap().standard_error, None);
        assert_eq!(of(&[(2, 2, 4), (3, 3, 4)]), Some(Estimate { share: 1.0, standard_error: None }));
        assert_eq!(of(&[(1, 4, 4), (3, 4, 4)]), Some(Estimate { share: 0.5, standard_error: Some(0.0) }));
    }
}
