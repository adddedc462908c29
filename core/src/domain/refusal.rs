//! A refusal: why something is not done, as data. Its sentences stand in `locales/*/refusals.ftl`.

use super::code::Code;
use std::fmt;

/// The code says which sentence, the facts fill it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub code: Code,
    pub facts: Vec<(&'static str, String)>,
    /// Everything that is wrong, where one refusal has many places: each is said on a line of its own.
    pub places: Vec<Refusal>,
}

impl Refusal {
    #[must_use]
    pub fn new(code: Code) -> Self {
        Self { code, facts: Vec::new(), places: Vec::new() }
    }

    /// A fact that no sentence of the code knows is a slip of the hand.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "callers hand in numbers, references and strings alike")]
    pub fn with(mut self, fact: &'static str, value: impl ToString) -> Self {
        debug_assert!(self.code.facts().contains(&fact), "{}: {fact} is not among its facts", self.code);
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
        self.code.fmt(f)?;
        self.facts.iter().try_for_each(|(fact, value)| write!(f, " {fact}={value}"))
    }
}

impl std::error::Error for Refusal {}
