//! Everything that is wrong with some lists, as a table for whoever made them: a line a problem, for Danish Excel.

use super::{
    cells::{MARK, cell},
    problems,
    say::Words,
};
use crate::intake::problem::Problem;

const COLUMNS: [&str; 8] = ["file", "line", "column", "value", "rows", "kind", "what", "do"];

/// The name of each list without its folder, and what is wrong with it.
#[must_use]
pub fn write(words: &Words, lists: &[(String, Vec<Problem>)]) -> String {
    let heads = COLUMNS.map(|column| cell(&words.say(&format!("problems-csv-{column}"), &[])));
    let mut out = format!("{MARK}{}\r\n", heads.join(";"));
    for (file, found) in lists {
        for problem in found {
            let line = if problem.kind.is_of_file() { String::new() } else { problem.line.to_string() };
            let cells = [
                file.clone(),
                line,
                problem.column.clone().unwrap_or_default(),
                problem.value.clone(),
                problem.rows.to_string(),
                problem.kind.code().to_owned(),
                problems::what(words, problem),
                problems::hint(words, problem),
            ];
            out.push_str(&cells.map(|text| cell(&text)).join(";"));
            out.push_str("\r\n");
        }
    }
    out
}
