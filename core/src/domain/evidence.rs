//! Where an answer can be seen: a document, its date, and where it lies in the journal. Each of them may be left out.

use super::{
    code::Code,
    day::Day,
    guards::check::{check_cpr, check_text},
    guards::contact,
    guards::cpr,
    refusal::Refusal,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The three parts as they are typed: document, date, journal.
pub const DOCUMENT: usize = 0;
pub const DATE: usize = 1;
pub const JOURNAL: usize = 2;

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
        check_cpr("evidence-journal", &read.journal).map_err(|refusal| (JOURNAL, refusal))?;
        Ok(read)
    }

    /// The parts as they are typed.
    #[must_use]
    pub fn parts(&self) -> [String; 3] {
        let date = self.date.map(|day| day.date().format("%d-%m-%Y").to_string());
        [self.document.clone(), date.unwrap_or_default(), self.journal.clone()]
    }

    /// Refuses what must not be stored. A number of a journal is a row of digits, and no telephone number.
    pub fn check(&self) -> Result<(), Refusal> {
        check_text("evidence", &self.document)?;
        check_cpr("evidence-journal", &self.journal)
    }

    /// Refuses a day that has not been yet.
    pub fn check_day(&self, today: NaiveDate) -> Result<(), Refusal> {
        match self.date {
            Some(day) if day.date() > today => Err(Refusal::new(Code::EvidenceFuture).with("deadline", day)),
            _ => Ok(()),
        }
    }
}

/// The parts of a text that waits as a draft: one a line, what is blank at the end left out.
#[must_use]
pub fn of_draft(text: &str) -> [String; 3] {
    let mut lines = text.splitn(3, '\n').map(|line| line.replace('\n', " "));
    [(); 3].map(|()| lines.next().unwrap_or_default())
}

#[must_use]
pub fn to_draft(parts: &[String; 3]) -> String {
    parts.join("\n").trim_end().to_owned()
}

/// A draft as it may be kept: what points to a person is masked.
#[must_use]
pub fn mask_draft(text: &str) -> String {
    let [document, date, journal] = of_draft(text);
    to_draft(&[contact::mask(&document), contact::mask(&date), cpr::mask(&journal)])
}

#[cfg(test)]
#[path = "evidence_tests.rs"]
mod tests;
