//! A yearly round, and where it stands.

use super::{
    area::Area,
    list_reading::ListReading,
    moment::Moment,
    sample::{Progress, SampleCase, State},
    sampling_unit::UnitState,
    seed_source::Source,
    supplement::Open,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    pub year: u16,
    pub title: String,
    pub opened_at: Moment,
    pub signed: bool,
}

/// The round that is gone on with where none was named: the newest that is not signed off; the newest, where all are.
/// `rounds` come newest first.
pub fn current<'r>(rounds: impl IntoIterator<Item = &'r Round>) -> Option<&'r Round> {
    let rounds: Vec<&Round> = rounds.into_iter().collect();
    rounds.iter().find(|round| !round.signed).or(rounds.first()).copied()
}

/// What was put into a round that is not locked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents {
    /// The names of the files that count, each with its cases.
    pub lists: Vec<(String, u32)>,
    /// Texts that somebody wrote into its report.
    pub texts: u32,
    /// Citizens' answers were read in.
    pub survey: bool,
}

impl Contents {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// One signature. The signed version is the trail up to `head_seq`, so it stays readable whatever comes later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignOff {
    /// From 1.
    pub version: u32,
    pub at: Moment,
    pub by: String,
    /// The last trail entry before the signature.
    pub head_seq: i64,
    pub head_sha256: String,
    pub reopened: Option<Reopened>,
}

impl SignOff {
    /// The trail entry of the signature itself.
    #[must_use]
    pub fn seq(&self) -> i64 {
        self.head_seq + 1
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reopened {
    pub at: Moment,
    pub by: String,
    pub reason: String,
}

/// A case list that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    pub number: u32,
    /// 0, or the number of the supplement whose cases these are.
    pub supplement: u32,
    pub file_name: String,
    pub file_sha256: String,
    pub rows: u64,
    pub merged: u64,
    pub columns_dropped: Vec<String>,
    pub children: u32,
    pub adults: u32,
    pub cases_sha256: String,
    pub reading: ListReading,
    pub at: Moment,
    pub by: String,
    pub undone: bool,
}

/// How far one area's sample is. Replaced cases are not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AreaProgress {
    pub area: Area,
    pub population: u32,
    /// Cases in the sample, the missing ones included.
    pub cases: u32,
    pub complete: u32,
    pub missing: u32,
    pub replaced: u32,
    pub open_notes: u32,
}

impl AreaProgress {
    /// Whether more than a fifth of the drawn cases were replaced: a sign that the frame was not what it should be.
    #[must_use]
    pub fn many_replaced(&self) -> bool {
        self.replaced * 5 > self.cases + self.replaced
    }
}

/// The one thing to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextStep {
    OpenRound,
    ImportList,
    /// The list of the area that has none, where the other one has.
    ImportArea(Area),
    Lock,
    Draw,
    /// A supplement of this number waits for its lock, or for its draw.
    LockSupplement(u32),
    DrawSupplement(u32),
    /// The first case that is not complete.
    Audit(super::sample::CaseId),
    /// The first case with a note that waits for the auditor.
    AnswerReview(super::sample::CaseId),
    /// The first note that waits and has no open case.
    AnswerNote(super::note::NoteId),
    /// A second reader has begun to say something about the case, and has not said it.
    HalfNote(super::sample::CaseId),
    SignOff,
    Report,
}

/// Where a round stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    pub municipality: String,
    pub round: Option<Round>,
    pub frame: Vec<(Area, u32)>,
    pub locked: bool,
    /// Where the seed was to come from, as the lock said; `None` where it did not say, or where there is no lock.
    pub source: Option<Source>,
    pub drawn: bool,
    /// The number of the draw that counts, from 1; 0 before it.
    pub attempt: u32,
    pub areas: Vec<AreaProgress>,
    /// Forgotten cases that wait for their lock or their draw.
    pub supplement: Option<Open>,
    /// How far the frame is, or the newest supplement to it.
    pub newest: UnitState,
    /// Acute concerns that nobody has declared handled.
    pub acute_open: u32,
    /// Who has how many cases of the sample, and how many of them are complete; those without a name are nobody's and come last.
    pub shares: Vec<Share>,
    pub next: NextStep,
    /// The rounds of the file that are erased here, newest first.
    pub erased: Vec<ErasedRound>,
}

/// A round that is erased here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedRound {
    pub year: u16,
    pub at: Moment,
    /// Where its report is filed.
    pub filed: String,
    /// So many signed versions have left their figures.
    pub versions: usize,
}

/// The cases of one auditor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    pub to: String,
    pub cases: u32,
    pub complete: u32,
}

/// How the sample is shared out; empty as long as no case was given to anybody. Those without anybody come last.
#[must_use]
pub fn shares(sample: &[SampleCase]) -> Vec<Share> {
    let mut shares: Vec<Share> = Vec::new();
    for case in sample.iter().filter(|case| case.state == State::InSample) {
        let to = case.assigned.clone().unwrap_or_default();
        let complete = u32::from(case.progress == Progress::Complete);
        match shares.iter_mut().find(|share| share.to == to) {
            Some(share) => (share.cases, share.complete) = (share.cases + 1, share.complete + complete),
            None => shares.push(Share { to, cases: 1, complete }),
        }
    }
    if shares.iter().all(|share| share.to.is_empty()) {
        return Vec::new();
    }
    shares.sort_by(|a, b| (a.to.is_empty(), &a.to).cmp(&(b.to.is_empty(), &b.to)));
    shares
}

/// Counts one area's sample; hand-picked cases are not part of it.
#[must_use]
pub fn area_progress(area: Area, population: u32, sample: &[SampleCase]) -> AreaProgress {
    let count = |is: &dyn Fn(&SampleCase) -> bool| {
        u32::try_from(sample.iter().filter(|case| case.id.area == area && !case.picked && is(case)).count())
            .unwrap_or(u32::MAX)
    };
    AreaProgress {
        area,
        population,
        cases: count(&|case| !matches!(case.state, State::Replaced { .. })),
        complete: count(&|case| case.state == State::InSample && case.progress == Progress::Complete),
        missing: count(&|case| matches!(case.state, State::Missing { .. })),
        replaced: count(&|case| matches!(case.state, State::Replaced { .. })),
        open_notes: sample.iter().filter(|case| case.id.area == area).map(|case| case.open_notes).sum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_on_with_the_newest_round_that_is_not_signed() {
        let opened_at = Moment::try_from("2026-01-05T08:00:00Z".to_owned()).unwrap();
        let round = |(year, signed)| Round { year, title: String::new(), opened_at, signed };
        for (rounds, year) in [
            (vec![], None),
            (vec![(2027, false), (2026, false)], Some(2027)),
            (vec![(2027, true), (2026, false), (2025, false)], Some(2026)),
            (vec![(2027, true), (2026, true)], Some(2027)),
        ] {
            let rounds: Vec<Round> = rounds.into_iter().map(round).collect();
            assert_eq!(current(&rounds).map(|round| round.year), year);
        }
    }
}
