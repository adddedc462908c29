//! What happens to the screens: a key, a paste, a pause, or the answer to an effect.

use crate::{
    domain::{moment::Moment, note::NoteId, refusal::Refusal, sample::CaseId},
    tui::{
        dialogs::page::Paper,
        lists::import_effect::ImportNews,
        shell::{effect::After, keys::Key},
    },
    verbs::load::Loaded,
};
use ratatui::layout::{Position, Size};

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Key(Key),
    /// A key that is held down: it moves and writes, and does nothing else.
    Held(Key),
    Pasted(String),
    /// A click of the mouse, where somebody asked for it.
    Clicked(Position),
    Resized(Size),
    /// Nobody has touched a key for a second while a text is being written.
    Paused,
    Loaded(Result<Box<Loaded>, Refusal>),
    Written(After, Result<Written, Refusal>),
    /// Something was made outside the file.
    Made(Result<Paper, Refusal>),
    Listed(Result<Box<ImportNews>, Refusal>),
    /// Whether what was typed are initials.
    SignedIn(Result<(), Refusal>),
    /// Nothing more to do; a refusal says why the last text could not be kept.
    Left(Option<Refusal>),
}

/// What came of it that is to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    Nothing,
    /// The cases that were chosen for a reader.
    Chosen(Vec<CaseId>),
    /// So many answers were agreed to with all the rest.
    Agreed(usize),
    /// A reader is done with a case.
    Finished,
    Noted(NoteId),
}

/// A write that succeeded, and what the screen shows now.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    pub at: Moment,
    pub came: Came,
    pub fresh: Box<Loaded>,
}
