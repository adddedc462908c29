//! The questionnaire as a table of its own for a spreadsheet: other people were asked, so its rows never stand among the
//! findings.

use crate::{
    report::{data::dataset::Dataset, document::parts::citizens::cell, formats::characters::clean},
    words::{
        cells::{MARK, cell as quoted},
        say::Words,
    },
};

const COLUMNS: [&str; 7] = ["municipality", "year", "principle", "question", "option", "count", "n"];

/// `None` where no questionnaire was read in.
#[must_use]
pub fn write(dataset: &Dataset, words: &Words) -> Option<String> {
    let citizens = dataset.citizens.as_ref()?;
    let heads = COLUMNS.map(|column| quoted(&words.say(&format!("report-citizens-csv-{column}"), &[])));
    let mut out = format!("{MARK}{}\r\n", heads.join(";"));
    for row in &citizens.questions {
        for (option, count) in row.options.iter().zip(&row.tally.cells) {
            let cells = [
                quoted(&dataset.municipality),
                dataset.year.to_string(),
                quoted(&row.principle),
                quoted(&row.question),
                quoted(option),
                quoted(&cell(*count, words)),
                row.tally.n.map(|n| n.to_string()).unwrap_or_default(),
            ];
            out.push_str(&cells.join(";"));
            out.push_str("\r\n");
        }
    }
    Some(clean(&out).into_owned())
}
