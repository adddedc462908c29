//! The workbook, sheet by sheet.

use super::{
    sheets::{about, actions, agreement, answers, chances, charts, codebook, findings, history, principles, sample},
    table::Look,
};
use crate::{
    domain::moment::Moment,
    report::{
        data::dataset::{Dataset, Edition, Status},
        formats::characters::clean,
    },
    say,
    words::say::Words,
};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

/// A book with more answers than this is packed fast instead of tight: it is large in any case.
const MANY_ANSWERS: usize = 50_000;

type Sheet = fn(&mut Workbook, &Look, &Dataset, &Words) -> Result<(), XlsxError>;

/// What follows the sheets of the areas.
const SHEETS: &[Sheet] = &[
    history::write,
    principles::write,
    actions::write,
    sample::write,
    agreement::write,
    chances::write,
    answers::write,
    codebook::write,
];

pub fn write(dataset: &Dataset, words: &Words) -> Result<Vec<u8>, XlsxError> {
    let look = Look::new(&marks(dataset, words));
    let mut book = Workbook::new();
    let answers = dataset.areas.iter().flat_map(|part| &part.answers).map(|case| case.lines.len()).sum::<usize>();
    if answers > MANY_ANSWERS {
        book.set_zip_compression_level(1);
    }
    let title = say!(words, "report-title", year = dataset.year);
    book.set_properties(&properties(&title, &dataset.municipality, dataset.made_at())?);
    about::write(&mut book, &look, dataset, words)?;
    for part in &dataset.areas {
        findings::write(&mut book, &look, dataset, part, words)?;
        charts::write(&mut book, &look, dataset, part, words)?;
    }
    for sheet in SHEETS {
        sheet(&mut book, &look, dataset, words)?;
    }
    book.save_to_buffer()
}

/// What every sheet says at once: that it is a draft, and that it stays in the house.
fn marks(dataset: &Dataset, words: &Words) -> String {
    let draft = matches!(dataset.status, Status::Draft { .. }).then_some("report-draft");
    let internal = (dataset.edition == Edition::Internal).then_some("book-internal");
    let marks: Vec<String> = draft.into_iter().chain(internal).map(|key| words.say(key, &[])).collect();
    marks.join(". ")
}

/// With the time of what is reported, not of the writing: the same round gives the same bytes.
pub(super) fn properties(title: &str, author: &str, at: Moment) -> Result<DocProperties, XlsxError> {
    Ok(DocProperties::new()
        .set_title(title)
        .set_author(clean(author).into_owned())
        .set_creation_datetime(&ExcelDateTime::from_timestamp(at.utc().timestamp())?))
}
