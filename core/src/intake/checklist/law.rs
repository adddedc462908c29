//! The table of the law: `checklists/law.toml`, and the rows `[[law]]` that a checklist of one's own may bring.

use super::table::{Table, not_toml};
use crate::{
    domain::{checklist::Certainty, code::Code, law::Provision, refusal::Refusal},
    intake::toml_problems::{Problems, TomlProblem},
};
use chrono::NaiveDate;
use toml::de::{DeTable, DeValue};

pub const FILE: &str = "law.toml";
const TEXT: &str = include_str!("../../../../checklists/law.toml");

/// The key under which the rows stand.
pub(super) const KEY: &str = "law";
const KEYS: [&str; 5] = ["ref", "gist", "certainty", "seen", "source"];

/// The table that comes with the tool.
pub fn shipped() -> Result<Vec<Provision>, Vec<TomlProblem>> {
    rows_of(FILE, TEXT, &[KEY])
}

/// The rows in a file that may hold these keys.
pub(super) fn rows_of(file_name: &str, text: &str, allowed: &[&str]) -> Result<Vec<Provision>, Vec<TomlProblem>> {
    // Editors on Windows put a mark before the first character.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut problems = Problems::new(text);
    let read = match DeTable::parse(text) {
        Ok(root) => {
            let table = Table::new(root.get_ref(), 0, allowed, &mut problems);
            rows(&table, &mut problems)
        }
        Err(error) => {
            not_toml(&error, text, &mut problems);
            Vec::new()
        }
    };
    if problems.is_empty() { Ok(read) } else { Err(problems.with_places(file_name)) }
}

/// The rows of a table; none where it has none.
pub(super) fn rows(table: &Table, problems: &mut Problems) -> Vec<Provision> {
    if !table.has(KEY) {
        return Vec::new();
    }
    let mut found: Vec<Provision> = Vec::new();
    for item in table.list(KEY, problems).into_iter().flatten() {
        let Some(row) = Table::item(item, KEY, &KEYS, problems) else { continue };
        let Some(read) = provision(&row, problems) else { continue };
        if found.iter().any(|other| other.reference == read.reference) {
            let refusal = Refusal::new(Code::ChecklistRefTwice).with("ref", &read.reference);
            problems.add(row.place("ref"), refusal);
        }
        found.push(read);
    }
    found
}

/// What was seen says when and where; what is only recalled was seen nowhere.
fn provision(row: &Table, problems: &mut Problems) -> Option<Provision> {
    let reference = row.text("ref", problems);
    let gist = row.both("gist", problems);
    let certainty = row.choice("certainty", &Certainty::CODES, problems);
    let wanted = certainty.is_some_and(|certainty| certainty != Certainty::Recalled);
    let seen = (wanted || row.has("seen")).then(|| row.date("seen", problems)).flatten();
    let source = (wanted || row.has("source")).then(|| row.text("source", problems)).flatten();
    Some(Provision { reference: reference?, gist: gist?, certainty: certainty?, seen, source })
}

impl Table<'_, '_> {
    /// A day, written as `2026-01-31` between quotes.
    pub(super) fn date(&self, key: &str, problems: &mut Problems) -> Option<NaiveDate> {
        let value = self.need(key, problems)?;
        let written = match value.get_ref() {
            // Ten characters, since the parser of dates also takes `2026-1-1`.
            DeValue::String(text) => match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
                Ok(day) if text.len() == 10 => return Some(day),
                _ => text.escape_debug().to_string(),
            },
            // TOML has dates of its own, so quotes are easily forgotten; that is the same mistake to whoever made it.
            DeValue::Datetime(datetime) => datetime.to_string(),
            _ => return self.text(key, problems).and(None),
        };
        problems.add(value.span().start, Refusal::new(Code::ChecklistBadDate).with("value", written));
        None
    }
}
