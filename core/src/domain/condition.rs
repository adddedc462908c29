//! When a question applies, as far as the facts of a case can tell: the key `applies_when` of a checklist.
//!
//! A condition only ever says that a question does *not* apply. What it lets through may still be *ikke relevant* for
//! reasons that no fact knows, so nothing is answered by it.

use super::facts::{Age, Decision, Facts};
use serde::{Deserialize, Serialize};

/// Every member that stands must hold; one whose fact is unknown is taken to hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub age: Vec<Age>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcome: Vec<Decision>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caseworker_changes: Option<Changes>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
}

/// The one thing a condition asks of the changes of caseworker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Changes {
    Some,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Plan {
    Required,
}

/// The fact by which a question does not apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    Age(Age),
    Outcome(Decision),
    NoChanges,
    NoPlan,
}

impl Condition {
    /// The first fact by which the question does not apply; `None` where it does, or where the facts cannot tell.
    #[must_use]
    pub fn settled(&self, facts: &Facts) -> Option<Settled> {
        let age = facts.age.filter(|age| !self.age.is_empty() && !self.age.contains(age)).map(Settled::Age);
        let outcome = facts.outcome.filter(|outcome| !self.outcome.is_empty() && !self.outcome.contains(outcome));
        let changes = self.caseworker_changes.is_some() && facts.changes == Some(0);
        let plan = self.plan.is_some() && facts.plan == Some(false);
        age.or(outcome.map(Settled::Outcome))
            .or(changes.then_some(Settled::NoChanges))
            .or(plan.then_some(Settled::NoPlan))
    }
}
