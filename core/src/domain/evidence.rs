//! Where an answer can be seen: a document, its date, and where it lies in the journal. Each of them may be left out, and
//! an answer may have several. People write one in a line; what is understood of it is shown before it is kept.

use super::{
    code::Code,
    day::Day,
    guards::check::{check_journal, check_text},
    guards::contact,
    guards::cpr,
    refusal::Refusal,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::{fmt, iter, ops::Range};

/// The three parts as the command line takes them: document, date, journal.
pub const DOCUMENT: usize = 0;
pub const DATE: usize = 1;
pub const JOURNAL: usize = 2;

/// One reference.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub document: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub journal: String,
}

/// A document alone.
impl From<String> for Evidence {
    fn from(document: String) -> Self {
        Self { document, ..Self::default() }
    }
}

impl From<&str> for Evidence {
    fn from(document: &str) -> Self {
        document.to_owned().into()
    }
}

/// As it can be typed again: `Referat s. 2, 12-03-2026, j. 12/345`.
impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let document = Some(self.document.clone()).filter(|document| !document.is_empty());
        let date = self.date.map(|day| day.date().format("%d-%m-%Y").to_string());
        let journal = (!self.journal.is_empty()).then(|| format!("j. {}", self.journal));
        f.write_str(&[document, date, journal].into_iter().flatten().collect::<Vec<_>>().join(", "))
    }
}

impl Evidence {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The parts as they were typed; what cannot be used is told with its place among them.
    pub fn read(parts: &[String; 3]) -> Result<Self, (usize, Refusal)> {
        let [document, date, journal] = parts.each_ref().map(|part| part.trim());
        let read_date = || Day::typed(date).map_err(|refusal| (DATE, refusal));
        let date = if date.is_empty() { None } else { Some(read_date()?) };
        let read = Self { document: document.into(), date, journal: journal.into() };
        check_text("evidence", &read.document).map_err(|refusal| (DOCUMENT, refusal))?;
        check_journal("evidence-journal", &read.journal).map_err(|refusal| (JOURNAL, refusal))?;
        Ok(read)
    }

    /// One line: a date where one stands, a journal number after `j.` or in the form of one, and the rest is the document.
    /// A date without a year is the last such day until `today`; after `s.` there are pages, no date.
    #[must_use]
    pub fn read_line(line: &str, today: NaiveDate) -> Self {
        let found = Found::in_line(line, today);
        let mut document = String::new();
        let mut from = 0;
        let mut cuts: Vec<Range<usize>> = [&found.date_at, &found.journal_at].into_iter().flatten().cloned().collect();
        cuts.sort_by_key(|cut| cut.start);
        for cut in cuts.into_iter().chain(iter::once(line.len()..line.len())) {
            document.push_str(line.get(from..cut.start).unwrap_or_default());
            document.push(' ');
            from = cut.end;
        }
        let words = document.split_whitespace().filter(|word| !word.chars().all(is_edge));
        let document = words.collect::<Vec<_>>().join(" ");
        Self {
            document: document.trim_end_matches([',', ';']).into(),
            date: found.date,
            journal: found
                .journal_at
                .and_then(|at| line.get(at))
                .map(|number| journal_number(number).into())
                .unwrap_or_default(),
        }
    }

    /// The references of a text with one in each line. A line that stands as one of `known` was written is that one.
    #[must_use]
    pub fn read_lines(text: &str, known: &[Self], today: NaiveDate) -> Vec<Self> {
        let read = |line: &str| {
            let same = known.iter().find(|known| known.to_string() == line.trim());
            same.cloned().unwrap_or_else(|| Self::read_line(line, today))
        };
        let mut found: Vec<Self> = Vec::new();
        for reference in text.lines().map(read).filter(|reference| !reference.is_empty()) {
            if !found.contains(&reference) {
                found.push(reference);
            }
        }
        found
    }

    /// Refuses what must not be stored. A number of a journal is a row of digits, and no telephone number.
    pub fn check(&self) -> Result<(), Refusal> {
        check_text("evidence", &self.document)?;
        check_journal("evidence-journal", &self.journal)
    }

    /// Refuses a day that has not been yet.
    pub fn check_day(&self, today: NaiveDate) -> Result<(), Refusal> {
        match self.date {
            Some(day) if day.date() > today => Err(Refusal::new(Code::EvidenceFuture).with("deadline", day)),
            _ => Ok(()),
        }
    }
}

/// One a line.
#[must_use]
pub fn to_lines(references: &[Evidence]) -> String {
    references.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// A draft as it may be kept: what points to a person is masked, and what is a journal number is none.
#[must_use]
pub fn mask_draft(text: &str) -> String {
    let masked = text.split('\n').map(|line| match Found::in_line(line, NaiveDate::MAX).journal_at {
        None => contact::mask(line),
        Some(at) => {
            let part = |range: Range<usize>| line.get(range).unwrap_or_default();
            let (before, after) = (part(0..at.start), part(at.end..line.len()));
            format!("{}{}{}", contact::mask(before), cpr::mask(part(at)), contact::mask(after))
        }
    });
    masked.collect::<Vec<_>>().join("\n")
}

/// Where in a line the date and the journal number stand, the mark before the number with it.
#[derive(Debug, Default)]
struct Found {
    date: Option<Day>,
    date_at: Option<Range<usize>>,
    journal_at: Option<Range<usize>>,
}

impl Found {
    fn in_line(line: &str, today: NaiveDate) -> Self {
        let mut found = Self::default();
        let words: Vec<Range<usize>> = words(line).collect();
        let text = |at: &Range<usize>| line.get(at.clone()).unwrap_or_default();
        let mut before = "";
        for (nth, at) in words.iter().enumerate() {
            let bare = bare(text(at));
            let paged = PAGES.contains(&before.to_lowercase().as_str());
            before = text(at);
            if paged {
                continue;
            }
            if found.date.is_none()
                && let Some(day) = Day::lately(bare, today)
            {
                (found.date, found.date_at) = (Some(day), Some(at.clone()));
            } else if found.journal_at.is_none() && (is_case_number(bare) || is_marked(bare)) {
                found.journal_at = Some(at.clone());
            } else if found.journal_at.is_none() && MARKS.contains(&bare.to_lowercase().as_str()) {
                let number = words.get(nth + 1).filter(|next| is_number(super::evidence::bare(text(next)), today));
                found.journal_at = number.map(|number| at.start..number.end);
            }
        }
        found
    }
}

/// What says that a journal number follows, and what says that pages do.
const MARKS: [&str; 8] = ["j.", "j", "j.nr.", "j.nr", "jnr.", "jnr", "journalnr.", "journal"];
const PAGES: [&str; 6] = ["s.", "s", "side", "sider", "p.", "nr."];

fn words(line: &str) -> impl Iterator<Item = Range<usize>> {
    line.split_whitespace().map(move |word| {
        let start = word.as_ptr().addr().saturating_sub(line.as_ptr().addr());
        start..start + word.len()
    })
}

fn is_edge(c: char) -> bool {
    matches!(c, ',' | ';' | '(' | ')')
}

fn bare(word: &str) -> &str {
    word.trim_matches(is_edge)
}

/// `27.36.12-G01-90154-24`, as the case systems write them.
fn is_case_number(word: &str) -> bool {
    let bytes = word.as_bytes();
    let form = b"00.00.00-";
    bytes.len() > form.len()
        && form.iter().zip(bytes).all(|(form, byte)| if *form == b'0' { byte.is_ascii_digit() } else { form == byte })
}

/// `j.12/345`
fn is_marked(word: &str) -> bool {
    let rest = word.strip_prefix("j.").or_else(|| word.strip_prefix("J."));
    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

fn is_number(word: &str, today: NaiveDate) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) && Day::lately(word, today).is_none()
}

/// The number without its mark: `12/345` of `j. 12/345`.
fn journal_number(marked: &str) -> &str {
    let number = marked.split_whitespace().next_back().unwrap_or_default();
    let number = bare(number).trim_end_matches('.');
    if is_marked(number) { number.get(2..).unwrap_or_default() } else { number }
}

#[cfg(test)]
#[path = "evidence_tests.rs"]
mod tests;
