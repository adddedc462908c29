//! The core questions in every signed round: a row for each round that asked.

use crate::{
    domain::statistics::hypergeometric::CaseInterval,
    report::{
        data::dataset::Dataset,
        formats::xlsx::table::{Cell, Look, columns, table},
    },
    words::{say::Words, terms},
};
use rust_xlsxwriter::{Workbook, XlsxError};

pub(in crate::report::formats::xlsx) fn write(
    book: &mut Workbook,
    look: &Look,
    dataset: &Dataset,
    words: &Words,
) -> Result<(), XlsxError> {
    let sheet = look.sheet(book, &words.say("book-history", &[]), &words.say("book-history-title", &[]))?;
    let (yes, no) = (words.say("book-yes", &[]), words.say("book-no", &[]));
    let mut rows: Vec<Vec<Cell<'_>>> = Vec::new();
    for area in &dataset.history.areas {
        for question in &area.questions {
            rows.extend(question.points.iter().map(|point| {
                let limit = |of: fn(&CaseInterval) -> u32| Cell::from(point.interval.as_ref().map(of));
                vec![
                    terms::area(words, area.area).into(),
                    question.question.as_str().into(),
                    u32::from(point.year).into(),
                    point.met.into(),
                    point.n.into(),
                    point.percent.into(),
                    limit(|interval| interval.low),
                    limit(|interval| interval.high),
                    point.population.into(),
                    point.unknown.into(),
                    Cell::from(if point.changed { yes.as_str() } else { no.as_str() }),
                ]
            }));
        }
    }
    let heads = [
        ("report-csv-area", 18),
        ("report-csv-question", 10),
        ("report-csv-year", 8),
        ("report-csv-met", 10),
        ("report-csv-applicable", 14),
        ("report-csv-percent", 10),
        ("report-csv-low", 14),
        ("report-csv-high", 14),
        ("report-csv-population", 14),
        ("book-col-unknown", 14),
        ("history-col-changed", 18),
    ];
    table(sheet, look, &columns(words, &heads), rows.into_iter())?;
    Ok(())
}
