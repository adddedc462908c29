//! What was read against what the second reader says, a row for each pair that a scale allows.

use crate::{
    report::{
        data::dataset::Dataset,
        document::parts::agreement::{scale, screen, values},
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
    let kinds = dataset.areas.iter().flat_map(|part| {
        part.second_reading.agreements.iter().map(|agreement| (terms::area(words, part.area), agreement))
    });
    for (area, agreement) in kinds {
        for (first, counts) in values(agreement, words).zip(&agreement.table) {
            rows.extend(values(agreement, words).zip(counts).map(|(second, readings)| {
                vec![
                    area.clone().into(),
                    scale(agreement, words).into(),
                    screen(agreement, words).into(),
                    first.clone().into(),
                    second.into(),
                    (*readings).into(),
                    agreement.ac1.map_or(Cell::Empty, Cell::Decimal),
                ]
            }));
        }
    }
    let heads = [
        ("report-csv-area", 18),
        ("book-col-scale", 20),
        ("book-col-screen", 26),
        ("report-agreement-first", 26),
        ("reading-col-own", 26),
        ("book-col-agreement-count", 14),
        ("book-col-ac1", 14),
    ];
    table(sheet, look, &columns(words, &heads), rows.into_iter())?;
    Ok(())
}
