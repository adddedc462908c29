//! One area's questions, a row each, with every count as a number.

use crate::{
    report::{
        data::{area::AreaPart, dataset::Dataset, row::Row},
        document::parts::years,
        formats::xlsx::table::{Cell, Look, columns, table},
    },
    say,
    words::{say::Words, terms},
};
use rust_xlsxwriter::{Workbook, XlsxError};

/// The headings and their widths. The charts count on `met` and the six after it.
pub(super) const COLUMNS: [(&str, u32); 27] = [
    ("report-csv-question", 10),
    ("report-csv-text", 60),
    ("report-csv-checklist", 10),
    ("report-csv-checklist-name", 28),
    ("report-csv-core", 14),
    ("report-csv-severity", 12),
    ("report-col-met", 10),
    ("report-col-partly", 10),
    ("report-col-not-met", 10),
    ("report-col-not-applicable", 10),
    ("report-col-cannot-assess", 10),
    ("report-col-missing", 12),
    ("report-col-unanswered", 10),
    ("report-csv-applicable", 12),
    ("report-csv-percent", 10),
    ("report-csv-population", 16),
    ("report-csv-low", 12),
    ("report-csv-high", 12),
    ("report-csv-essential", 12),
    ("report-csv-act-now", 10),
    ("report-csv-good-practice", 10),
    ("report-csv-agreed", 10),
    ("report-csv-disagreed", 10),
    ("report-csv-before-year", 10),
    ("report-csv-before-met", 10),
    ("report-csv-before-applicable", 12),
    ("report-csv-verdict", 50),
];
pub(super) const MET_COLUMN: u16 = 6;

/// The sheet's name.
pub(super) fn name(part: &AreaPart, words: &Words) -> String {
    words.say(&format!("book-findings-{}", part.area), &[])
}

pub(in crate::report::formats::xlsx) fn write(
    book: &mut Workbook,
    look: &Look,
    dataset: &Dataset,
    part: &AreaPart,
    words: &Words,
) -> Result<(), XlsxError> {
    let title = say!(
        words,
        "book-findings-title",
        area = terms::area(words, part.area),
        cases = part.cases,
        population = part.population
    );
    let sheet = look.sheet(book, &name(part, words), &title)?;
    let rows = part.findings.iter().map(|row| cells(dataset, row, words));
    table(sheet, look, &columns(words, &COLUMNS), rows)?;
    Ok(())
}

fn cells<'a>(dataset: &'a Dataset, row: &'a Row, words: &Words) -> Vec<Cell<'a>> {
    let finding = &row.finding;
    let list = dataset.checklists.iter().find(|list| list.id == finding.checklist);
    let mut cells: Vec<Cell<'a>> = vec![
        finding.question.as_str().into(),
        words.lang().of(&row.text).into(),
        finding.checklist.as_str().into(),
        list.map_or("", |list| words.lang().of(&list.name)).into(),
        words.say(if finding.core { "report-core" } else { "report-not-core" }, &[]).into(),
        terms::severity(words, finding.severity).into(),
    ];
    let counts = [
        finding.met,
        finding.partly,
        finding.not_met,
        finding.not_applicable,
        finding.cannot_assess,
        finding.missing,
        finding.unanswered,
        finding.n(),
    ];
    cells.extend(counts.map(Cell::from));
    cells.push(row.percent.into());
    cells.push(finding.population.into());
    cells.push(finding.interval.map(|interval| interval.low).into());
    cells.push(finding.interval.map(|interval| interval.high).into());
    let marks = [finding.essential, finding.act_now, finding.good_practice, finding.agreed, finding.disagreed];
    cells.extend(marks.map(Cell::from));
    cells.extend(years::cells(dataset, finding, words).map(counted));
    cells
}

/// The counts of the earlier year are numbers too; a question that is not compared has none.
fn counted(text: String) -> Cell<'static> {
    match text.parse::<u32>() {
        Ok(number) => number.into(),
        Err(_) if text.is_empty() => Cell::Empty,
        Err(_) => text.into(),
    }
}
