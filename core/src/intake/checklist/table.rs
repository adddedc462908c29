//! One table of a checklist file, read key by key: each way of reading gives the value or adds what is wrong with it.

use crate::{
    domain::{checklist::Text, code::Code, refusal::Refusal, shown::steers},
    intake::toml_problems::Problems,
};
use std::ops::RangeInclusive;
use toml::{
    Spanned,
    de::{DeArray, DeTable, DeValue, Error},
};

pub(super) type Value<'t> = Spanned<DeValue<'t>>;

/// What a key must hold; the words for it stand in `locales/`.
#[derive(Debug, Clone, Copy)]
enum Expected {
    Text,
    Flag,
    Number,
    List,
    /// A row of keys, as `{ ref = …, certainty = … }`.
    Table,
    /// Both languages, as `.da` and `.en`.
    Both,
}

impl Expected {
    fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Flag => "flag",
            Self::Number => "number",
            Self::List => "list",
            Self::Table => "table",
            Self::Both => "both",
        }
    }
}

#[derive(Debug)]
pub(super) struct Table<'a, 't> {
    rows: &'a DeTable<'t>,
    /// Where what is missing is told.
    at: usize,
    /// The way to its keys: `look_for.` for `look_for.da`.
    path: String,
}

impl<'a, 't> Table<'a, 't> {
    /// The table, its unknown keys told.
    pub(super) fn new(rows: &'a DeTable<'t>, at: usize, allowed: &[&str], problems: &mut Problems) -> Self {
        Self::inside(rows, at, String::new(), allowed, problems)
    }

    /// The table that an item of a list is.
    pub(super) fn item(value: &'a Value<'t>, key: &str, allowed: &[&str], problems: &mut Problems) -> Option<Self> {
        let at = value.span().start;
        match value.get_ref() {
            DeValue::Table(rows) => Some(Self::new(rows, at, allowed, problems)),
            _ => wrong_type(key, Expected::Table, at, problems),
        }
    }

    fn inside(rows: &'a DeTable<'t>, at: usize, path: String, allowed: &[&str], problems: &mut Problems) -> Self {
        for key in rows.keys().filter(|key| !allowed.contains(&key.get_ref().as_ref())) {
            let refusal = Refusal::new(Code::ChecklistUnknownKey)
                .with("key", format!("{path}{}", key.get_ref().escape_debug()))
                .with("allowed", allowed.join(", "));
            problems.add(key.span().start, refusal);
        }
        Self { rows, at, path }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.rows.contains_key(key)
    }

    /// The value of a key, or the missing key told.
    pub(super) fn need(&self, key: &str, problems: &mut Problems) -> Option<&'a Value<'t>> {
        let value = self.rows.get(key);
        if value.is_none() {
            problems.add(self.at, Refusal::new(Code::ChecklistMissingKey).with("key", self.name(key)));
        }
        value
    }

    /// Where a value stands; where the table does, when it is missing.
    pub(super) fn place(&self, key: &str) -> usize {
        self.rows.get(key).map_or(self.at, |value| value.span().start)
    }

    /// A text with something in it. A line break in it is a space, so that long texts can be written on several lines.
    pub(super) fn text(&self, key: &str, problems: &mut Problems) -> Option<String> {
        let value = self.need(key, problems)?;
        let DeValue::String(text) = value.get_ref() else {
            return wrong_type(&self.name(key), Expected::Text, value.span().start, problems);
        };
        let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let code = if folded.is_empty() {
            Code::ChecklistEmptyText
        } else if folded.chars().any(is_unseen) {
            Code::ChecklistUnseenCharacter
        } else {
            return Some(folded);
        };
        problems.add(value.span().start, Refusal::new(code).with("key", self.name(key)));
        None
    }

    /// A text in both languages.
    pub(super) fn both(&self, key: &str, problems: &mut Problems) -> Option<Text> {
        let value = self.need(key, problems)?;
        let DeValue::Table(rows) = value.get_ref() else {
            return wrong_type(&self.name(key), Expected::Both, value.span().start, problems);
        };
        // `look_for.da = …` has no table header of its own: what is missing is told at the key.
        let at = self.rows.get_key_value(key).map_or(self.at, |(name, _)| name.span().start);
        let table = Self::inside(rows, at, format!("{}{key}.", self.path), &["da", "en"], problems);
        let (da, en) = (table.text("da", problems), table.text("en", problems));
        Some(Text { da: da?, en: en? })
    }

    /// A text in both languages that may be left out, each of at most so many characters.
    pub(super) fn brief(&self, key: &str, most: usize, problems: &mut Problems) -> Option<Text> {
        if !self.has(key) {
            return None;
        }
        let text = self.both(key, problems)?;
        for (lang, at, length) in self.each(key, &text).map(|(lang, at, text)| (lang, at, text.chars().count())) {
            if length > most {
                let refusal = Refusal::new(Code::ChecklistTooLong)
                    .with("key", format!("{}.{lang}", self.name(key)))
                    .with("length", length)
                    .with("most", most);
                problems.add(at, refusal);
            }
        }
        Some(text)
    }

    /// Both languages of a text that was read, with the place of each.
    pub(super) fn each<'x>(&self, key: &str, text: &'x Text) -> [(&'static str, usize, &'x str); 2] {
        let at = |lang: &str| {
            let value = self.rows.get(key).and_then(|value| value.get_ref().as_table()).and_then(|rows| rows.get(lang));
            value.map_or(self.at, |value| value.span().start)
        };
        [("da", at("da"), &text.da), ("en", at("en"), &text.en)]
    }

    pub(super) fn flag(&self, key: &str, problems: &mut Problems) -> Option<bool> {
        let value = self.need(key, problems)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => wrong_type(&self.name(key), Expected::Flag, value.span().start, problems),
        }
    }

    /// A whole number within bounds.
    pub(super) fn number(&self, key: &str, within: RangeInclusive<u32>, problems: &mut Problems) -> Option<u32> {
        let value = self.need(key, problems)?;
        let at = value.span().start;
        let DeValue::Integer(written) = value.get_ref() else {
            return wrong_type(&self.name(key), Expected::Number, at, problems);
        };
        let number =
            u32::from_str_radix(written.as_str(), written.radix()).ok().filter(|number| within.contains(number));
        if number.is_none() {
            let refusal = Refusal::new(Code::ChecklistNumberOutside)
                .with("key", self.name(key))
                .with("value", written)
                .with("first", within.start())
                .with("last", within.end());
            problems.add(at, refusal);
        }
        number
    }

    pub(super) fn list(&self, key: &str, problems: &mut Problems) -> Option<&'a DeArray<'t>> {
        let value = self.need(key, problems)?;
        match value.get_ref() {
            DeValue::Array(list) => Some(list),
            _ => wrong_type(&self.name(key), Expected::List, value.span().start, problems),
        }
    }

    /// One of a few words.
    pub(super) fn choice<T: Copy>(&self, key: &str, allowed: &[(&str, T)], problems: &mut Problems) -> Option<T> {
        choice(self.need(key, problems)?, &self.name(key), allowed, problems)
    }

    /// The same where the key may be left out.
    pub(super) fn optional<T: Copy>(&self, key: &str, allowed: &[(&str, T)], problems: &mut Problems) -> Option<T> {
        self.has(key).then(|| self.choice(key, allowed, problems)).flatten()
    }

    fn name(&self, key: &str) -> String {
        format!("{}{key}", self.path)
    }
}

/// One of a few words, wherever it stands.
pub(super) fn choice<T: Copy>(value: &Value, key: &str, allowed: &[(&str, T)], problems: &mut Problems) -> Option<T> {
    let at = value.span().start;
    let DeValue::String(word) = value.get_ref() else {
        return wrong_type(key, Expected::Text, at, problems);
    };
    let chosen = allowed.iter().find(|(name, _)| name == word).map(|(_, chosen)| *chosen);
    if chosen.is_none() {
        let names: Vec<_> = allowed.iter().map(|(name, _)| *name).collect();
        problems.add(at, not_among(key, word, names.join(", ")));
    }
    chosen
}

/// A word that is none of those that may stand there.
pub(super) fn not_among(key: &str, word: &str, allowed: String) -> Refusal {
    Refusal::new(Code::ChecklistUnknownValue)
        .with("key", key)
        .with("value", word.escape_debug())
        .with("allowed", allowed)
}

fn wrong_type<T>(key: &str, expected: Expected, at: usize, problems: &mut Problems) -> Option<T> {
    problems.add(at, Refusal::new(Code::ChecklistWrongType).with("key", key).with("expected", expected.code()));
    None
}

/// Commands to the terminal and marks that turn or hide text: they have no place in a question.
fn is_unseen(c: char) -> bool {
    c == '\u{AD}' || c.is_control() || steers(c)
}

/// Where a text stops being TOML.
pub(super) fn not_toml(error: &Error, text: &str, problems: &mut Problems) {
    let at = error.span().map_or(text.len(), |span| span.start);
    // The one mistake of this kind that copying a question makes, so it gets words of its own.
    let refusal = if error.message() == "duplicate key" {
        Refusal::new(Code::ChecklistDuplicateKey)
    } else {
        Refusal::new(Code::ChecklistSyntax).with("detail", error.message())
    };
    problems.add(at, refusal);
}
