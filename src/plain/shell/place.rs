//! Where one is, as a value: a room and what is asked in it.

use crate::{
    domain::{answer::Value, event::Field, sample::CaseId},
    plain::shell::{ask::Ask, confirm::Sure, writing::Writing},
    say,
    words::say::Words,
};

/// One case of one round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) year: u16,
    pub(crate) case: CaseId,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    Start,
    Sample(u16),
    Case(Spot),
    /// A checklist of a case.
    List(Spot, String),
    Question(Spot, String),
}

/// A place, and what the next line is the answer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Here {
    pub(crate) place: Place,
    pub(crate) asked: Asked,
}

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
    /// A part of where an answer can be seen. Each is saved as soon as it is typed.
    Evidence { onward: bool, at: usize },
    /// Which of the acute concerns is handled.
    Handled(Vec<u32>),
    /// A question with numbered choices, or one line, about the answer to a question.
    About(Ask),
}

/// An answer that waits for its reason. `onward`: the auditor goes on to the next question afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pending {
    pub(crate) value: Value,
    pub(crate) onward: bool,
}

/// A draft that is offered. `picked`: an answer was chosen and waits for the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Offered {
    pub(crate) field: Field,
    pub(crate) value: Option<Value>,
    pub(crate) picked: bool,
}

impl Here {
    /// A place with its own choices.
    pub(crate) fn at(place: Place) -> Self {
        Self { place, asked: Asked::Room }
    }
}

impl Place {
    pub(crate) fn back(&self) -> Self {
        match self {
            Self::Start | Self::Sample(_) => Self::Start,
            Self::Case(spot) => Self::Sample(spot.year),
            Self::List(spot, _) | Self::Question(spot, _) => Self::Case(*spot),
        }
    }

    /// The case one is in.
    pub(crate) fn spot(&self) -> Option<Spot> {
        match self {
            Self::Start | Self::Sample(_) => None,
            Self::Case(spot) | Self::List(spot, _) | Self::Question(spot, _) => Some(*spot),
        }
    }

    /// "Du er ved spørgsmål BI-03 i sag B-01 i runde 2027."
    pub(crate) fn whereabouts(&self, words: &Words) -> String {
        match self {
            Self::Start => words.say("plain-where-start", &[]),
            Self::Sample(year) => say!(words, "plain-where-sample", year = year),
            Self::Case(spot) => say!(words, "plain-where-case", case = spot.case, year = spot.year),
            Self::List(spot, list) => {
                say!(words, "plain-where-list", list = list, case = spot.case, year = spot.year)
            }
            Self::Question(spot, question) => {
                say!(words, "plain-where-question", question = question, case = spot.case, year = spot.year)
            }
        }
    }
}
