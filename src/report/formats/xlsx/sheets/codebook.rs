//! What every column and every code means.

use super::{
    answers,
    findings::{self, COLUMNS},
};
use crate::{
    report::{
        data::dataset::Dataset,
        formats::xlsx::table::{Cell, Look, columns, table},
    },
    words::say::Words,
};
use rust_xlsxwriter::{Workbook, XlsxError};

const CODES: [&str; 7] = ["met", "partly", "not-met", "not-applicable", "cannot-assess", "missing", "unanswered"];

pub(in crate::report::formats::xlsx) fn write(
    book: &mut Workbook,
    look: &Look,
    dataset: &Dataset,
    words: &Words,
) -> Result<(), XlsxError> {
    let sheet = look.sheet(book, &words.say("book-codebook", &[]), &words.say("book-codebook-lead", &[]))?;
    let mut rows = Vec::new();
    let meaning = |key: &str| words.say(&format!("book-means-{}", key.rsplit("csv-").next().unwrap_or(key)), &[]);
    for name in dataset.areas.iter().map(|part| findings::name(part, words)) {
        rows.extend(COLUMNS.iter().map(|(key, _)| {
            vec![Cell::from(name.clone()), words.say(key, &[]).into(), Cell::Empty, meaning(key).into()]
        }));
    }
    let name = words.say("book-answers", &[]);
    rows.extend(
        answers::COLUMNS.iter().map(|(key, _)| {
            vec![Cell::from(name.clone()), words.say(key, &[]).into(), Cell::Empty, meaning(key).into()]
        }),
    );
    let column = words.say("book-col-code", &[]);
    rows.extend(CODES.iter().map(|code| {
        let means = words.say(&format!("book-code-{code}"), &[]);
        vec![Cell::from(name.clone()), column.clone().into(), (*code).into(), means.into()]
    }));
    let heads = [("book-col-sheet", 18), ("book-col-column", 34), ("book-col-code", 18), ("book-col-meaning", 100)];
    table(sheet, look, &columns(words, &heads), rows.into_iter())?;
    Ok(())
}
