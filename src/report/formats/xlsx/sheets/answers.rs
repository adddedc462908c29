//! The long sheet: one answer a row, for whoever wants to count for themselves. Counted, it gives the numbers of the
//! other sheets.

use crate::{
    report::{
        data::{
            answers::{AnswerLine, CaseAnswers},
            area::AreaPart,
            dataset::Dataset,
        },
        formats::xlsx::table::{Cell, Look, columns, table},
    },
    words::{say::Words, terms},
};
use rust_xlsxwriter::{Workbook, XlsxError};
use std::collections::HashMap;

pub(super) const COLUMNS: [(&str, u32); 11] = [
    ("report-col-case", 10),
    ("report-csv-area", 18),
    ("report-csv-checklist", 10),
    ("report-csv-question", 10),
    ("book-col-code", 18),
    ("book-col-answer", 22),
    ("book-col-noted", 14),
    ("report-csv-essential", 12),
    ("report-csv-act-now", 12),
    ("report-csv-good-practice", 12),
    ("book-col-counts", 12),
];

pub(in crate::report::formats::xlsx) fn write(
    book: &mut Workbook,
    look: &Look,
    dataset: &Dataset,
    words: &Words,
) -> Result<(), XlsxError> {
    let sheet = look.sheet(book, &words.say("book-answers", &[]), &words.say("book-answers-lead", &[]))?;
    let (yes, no) = (words.say("book-yes", &[]), words.say("book-no", &[]));
    let said = |yes_or_no: bool| word(if yes_or_no { &yes } else { &no });
    let missing = words.say("report-col-missing", &[]);
    let unanswered = words.say("report-col-unanswered", &[]);
    // Looked up once, not once a row.
    let mut terms = HashMap::new();
    let areas: Vec<(String, &AreaPart)> =
        dataset.areas.iter().map(|part| (terms::area(words, part.area), part)).collect();
    let lines = areas.iter().flat_map(|(area, part)| {
        part.answers.iter().flat_map(move |case| case.lines.iter().map(move |line| (area, case, line)))
    });
    let rows = lines.map(|(area, case, line): (&String, &CaseAnswers, &AnswerLine)| {
        let answer = match line.value {
            _ if case.missing => missing.clone(),
            None => unanswered.clone(),
            Some(value) => {
                terms.entry((line.scale, value)).or_insert_with(|| terms::value(words, line.scale, value)).clone()
            }
        };
        vec![
            Cell::Word(case.case.to_string().into()),
            word(area),
            line.checklist.as_str().into(),
            line.question.as_str().into(),
            word(case.code(line)),
            Cell::Word(answer.into()),
            said(line.noted),
            said(line.marks.essential),
            said(line.marks.act_now),
            said(line.marks.good_practice),
            said(case.counts(line)),
        ]
    });
    table(sheet, look, &columns(words, &COLUMNS), rows)?;
    Ok(())
}

fn word(said: &str) -> Cell<'_> {
    Cell::Word(said.into())
}
