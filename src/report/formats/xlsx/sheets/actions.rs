//! What is to be done: this round's actions, then those that came from earlier ones.

use crate::{
    domain::follow_up::Action,
    report::{
        data::dataset::Dataset,
        formats::xlsx::table::{Cell, Look, columns, table},
    },
    words::{dates::day, follow_up as say_of, say::Words, terms},
};
use rust_xlsxwriter::{Workbook, XlsxError};

pub(in crate::report::formats::xlsx) fn write(
    book: &mut Workbook,
    look: &Look,
    dataset: &Dataset,
    words: &Words,
) -> Result<(), XlsxError> {
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
