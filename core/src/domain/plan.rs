//! What a sample of a given size can and cannot show, before anybody draws it.

use super::statistics::{
    detection::detection,
    fraction::Confidence,
    hypergeometric::{CaseInterval, Sides, interval},
    size::size,
};

/// How widespread the faults are that the chances are given for, in per cent of the cases.
const CHANCES_FOR: [u32; 4] = [5, 10, 20, 30];
/// The same for the sizes needed.
const NEEDED_FOR: [u32; 2] = [10, 5];

#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    pub population: u32,
    pub sample: u32,
    /// Of the intervals, and of seeing the fault in `needed`.
    pub confidence: Confidence,
    pub chances: Vec<Chance>,
    /// When every drawn case is met, and when four of five are, rounded up to whole cases.
    pub all_met: Outcome,
    pub most_met: Outcome,
    pub needed: Vec<Needed>,
}

/// The chance to see a fault in at least one drawn case.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chance {
    pub percent: u32,
    /// The cases that carry it: that many per cent, rounded up, at least 1.
    pub faulty: u32,
    /// From 0 to 1, for display; 1 only where it is certain.
    pub chance: f64,
}

/// Between how many cases of the population are met, after `met` of the sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    pub met: u32,
    pub interval: CaseInterval,
}

/// The smallest sample that shows a fault of this spread with the plan's confidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Needed {
    pub percent: u32,
    pub faulty: u32,
    pub size: u32,
}

/// `None` where the sample is empty or above the population, and beyond the limit of
/// [`super::statistics::tail`].
#[must_use]
pub fn plan(population: u32, sample: u32, confidence: Confidence) -> Option<Plan> {
    let chance = |percent| {
        let faulty = part(population, percent)?;
        Some(Chance { percent, faulty, chance: detection(faulty, sample, population)?.to_f64() })
    };
    let needed = |percent| {
        let faulty = part(population, percent)?;
        Some(Needed { percent, faulty, size: size(population, faulty, 0, confidence)? })
    };
    let outcome = |met| Some(Outcome { met, interval: interval(met, sample, population, confidence, Sides::Two)? });
    Some(Plan {
        population,
        sample,
        confidence,
        all_met: outcome(sample)?,
        most_met: outcome(part(sample, 80)?)?,
        chances: CHANCES_FOR.into_iter().map(chance).collect::<Option<_>>()?,
        needed: NEEDED_FOR.into_iter().map(needed).collect::<Option<_>>()?,
    })
}

/// So many per cent of the cases, rounded up: at least 1 of any.
fn part(cases: u32, percent: u32) -> Option<u32> {
    u32::try_from((u64::from(cases) * u64::from(percent)).div_ceil(100)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(population: u32, sample: u32) -> Plan {
        plan(population, sample, Confidence::NINETY_FIVE).unwrap()
    }

    #[track_caller]
    fn check(population: u32, percent: u32, faulty: u32, chance: f64) {
        let plan = of(population, 10);
        let found = plan.chances.iter().find(|chance| chance.percent == percent).unwrap();
        assert_eq!(found.faulty, faulty);
        assert!((found.chance - chance).abs() < 5e-7, "{found:?} against {chance}");
    }

    /// scipy.stats.hypergeom.sf(0, N, K, n), from the reference values.
    #[test]
    fn the_chances_are_those_published() {
        check(137, 10, 14, 0.672_833);
        check(60, 10, 6, 0.682_591);
    }

    /// scipy.stats.hypergeom, from the reference values and the table of what small samples can say.
    #[test]
    fn sizes_and_outcomes_are_those_published() {
        assert_eq!(of(480, 30).all_met.interval, CaseInterval { low: 427, high: 480 });
        assert_eq!(of(40, 10).all_met, Outcome { met: 10, interval: CaseInterval { low: 30, high: 40 } });
        let needed: Vec<_> = of(480, 10).needed.iter().map(|needed| (needed.faulty, needed.size)).collect();
        assert_eq!(needed, [(48, 28), (24, 55)]);
        assert_eq!(of(120, 10).needed[0].size, 26);
        assert_eq!((of(137, 10).most_met.met, of(137, 6).most_met.met), (8, 5));
    }

    #[test]
    fn the_edges() {
        let one = of(1, 1);
        assert!(one.chances.iter().all(|chance| chance.faulty == 1 && chance.chance >= 1.0), "{one:?}");
        assert_eq!(one.most_met, Outcome { met: 1, interval: CaseInterval { low: 1, high: 1 } });
        assert_eq!(of(7, 7).all_met.interval, CaseInterval { low: 7, high: 7 });
        for (population, sample) in [(0, 0), (5, 0), (5, 6)] {
            assert_eq!(plan(population, sample, Confidence::NINETY_FIVE), None);
        }
    }
}
