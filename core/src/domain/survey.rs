//! What citizens answered in the yearly questionnaire, question by question. Another source than the cases, with other
//! people in it: it stands beside the findings and is part of none.

use super::{guards::identity::PERSONS_MIN, moment::Moment, percent::PERCENT_FROM};
use serde::{Deserialize, Serialize};

/// The principles of the strategy that a question can be about.
pub const PRINCIPLES: [&str; 5] = ["A1", "A2", "A3", "A4", "A5"];

/// One questionnaire as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    pub file_name: String,
    pub file_sha256: String,
    pub by: String,
    pub at: Moment,
    /// In the order of the principles, and of the file within each.
    pub questions: Vec<SurveyQuestion>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyQuestion {
    /// `A2`.
    pub principle: String,
    pub question: String,
    /// Also those that nobody chose.
    pub options: Vec<SurveyOption>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurveyOption {
    pub option: String,
    pub count: u32,
}

impl SurveyQuestion {
    /// How many answers there are.
    #[must_use]
    pub fn n(&self) -> u32 {
        self.options.iter().map(|option| option.count).sum()
    }

    /// All counts as they are: for those who may see them.
    #[must_use]
    pub fn open(&self) -> Tally {
        Tally { n: Some(self.n()), cells: self.options.iter().map(|option| Cell::Exact(option.count)).collect() }
    }
}

/// The counts of one question as an edition shows them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Tally {
    /// `None`: nothing of the question's numbers is shown.
    pub n: Option<u32>,
    /// One for each option.
    pub cells: Vec<Cell>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cell {
    Exact(u32),
    /// One or two persons.
    Small,
    /// Three or more: hidden so that the small ones cannot be reckoned from the sum.
    Hidden,
    /// Not shown at all.
    Withheld,
}

impl Tally {
    /// As everybody may see it. What is covered already stays so.
    #[must_use]
    pub fn covered(&self) -> Self {
        let exact = |cell: &Cell| if let Cell::Exact(count) = cell { Some(*count) } else { None };
        let counts: Option<Vec<u32>> = self.cells.iter().map(exact).collect();
        counts.map_or_else(|| self.clone(), |counts| covered(&counts))
    }
}

impl Cell {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Exact(_) => "exact",
            Self::Small => "under-3",
            Self::Hidden => "3-or-more",
            Self::Withheld => "withheld",
        }
    }
}

/// Counts of one or two persons become [`Cell::Small`]. Since the sum is shown, one more option is hidden, so that each
/// small one can be 1 as well as 2. It is the next one in the order of the options and not the smallest: which one is
/// hidden must itself tell nothing of the counts. For the same reason no second one is hidden where that is not enough:
/// it would tell that the first was not, so nothing is shown then.
fn covered(counts: &[u32]) -> Tally {
    let n: u32 = counts.iter().sum();
    let is_small = |count: &u32| (1..PERSONS_MIN).contains(count);
    let mut cells: Vec<Cell> =
        counts.iter().map(|count| if is_small(count) { Cell::Small } else { Cell::Exact(*count) }).collect();
    let Some(first) = counts.iter().position(is_small) else { return Tally { n: Some(n), cells } };
    let withheld = Tally { n: None, cells: vec![Cell::Withheld; counts.len()] };
    let next = (first..counts.len()).chain(0..first).find(|at| counts[*at] >= PERSONS_MIN);
    let Some(next) = next.filter(|_| n >= PERCENT_FROM) else { return withheld };
    let small: Vec<u32> = counts.iter().copied().filter(is_small).collect();
    // Enough, unless every hidden count is the least that its word allows: then the sum gives each of them away.
    let enough = counts[next] > PERSONS_MIN || small.iter().any(|count| *count > 1);
    cells[next] = Cell::Hidden;
    if enough { Tally { n: Some(n), cells } } else { withheld }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeSet, HashMap};

    #[test]
    fn small_counts_are_covered_and_one_more_with_them() {
        let (exact, small, hidden) = (Cell::Exact, Cell::Small, Cell::Hidden);
        let of = |counts: &[u32]| covered(counts);
        assert_eq!(of(&[12, 8, 3, 0]), Tally { n: Some(23), cells: vec![exact(12), exact(8), exact(3), exact(0)] });
        assert_eq!(of(&[12, 8, 2, 0]), Tally { n: Some(22), cells: vec![hidden, exact(8), small, exact(0)] });
        assert_eq!(of(&[12, 1, 8, 0]), Tally { n: Some(21), cells: vec![exact(12), small, hidden, exact(0)] });
        assert_eq!(of(&[1, 4, 9]), Tally { n: Some(14), cells: vec![small, hidden, exact(9)] });
        // 1 and 3 are 4 in all, which only 1 and 3 can give.
        for withheld in [&[1, 3, 9][..], &[2, 2], &[1, 1, 1, 2], &[3, 1], &[1, 3, 1]] {
            assert_eq!(of(withheld), Tally { n: None, cells: vec![Cell::Withheld; withheld.len()] }, "{withheld:?}");
        }
        assert_eq!(of(&[0, 0]), Tally { n: Some(0), cells: vec![exact(0), exact(0)] });
    }

    /// Whoever knows the rule and reads what is shown still cannot tell 1 from 2: by trying every distribution.
    #[test]
    fn nobody_can_reckon_a_small_count() {
        const TRIED: u32 = 10;
        for options in 2..=4_u32 {
            let mut seen: HashMap<Tally, Vec<BTreeSet<u32>>> = HashMap::new();
            for code in 0..TRIED.pow(options) {
                let counts: Vec<u32> = (0..options).map(|at| code / TRIED.pow(at) % TRIED).collect();
                let sets = seen.entry(covered(&counts)).or_insert_with(|| vec![BTreeSet::new(); counts.len()]);
                sets.iter_mut().zip(&counts).for_each(|(set, count)| {
                    set.insert(*count);
                });
            }
            // A hidden count may be larger than those tried, so only sums that leave room for it are judged.
            for (tally, sets) in seen.iter().filter(|(tally, _)| tally.n.is_some_and(|n| n < TRIED)) {
                for (cell, set) in tally.cells.iter().zip(sets) {
                    assert!(*cell != Cell::Small || *set == BTreeSet::from([1, 2]), "{tally:?} {set:?}");
                }
            }
        }
    }
}
