//! The figures of the report that are not findings: headlines, marks, second reading, chances.

use crate::{
    domain::{
        acute::Acute,
        answer::Answer,
        area::Area,
        case_file::CaseFile,
        checklist::{Checklist, Question, Scale, find},
        draw_record::DrawnStratum,
        event::Event,
        finding::Finding,
        moment::Moment,
        percent::PERCENT_FROM,
        round::{SignOff, area_progress},
        sample::{SampleCase, State},
        statistics::{detection::detection, fraction::Fraction},
        supplement::MAIN,
        trail::{self, Entry},
    },
    report::dataset::{
        AcuteCount, Amount, AnswerLine, AreaPart, CaseAnswers, Chance, ChangesAfter, DrawStep, Drawing, Flagged,
        Headline, LineState, Marks, Principle, Replaced, Row, SampleLine,
    },
    verbs::{report_mask::Mask, report_reading::second_reading},
};
use std::{cmp::Ordering, collections::BTreeSet};

/// What the figures are counted from.
pub(super) struct Material {
    pub(super) files: Vec<CaseFile>,
    pub(super) findings: Vec<Finding>,
    pub(super) trail: Vec<Entry>,
    pub(super) drawn: Vec<DrawnStratum>,
    pub(super) mask: Mask,
    pub(super) acutes: Vec<Acute>,
    pub(super) year: u16,
}

impl Material {
    /// The cases as they were read: counting them again would read every answer again.
    pub(super) fn sample(&self) -> Vec<SampleCase> {
        self.files.iter().map(|file| file.case.clone()).collect()
    }
}

/// How many questions the headline names of each kind.
const NAMED: usize = 3;
/// The spreads that the chance of seeing a fault is given for, in per cent of the cases.
const SPREADS: [u32; 3] = [10, 20, 30];

pub(super) fn area_part(material: &Material, area: Area, population: u32) -> AreaPart {
    let (picked, files): (Vec<&CaseFile>, Vec<&CaseFile>) =
        material.files.iter().filter(|file| file.case.id.area == area).partition(|file| file.case.picked);
    let seen: Vec<&CaseFile> = files.iter().copied().filter(|file| file.case.state == State::InSample).collect();
    let sample: Vec<SampleCase> = files.iter().map(|file| file.case.clone()).collect();
    let progress = area_progress(area, population, &sample);
    let findings: Vec<Row> =
        material.findings.iter().filter(|finding| finding.area == area).map(|it| row(it, &files)).collect();
    let looked_into = count(seen.len());
    AreaPart {
        area,
        population,
        drawn: material.drawn.iter().filter(|it| it.area == area).map(|it| it.sample_size).sum(),
        cases: progress.cases,
        complete: progress.complete,
        open: progress.cases - progress.complete - progress.missing,
        missing: progress.missing,
        replaced: files.iter().filter_map(|file| replaced(&file.case, &material.mask)).collect(),
        many_replaced: progress.many_replaced(),
        picked: count(picked.len()),
        headline: headline(&findings),
        essential: flagged(&seen, |answer| answer.essential),
        act_now: flagged(&seen, |answer| answer.act_now),
        good_practice: flagged(&seen, |answer| answer.good_practice),
        acute: acute(&material.acutes, area),
        principles: principles(&files, &findings),
        findings,
        second_reading: second_reading(&seen, material),
        chances: SPREADS.into_iter().filter_map(|spread| chance(spread, looked_into, population)).collect(),
        sample: files.iter().map(|file| line(&file.case)).collect(),
        answers: files.iter().filter_map(|file| answers(file)).collect(),
    }
}

fn acute(acutes: &[Acute], area: Area) -> AcuteCount {
    let of_area: Vec<&Acute> = acutes.iter().filter(|acute| acute.case.area == area).collect();
    AcuteCount {
        raised: count(of_area.len()),
        handled: count(of_area.iter().filter(|acute| acute.handled.is_some()).count()),
    }
}

/// The kinds of the entries that tell of a draw.
const DRAWS: [&str; 2] = ["sample-drawn", "sample-extended"];

/// Every draw and extension of a round that the trail tells of, up to the entry `until`.
pub(super) fn draw_steps(material: &Material, year: u16, until: i64) -> Vec<DrawStep> {
    let step = |entry: &Entry| {
        let what = match trail::event(entry).ok()?? {
            Event::SampleDrawn { year: of, supplement, cases, .. } if of == year && supplement != MAIN => {
                Drawing::Supplemented { supplement, cases: count(cases.len()) }
            }
            Event::SampleDrawn { year: of, attempt, reason, .. } if of == year => {
                Drawing::Drawn { attempt, reason: reason.map(|reason| material.mask.cover(&reason)) }
            }
            Event::SampleExtended { year: of, cases, .. } if of == year => {
                Drawing::Extended { cases: count(cases.len()) }
            }
            _ => return None,
        };
        Some(DrawStep { at: Moment::try_from(entry.at.clone()).ok()?, by: entry.by.clone(), what })
    };
    // Answers are nearly all of a trail; only what tells of a draw is read.
    let told = |entry: &&Entry| entry.seq <= until && DRAWS.contains(&entry.kind.as_str());
    material.trail.iter().filter(told).filter_map(step).collect()
}

/// What was done between each reopened signature and the next one, or the entry `until`.
pub(super) fn changes(material: &Material, signatures: &[SignOff], until: i64) -> Vec<ChangesAfter> {
    let ends = signatures.iter().skip(1).map(|next| next.head_seq).chain([until]);
    let of = |(signature, end): (&SignOff, i64)| {
        let from = signature.head_seq;
        let later = material.trail.iter().filter(|entry| entry.seq > from && entry.seq <= end);
        let (mut answers, mut cases) = (BTreeSet::new(), BTreeSet::new());
        for event in later.filter_map(|entry| trail::event(entry).ok()?) {
            match event {
                Event::AnswerGiven { year, case, question, .. } | Event::AnswerCleared { year, case, question, .. } => {
                    answers.insert((year, case, question));
                }
                Event::CaseReplaced { year, case, .. } | Event::CaseMissing { year, case, .. } => {
                    cases.insert((year, case));
                }
                _ => {}
            }
        }
        let year = material.year;
        ChangesAfter {
            version: signature.version,
            answers: count(answers.iter().filter(|it| it.0 == year).count()),
            cases: count(cases.iter().filter(|it| it.0 == year).count()),
        }
    };
    signatures.iter().zip(ends).filter(|(signature, _)| signature.reopened.is_some()).map(of).collect()
}

pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn row(finding: &Finding, files: &[&CaseFile]) -> Row {
    let question = files.first().and_then(|file| find(&file.checklists, &finding.question));
    let text = question.map_or_else(
        || crate::domain::checklist::Text { da: finding.question.clone(), en: finding.question.clone() },
        |question| question.text.clone(),
    );
    Row {
        text,
        scale: question.map_or(Scale::Fulfilled, |question| question.scale),
        percent: finding.percent(),
        amount: amount(finding),
        finding: finding.clone(),
    }
}

/// The word of the fixed scale, in whole numbers; none where no percentage is printed either.
fn amount(finding: &Finding) -> Option<Amount> {
    let (met, n) = (100 * finding.met, finding.n());
    finding.percent()?;
    Some(match met {
        0 => Amount::None,
        met if met == 100 * n => Amount::All,
        met if met >= 85 * n => Amount::NearlyAll,
        met if met > 60 * n => Amount::Most,
        met if met >= 40 * n => Amount::AboutHalf,
        _ => Amount::Few,
    })
}

fn headline(rows: &[Row]) -> Headline {
    let core: Vec<&Finding> = rows.iter().map(|row| &row.finding).filter(|finding| finding.core).collect();
    let answered: Vec<&Finding> = core.iter().copied().filter(|finding| finding.n() > 0).collect();
    let least = if answered.iter().any(|finding| finding.n() >= PERCENT_FROM) { PERCENT_FROM } else { 1 };
    let mut ranked: Vec<&Finding> = answered.iter().copied().filter(|finding| finding.n() >= least).collect();
    // Where shares are equal, the graver question is the weaker and the one with more cases the stronger; then the
    // order of the checklist decides.
    ranked.sort_by(|a, b| share(a, b).then(a.severity.cmp(&b.severity)));
    let weakest: Vec<&Finding> = ranked.iter().copied().filter(|it| it.met < it.n()).take(NAMED).collect();
    ranked.sort_by(|a, b| share(b, a).then(b.n().cmp(&a.n())).then(a.severity.cmp(&b.severity)));
    let strongest = ranked
        .iter()
        .copied()
        .filter(|it| 2 * it.met > it.n() && !weakest.iter().any(|weak| weak.question == it.question))
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

/// The principles of the strategy; one that no question serves is named too.
const PRINCIPLES: [&str; 5] = ["A1", "A2", "A3", "A4", "A5"];

fn principles(files: &[&CaseFile], rows: &[Row]) -> Vec<Principle> {
    let Some(file) = files.first() else { return Vec::new() };
    let of = |row: &Row| {
        let list = file.checklists.iter().find(|list| list.id == row.finding.checklist)?;
        find(&file.checklists, &row.finding.question).map(|question| list.principle_of(question).to_owned())
    };
    let mut codes: Vec<String> = PRINCIPLES.map(String::from).into();
    for code in rows.iter().filter_map(of) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
        .into_iter()
        .map(|code| {
            let serving: Vec<&Finding> =
                rows.iter().filter(|row| of(row).as_ref() == Some(&code)).map(|row| &row.finding).collect();
            let core: Vec<&Finding> = serving.iter().copied().filter(|finding| finding.core).collect();
            Principle {
                code,
                core: count(core.len()),
                counted: count(core.iter().filter(|finding| finding.n() > 0).count()),
                all_met: count(core.iter().filter(|finding| finding.n() > 0 && finding.met == finding.n()).count()),
                met: serving.iter().map(|finding| finding.met).sum(),
                partly: serving.iter().map(|finding| finding.partly).sum(),
                not_met: serving.iter().map(|finding| finding.not_met).sum(),
                questions: serving.into_iter().map(|finding| finding.question.clone()).collect(),
            }
        })
        .collect()
}

/// Compares the shares met without dividing; less not met comes after more.
fn share(a: &Finding, b: &Finding) -> Ordering {
    (a.met * b.n()).cmp(&(b.met * a.n())).then((b.not_met * a.n()).cmp(&(a.not_met * b.n())))
}

fn flagged(files: &[&CaseFile], flag: fn(&Answer) -> bool) -> Flagged {
    let of = |file: &CaseFile| count(file.answers.iter().filter(|given| flag(&given.answer)).count());
    Flagged {
        answers: files.iter().map(|file| of(file)).sum(),
        cases: count(files.iter().filter(|file| of(file) > 0).count()),
    }
}

fn replaced(case: &SampleCase, mask: &Mask) -> Option<Replaced> {
    let State::Replaced { reason, note, by, at, replaced_by } = &case.state else { return None };
    Some(Replaced {
        id: case.id,
        reason: *reason,
        note: mask.cover(note),
        by: by.clone(),
        at: *at,
        replaced_by: *replaced_by,
    })
}

fn line(case: &SampleCase) -> SampleLine {
    SampleLine {
        id: case.id,
        state: match case.state {
            State::InSample => LineState::InSample(case.progress),
            State::Replaced { .. } => LineState::Replaced,
            State::Missing { .. } => LineState::Missing,
        },
        answered: case.answered,
        questions: case.questions,
    }
}

/// `None` for a case that left the sample: its answers are in no figure.
fn answers(file: &CaseFile) -> Option<CaseAnswers> {
    let missing = match file.case.state {
        State::InSample => false,
        State::Missing { .. } => true,
        State::Replaced { .. } => return None,
    };
    let of = |list: &Checklist, question: &Question| {
        let given = file.given(&question.id).filter(|_| !missing).map(|given| &given.answer);
        AnswerLine {
            checklist: list.id.clone(),
            question: question.id.clone(),
            scale: question.scale,
            value: given.map(|answer| answer.value),
            noted: given.is_some_and(|answer| !answer.note.trim().is_empty()),
            marks: given.map_or_else(Marks::default, |answer| Marks {
                essential: answer.essential,
                act_now: answer.act_now,
                good_practice: answer.good_practice,
            }),
        }
    };
    let of_list = |list: &Checklist| -> Vec<AnswerLine> {
        list.questions_for(file.case.id.area).map(|question| of(list, question)).collect()
    };
    Some(CaseAnswers { case: file.case.id, missing, lines: file.checklists.iter().flat_map(of_list).collect() })
}

/// `None` where nothing was looked into or the calculation is beyond its limit.
fn chance(spread: u32, sample: u32, population: u32) -> Option<Chance> {
    if sample == 0 {
        return None;
    }
    let faulty = u32::try_from((u64::from(population) * u64::from(spread)).div_ceil(100)).ok()?;
    let seen = detection(faulty, sample, population)?;
    // Rounded to the nearest whole per cent, and to 0 or 100 only where it is exactly that.
    let above = |half_percents| Fraction::new(half_percents, 200).is_some_and(|share| seen.exceeds(share));
    let rounded = (0..100).take_while(|percent| above(2 * percent + 1)).count();
    // Certain once the cases without the fault are too few to fill the sample.
    let certain = population - faulty < sample;
    let percent = match count(rounded) {
        100 if !certain => 99,
        0 if faulty > 0 => 1,
        percent => percent,
    };
    Some(Chance { spread, faulty, sample, percent })
}
