//! A note of a second reader, on an answer, a case or the round, and its life: open, answered, resolved.

use super::{
    actor_at::ActorAt,
    answer::Value,
    code_enum::{UnknownCode, code_enum},
    sample::CaseId,
};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// `L-01`: the notes of a round run through it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NoteId(pub u32);

impl fmt::Display for NoteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("L-{:02}", self.0))
    }
}

impl FromStr for NoteId {
    type Err = UnknownCode;

    /// Forgiving of case, of a missing letter, dash and zeros: `l3` and `3` are `L-03`.
    fn from_str(typed: &str) -> Result<Self, UnknownCode> {
        let bare = typed.trim().trim_start_matches(['L', 'l']).trim_start_matches(['-', ' ']);
        let number = if bare.bytes().all(|byte| byte.is_ascii_digit()) { bare.parse().ok() } else { None };
        let number = number.filter(|number| *number > 0);
        number.map(Self).ok_or_else(|| UnknownCode { what: "note", code: typed.into() })
    }
}

/// What a note is about: the round, a case, or an answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
    /// Never without a case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
}

impl About {
    #[must_use]
    pub fn round() -> Self {
        Self { case: None, question: None }
    }

    #[must_use]
    pub fn case(case: CaseId) -> Self {
        Self { case: Some(case), question: None }
    }

    #[must_use]
    pub fn question(case: CaseId, question: &str) -> Self {
        Self { case: Some(case), question: Some(question.into()) }
    }
}

/// How a note ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// By whoever opened it.
    Accepted,
    /// By whoever opened it: what was answered does not change it.
    Maintained,
    /// By somebody else, with a reason that the report says.
    Closed,
}

code_enum!(Outcome, "note-outcome", { Accepted = "accepted", Maintained = "maintained", Closed = "closed" });

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub id: NoteId,
    pub about: About,
    /// The answer that it is about, as it was when the note was opened.
    pub answer: Option<Value>,
    /// It was opened because the reader would have answered otherwise.
    pub differs: bool,
    /// Empty where a reader who had not seen the answer gave no reason.
    pub text: String,
    pub opened: ActorAt,
    /// Opened after the round was signed: no part of what was signed.
    pub after_signing: bool,
    /// What was answered to it, by whom and when; empty where the answer itself was changed.
    pub answered: Option<(String, ActorAt)>,
    pub resolved: Option<(Outcome, String, ActorAt)>,
}

/// What an answer makes of a note on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    Answered,
    Waits,
}

/// Where a note stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Life {
    /// Nothing is signed off with one of these.
    Open,
    Answered,
    Accepted,
    Maintained,
    Closed,
}

code_enum!(Life, "note-life", {
    Open = "open",
    Answered = "answered",
    Accepted = "accepted",
    Maintained = "maintained",
    Closed = "closed",
});

impl Note {
    #[must_use]
    pub fn life(&self) -> Life {
        match (&self.resolved, &self.answered) {
            (Some((Outcome::Accepted, ..)), _) => Life::Accepted,
            (Some((Outcome::Maintained, ..)), _) => Life::Maintained,
            (Some((Outcome::Closed, ..)), _) => Life::Closed,
            (None, Some(_)) => Life::Answered,
            (None, None) => Life::Open,
        }
    }

    /// Whether it waits for the auditor, and keeps the round from being signed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.life() == Life::Open && !self.after_signing
    }

    /// What an answer of that value makes of it, given or taken back by `by`: another answer than the one it is about
    /// answers it, the same one does not, and takes back that another had. `None`: nothing.
    #[must_use]
    pub fn moved(&self, now: Option<Value>, by: &str) -> Option<Moved> {
        if self.resolved.is_some() || self.opened.by == by {
            return None;
        }
        let is_other = now.is_some() && now != self.answer;
        match &self.answered {
            None => is_other.then_some(Moved::Answered),
            Some((text, _)) => (text.is_empty() && !is_other).then_some(Moved::Waits),
        }
    }

    #[must_use]
    pub fn is_at(&self, question: &str) -> bool {
        self.about.question.as_deref() == Some(question)
    }
}
