//! The chance of seeing a fault at all.

use crate::{
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
    let sheet = look.sheet(book, &words.say("book-chances", &[]), &words.say("book-chances-title", &[]))?;
    let rows = dataset.areas.iter().flat_map(|part| part.chances.iter().map(move |chance| (part, chance)));
    let rows = rows.map(|(part, chance)| {
        let numbers = [chance.spread, chance.faulty, part.population, chance.sample, chance.percent];
        std::iter::once(Cell::from(terms::area(words, part.area))).chain(numbers.map(Cell::from)).collect()
    });
    let heads = [
        ("report-csv-area", 18),
        ("book-col-spread", 16),
        ("book-col-faulty", 16),
        ("book-col-population", 16),
        ("book-col-looked-into", 16),
        ("book-col-chance", 20),
    ];
    table(sheet, look, &columns(words, &heads), rows)?;
    Ok(())
}
