//! What the next line is the answer to, as values.

use crate::{
    domain::{
        answer::{Answer, Value},
        at::{At, CaseAt},
        before_signing::BeforeSigning,
        checklist::Scale,
        event::Field,
        sample::Reason,
    },
    plain::shell::writing::{Pending, Writing},
    words::say::Words,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Asked {
    /// The room's own choices.
    Room,
    /// A yes or no before something that is hard to undo.
    Confirm(Sure),
    /// Why a case leaves the sample.
    Reason,
    /// A text of several lines.
    Writing(Writing),
    /// To whom the acute concern that was written is passed on: one line.
    PassedOn(String),
    /// The facts of the case, one a line: what was typed so far.
    Facts(Vec<String>),
    /// The times of a question that is measured, one a line: what was typed so far.
    Measure(Vec<String>),
    /// Where an answer can be seen: one reference in a line.
    Evidence { onward: bool },
    /// Which of the acute concerns is handled.
    Handled(Vec<u32>),
    /// What is open before the round is signed: where to go, or signing.
    Signing(Box<BeforeSigning>),
    /// A question with numbered choices, or one line, about the answer to a question.
    About(Ask),
}

/// What waits for a yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sure {
    SignOff(Box<BeforeSigning>),
    Replace(CaseAt, Reason, String),
    Clear(At),
    /// With what does not fit together, as it is read out.
    Complete(CaseAt, Vec<String>),
}

/// What can be asked about the answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ask {
    /// What else can be said of the answer.
    Details,
    Flag(Flag),
    /// Whether a reason that is there already is used again.
    OldNote(Pending),
    Draft(EarlierDraft),
    /// The second reader's.
    Verdict,
    /// What the second reader would have answered: the scale, and the answer that was read.
    Instead(Scale, Value),
}

/// A draft that is offered. `picked`: an answer was chosen and waits for the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct EarlierDraft {
    pub(crate) field: Field,
    pub(crate) value: Option<Value>,
    pub(crate) picked: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flag {
    Essential,
    ActNow,
    GoodPractice,
}

impl Flag {
    pub(crate) const ALL: [Self; 3] = [Self::Essential, Self::ActNow, Self::GoodPractice];

    pub(crate) fn of(self, answer: &Answer) -> bool {
        match self {
            Self::Essential => answer.essential,
            Self::ActNow => answer.act_now,
            Self::GoodPractice => answer.good_practice,
        }
    }

    pub(crate) fn set(self, answer: &mut Answer, yes: bool) {
        match self {
            Self::Essential => answer.essential = yes,
            Self::ActNow => answer.act_now = yes,
            Self::GoodPractice => answer.good_practice = yes,
        }
    }

    pub(crate) fn name(self, words: &Words) -> String {
        let key = match self {
            Self::Essential => "essential",
            Self::ActNow => "act-now",
            Self::GoodPractice => "good-practice",
        };
        words.say(key, &[])
    }
}
