//! What one line leads to, as a value.

use crate::{
    domain::{
        answer::Mark,
        at::{At, CaseAt},
        note::NoteId,
    },
    plain::shell::{asked::Asked, command::Command, place::Place, writing::Writing},
    verbs::{load::Load, request::Request},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// Something is said, and the same is asked again.
    Stay(Vec<String>),
    /// Something is said, and something else is asked at the same place.
    Ask(Vec<String>, Asked),
    /// Something is asked about another question than the one at which one is.
    Of(At, Asked),
    Go(Place),
    /// To the case after this one that is not finished.
    NextCase(CaseAt),
    /// To the reading of a case: at a question, or at what is unread.
    Reading(CaseAt, Option<String>),
    /// To the reading of the next case that the person is to read and has not.
    NextReading(u16),
    /// The place is read out again, after where it is.
    Where,
    /// What is asked is read out again.
    Repeat,
    /// Everything that there is at the place is read out.
    All,
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

/// Something that takes several lines: the word that began it, what it is about, and where one is afterwards, where that
/// is somewhere else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dialogue {
    pub(crate) word: Command,
    pub(crate) about: Subject,
    pub(crate) then: Option<Place>,
}

/// What a talk of several lines is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Subject {
    File,
    Round(u16),
    Case(CaseAt),
    Question(At),
    Note(u16, NoteId),
}

/// What is new, so that the sentence says that and no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    /// All that was asked for; of an answer its value.
    Whole,
    /// Where an answer can be seen.
    Evidence,
    /// Why it was given.
    Reason,
    Mark(Mark),
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
    /// The same, once it is asked where the answer can be seen.
    Refer,
    /// At the same place, which has become another.
    Again,
    /// At the next answer that a second reader has said nothing of.
    Unread,
}

impl Step {
    pub(crate) fn ask(asked: Asked) -> Self {
        Self::Ask(Vec::new(), asked)
    }

    pub(crate) fn talk(word: Command, about: Subject) -> Self {
        Self::Talk(Dialogue { word, about, then: None })
    }

    pub(crate) fn perform(request: Request, then: Then) -> Self {
        Self::Do(Box::new(Doing { request, news: News::Whole, then }))
    }
}

impl Then {
    /// At the same place, with its own choices.
    pub(crate) const STAY: Self = Self::Ask(Asked::Room);
}
