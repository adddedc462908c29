//! What every command is told: the words, the global options, who acts, and where output goes.

use super::{args::global::Global, environment::Environment, output::Output};
use crate::{
    domain::{guards::cpr, may, refusal::Refusal, round::current, sample::CaseId},
    tui::shell::terminal::failed,
    verbs::{
        form::yes_or_no,
        perform::{Done, Means, perform},
        request::{OfRound, Request, asks},
        session::Session,
    },
    words::say::Words,
};
use std::{
    cell::Cell,
    io,
    path::{Path, PathBuf},
};

#[derive(Debug)]
pub struct Context<'a> {
    pub words: &'a Words,
    pub global: &'a Global,
    pub environment: &'a Environment,
    pub output: &'a Output,
    pub by: String,
    /// Whether something has been stored or written, which is true even where it cannot be said.
    pub stored: Cell<bool>,
}

impl Context<'_> {
    /// The year that was named, or that of the current round.
    pub fn year(&self, session: &Session) -> Result<u16, Refusal> {
        match self.global.year {
            Some(year) => session.round(year).map(|round| round.year),
            None => may::round::any(current(&session.store.rounds()?)).map(|round| round.year),
        }
    }

    /// The same for what can be said by figures alone: of a round that is erased here too.
    pub fn year_of_figures(&self, session: &Session) -> Result<u16, Refusal> {
        match self.global.year {
            Some(year) if session.store.purge(year)?.is_some() => Ok(year),
            _ => self.year(session),
        }
    }

    /// Does what a command asks for, through the one door. What it decides on is read within the change: the command line
    /// has shown nothing that it could be held against.
    pub fn ask(&self, session: &mut Session, request: Request) -> Result<Done, Refusal> {
        let means = Means { words: self.words, passphrase: None, renewed: None };
        let done = match perform(session, request.clone(), means) {
            Err(refusal) if self.hears_yes(&refusal)? => perform(session, request.sure(), means),
            done => done,
        };
        self.stored.set(self.stored.get() || done.is_ok());
        done
    }

    /// The same of what goes past the door: the yes was given with the command, or somebody at a terminal is asked.
    pub fn sure<T>(&self, given: bool, mut deed: impl FnMut(bool) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let done = match deed(given) {
            Err(refusal) if !given && self.hears_yes(&refusal)? => deed(true),
            done => done,
        };
        self.stored.set(self.stored.get() || done.is_ok());
        done
    }

    /// What is refused, one line of a question where it wants no more than a yes, and a clear yes back.
    fn hears_yes(&self, refusal: &Refusal) -> Result<bool, Refusal> {
        let Some(question) = asks(refusal) else { return Ok(false) };
        if !self.environment.interactive || self.output.json {
            return Ok(false);
        }
        self.remark(refusal);
        refusal.places.iter().for_each(|place| self.output.error(&format!("  {}", self.words.refusal(place))));
        self.output.error(&self.words.say(question, &[]));
        let mut typed = String::new();
        io::stdin().read_line(&mut typed).map_err(|error| failed(&error))?;
        Ok(yes_or_no(&typed) == Some(true))
    }

    /// What the command line itself is read from.
    #[must_use]
    pub fn inputs(&self) -> Vec<&Path> {
        self.global.passphrase_file.iter().map(PathBuf::as_path).collect()
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
    may::case::numbered(typed)
}

/// The file name without its folder, which can name a person, and without a CPR number.
#[must_use]
pub fn file_name(path: &Path) -> String {
    cpr::mask(&path.file_name().unwrap_or_default().to_string_lossy())
}
