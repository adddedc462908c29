//! What the screens ask for: something to be read, something to be done, or to be left alone.

use crate::{
    domain::at::At,
    tui::lists::import_effect::ImportTask,
    verbs::{
        load::Load,
        request::{Drafting, Request},
    },
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    Load(Load),
    /// Writes, and reads again what the screen shows.
    Write {
        write: Box<Request>,
        reread: Load,
        after: After,
    },
    /// Looks into folders and lists; nothing of the tilsyn changes.
    List(Box<ImportTask>),
    /// Makes something outside the file.
    Make(Box<Request>),
    /// Who acts from now on, as it was typed.
    SignIn(String),
    /// The person goes; the text under the hands is kept first.
    Leave(Option<(At, Vec<Drafting>)>),
}

/// What the screens do once it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// A draft was kept while the person goes on writing.
    Nothing,
    /// A draft was kept, and the editor closes.
    Close,
    /// A draft was thrown away, and the editor closes.
    Discard,
    /// An acute concern was written down: its form closes, and nothing below it.
    Done,
    /// Choices, questions and editors close.
    Settle,
    /// The same, and the next unanswered question is selected.
    Advance,
    /// An answer was taken out.
    Cleared,
    /// What was typed last in the case was taken back, or given again.
    Undo,
}
