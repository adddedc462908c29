//! The cases of the sample under their pseudonyms.

use crate::{
    report::{
        data::{dataset::Dataset, sample::LineState},
        formats::xlsx::table::{Look, columns, table},
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
    let sheet = look.sheet(book, &words.say("book-sample", &[]), &words.say("report-sample", &[]))?;
    let rows = dataset.areas.iter().flat_map(|part| part.sample.iter().map(move |line| (part.area, line)));
    let rows = rows.map(|(area, line)| {
        let state = match line.state {
            LineState::InSample(progress) => terms::progress(words, progress),
            LineState::Replaced => words.say("state-replaced", &[]),
            LineState::Missing => words.say("state-missing", &[]),
        };
        vec![
            line.id.to_string().into(),
            terms::area(words, area).into(),
            state.into(),
            line.answered.into(),
            line.questions.into(),
        ]
    });
    let heads = [
        ("report-col-case", 10),
        ("report-csv-area", 18),
        ("report-col-state", 24),
        ("report-col-answered", 10),
        ("book-col-questions", 10),
    ];
    table(sheet, look, &columns(words, &heads), rows)?;
    Ok(())
}
