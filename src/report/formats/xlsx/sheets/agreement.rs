//! Both readers' answers, a row for each pair that the scales allow.

use crate::{
    report::{
        data::dataset::Dataset,
        document::parts::agreement::values,
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
    let sheet = look.sheet(book, &words.say("book-agreement", &[]), &words.say("report-agreement", &[]))?;
    let mut rows: Vec<Vec<Cell<'_>>> = Vec::new();
    for part in &dataset.areas {
        let agreement = &part.second_reading.agreement;
        for (first, counts) in values(agreement, words).zip(&agreement.table) {
            rows.extend(values(agreement, words).zip(counts).map(|(second, answers)| {
                let ac1 = agreement.ac1.map_or(Cell::Empty, Cell::Decimal);
                let area = terms::area(words, part.area);
                vec![area.into(), first.clone().into(), second.into(), (*answers).into(), ac1]
            }));
        }
    }
    let heads = [
        ("report-csv-area", 18),
        ("report-agreement-first", 26),
        ("reading-col-own", 26),
        ("book-col-agreement-count", 12),
        ("book-col-ac1", 20),
    ];
    table(sheet, look, &columns(words, &heads), rows.into_iter())?;
    Ok(())
}
