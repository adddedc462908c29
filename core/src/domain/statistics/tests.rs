//! The exact methods against naive enumeration: every sample of every small population is counted, none is calculated.

use super::{
    detection::detection,
    fisher::fisher,
    fraction::{Confidence, Fraction},
    holm::holm,
    hypergeometric::{CaseInterval, Sides, interval, interval_with_unknown},
    newcombe::newcombe,
    seen::Seen,
    size::{size, size_for_rate},
    tail::{at_most, binomial},
    wilson::wilson,
};

const POPULATION_MAX: u32 = 12;

fn confidence(typed: &str) -> Confidence {
    Confidence::parse(typed).unwrap()
}

/// How many samples of `sample` of `population` hold exactly `x` of the first `marked` cases, for x = 0, 1, ….
fn counted(marked: u32, sample: u32, population: u32) -> Vec<u128> {
    let mut ways = vec![0; 1 + usize::try_from(sample).unwrap()];
    for drawn in (0_u32..1 << population).filter(|drawn| drawn.count_ones() == sample) {
        let seen = drawn & ((1 << marked) - 1);
        ways[usize::try_from(seen.count_ones()).unwrap()] += 1;
    }
    ways
}

/// The definition word for word; alpha of one side is in thousandths.
fn naive(x: u32, ways_of: &[Vec<u128>], per_mille: u128) -> CaseInterval {
    let x = usize::try_from(x).unwrap();
    let inside = |tail: u128, all: &[u128]| tail * 1000 > per_mille * all.iter().sum::<u128>();
    let possible = || ways_of.iter().enumerate().filter(|(_, ways)| ways[x] > 0);
    let low = possible().find(|(_, ways)| inside(ways[x..].iter().sum(), ways)).unwrap().0;
    let high = possible().rfind(|(_, ways)| inside(ways[..=x].iter().sum(), ways)).unwrap().0;
    CaseInterval { low: low.try_into().unwrap(), high: high.try_into().unwrap() }
}

#[test]
fn every_small_interval_is_the_definition_and_covers() {
    for (typed, alpha) in [("0.80", 200), ("0.95", 50)] {
        let confidence = confidence(typed);
        for population in 1..=POPULATION_MAX {
            for sample in 1..=population {
                let ways_of: Vec<_> = (0..=population).map(|marked| counted(marked, sample, population)).collect();
                let found: Vec<_> = (0..=sample)
                    .map(|x| {
                        let two = interval(x, sample, population, confidence, Sides::Two).unwrap();
                        assert_eq!(two, naive(x, &ways_of, alpha / 2), "{x} of {sample} of {population}");
                        let one = naive(x, &ways_of, alpha);
                        let lower = interval(x, sample, population, confidence, Sides::Lower).unwrap();
                        assert_eq!(lower, CaseInterval { low: one.low, high: population - (sample - x) });
                        let upper = interval(x, sample, population, confidence, Sides::Upper).unwrap();
                        assert_eq!(upper, CaseInterval { low: x, high: one.high });
                        two
                    })
                    .collect();
                for (marked, ways) in (0_u32..).zip(&ways_of) {
                    let covered: u128 = ways
                        .iter()
                        .zip(&found)
                        .filter(|(_, i)| i.low <= marked && marked <= i.high)
                        .map(|(ways, _)| ways)
                        .sum();
                    assert!(
                        covered * 1000 >= (1000 - alpha) * ways.iter().sum::<u128>(),
                        "{marked}, {sample} of {population}"
                    );
                }
            }
        }
    }
}

/// C(n, k) by addition alone.
fn pascal(n: u32) -> Vec<Vec<u128>> {
    let mut rows = vec![vec![1_u128]];
    for _ in 0..n {
        let last = rows.last().unwrap();
        let inner = last.windows(2).map(|pair| pair[0].saturating_add(pair[1]));
        rows.push(std::iter::once(1).chain(inner).chain(std::iter::once(1)).collect());
    }
    rows
}

#[track_caller]
fn covers(sample: usize, population: u32) {
    let rows = pascal(population);
    let ways = |n: usize, k: usize| rows[n].get(k).copied().unwrap_or(0);
    let whole = usize::try_from(population).unwrap();
    let found: Vec<CaseInterval> = (0..=sample)
        .map(|x| {
            let (met, sample) = (x.try_into().unwrap(), sample.try_into().unwrap());
            interval(met, sample, population, Confidence::NINETY_FIVE, Sides::Two).unwrap()
        })
        .collect();
    for marked in 0..=whole {
        let inside = |i: &CaseInterval| (i.low..=i.high).contains(&marked.try_into().unwrap());
        let covered: u128 = (0..=sample)
            .filter(|x| inside(&found[*x]))
            .map(|x| ways(marked, x) * ways(whole - marked, sample - x))
            .sum();
        assert!(covered * 20 >= ways(whole, sample) * 19, "{marked} of {population}");
    }
}

#[test]
fn ten_cases_cover_at_least_95_per_cent_whatever_is_true() {
    covers(10, 40);
    covers(10, 137);
}

#[test]
fn the_edges() {
    let ninety_five = Confidence::NINETY_FIVE;
    let two = |met, sample, population| interval(met, sample, population, ninety_five, Sides::Two);
    let from = |low, high| Some(CaseInterval { low, high });
    assert_eq!(two(0, 1, 1), from(0, 0));
    assert_eq!(two(1, 1, 1), from(1, 1));
    assert_eq!(two(400_000, 1_000_000, 1_000_000), from(400_000, 400_000));
    assert_eq!(two(0, 0, 0), None);
    assert_eq!(two(0, 0, 5), None);
    assert_eq!(two(3, 2, 5), None);
    assert_eq!(two(2, 6, 5), None);
    assert_eq!(two(250_000, 500_000, 1_000_000), None);
    let unknown = |met, answered, unknown| interval_with_unknown(met, answered, unknown, 137, ninety_five, Sides::Two);
    assert_eq!(unknown(0, 0, 10), from(0, 137));
    assert_eq!(unknown(0, 0, 0), None);
    assert_eq!(unknown(9, 8, 2), None);
    assert_eq!(unknown(0, u32::MAX, 1), None);
    assert_eq!(unknown(8, 9, 0), two(8, 9, 137));
}

/// At a tie the tail equals alpha/2 to the last digit, and the value is outside: 1 of 1 seen in 40 has P = 1/40.
#[test]
fn a_tie_is_outside() {
    let found = interval(1, 1, 40, Confidence::NINETY_FIVE, Sides::Two).unwrap();
    assert_eq!(found, CaseInterval { low: 2, high: 40 });
}

#[test]
fn large_populations_stay_quick_and_whole() {
    let found = interval(90, 100, 1_000_000, Confidence::NINETY_FIVE, Sides::Two).unwrap();
    // Clopper-Pearson for 90 of 100, which the finite interval can only undercut: 0.8238 to 0.9510 (R binom.test).
    assert!((823_700..824_200).contains(&found.low) && (950_700..951_100).contains(&found.high), "{found:?}");
    assert!(at_most(0, 0, 0, 0).is_some());
    assert!(at_most(0, 1, 0, 0).is_none());
}

/// The smallest sample by trying them all; alpha is 1/20.
fn naive_size(population: u32, faulty: u32, allowed: impl Fn(u32) -> u32) -> Option<u32> {
    (1..=population).find(|n| {
        let ways = counted(faulty, *n, population);
        let few: u128 = ways.iter().take(1 + usize::try_from(allowed(*n)).unwrap()).sum();
        few * 20 <= ways.iter().sum()
    })
}

#[test]
fn every_small_size_and_chance_is_the_definition() {
    let ninety_five = Confidence::NINETY_FIVE;
    for population in 1..=9_u32 {
        for faulty in 0..=population {
            for sample in 0..=population {
                let ways = counted(faulty, sample, population);
                let [unseen, all] = [ways[0], ways.iter().sum()].map(|ways| f64::from(u32::try_from(ways).unwrap()));
                let chance = detection(faulty, sample, population).unwrap().to_f64();
                assert!((chance - (1.0 - unseen / all)).abs() < 1e-15, "{faulty}, {sample} of {population}");
            }
            for allowed in 0..3 {
                let expected = naive_size(population, faulty, |_| allowed);
                assert_eq!(size(population, faulty, allowed, ninety_five), expected, "{faulty} of {population}");
            }
            for (over, under) in [(0, 1), (1, 10), (1, 4), (2, 3), (1, 1)] {
                let expected = naive_size(population, faulty, |n| (n * over).div_ceil(under));
                let rate = Fraction::new(over.into(), under.into()).unwrap();
                let found = size_for_rate(population, faulty, rate, ninety_five);
                assert_eq!(found, expected, "{faulty} of {population}, {rate}");
            }
        }
    }
    assert!(detection(6, 1, 5).is_none() && detection(1, 6, 5).is_none());
    assert_eq!(size(5, 6, 0, ninety_five), None);
}

/// Given who is met, every way to share the cases out between the samples is as probable as any other.
#[test]
fn every_small_p_is_a_count_of_tables() {
    for (n, m) in [(1, 1), (4, 4), (3, 7), (6, 5)] {
        for met in 0..=n + m {
            let ways = counted(n, met, n + m);
            for (first, seen) in (0..=n.min(met)).map(|x| (x, ways[usize::try_from(x).unwrap()])) {
                let Some(second) = Some(met - first).filter(|second| *second <= m) else { continue };
                let rare: u128 = ways.iter().filter(|ways| **ways <= seen).sum();
                let [rare, all] = [rare, ways.iter().sum()].map(|ways| f64::from(u32::try_from(ways).unwrap()));
                let p = fisher(Seen { met: first, sample: n }, Seen { met: second, sample: m }).unwrap().to_f64();
                assert!((p - rare / all).abs() < 1e-15, "{first} of {n}, {second} of {m}: {p}");
            }
        }
    }
}

#[test]
fn nothing_judged_is_nothing_calculated() {
    let (none, wrong, ten) = (Seen { met: 0, sample: 0 }, Seen { met: 2, sample: 1 }, Seen { met: 9, sample: 10 });
    for bad in [none, wrong] {
        assert!(fisher(bad, ten).is_none() && fisher(ten, bad).is_none());
        assert_eq!(newcombe(bad, ten, Confidence::NINETY_FIVE), None);
        assert_eq!(wilson(bad, Confidence::NINETY_FIVE), None);
        assert_eq!(bad.share(), None);
    }
    assert_eq!(holm(&[]), Some(vec![]));
    assert_eq!(holm(&[0.5, f64::NAN]), None);
    assert_eq!(holm(&[1.5]), None);
    assert_eq!(holm(&[0.5, 0.5]), Some(vec![1.0, 1.0]));
    let vast = Seen { met: u32::MAX, sample: u32::MAX };
    assert!(fisher(vast, vast).is_none());
    assert_eq!(binomial(3, 4), 0_u32.into());
}
