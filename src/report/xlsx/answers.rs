//! The long sheet: one answer a row, for whoever wants to count for themselves. Counted, it gives the numbers of the
//! other sheets.

use super::sheet::{Cell, Look, columns, table};
use crate::{
    report::dataset::{AnswerLine, CaseAnswers, Dataset},
    words::{say::Words, terms},
};
use rust_xlsxwriter::{Workbook, XlsxError};

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

pub(super) fn write(book: &mut Workbook, look: &Look, dataset: &Dataset, words: &Words) -> Result<(), XlsxError> {
    let sheet = look.sheet(book, &words.say("book-answers", &[]), &words.say("book-answers-lead", &[]))?;
    let (yes, no) = (words.say("book-yes", &[]), words.say("book-no", &[]));
    let said = |it: bool| Cell::from(if it { yes.as_str() } else { no.as_str() });
    let missing = words.say("report-col-missing", &[]);
    let unanswered = words.say("report-col-unanswered", &[]);
    let lines = dataset.areas.iter().flat_map(|part| {
        let area = terms::area(words, part.area);
        part.answers.iter().flat_map(move |case| {
            let area = area.clone();
            case.lines.iter().map(move |line| (area.clone(), case, line))
        })
    });
    let rows = lines.map(|(area, case, line): (String, &CaseAnswers, &AnswerLine)| {
        let answer = match line.value {
            _ if case.missing => missing.as_str().into(),
            None => unanswered.as_str().into(),
            Some(value) => terms::value(words, line.scale, value).into(),
        };
        vec![
            case.case.to_string().into(),
            area.into(),
            line.checklist.as_str().into(),
            line.question.as_str().into(),
            case.code(line).into(),
            answer,
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
