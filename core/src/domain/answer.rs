//! An answer and the rules it must keep.

use super::{
    checklist::{Question, Scale},
    code::Code,
    code_enum::code_enum,
    evidence::Evidence,
    guards::check::check_text,
    moment::Moment,
    refusal::Refusal,
};
use serde::{Deserialize, Serialize};

/// Blank is none of these, and neither is *ikke fremfundet*: that is said of the whole case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    Met,
    Partly,
    NotMet,
    NotApplicable,
    CannotAssess,
}

code_enum!(Value, "value", {
    Met = "met",
    Partly = "partly",
    NotMet = "not-met",
    NotApplicable = "not-applicable",
    CannotAssess = "cannot-assess",
});

impl Value {
    /// Whether the answer must be explained.
    #[must_use]
    pub fn needs_note(self) -> bool {
        self != Self::Met
    }

    /// Whether it is among the answers of which a share is met.
    #[must_use]
    pub fn counts(self) -> bool {
        match self {
            Self::Met | Self::Partly | Self::NotMet => true,
            Self::NotApplicable | Self::CannotAssess => false,
        }
    }

    /// The values a scale offers, in the order of their digits.
    pub fn of(scale: Scale) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |value| scale != Scale::YesNo || *value != Self::Partly)
    }

    /// As its code was typed. `besides` is what may be typed there too.
    pub fn typed(typed: &str, besides: &[&str]) -> Result<Self, Refusal> {
        let allowed = || Self::ALL.map(Self::code).into_iter().chain(besides.iter().copied()).collect::<Vec<_>>();
        let unknown = || Refusal::new(Code::ValueUnknown).with("typed", typed).with("allowed", allowed().join(", "));
        typed.parse().map_err(|_| unknown())
    }

    /// Refuses a value that the question's scale does not have.
    pub fn check(self, question: &Question) -> Result<(), Refusal> {
        if Self::of(question.scale).any(|offered| offered == self) {
            return Ok(());
        }
        Err(Refusal::new(Code::AnswerOffScale).with("question", &question.id))
    }
}

/// What can be marked at an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// *Væsentlig betydning* for the decision or the citizen.
    Essential,
    /// *Kræver handling nu*.
    ActNow,
    GoodPractice,
}

code_enum!(Mark, "mark", { Essential = "essential", ActNow = "act-now", GoodPractice = "good-practice" });

impl Mark {
    /// Whether an answer of that value can bear it: nothing that is in order calls for action, and nothing that is missing
    /// is an example to others.
    #[must_use]
    pub fn fits(self, value: Value) -> bool {
        match self {
            Self::Essential => matches!(value, Value::Partly | Value::NotMet),
            Self::ActNow => matches!(value, Value::Partly | Value::NotMet | Value::CannotAssess),
            Self::GoodPractice => matches!(value, Value::Met | Value::Partly),
        }
    }
}

/// So short a text gives no reason: a digit that was typed ahead.
pub const REASON_MIN: usize = 4;

/// What the auditor says about one question of one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub value: Value,
    pub note: String,
    /// Where it can be seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    pub essential: bool,
    pub act_now: bool,
    pub good_practice: bool,
}

impl Answer {
    #[must_use]
    pub fn of(value: Value) -> Self {
        Self {
            value,
            note: String::new(),
            evidence: Vec::new(),
            essential: false,
            act_now: false,
            good_practice: false,
        }
    }

    /// Refuses a value outside the scale, a missing reason, and a CPR number in the texts. A missing reason is refused
    /// last, so that a caller that keeps an unexplained answer as unfinished can tell it from a wrong one.
    pub fn check(&self, question: &Question) -> Result<(), Refusal> {
        self.value.check(question)?;
        check_text("note", &self.note)?;
        self.evidence.iter().try_for_each(Evidence::check)?;
        if let Some(mark) = Mark::ALL.into_iter().find(|mark| self.has(*mark) && !mark.fits(self.value)) {
            return Err(self.unfit(question, mark));
        }
        if self.value.needs_note() && (1..REASON_MIN).contains(&self.note.trim().chars().count()) {
            return Err(Refusal::new(Code::ReasonTooShort).with("question", &question.id));
        }
        if self.lacks_note() {
            return Err(Refusal::new(Code::AnswerNeedsNote).with("question", &question.id));
        }
        if self.good_practice && self.note.trim().is_empty() {
            return Err(Refusal::new(Code::GoodPracticeNeedsNote).with("question", &question.id));
        }
        Ok(())
    }

    /// That a mark does not go with the answer.
    #[must_use]
    pub fn unfit(&self, question: &Question, mark: Mark) -> Refusal {
        let refusal = Refusal::new(Code::MarkUnfit).with("question", &question.id);
        refusal.with("mark", mark.code()).with("answer", self.value.code())
    }

    #[must_use]
    pub fn has(&self, mark: Mark) -> bool {
        match mark {
            Mark::Essential => self.essential,
            Mark::ActNow => self.act_now,
            Mark::GoodPractice => self.good_practice,
        }
    }

    pub fn set(&mut self, mark: Mark, on: bool) {
        match mark {
            Mark::Essential => self.essential = on,
            Mark::ActNow => self.act_now = on,
            Mark::GoodPractice => self.good_practice = on,
        }
    }

    pub fn marks(&self) -> impl Iterator<Item = Mark> {
        Mark::ALL.into_iter().filter(|mark| self.has(*mark))
    }

    /// The same answer with another value: where it can be seen stays, and what does not go with the new value is laid
    /// aside. A reason was written for the value there was; of one that needs none it is no part.
    #[must_use]
    pub fn changed(&self, value: Value) -> Self {
        let mut changed = Self { value, ..self.clone() };
        if value != self.value && !value.needs_note() {
            changed.note.clear();
        }
        for mark in Mark::ALL.into_iter().filter(|mark| !mark.fits(value)) {
            changed.set(mark, false);
        }
        // What is good practice is said in the reason.
        changed.good_practice &= !changed.note.trim().is_empty();
        changed
    }

    /// Adds a reference, and says whether it is new; one that stands there already is not added.
    pub fn add_evidence(&mut self, reference: Evidence) -> bool {
        let new = !reference.is_empty() && !self.evidence.contains(&reference);
        if new {
            self.evidence.push(reference);
        }
        new
    }

    #[must_use]
    pub fn lacks_note(&self) -> bool {
        self.value.needs_note() && self.note.trim().is_empty()
    }
}

/// What a screen showed of an answer when somebody decided: another person's answer is never taken away unseen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Blank,
    /// The trail entry that held the answer.
    Revision(i64),
}

impl Shown {
    #[must_use]
    pub fn of(revision: Option<i64>) -> Self {
        revision.map_or(Self::Blank, Self::Revision)
    }
}

/// An answer as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub question: String,
    pub answer: Answer,
    pub by: String,
    pub at: Moment,
    /// The trail entry that holds it: a later answer to the same question has a higher one.
    pub revision: i64,
}
