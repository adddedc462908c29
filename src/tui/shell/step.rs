//! What a command comes to: a screen decides for itself, and says here what it wants of the rest.

use crate::{
    tui::{
        dialogs::editor::Purpose,
        lists::import_effect::ImportTask,
        shell::{
            command::Command,
            context::Context,
            effect::After,
            model::{Aim, Screen},
            notice::Notice,
        },
    },
    verbs::{load::Load, request::Request},
};

#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    Stay,
    Say(Notice),
    Open(Screen),
    /// This screen gives way to another.
    Swap(Screen),
    Back,
    BackSaying(Notice),
    /// The case closes, and the next one of the sample that lacks something opens.
    NextCase,
    /// One step back, and the case below turns to this question: from there one walks through what is missing.
    BackTo(String),
    /// The editor closes; its text waits in memory until it is opened again.
    Shelve(Purpose, String),
    Load(Load),
    /// The form closes, and the draw below begins anew for this reason.
    Again(String),
    /// Reads something, and turns to this in it.
    LoadAt(Load, Aim),
    Make(Request),
    /// The choice closes, and this stands in the text below, which is saved with it where it was blank before.
    Insert(String, bool),
    /// These are the initials of whoever acts.
    SignIn(String),
    /// The search begins.
    Search(String),
    /// The screen closes, and this is done on the screen below.
    Run(crate::tui::shell::command::Command),
    /// This screen gives way to what is read.
    SwapLoad(Load),
    Write(Box<Request>, After),
    /// Something about a case list and the folders it may lie in.
    List(ImportTask),
}

impl Step {
    #[must_use]
    pub fn write(write: Request, after: After) -> Self {
        Self::Write(Box::new(write), after)
    }

    #[must_use]
    pub fn refuse(refusal: crate::domain::refusal::Refusal) -> Self {
        Self::Say(Notice::Refused(refusal))
    }
}

/// What a screen makes of a command.
pub trait Obeys {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step;
}
