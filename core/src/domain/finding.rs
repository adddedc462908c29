//! What the answers of a round add up to: per area and question, never across areas.

use super::{
    answer::Value,
    area::Area,
    case_file::CaseFile,
    checklist::{Kind, Question, Severity},
    draw_record::DrawnStratum,
    percent,
    sample::State,
    statistics::{
        fraction::Confidence,
        hypergeometric::{CaseInterval, Sides, interval_with_unknown},
    },
    stratified_interval::{self, Part},
};

/// The counts of one question in one area. Blank, not applicable, cannot be assessed, missing and not met are five
/// different things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub area: Area,
    pub checklist: String,
    pub question: String,
    pub core: bool,
    /// What the question is in this area.
    pub kind: Kind,
    pub severity: Severity,
    pub met: u32,
    pub partly: u32,
    pub not_met: u32,
    pub not_applicable: u32,
    /// Of these, the ones that were answered otherwise, in cases whose facts say that the question does not apply.
    pub set_aside: u32,
    pub cannot_assess: u32,
    /// Cases that belong to the population but could not be found.
    pub missing: u32,
    pub unanswered: u32,
    /// Cases in the area's frame, less the drawn cases that were seen to lie outside it or to which the question does not
    /// apply. An upper bound, so the interval is rather too wide than too narrow.
    pub population: u32,
    /// How many of `population` the practice may meet: exact, or by [`super::stratified_interval`] where the sample was
    /// spread over several strata. Cases whose answer is unknown (missing, cannot be assessed, unanswered) count as not
    /// met in `low` and as met in `high`.
    pub interval: Option<CaseInterval>,
    pub essential: u32,
    pub act_now: u32,
    pub good_practice: u32,
    pub agreed: u32,
    pub disagreed: u32,
}

impl Finding {
    fn add(&mut self, part: &Self) {
        self.met += part.met;
        self.partly += part.partly;
        self.not_met += part.not_met;
        self.not_applicable += part.not_applicable;
        self.set_aside += part.set_aside;
        self.cannot_assess += part.cannot_assess;
        self.missing += part.missing;
        self.unanswered += part.unanswered;
        self.population += part.population;
        self.essential += part.essential;
        self.act_now += part.act_now;
        self.good_practice += part.good_practice;
        self.agreed += part.agreed;
        self.disagreed += part.disagreed;
    }

    /// Applicable answers: the denominator of "8 af 10".
    #[must_use]
    pub fn n(&self) -> u32 {
        self.met + self.partly + self.not_met
    }

    /// Cases in the sample whose answer is not known.
    #[must_use]
    pub fn unknown(&self) -> u32 {
        self.missing + self.cannot_assess + self.unanswered
    }

    /// The share met of the applicable answers.
    #[must_use]
    pub fn percent(&self) -> Option<u32> {
        percent::percent(self.met, self.n())
    }
}

/// The findings of a round, areas in order and questions as they stand in the checklists. `strata` are those of the draw.
#[must_use]
pub fn findings(cases: &[CaseFile], strata: &[DrawnStratum], confidence: Confidence) -> Vec<Finding> {
    let Some(first) = cases.first() else { return Vec::new() };
    let mut findings = Vec::new();
    for area in Area::ALL {
        let cases_of =
            |stratum: &DrawnStratum| cases.iter().filter(|file| file.case.stratum == stratum.label).collect();
        let of_area: Vec<(u32, Vec<&CaseFile>)> = strata
            .iter()
            .filter(|stratum| stratum.area == area)
            .map(|stratum| (stratum.population, cases_of(stratum)))
            .collect();
        if of_area.is_empty() {
            continue;
        }
        for list in first.checklists.iter() {
            for question in list.questions_for(area) {
                findings.push(finding(area, &list.id, question, &of_area, confidence));
            }
        }
    }
    findings
}

/// Each stratum, its population with its cases, is counted by itself; the counts add up to the finding, the intervals do
/// not.
fn finding(
    area: Area,
    checklist: &str,
    question: &Question,
    strata: &[(u32, Vec<&CaseFile>)],
    confidence: Confidence,
) -> Finding {
    let mut whole = blank(area, checklist, question);
    let mut parts = Vec::new();
    for (population, cases) in strata {
        let mut f = Finding { population: *population, ..blank(area, checklist, question) };
        for file in cases {
            match file.case.state {
                State::Replaced { .. } => f.population = f.population.saturating_sub(1),
                State::Missing { .. } => f.missing += 1,
                State::InSample => count(&mut f, file, &question.id),
            }
        }
        f.population = f.population.saturating_sub(f.not_applicable);
        parts.push(Part { population: f.population, met: f.met, n: f.n(), unknown: f.unknown() });
        whole.add(&f);
    }
    if whole.n() > 0 {
        whole.interval = match parts.as_slice() {
            [one] => interval_with_unknown(one.met, one.n, one.unknown, one.population, confidence, Sides::Two),
            several => stratified_interval::interval(several, confidence),
        };
    }
    whole
}

/// The counts of some cases of one area, question by question. They are no sample of anything, so there is no population
/// and no interval.
#[must_use]
pub fn counts(cases: &[&CaseFile], area: Area) -> Vec<Finding> {
    let Some(first) = cases.first() else { return Vec::new() };
    let of = |list: &str, question: &Question| {
        let mut f = blank(area, list, question);
        for file in cases {
            match file.case.state {
                State::Replaced { .. } => {}
                State::Missing { .. } => f.missing += 1,
                State::InSample => count(&mut f, file, &question.id),
            }
        }
        f
    };
    let lists = first.checklists.iter();
    lists.flat_map(|list| list.questions_for(area).map(|question| of(&list.id, question)).collect::<Vec<_>>()).collect()
}

/// What is known of a question before any answer is counted.
pub(crate) fn blank(area: Area, checklist: &str, question: &Question) -> Finding {
    Finding {
        area,
        checklist: checklist.into(),
        question: question.id.clone(),
        core: question.core,
        kind: question.kind_in(area),
        severity: question.severity_in(area),
        met: 0,
        partly: 0,
        not_met: 0,
        not_applicable: 0,
        set_aside: 0,
        cannot_assess: 0,
        missing: 0,
        unanswered: 0,
        population: 0,
        interval: None,
        essential: 0,
        act_now: 0,
        good_practice: 0,
        agreed: 0,
        disagreed: 0,
    }
}

fn count(f: &mut Finding, file: &CaseFile, question: &str) {
    // What a reader said stays, also where the answer was taken back or set aside afterwards.
    for reading in file.readings.iter().filter(|reading| reading.question == question && reading.counts()) {
        let alike = u32::from(reading.verdict().agrees());
        f.agreed += alike;
        f.disagreed += 1 - alike;
    }
    let Some(given) = file.given(question) else {
        // The answer is kept and says nothing: by the facts of the case there is nothing to answer.
        let aside = u32::from(file.aside(question).is_some());
        f.set_aside += aside;
        f.not_applicable += aside;
        f.unanswered += 1 - aside;
        return;
    };
    match given.answer.value {
        Value::Met => f.met += 1,
        Value::Partly => f.partly += 1,
        Value::NotMet => f.not_met += 1,
        Value::NotApplicable => f.not_applicable += 1,
        Value::CannotAssess => f.cannot_assess += 1,
    }
    f.essential += u32::from(given.answer.essential);
    f.act_now += u32::from(given.answer.act_now);
    f.good_practice += u32::from(given.answer.good_practice);
}
