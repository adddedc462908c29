//! The interval of one question where an area's sample was spread over several strata.
//!
//! The cases of such a sample have not all the same chance to be drawn, so the exact interval of a simple random sample
//! does not hold. Each stratum is weighted by its population and the interval is Korn and Graubard's, turned into whole
//! cases outwards. Answers that are not known count as not met in the lower limit and as met in the upper one.

use super::statistics::{
    fraction::Confidence, hypergeometric::CaseInterval, korn_graubard::korn_graubard, seen::Seen, stratified::Stratum,
};

/// What is known of one question in one stratum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Part {
    /// Cases of the stratum to which the question may apply.
    pub population: u32,
    pub met: u32,
    /// Applicable answers.
    pub n: u32,
    pub unknown: u32,
}

/// Between how many cases of all parts together the practice is met. `None` where no part has a drawn case that could
/// tell, or the spread cannot be calculated.
///
/// A part of whose drawn cases none could tell says nothing of its other cases: none of them or all of them may meet the
/// practice. So the others are calculated alone, and the upper limit is raised by every case of such a part. The limits
/// hold as surely as before, only wider; leaving the part out of the population would say too much.
#[must_use]
pub fn interval(parts: &[Part], confidence: Confidence) -> Option<CaseInterval> {
    let (told, silent): (Vec<Part>, Vec<Part>) = parts.iter().copied().partition(|part| part.n + part.unknown > 0);
    let unseen: u32 = silent.iter().map(|part| part.population).sum();
    let seen = of_told(&told, confidence)?;
    Some(CaseInterval { low: seen.low, high: seen.high + unseen })
}

fn of_told(parts: &[Part], confidence: Confidence) -> Option<CaseInterval> {
    if parts.is_empty() {
        return None;
    }
    let with = |met: fn(&Part) -> u32| -> Option<_> {
        let strata: Vec<Stratum> = parts
            .iter()
            .map(|part| Stratum {
                population: part.population,
                seen: Seen { met: met(part), sample: part.n + part.unknown },
            })
            .collect();
        korn_graubard(&strata, confidence)
    };
    let sum = |of: fn(&Part) -> u32| parts.iter().map(of).sum::<u32>();
    let population = sum(|part| part.population);
    let low = with(|part| part.met)?.low * f64::from(population);
    let high = with(|part| part.met + part.unknown)?.high * f64::from(population);
    // What was seen is certain, whatever the estimate says.
    let seen = sum(|part| part.met);
    let possible = population.checked_sub(sum(|part| part.n) - seen)?;
    Some(CaseInterval { low: whole(low.floor()).clamp(seen, possible), high: whole(high.ceil()).clamp(seen, possible) })
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a population lies between 0 and u32::MAX"
)]
fn whole(cases: f64) -> u32 {
    cases as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(parts: &[(u32, u32, u32, u32)], expected: Option<(u32, u32)>) {
        let parts: Vec<Part> =
            parts.iter().map(|&(population, met, n, unknown)| Part { population, met, n, unknown }).collect();
        let found = interval(&parts, Confidence::NINETY_FIVE).map(|interval| (interval.low, interval.high));
        assert_eq!(found, expected);
    }

    #[test]
    fn whole_strata_are_certain_and_unseen_ones_anything() {
        check(&[(4, 1, 4, 0), (6, 5, 6, 0)], Some((6, 6)));
        // Of the twenty that nobody could tell of, none or all may be met.
        check(&[(4, 1, 4, 0), (6, 5, 6, 0), (20, 0, 0, 0)], Some((6, 26)));
        check(&[(40, 0, 0, 0), (20, 0, 0, 0)], None);
    }

    /// By hand: t(9) = 2.2622 and t(8) = 2.3060 make 10 cases worth 9.624, and 0.025^(1/9.624) of 200 is 136.3.
    #[test]
    fn all_met_is_rounded_outwards() {
        check(&[(120, 6, 6, 0), (80, 4, 4, 0)], Some((136, 200)));
    }

    #[test]
    fn unknown_answers_only_widen() {
        let of = |unknown| {
            let parts = [
                Part { population: 90, met: 4, n: 6 - unknown, unknown },
                Part { population: 60, met: 2, n: 4, unknown: 0 },
            ];
            interval(&parts, Confidence::NINETY_FIVE).unwrap()
        };
        let (known, less) = (of(0), of(2));
        assert!(less.low <= known.low && less.high >= known.high, "{known:?} {less:?}");
    }
}
