//! One thing that `verify` looked at, and what it found.

use crate::domain::refusal::Refusal;

/// One thing that was checked. `ok` is `faults.is_empty()`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub name: &'static str,
    /// What was looked at, as a number: entries, tables, cases.
    pub count: usize,
    pub faults: Vec<Refusal>,
}

impl Check {
    #[must_use]
    pub fn ok(&self) -> bool {
        self.faults.is_empty()
    }
}
