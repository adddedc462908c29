//! The second reader's verdict on one answer.

use super::{
    answer::{Given, Value},
    checklist::Question,
    code::Code,
    code_enum::code_enum,
    guards::check::check_text,
    moment::Moment,
    reason::given,
    refusal::Refusal,
};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Agree,
    Disagree,
}

code_enum!(Verdict, "verdict", { Agree = "agree", Disagree = "disagree" });

/// What the second reader says of one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    pub verdict: Verdict,
    /// The answer that the reader would have given; `None` where nothing was said of that.
    pub value: Option<Value>,
    pub note: String,
}

impl Opinion {
    #[must_use]
    pub fn agree() -> Self {
        Self { verdict: Verdict::Agree, value: None, note: String::new() }
    }

    #[must_use]
    pub fn disagree(value: Option<Value>, note: &str) -> Self {
        Self { verdict: Verdict::Disagree, value, note: note.into() }
    }

    /// Refuses an answer of the reader's own that cannot be: beside an agreement, the very answer that was read, or
    /// outside the question's scale; and a disagreement without a note.
    pub fn check(&self, question: &Question, read: Value) -> Result<(), Refusal> {
        if let Some(value) = self.value {
            if self.verdict == Verdict::Agree {
                return Err(Refusal::new(Code::ReviewValueAgree).with("question", &question.id));
            }
            value.check(question)?;
            if value == read {
                return Err(Refusal::new(Code::ReviewValueSame).with("question", &question.id));
            }
        }
        check_text("note", &self.note)?;
        if self.verdict == Verdict::Disagree { given("note", &self.note) } else { Ok(()) }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    pub question: String,
    pub verdict: Verdict,
    /// The answer that the reader would have given.
    pub value: Option<Value>,
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
