//! The first sheet: whose report it is, how far it can be relied on, and what the other sheets hold.

use crate::{
    report::{
        data::dataset::Dataset,
        document::sentences as say_of,
        formats::xlsx::table::{Cell, Look, columns, table},
    },
    say,
    words::say::Words,
};
use rust_xlsxwriter::{Workbook, XlsxError};

pub(in crate::report::formats::xlsx) fn write(
    book: &mut Workbook,
    look: &Look,
    dataset: &Dataset,
    words: &Words,
) -> Result<(), XlsxError> {
    let sheet = look.sheet(book, &words.say("book-about", &[]), &say!(words, "report-title", year = dataset.year))?;
    let said = |key: &str, value: String| vec![Cell::from(words.say(key, &[])), Cell::from(value)];
    let mut rows = vec![
        said("report-csv-municipality", dataset.municipality.clone()),
        said("report-csv-year", dataset.year.to_string()),
        said("book-title", dataset.title.clone()),
        said("report-fact-status", say_of::status(words, &dataset.status)),
        said("report-fact-dataset", dataset.sha256.clone()),
        said("report-hash-receipt", dataset.method.receipt_sha256.clone()),
        said("book-tool", dataset.tool_version.clone()),
        said("book-read-areas", words.say("book-read-areas-text", &[])),
        said("book-read-empty", words.say("book-read-empty-text", &[])),
        said("book-read-interval", words.say("book-read-interval-text", &[])),
    ];
    rows.extend(["answers", "codebook"].map(|sheet| {
        vec![
            say!(words, "book-sheet", name = words.say(&format!("book-{sheet}"), &[])).into(),
            words.say(&format!("book-{sheet}-lead"), &[]).into(),
        ]
    }));
    table(sheet, look, &columns(words, &[("book-col-what", 34), ("book-col-value", 90)]), rows.into_iter())?;
    Ok(())
}
