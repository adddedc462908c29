//! One thing that `verify` looked at, and what it found.

use crate::domain::refusal::Refusal;

/// One thing that was checked. `ok` is `faults.is_empty()`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub name: &'static str,
    /// What was looked at: how many entries, which part of a receipt, how many digits.
    pub facts: Vec<(&'static str, String)>,
    pub faults: Vec<Refusal>,
}

impl Check {
    #[must_use]
    pub fn new(name: &'static str, faults: Vec<Refusal>) -> Self {
        Self { name, facts: Vec::new(), faults }
    }

    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "callers hand in numbers and references alike")]
    pub fn with(mut self, fact: &'static str, value: impl ToString) -> Self {
        self.facts.push((fact, value.to_string()));
        self
    }

    #[must_use]
    pub fn ok(&self) -> bool {
        self.faults.is_empty()
    }
}
