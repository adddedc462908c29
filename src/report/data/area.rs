//! One area's sample and what it showed.

use super::{
    acute::{AcuteCount, acute},
    answers::{CaseAnswers, answers},
    chance::{Chance, SPREADS, chance},
    count::count,
    flagged::{Flagged, flagged},
    headline::{Headline, headline},
    material::Material,
    principle::{Principle, principles},
    row::{Row, row},
    sample::{Replaced, SampleLine, line, replaced},
    second_reading::{SecondReading, second_reading},
};
use crate::domain::{
    area::Area,
    case_file::CaseFile,
    round::area_progress,
    sample::{SampleCase, State},
};

/// One area's sample and what it showed.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaPart {
    pub area: Area,
    /// Cases in the locked list.
    pub population: u32,
    /// Cases that were drawn, before anything was replaced.
    pub drawn: u32,
    /// Cases in the sample today, the missing ones included.
    pub cases: u32,
    pub complete: u32,
    /// Neither complete nor missing.
    pub open: u32,
    pub missing: u32,
    pub replaced: Vec<Replaced>,
    /// More than one in five.
    pub many_replaced: bool,
    /// Cases picked by hand, which are in no figure.
    pub picked: u32,
    pub headline: Headline,
    pub essential: Flagged,
    pub act_now: Flagged,
    pub good_practice: Flagged,
    pub acute: AcuteCount,
    /// As the questions stand in the checklists.
    pub findings: Vec<Row>,
    /// A1 to A5, then whatever else the checklists name.
    pub principles: Vec<Principle>,
    pub second_reading: SecondReading,
    pub chances: Vec<Chance>,
    pub sample: Vec<SampleLine>,
    /// Of every case that counts, the missing ones included. Without notes.
    pub answers: Vec<CaseAnswers>,
}

impl AreaPart {
    /// The finding of a question that the headline names.
    #[must_use]
    pub fn row(&self, question: &str) -> Option<&Row> {
        self.findings.iter().find(|row| row.finding.question == question)
    }
}

#[must_use]
pub fn area_part(material: &Material, area: Area, population: u32) -> AreaPart {
    let (picked, files): (Vec<&CaseFile>, Vec<&CaseFile>) =
        material.files.iter().filter(|file| file.case.id.area == area).partition(|file| file.case.picked);
    let seen: Vec<&CaseFile> = files.iter().copied().filter(|file| file.case.state == State::InSample).collect();
    let sample: Vec<SampleCase> = files.iter().map(|file| file.case.clone()).collect();
    let progress = area_progress(area, population, &sample);
    let findings: Vec<Row> =
        material.findings.iter().filter(|finding| finding.area == area).map(|finding| row(finding, &files)).collect();
    let looked_into = count(seen.len());
    AreaPart {
        area,
        population,
        drawn: material.drawn.iter().filter(|stratum| stratum.area == area).map(|stratum| stratum.sample_size).sum(),
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
        second_reading: second_reading(area, &files, &picked, material),
        chances: SPREADS.into_iter().filter_map(|spread| chance(spread, looked_into, population)).collect(),
        sample: files.iter().map(|file| line(&file.case)).collect(),
        answers: files.iter().filter_map(|file| answers(file)).collect(),
    }
}
