//! The counts by the principle of the strategy that the questions serve.

use super::{count::count, row::Row};
use crate::domain::{case_file::CaseFile, checklist::find, finding::Finding};

/// The findings of the questions that serve one principle of the strategy, added up within an area. The answers to the
/// questions of one case hang together, so no share and no interval is made of the sums.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principle {
    /// `A2`.
    pub code: String,
    /// None: the principle is not looked for in the cases.
    pub questions: Vec<String>,
    pub core: u32,
    /// Core questions with at least one applicable answer.
    pub counted: u32,
    /// Of these, the ones met in every case where they applied.
    pub all_met: u32,
    /// Answers to all of the questions, the supplementary ones too.
    pub met: u32,
    pub partly: u32,
    pub not_met: u32,
}

/// The principles of the strategy; one that no question serves is named too.
const PRINCIPLES: [&str; 5] = ["A1", "A2", "A3", "A4", "A5"];

pub(super) fn principles(files: &[&CaseFile], rows: &[Row]) -> Vec<Principle> {
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
