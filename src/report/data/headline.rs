//! What a reader with one minute should know: how many core questions were met, the weakest and the strongest.

use super::{count::count, row::Row};
use crate::domain::{finding::Finding, percent::PERCENT_FROM};
use std::cmp::Ordering;

/// What a reader with one minute should know. Core questions only; questions are named by id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    pub core: u32,
    /// Core questions with at least one applicable answer.
    pub answered: u32,
    /// The other core questions.
    pub uncounted: u32,
    /// Of the answered ones, those that were met in every case where they applied.
    pub all_met: u32,
    /// At most three, the weakest first; none of them met everywhere.
    pub weakest: Vec<String>,
    /// At most three, the strongest first; all of them met in more than half of the cases.
    pub strongest: Vec<String>,
    /// How many applicable answers a question needed to be named here.
    pub least: u32,
    /// The question whose interval shows how sure the numbers are.
    pub example: Option<String>,
}

/// How many questions are named of each kind.
const NAMED: usize = 3;

pub(super) fn headline(rows: &[Row]) -> Headline {
    let core: Vec<&Finding> = rows.iter().map(|row| &row.finding).filter(|finding| finding.core).collect();
    let answered: Vec<&Finding> = core.iter().copied().filter(|finding| finding.n() > 0).collect();
    let least = if answered.iter().any(|finding| finding.n() >= PERCENT_FROM) { PERCENT_FROM } else { 1 };
    let mut ranked: Vec<&Finding> = answered.iter().copied().filter(|finding| finding.n() >= least).collect();
    // Where shares are equal, the graver question is the weaker and the one with more cases the stronger; then the
    // order of the checklist decides.
    ranked.sort_by(|a, b| share(a, b).then(a.severity.cmp(&b.severity)));
    let weakest: Vec<&Finding> =
        ranked.iter().copied().filter(|finding| finding.met < finding.n()).take(NAMED).collect();
    ranked.sort_by(|a, b| share(b, a).then(b.n().cmp(&a.n())).then(a.severity.cmp(&b.severity)));
    let strongest = ranked
        .iter()
        .copied()
        .filter(|finding| {
            2 * finding.met > finding.n() && !weakest.iter().any(|weak| weak.question == finding.question)
        })
        .take(NAMED);
    let strongest: Vec<String> = strongest.map(|finding| finding.question.clone()).collect();
    let example = weakest.iter().copied().chain(ranked.iter().copied()).find(|finding| finding.interval.is_some());
    Headline {
        core: count(core.len()),
        answered: count(answered.len()),
        uncounted: count(core.len() - answered.len()),
        all_met: count(answered.iter().filter(|finding| finding.met == finding.n()).count()),
        strongest,
        least,
        example: example.map(|finding| finding.question.clone()),
        weakest: weakest.into_iter().map(|finding| finding.question.clone()).collect(),
    }
}

/// Compares the shares met without dividing; less not met comes after more.
fn share(a: &Finding, b: &Finding) -> Ordering {
    (a.met * b.n()).cmp(&(b.met * a.n())).then((b.not_met * a.n()).cmp(&(a.not_met * b.n())))
}
