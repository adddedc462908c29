//! The counts by principle.

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
    let sheet = look.sheet(book, &words.say("book-principles", &[]), &words.say("book-principles-title", &[]))?;
    let rows =
        dataset.areas.iter().flat_map(|part| part.principles.iter().map(move |principle| (part.area, principle)));
    let rows = rows.map(|(area, principle)| {
        let name = words.find(&format!("report-principle-{}", principle.code.to_lowercase()), &[]);
        let mut cells: Vec<Cell<'_>> = vec![
            terms::area(words, area).into(),
            name.unwrap_or_else(|| principle.code.clone()).into(),
            principle.questions.join(", ").into(),
        ];
        // Nobody asked: a 0 would say that nothing was found.
        let asked = |count: u32| if principle.questions.is_empty() { Cell::Empty } else { count.into() };
        cells.extend(
            [principle.core, principle.counted, principle.all_met, principle.met, principle.partly, principle.not_met]
                .map(asked),
        );
        cells
    });
    let heads = [
        ("report-csv-area", 18),
        ("report-col-principle", 34),
        ("report-col-questions", 40),
        ("book-col-core-questions", 16),
        ("book-col-core-counted", 16),
        ("book-col-core-all-met", 18),
        ("report-col-met", 10),
        ("report-col-partly", 10),
        ("report-col-not-met", 10),
    ];
    table(sheet, look, &columns(words, &heads), rows)?;
    Ok(())
}
