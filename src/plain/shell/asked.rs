//! What the next line is the answer to, as values.

use crate::{
    domain::{
        answer::Value,
        at::{At, CaseAt},
        before_signing::BeforeSigning,
        event::Field,
        sample::Reason,
    },
    plain::shell::writing::{Pending, Writing},
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
    /// Which of the acute concerns is handled.
    Handled(Vec<u32>),
    /// What is open before the round is signed: where to go, or signing.
    Signing(Box<BeforeSigning>),
    /// A question with numbered choices about the answer to a question.
    About(Ask),
}

/// What waits for a yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sure {
    SignOff(Box<BeforeSigning>),
    Missing(CaseAt, String),
    Replace(CaseAt, Reason, String),
    Clear(At),
    /// The answers are shown to whoever reads the case without knowing them.
    ShowAnswers(CaseAt),
    /// The case is declared read, with so many answers that are not.
    Read(CaseAt, usize),
    /// With what does not fit together, as it is read out.
    Complete(CaseAt, Vec<String>),
}

/// What can be asked about the answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Whether a reason that is there already is used again.
    OldNote(Pending),
    Draft(EarlierDraft),
}

/// A draft that is offered. `picked`: an answer was chosen and waits for the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct EarlierDraft {
    pub(crate) field: Field,
    pub(crate) value: Option<Value>,
    pub(crate) picked: bool,
}
