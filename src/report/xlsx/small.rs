//! The cases of the sample under their pseudonyms, and the chance of seeing a fault.

use super::sheet::{Cell, Look, columns, table};
use crate::{
    report::dataset::{Dataset, LineState},
    words::{say::Words, terms},
};
use rust_xlsxwriter::{Workbook, XlsxError};

pub(super) fn sample(book: &mut Workbook, look: &Look, dataset: &Dataset, words: &Words) -> Result<(), XlsxError> {
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

pub(super) fn chances(book: &mut Workbook, look: &Look, dataset: &Dataset, words: &Words) -> Result<(), XlsxError> {
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
