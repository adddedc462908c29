//! The counts by principle, and what is to be done about the findings.

use super::sheet::{Cell, Look, columns, table};
use crate::{
    domain::follow_up::Action,
    report::dataset::Dataset,
    words::{dates::day, follow_up as say_of, say::Words, terms},
};
use rust_xlsxwriter::{Workbook, XlsxError};

pub(super) fn principles(book: &mut Workbook, look: &Look, dataset: &Dataset, words: &Words) -> Result<(), XlsxError> {
    let sheet = look.sheet(book, &words.say("book-principles", &[]), &words.say("book-principles-title", &[]))?;
    let rows = dataset.areas.iter().flat_map(|part| part.principles.iter().map(move |it| (part.area, it)));
    let rows = rows.map(|(area, it)| {
        let name = words.find(&format!("report-principle-{}", it.code.to_lowercase()), &[]);
        let mut cells: Vec<Cell<'_>> = vec![
            terms::area(words, area).into(),
            name.unwrap_or_else(|| it.code.clone()).into(),
            it.questions.join(", ").into(),
        ];
        // Nobody asked: a 0 would say that nothing was found.
        let asked = |count: u32| if it.questions.is_empty() { Cell::Empty } else { count.into() };
        cells.extend([it.core, it.counted, it.all_met, it.met, it.partly, it.not_met].map(asked));
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

/// This round's actions, then those that came from earlier ones.
pub(super) fn actions(book: &mut Workbook, look: &Look, dataset: &Dataset, words: &Words) -> Result<(), XlsxError> {
    let sheet = look.sheet(book, &words.say("book-actions", &[]), &words.say("book-actions-title", &[]))?;
    let follow = &dataset.follow_up;
    let row = |action: &Action| {
        let decided = &action.decided;
        let acute = words.say(if decided.acute { "book-yes" } else { "book-no" }, &[]);
        let happened = action.reported.as_ref().map_or(String::new(), |reported| reported.note.clone());
        vec![
            Cell::from(decided.id.to_string()),
            u32::from(action.year).into(),
            decided.area.map_or(Cell::Empty, |area| terms::area(words, area).into()),
            decided.question.clone().into(),
            decided.text.clone().into(),
            acute.into(),
            decided.owner.clone().into(),
            day(decided.deadline, words.lang()).into(),
            decided.check.clone().into(),
            say_of::standing(words, action.standing(follow.as_of)).into(),
            happened.into(),
        ]
    };
    let heads = [
        ("book-col-action", 8),
        ("report-csv-year", 8),
        ("report-csv-area", 18),
        ("report-csv-question", 10),
        ("report-col-action", 44),
        ("book-col-acute", 10),
        ("report-col-owner", 24),
        ("report-col-deadline", 12),
        ("report-col-check", 40),
        ("report-col-action-standing", 20),
        ("report-col-happened", 44),
    ];
    table(sheet, look, &columns(words, &heads), follow.own.iter().chain(&follow.earlier).map(row))?;
    Ok(())
}
