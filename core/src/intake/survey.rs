//! The answers of a questionnaire, counted: a row an answer, `princip;spørgsmål;svarmulighed;antal`. A blank principle or
//! question means the one above, as people write in a sheet.

use super::normalise::normalise;
use crate::domain::{
    code::Code,
    guards::check::check_text,
    guards::contact,
    refusal::Refusal,
    survey::{PRINCIPLES, SurveyOption, SurveyQuestion},
};
use csv::{ReaderBuilder, StringRecord};

const COLUMNS: [(&str, &[&str]); 4] = [
    ("princip", &["princip", "principle"]),
    ("spørgsmål", &["spoergsmaal", "question"]),
    ("svarmulighed", &["svarmulighed", "svar", "answer", "option"]),
    ("antal", &["antal", "antalsvar", "count", "n"]),
];
/// Rows that a sheet adds up. They are no answer that anybody gave.
const SUMS: [&str; 8] = ["ialt", "total", "sum", "samlet", "antalsvar", "besvarelser", "antalbesvarelser", "alle"];
const ROWS_MAX: usize = 2_000;
const CHARS_MAX: usize = 500;
const COUNT_MAX: u32 = 1_000_000;
const SHOWN_CHARS_MAX: usize = 60;

/// The questions in the order of the principles, or everything that is wrong, in the order of the lines.
pub fn read(text: &str) -> Result<Vec<SurveyQuestion>, Vec<Refusal>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let rows = [b';', b'\t', b','].map(|delimiter| rows(text, delimiter));
    let Some((rows, places)) = rows.iter().find_map(|rows| Some((rows, header(rows.first()?)?))) else {
        return Err(vec![no_header(text)]);
    };
    let mut reading = Reading::default();
    rows.iter()
        .skip(1)
        .filter(|row| row.iter().any(|cell| !cell.trim().is_empty()))
        .take(ROWS_MAX + 1)
        .for_each(|row| reading.row(row, places));
    reading.finish()
}

fn rows(text: &str, delimiter: u8) -> Vec<StringRecord> {
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    // The bytes are text already, so no record is unreadable.
    reader.records().map_while(Result::ok).collect()
}

/// Where the four columns stand.
fn header(row: &StringRecord) -> Option<[usize; 4]> {
    let names: Vec<String> = row.iter().map(normalise).collect();
    let mut places = [0; 4];
    for (place, (_, known)) in places.iter_mut().zip(COLUMNS) {
        *place = names.iter().position(|name| known.contains(&name.as_str()))?;
    }
    Some(places)
}

fn no_header(text: &str) -> Refusal {
    let first = text.lines().find(|line| !line.trim().is_empty());
    let Some(first) = first else { return Refusal::new(Code::SurveyEmpty) };
    Refusal::new(Code::SurveyColumns).with("seen", shown(first))
}

/// Safe to print: nothing personal, and cut to a length.
fn shown(text: &str) -> String {
    let text = contact::mask(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    match text.char_indices().nth(SHOWN_CHARS_MAX) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

#[derive(Debug, Default)]
struct Reading {
    questions: Vec<(u64, SurveyQuestion)>,
    /// The line of each option of each question.
    lines: Vec<Vec<u64>>,
    /// The principle and the question of the row above.
    above: (String, String),
    rows: usize,
    faults: Vec<Refusal>,
}

impl Reading {
    fn row(&mut self, row: &StringRecord, places: [usize; 4]) {
        let line = row.position().map_or(0, csv::Position::line);
        self.rows += 1;
        if self.rows > ROWS_MAX {
            self.faults.push(Refusal::new(Code::SurveyTooLong).with("line", line).with("max", ROWS_MAX));
            return;
        }
        let before = self.faults.len();
        let cell = |at: usize| row.get(places[at]).unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" ");
        let fault = |code, at: usize, value: &str| {
            Refusal::new(code).with("line", line).with("column", COLUMNS[at].0).with("value", shown(value))
        };
        let (principle, question, option, count) = (cell(0), cell(1), cell(2), cell(3));
        if !principle.is_empty() {
            let code = principle.split(' ').next().unwrap_or("").trim_end_matches([':', '.', ',']).to_uppercase();
            // Another principle begins: its first row says its question.
            self.above = (code, String::new());
        }
        if !question.is_empty() {
            self.above.1 = question;
        }
        if !PRINCIPLES.contains(&self.above.0.as_str()) {
            let code = if self.above.0.is_empty() { Code::SurveyBlank } else { Code::SurveyPrinciple };
            self.faults.push(fault(code, 0, &principle));
        }
        for (at, text) in [(1, &self.above.1), (2, &option)] {
            let personal = check_text("note", text).is_err();
            match text.chars().count() {
                0 => self.faults.push(fault(Code::SurveyBlank, at, text)),
                chars if chars > CHARS_MAX => {
                    self.faults.push(fault(Code::SurveyLong, at, text).with("max", CHARS_MAX));
                }
                _ if personal => self.faults.push(fault(Code::SurveyPersonal, at, text)),
                _ => {}
            }
        }
        if SUMS.contains(&normalise(&option).as_str()) {
            self.faults.push(fault(Code::SurveySum, 2, &option));
        }
        let number = count.parse::<u32>().ok().filter(|number| *number <= COUNT_MAX && !count.starts_with('+'));
        match number {
            None if count.is_empty() => self.faults.push(fault(Code::SurveyBlank, 3, &count)),
            None => self.faults.push(fault(Code::SurveyCount, 3, &count)),
            Some(number) if self.faults.len() == before => self.add(line, SurveyOption { option, count: number }),
            Some(_) => {}
        }
    }

    fn add(&mut self, line: u64, option: SurveyOption) {
        let (principle, question) = &self.above;
        let known =
            self.questions.iter().position(|(_, known)| known.principle == *principle && known.question == *question);
        let at = known.unwrap_or_else(|| {
            let question =
                SurveyQuestion { principle: principle.clone(), question: question.clone(), options: Vec::new() };
            self.questions.push((line, question));
            self.lines.push(Vec::new());
            self.questions.len() - 1
        });
        let options = &mut self.questions[at].1.options;
        if let Some(first) = options.iter().position(|earlier| normalise(&earlier.option) == normalise(&option.option))
        {
            self.faults.push(
                Refusal::new(Code::SurveyTwice)
                    .with("line", line)
                    .with("column", COLUMNS[2].0)
                    .with("value", shown(&option.option))
                    .with("first", self.lines[at][first]),
            );
        } else {
            options.push(option);
            self.lines[at].push(line);
        }
    }

    fn finish(mut self) -> Result<Vec<SurveyQuestion>, Vec<Refusal>> {
        if self.rows == 0 {
            return Err(vec![Refusal::new(Code::SurveyEmpty)]);
        }
        if self.faults.is_empty() {
            let alone = self.questions.iter().filter(|(_, question)| question.options.len() < 2);
            self.faults.extend(alone.map(|(line, question)| {
                Refusal::new(Code::SurveyOneOption).with("line", line).with("value", shown(&question.question))
            }));
        }
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        let mut questions: Vec<SurveyQuestion> = self.questions.into_iter().map(|(_, question)| question).collect();
        questions.sort_by(|a, b| a.principle.cmp(&b.principle));
        Ok(questions)
    }
}

#[cfg(test)]
#[path = "survey_tests.rs"]
mod tests;
