//! What came of holding one method against its values.

use serde_json::Value;

/// One method and every value it was held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The method's name, with dashes: `fisher-exact-two-sided`.
    pub method: String,
    pub rows: usize,
    /// As the tables state them, each once.
    pub sources: Vec<String>,
    /// The rows that do not agree, with what was found.
    pub differing: Vec<String>,
}

impl Checked {
    #[must_use]
    pub fn new(method: &str) -> Self {
        Self { method: method.replace('_', "-"), rows: 0, sources: Vec::new(), differing: Vec::new() }
    }

    #[must_use]
    pub fn agreeing(&self) -> usize {
        self.rows - self.differing.len()
    }

    pub(super) fn add(&mut self, source: &str, difference: Option<String>) {
        self.rows += 1;
        self.differing.extend(difference);
        if !source.is_empty() && self.sources.iter().all(|known| known != source) {
            self.sources.push(source.into());
        }
    }
}

/// A table that is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreadable(pub String);

pub(super) fn read(tables: &str) -> Result<Value, Unreadable> {
    serde_json::from_str(tables).map_err(|error| Unreadable(error.to_string()))
}

/// The rows of a table. One without rows would agree with everything.
pub(super) fn rows<'a>(tables: &'a Value, name: &str) -> Result<&'a [Value], Unreadable> {
    match tables[name].as_array().map(Vec::as_slice) {
        None | Some([]) => Err(Unreadable(name.into())),
        Some(rows) => Ok(rows),
    }
}
