//! A refusal: why something is not done, as data. Its sentences stand in `locales/*/refusals.ftl`.

use std::fmt;

/// `code` names the message `refusal-<code>` and its attribute `.hint`; the facts fill them in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub code: &'static str,
    pub facts: Vec<(&'static str, String)>,
    /// Everything that is wrong, where one refusal has many places: each is said on a line of its own.
    pub places: Vec<Refusal>,
}

impl Refusal {
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self { code, facts: Vec::new(), places: Vec::new() }
    }

    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "callers hand in numbers, references and strings alike")]
    pub fn with(mut self, fact: &'static str, value: impl ToString) -> Self {
        self.facts.push((fact, value.to_string()));
        self
    }

    #[must_use]
    pub fn at(mut self, places: Vec<Refusal>) -> Self {
        self.places = places;
        self
    }
}

/// For developers and logs; people read the words in `locales/`.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)?;
        self.facts.iter().try_for_each(|(fact, value)| write!(f, " {fact}={value}"))
    }
}

impl std::error::Error for Refusal {}
