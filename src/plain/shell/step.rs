//! What one line leads to, as a value.

use crate::{
    plain::shell::{
        asked::{Asked, Flag},
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

/// Something that takes several lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialogue {
    NewRound,
    /// A list into the round, or forgotten cases once the sample is drawn.
    Import(u16),
    TakeBack(u16),
    Lock(u16),
    Draw(u16),
    Again(u16),
    Extend(u16),
    Assign(u16),
    Report(u16),
    Backup,
    Actions(u16),
    Texts(u16),
    Citizens(u16),
    Feedback(u16),
}

impl Step {
    pub(crate) fn ask(asked: Asked) -> Self {
        Self::Ask(Vec::new(), asked)
    }

    pub(crate) fn perform(request: Request, then: Then) -> Self {
        Self::Do(Box::new(Doing { request, news: News::Whole, then }))
    }
}

impl Then {
    /// At the same place, with its own choices.
    pub(crate) const STAY: Self = Self::Ask(Asked::Room);
}
