//! The cases of the sample under their pseudonyms, and the chance of seeing a fault.

use super::sheet::{Cell, Look, columns, table};
use crate::{
    domain::statistics::hypergeometric::CaseInterval,
    report::{
        dataset::{Dataset, LineState},
        document::parts::agreement::values,
    },
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

/// The core questions in every signed round: a row for each round that asked.
pub(super) fn history(book: &mut Workbook, look: &Look, dataset: &Dataset, words: &Words) -> Result<(), XlsxError> {
    let sheet = look.sheet(book, &words.say("book-history", &[]), &words.say("book-history-title", &[]))?;
    let (yes, no) = (words.say("book-yes", &[]), words.say("book-no", &[]));
    let mut rows: Vec<Vec<Cell<'_>>> = Vec::new();
    for area in &dataset.history.areas {
        for question in &area.questions {
            rows.extend(question.points.iter().map(|point| {
                let limit = |of: fn(&CaseInterval) -> u32| Cell::from(point.interval.as_ref().map(of));
                vec![
                    terms::area(words, area.area).into(),
                    question.question.as_str().into(),
                    u32::from(point.year).into(),
                    point.met.into(),
                    point.n.into(),
                    point.percent.into(),
                    limit(|it| it.low),
                    limit(|it| it.high),
                    point.population.into(),
                    point.unknown.into(),
                    Cell::from(if point.changed { yes.as_str() } else { no.as_str() }),
                ]
            }));
        }
    }
    let heads = [
        ("report-csv-area", 18),
        ("report-csv-question", 10),
        ("report-csv-year", 8),
        ("report-csv-met", 10),
        ("report-csv-applicable", 14),
        ("report-csv-percent", 10),
        ("report-csv-low", 14),
        ("report-csv-high", 14),
        ("report-csv-population", 14),
        ("book-col-unknown", 14),
        ("history-col-changed", 18),
    ];
    table(sheet, look, &columns(words, &heads), rows.into_iter())?;
    Ok(())
}

/// Both readers' answers, a row for each pair that the scales allow.
pub(super) fn agreement(book: &mut Workbook, look: &Look, dataset: &Dataset, words: &Words) -> Result<(), XlsxError> {
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
