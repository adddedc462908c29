//! Where one is, as a value: a room and what is asked in it.

use crate::{
    domain::at::{At, CaseAt},
    plain::shell::asked::Asked,
    say,
    words::say::Words,
};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Start,
    Sample(u16),
    Case(CaseAt),
    /// A checklist of a case.
    List(CaseAt, String),
    Question(At),
    /// The same as a second reader hears it.
    Reading(At),
}

/// A place, and what the next line is the answer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Here {
    pub(crate) place: Place,
    pub(crate) asked: Asked,
    /// The question that it is about, where that is not the one that one is at.
    pub(crate) of: Option<At>,
}

impl Here {
    /// A place with its own choices.
    pub(crate) fn at(place: Place) -> Self {
        Self { place, asked: Asked::Room, of: None }
    }
}

impl Place {
    pub(crate) fn back(&self) -> Self {
        match self {
            Self::Start | Self::Sample(_) => Self::Start,
            Self::Case(at) => Self::Sample(at.year),
            // The case itself is not open to whoever does not know its answers.
            Self::Reading(at) => Self::Sample(at.year),
            Self::List(at, _) => Self::Case(*at),
            Self::Question(at) => Self::Case(at.case_at()),
        }
    }

    /// The year of the round one is in.
    pub(crate) fn year(&self) -> Option<u16> {
        match self {
            Self::Start => None,
            Self::Sample(year) => Some(*year),
            Self::Case(at) | Self::List(at, _) => Some(at.year),
            Self::Question(at) | Self::Reading(at) => Some(at.year),
        }
    }

    /// The case one is in.
    pub(crate) fn case_at(&self) -> Option<CaseAt> {
        match self {
            Self::Start | Self::Sample(_) => None,
            Self::Case(at) | Self::List(at, _) => Some(*at),
            Self::Question(at) | Self::Reading(at) => Some(at.case_at()),
        }
    }

    /// "Du er ved spørgsmål BI-03 i sag B-01 i runde 2027."
    pub(crate) fn whereabouts(&self, words: &Words) -> String {
        match self {
            Self::Start => words.say("plain-where-start", &[]),
            Self::Sample(year) => say!(words, "plain-where-sample", year = year),
            Self::Case(at) => say!(words, "plain-where-case", case = at.case, year = at.year),
            Self::List(at, list) => say!(words, "plain-where-list", list = list, case = at.case, year = at.year),
            Self::Reading(at) => {
                say!(words, "plain-where-reading", question = at.question, case = at.case, year = at.year)
            }
            Self::Question(at) => {
                say!(words, "plain-where-question", question = at.question, case = at.case, year = at.year)
            }
        }
    }
}
