//! What one line leads to, as a value.

use crate::{
    plain::shell::{
        asked::{Asked, Flag},
        command::Command,
        place::Place,
        writing::Writing,
    },
    verbs::{load::Load, request::Request},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// Something is said, and the same is asked again.
    Stay(Vec<String>),
    /// Something is said, and something else is asked at the same place.
    Ask(Vec<String>, Asked),
    Go(Place),
    /// The place is read out again, after where it is.
    Where,
    /// The round's acute concerns are read out.
    Acutes(u16),
    /// What is open before the round is signed is read out.
    Signing(u16),
    /// One more line of a text, to be kept as a draft.
    Write(Writing),
    Do(Box<Doing>),
    Talk(Dialogue),
    /// What is only read out.
    Read(Load),
    Stop,
}

/// Something is done to the file and said, and then one goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Doing {
    pub(crate) request: Request,
    pub(crate) news: News,
    pub(crate) then: Then,
}

/// Something that takes several lines: the word that began it, and the round that it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dialogue {
    pub(crate) word: Command,
    pub(crate) year: Option<u16>,
}

/// What is new, so that the sentence says that and no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    /// All that was asked for; of an answer its value.
    Whole,
    /// Where an answer can be seen.
    Evidence,
    Flag(Flag),
}

/// Where one is afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Then {
    /// At the place, with its own choices.
    At(Place),
    /// At the same place, which asks this.
    Ask(Asked),
    /// At the next question that lacks something.
    Onward,
    /// At the next question, whatever it has.
    Following,
}

impl Step {
    pub(crate) fn ask(asked: Asked) -> Self {
        Self::Ask(Vec::new(), asked)
    }

    pub(crate) fn talk(word: Command, year: Option<u16>) -> Self {
        Self::Talk(Dialogue { word, year })
    }

    pub(crate) fn perform(request: Request, then: Then) -> Self {
        Self::Do(Box::new(Doing { request, news: News::Whole, then }))
    }
}

impl Then {
    /// At the same place, with its own choices.
    pub(crate) const STAY: Self = Self::Ask(Asked::Room);
}
