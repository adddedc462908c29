//! What one line leads to, as a value.

use crate::plain::shell::{
    deed::Deed,
    dialogues::Way,
    pages::Reading,
    place::{Asked, Place},
    writing::Writing,
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
    /// What the round's answers add up to is read out.
    Findings(u16),
    /// The round's acute concerns are read out.
    Acutes(u16),
    /// One more line of a text, to be kept as a draft.
    Write(Writing),
    Do(Deed),
    /// Something that takes several lines.
    Way(Way),
    /// A paper is read out.
    Read(Reading),
    Stop,
}

impl Step {
    pub(crate) fn ask(asked: Asked) -> Self {
        Self::Ask(Vec::new(), asked)
    }
}
