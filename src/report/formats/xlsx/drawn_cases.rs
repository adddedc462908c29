//! The drawn cases as a sheet for the people who fetch them. It names case numbers and stays in the house.

use super::{
    table::{Look, columns, table},
    write::properties,
};
use crate::{
    domain::{moment::Moment, sample::SampleCase},
    say,
    words::{say::Words, terms},
};
use rust_xlsxwriter::{Workbook, XlsxError};

pub fn write(sample: &[SampleCase], year: u16, drawn_at: Moment, words: &Words) -> Result<Vec<u8>, XlsxError> {
    let look = Look::new("");
    let mut book = Workbook::new();
    let title = say!(words, "book-drawn-title", year = year);
    book.set_properties(&properties(&title, "", drawn_at)?);
    let sheet = look.sheet(&mut book, &words.say("book-sample", &[]), &title)?;
    let rows = sample.iter().map(|case| {
        vec![
            case.id.to_string().into(),
            terms::area(words, case.id.area).into(),
            case.number.as_str().into(),
            case.department.as_deref().unwrap_or("").into(),
            terms::case_state(words, case).into(),
            case.answered.into(),
            case.questions.into(),
        ]
    });
    let heads = [
        ("report-col-case", 10),
        ("report-csv-area", 18),
        ("book-col-number", 26),
        ("book-col-department", 30),
        ("report-col-state", 24),
        ("report-col-answered", 10),
        ("book-col-questions", 10),
    ];
    table(sheet, &look, &columns(words, &heads), rows)?;
    book.save_to_buffer()
}
