//! Whether the findings of two rounds differ by more than chance.
//!
//! A question is compared only with itself: the same id, the same words in both languages, the same scale. Each gets
//! Fisher's test, and Holm's adjustment over the questions of its area that could be tested, because among many
//! questions some always look different. An unknown answer is no answer: it stays out of the test and is counted.

use crate::domain::{
    area::Area,
    checklist::{Checklist, Question},
    finding::Finding,
    statistics::{
        fisher::fisher,
        fraction::Confidence,
        guaranteed::{Guaranteed, SeenOf, guaranteed_with_unknown},
        holm::{below, holm},
        newcombe::newcombe,
        ratio::Ratio,
        seen::{Seen, ShareInterval},
    },
};

/// Of both intervals; what is left of it is the level of the test.
const CONFIDENCE: Confidence = Confidence::NINETY_FIVE;

/// A round and the signed one it is held against.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    pub before: u16,
    /// The signed version of `before` that was used.
    pub version: u32,
    /// Whether that version has been reopened since.
    pub reopened: bool,
    pub after: u16,
    /// Cases of `after` that are not finished. While there are any, nothing is tested.
    pub open_cases: u32,
    /// Children first. Never added together.
    pub areas: Vec<AreaComparison>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct AreaComparison {
    pub area: Area,
    /// The sample of one of the rounds was drawn in several parts. The test takes every case of the area to be as likely to
    /// be drawn as any other, so its verdicts are approximate then.
    pub parted: bool,
    /// As they stand in the later round's checklists.
    pub compared: Vec<Compared>,
    pub not_compared: Vec<NotCompared>,
}

/// One question that was asked alike in both rounds.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    pub question: String,
    /// The guidance is another: a difference may be the text and not the practice.
    pub sharpened: bool,
    pub before: Count,
    pub after: Count,
    pub test: Result<Test, Untested>,
}

/// What one round showed of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    pub met: u32,
    /// Applicable answers.
    pub n: u32,
    pub missing: u32,
    pub cannot_assess: u32,
    pub unanswered: u32,
    pub population: u32,
}

impl Count {
    /// Cases in the sample whose answer is not known.
    #[must_use]
    pub fn unknown(self) -> u32 {
        self.missing + self.cannot_assess + self.unanswered
    }

    fn of(finding: &Finding) -> Self {
        Self {
            met: finding.met,
            n: finding.n(),
            missing: finding.missing,
            cannot_assess: finding.cannot_assess,
            unanswered: finding.unanswered,
            population: finding.population,
        }
    }

    fn seen(self) -> Seen {
        Seen { met: self.met, sample: self.n }
    }

    fn drawn(self) -> (SeenOf, u32) {
        (SeenOf { seen: self.seen(), population: self.population }, self.unknown())
    }
}

/// Every difference is the later share less the earlier.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Test {
    pub newcombe: ShareInterval,
    /// Fisher's exact p of this question alone, for display.
    pub fisher: f64,
    /// The same after Holm's adjustment, for display.
    pub holm: f64,
    /// About the cases of the two lists; the unknown ones are counted both ways. `None` beyond the limit.
    pub guaranteed: Option<Guaranteed>,
    pub verdict: Verdict,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    HardlyChance,
    MayBeChance,
}

impl Verdict {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::HardlyChance => "hardly-chance",
            Self::MayBeChance => "may-be-chance",
        }
    }
}

/// Why there is no verdict on a question that was asked alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Untested {
    Unfinished,
    /// No answer applies in one of the rounds.
    NothingApplies,
    /// More answers than can be calculated exactly.
    TooLarge,
}

impl Untested {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unfinished => "unfinished",
            Self::NothingApplies => "nothing-applies",
            Self::TooLarge => "too-large",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotCompared {
    pub question: String,
    pub why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    New,
    Gone,
    Reworded,
    ScaleChanged,
    /// The area had no sample in one of the rounds.
    NoSample,
}

impl Why {
    pub const ALL: [Self; 5] = [Self::New, Self::Gone, Self::Reworded, Self::ScaleChanged, Self::NoSample];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Gone => "gone",
            Self::Reworded => "reworded",
            Self::ScaleChanged => "scale-changed",
            Self::NoSample => "no-sample",
        }
    }
}

impl AreaComparison {
    /// The questions that were tested: what Holm adjusts for.
    #[must_use]
    pub fn tested(&self) -> u32 {
        u32::try_from(self.compared.iter().filter(|compared| compared.test.is_ok()).count()).unwrap_or(u32::MAX)
    }

    /// How many questions, judged one by one, chance alone makes look different on average, at most: in tenths, rounded
    /// up. The level is 1/20 and k/20 is half as many tenths as there are questions.
    #[must_use]
    pub fn by_chance_tenths(&self) -> u32 {
        self.tested().div_ceil(2)
    }
}

/// One round: its checklists as they were, and what its answers add up to.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    pub checklists: &'a [Checklist],
    pub findings: &'a [Finding],
    /// The areas whose sample was drawn in several parts.
    pub parted: &'a [Area],
}

impl<'a> Side<'a> {
    pub(super) fn questions(self, area: Area) -> impl Iterator<Item = &'a Question> {
        self.checklists.iter().flat_map(move |list| list.questions_for(area))
    }

    fn count(self, area: Area, question: &str) -> Option<Count> {
        self.findings.iter().find(|finding| finding.area == area && finding.question == question).map(Count::of)
    }
}

/// The areas that either round asked about and drew from.
#[must_use]
pub fn areas(before: Side<'_>, after: Side<'_>, finished: bool) -> Vec<AreaComparison> {
    let drawn = |area: &Area| before.findings.iter().chain(after.findings).any(|finding| finding.area == *area);
    Area::ALL.into_iter().filter(drawn).map(|area| compare_area(area, before, after, finished)).collect()
}

fn compare_area(area: Area, before: Side<'_>, after: Side<'_>, finished: bool) -> AreaComparison {
    let (mut pairs, mut not_compared) = (Vec::new(), Vec::new());
    for question in after.questions(area) {
        match pair(area, question, before, after) {
            Ok(pair) => pairs.push(pair),
            Err(why) => not_compared.push(NotCompared { question: question.id.clone(), why }),
        }
    }
    for question in before.questions(area).filter(|old| after.questions(area).all(|new| new.id != old.id)) {
        not_compared.push(NotCompared { question: question.id.clone(), why: Why::Gone });
    }
    let parted = before.parted.contains(&area) || after.parted.contains(&area);
    AreaComparison { area, parted, compared: tested(pairs, finished), not_compared }
}

/// The counts of a question that was asked alike in both rounds.
struct Pair {
    question: String,
    sharpened: bool,
    before: Count,
    after: Count,
}

fn pair(area: Area, question: &Question, before: Side<'_>, after: Side<'_>) -> Result<Pair, Why> {
    let earlier = before.questions(area).find(|old| old.id == question.id).ok_or(Why::New)?;
    if earlier.text != question.text {
        return Err(Why::Reworded);
    }
    if earlier.scale != question.scale {
        return Err(Why::ScaleChanged);
    }
    let sharpened = earlier.look_for != question.look_for;
    let counts = before.count(area, &question.id).zip(after.count(area, &question.id));
    counts.map(|(before, after)| Pair { question: question.id.clone(), sharpened, before, after }).ok_or(Why::NoSample)
}

fn tested(pairs: Vec<Pair>, finished: bool) -> Vec<Compared> {
    let calculated: Vec<Result<(Ratio, ShareInterval), Untested>> =
        pairs.iter().map(|pair| calculated(pair.before, pair.after, finished)).collect();
    let p: Vec<&Ratio> = calculated.iter().flatten().map(|(p, _)| p).collect();
    let shown: Vec<f64> = p.iter().map(|p| p.to_f64()).collect();
    let mut decided = below(&p, CONFIDENCE.alpha()).into_iter().zip(holm(&shown).unwrap_or_default());
    let mut found = Vec::new();
    for (Pair { question, sharpened, before, after }, calculated) in pairs.into_iter().zip(&calculated) {
        let test = calculated.as_ref().map_err(|untested| *untested).and_then(|(p, newcombe)| {
            let (hardly, holm) = decided.next().ok_or(Untested::TooLarge)?;
            Ok(Test {
                newcombe: *newcombe,
                fisher: p.to_f64(),
                holm,
                guaranteed: guaranteed_with_unknown(after.drawn(), before.drawn(), CONFIDENCE),
                verdict: if hardly { Verdict::HardlyChance } else { Verdict::MayBeChance },
            })
        });
        found.push(Compared { question, sharpened, before, after, test });
    }
    found
}

fn calculated(before: Count, after: Count, finished: bool) -> Result<(Ratio, ShareInterval), Untested> {
    if !finished {
        return Err(Untested::Unfinished);
    }
    if before.n == 0 || after.n == 0 {
        return Err(Untested::NothingApplies);
    }
    let (later, earlier) = (after.seen(), before.seen());
    fisher(later, earlier).zip(newcombe(later, earlier, CONFIDENCE)).ok_or(Untested::TooLarge)
}
