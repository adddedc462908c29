//! A person's own sentences for notes, read whole: every mistake is told at once, with line and column.
//!
//! ```toml
//! [[text]]
//! text = "Der er ikke skrevet notat fra mødet."
//! answers = ["not-met", "partly"]
//! ```

use crate::domain::{answer::Value, code::Code, refusal::Refusal, snippet::Snippet};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// The sentences of a file in its order, or everything that is wrong with it.
pub fn read(text: &str) -> Result<Vec<Snippet>, Vec<Refusal>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader { text, wrong: Vec::new() };
    let found = match DeTable::parse(text) {
        Ok(table) => reader.whole(table.get_ref()),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            reader.refuse(at, Refusal::new(Code::SnippetsNotToml).with("detail", error.message()));
            Vec::new()
        }
    };
    reader.wrong.sort_by_key(|(at, _)| *at);
    if reader.wrong.is_empty() {
        return Ok(found);
    }
    Err(reader.wrong.into_iter().map(|(_, refusal)| refusal).collect())
}

struct Reader<'t> {
    text: &'t str,
    wrong: Vec<(usize, Refusal)>,
}

impl Reader<'_> {
    fn refuse(&mut self, at: usize, refusal: Refusal) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        self.wrong.push((at, refusal.with("line", line).with("column", column)));
    }

    fn whole(&mut self, table: &DeTable<'_>) -> Vec<Snippet> {
        let mut found = Vec::new();
        for (key, value) in table {
            match (key.get_ref().as_ref(), value.get_ref()) {
                ("text", DeValue::Array(entries)) => found.extend(entries.iter().filter_map(|entry| self.entry(entry))),
                (name, _) => self.unknown(key.span().start, name, "[[text]]"),
            }
        }
        found
    }

    fn unknown(&mut self, at: usize, name: &str, allowed: &str) {
        let refusal = Refusal::new(Code::SnippetsUnknown).with("key", name.escape_debug()).with("allowed", allowed);
        self.refuse(at, refusal);
    }

    fn entry(&mut self, entry: &Spanned<DeValue<'_>>) -> Option<Snippet> {
        let DeValue::Table(table) = entry.get_ref() else {
            self.refuse(entry.span().start, Refusal::new(Code::SnippetsNoText));
            return None;
        };
        let (mut text, mut values) = (None, Vec::new());
        for (key, value) in table {
            match (key.get_ref().as_ref(), value.get_ref()) {
                ("text", DeValue::String(said)) if !said.trim().is_empty() => text = Some(said.trim().to_owned()),
                ("text", _) => {
                    self.refuse(value.span().start, Refusal::new(Code::SnippetsNoText));
                    text = Some(String::new());
                }
                ("answers", DeValue::Array(codes)) => {
                    values = codes.iter().filter_map(|code| self.value(code)).collect();
                }
                ("answers", _) => values.extend(self.value(value)),
                (name, _) => self.unknown(key.span().start, name, "text, answers"),
            }
        }
        if text.is_none() {
            self.refuse(entry.span().start, Refusal::new(Code::SnippetsNoText));
        }
        Some(Snippet { text: text?, values })
    }

    fn value(&mut self, typed: &Spanned<DeValue<'_>>) -> Option<Value> {
        let code = match typed.get_ref() {
            DeValue::String(code) => code.to_string(),
            _ => String::new(),
        };
        let found = code.parse().ok();
        if found.is_none() {
            let allowed = Value::ALL.map(Value::code).join(", ");
            let refusal = Refusal::new(Code::SnippetsNotAnswer).with("typed", code.escape_debug());
            self.refuse(typed.span().start, refusal.with("allowed", allowed));
        }
        found
    }
}
