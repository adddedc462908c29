//! The figures as one flat table: a row a question and area, free of cases. A text is known by the hash of its words, so that
//! tables of several years and municipalities can be laid together.

use super::data::Kept;
use crate::{
    domain::{checklist::find, finding::Finding, hash::sha256_hex},
    words::cells::{MARK, cell as quoted},
};

/// A contract with other programs, in every language.
const COLUMNS: [&str; 20] = [
    "municipality",
    "year",
    "area",
    "question",
    "wording_sha256",
    "N",
    "drawn",
    "walked",
    "replaced",
    "met",
    "partly",
    "not_met",
    "not_applicable",
    "cannot_assess",
    "missing",
    "blank",
    "low",
    "high",
    "commitment",
    "version",
];

#[must_use]
pub fn write(kept: &Kept) -> String {
    let rows = kept.findings.iter().map(|finding| line(kept, finding));
    let lines = std::iter::once(COLUMNS.join(";")).chain(rows);
    lines.fold(MARK.to_owned(), |all, line| all + &line + "\r\n")
}

fn line(kept: &Kept, finding: &Finding) -> String {
    let area = kept.figures.areas.iter().find(|counts| counts.area == finding.area);
    let of_area = [
        area.map_or(0, |counts| counts.population),
        area.map_or(0, |counts| counts.drawn),
        area.map_or(0, |counts| counts.walked),
        area.map_or(0, |counts| counts.replaced),
    ];
    let counts = [
        finding.met,
        finding.partly,
        finding.not_met,
        finding.not_applicable,
        finding.cannot_assess,
        finding.missing,
        finding.unanswered,
    ];
    let question = find(&kept.purged.checklists, &finding.question);
    let wording = question.map(|question| sha256_hex(format!("{}\n{}", question.text.da, question.text.en).as_bytes()));
    let limit = |limit: Option<u32>| limit.map(|cases| cases.to_string()).unwrap_or_default();
    let mut cells = vec![
        quoted(&kept.municipality),
        kept.purged.year.to_string(),
        finding.area.code().to_owned(),
        quoted(&finding.question),
        wording.unwrap_or_default(),
    ];
    cells.extend(of_area.iter().chain(&counts).map(u32::to_string));
    cells.push(limit(finding.interval.map(|interval| interval.low)));
    cells.push(limit(finding.interval.map(|interval| interval.high)));
    cells.push(kept.figures.commitments.join(" "));
    cells.push(kept.figures.version.to_string());
    cells.join(";")
}
