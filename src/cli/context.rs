//! What every command is told: the words, the global options, who acts, and where output goes.

use super::{args::global::Global, environment::Environment, output::Output};
use crate::{
    domain::{code::Code, guards::cpr, may, refusal::Refusal, round::current, sample::CaseId},
    verbs::{
        perform::{Done, Means, perform},
        request::{OfRound, Request},
        session::Session,
    },
    words::say::Words,
};
use std::path::Path;

#[derive(Debug)]
pub struct Context<'a> {
    pub words: &'a Words,
    pub global: &'a Global,
    pub environment: &'a Environment,
    pub output: &'a Output,
    pub by: String,
}

impl Context<'_> {
    /// The year that was named, or that of the current round.
    pub fn year(&self, session: &Session) -> Result<u16, Refusal> {
        match self.global.year {
            Some(year) => session.round(year).map(|round| round.year),
            None => may::round::any(current(&session.store.rounds()?)).map(|round| round.year),
        }
    }

    /// Does what a command asks for, through the one door. What it decides on is read within the change: the command line
    /// has shown nothing that it could be held against.
    pub fn ask(&self, session: &mut Session, request: Request) -> Result<Done, Refusal> {
        perform(session, request, Means { words: self.words, passphrase: None })
    }

    /// The same, about the round of that year.
    pub fn ask_of_round(&self, session: &mut Session, year: u16, asked: OfRound) -> Result<Done, Refusal> {
        self.ask(session, Request::Round(year, asked))
    }

    /// Says something that does not end the command.
    pub fn remark(&self, refusal: &Refusal) {
        self.output.error(&self.words.refusal(refusal));
    }
}

pub fn case_id(typed: &str) -> Result<CaseId, Refusal> {
    typed.parse().map_err(|_| Refusal::new(Code::CaseIdUnknown).with("typed", typed))
}

/// The file name without its folder, which can name a person, and without a CPR number.
#[must_use]
pub fn file_name(path: &Path) -> String {
    cpr::mask(&path.file_name().unwrap_or_default().to_string_lossy())
}
