//! The second reader's verdict on one answer.

use super::{answer::Given, coded::coded, moment::Moment};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Agree,
    Disagree,
}

coded!(Verdict, "verdict", { Agree = "agree", Disagree = "disagree" });

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub question: String,
    pub verdict: Verdict,
    pub note: String,
    pub by: String,
    pub at: Moment,
    /// The revision of the answer that was read.
    pub of_revision: i64,
}

/// Where a verdict stands beside the answer of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Agreed,
    /// A disagreement that the auditor has not answered yet: nothing is signed off with one of these.
    Open,
    /// The auditor has answered again after a disagreement. Both stay visible.
    Responded,
    /// The answer was changed after the second reader agreed.
    ChangedSince,
}

impl Review {
    /// `given` is the answer of today, `None` where it was cleared.
    #[must_use]
    pub fn standing(&self, given: Option<&Given>) -> Standing {
        let changed = given.is_none_or(|given| given.revision > self.of_revision);
        match (self.verdict, changed) {
            (Verdict::Agree, false) => Standing::Agreed,
            (Verdict::Agree, true) => Standing::ChangedSince,
            (Verdict::Disagree, false) => Standing::Open,
            (Verdict::Disagree, true) => Standing::Responded,
        }
    }
}
