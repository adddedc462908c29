//! Output for people and as JSON: all that the command line says, so that nothing said here steers a terminal. A closed
//! pipe ends the program quietly.

use crate::domain::{
    code::Code,
    refusal::Refusal,
    shown::{escaped, shown},
};
use serde_json::Value;
use std::{
    fmt::Display,
    io::{self, ErrorKind, Write as _},
};

/// What a command has to say: one JSON value, and the same in sentences.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    pub json: Value,
    pub text: String,
}

impl Said {
    /// Nothing more than that it is done.
    #[must_use]
    pub fn nothing() -> Self {
        Self { json: Value::Null, text: String::new() }
    }
}

/// What a command leaves behind.
#[derive(Debug)]
pub enum Outcome {
    Said(Said),
    /// It printed what it found, and that is a refusal all the same.
    Failed(Said, Refusal),
}

impl Outcome {
    /// What was looked through: a refusal where something was found.
    pub fn judged(said: Said, faults: usize, failed: impl FnOnce(usize) -> Refusal) -> Self {
        if faults == 0 { Self::Said(said) } else { Self::Failed(said, failed(faults)) }
    }
}

impl From<Said> for Outcome {
    fn from(said: Said) -> Self {
        Self::Said(said)
    }
}

/// That something could not be put out.
pub fn failed(error: impl Display) -> Refusal {
    Unsaid(error.to_string()).after(false)
}

/// Why it could not be put out.
#[derive(Debug)]
pub struct Unsaid(String);

impl Unsaid {
    /// Whoever reads no answer must not do again what is done.
    #[must_use]
    pub fn after(self, stored: bool) -> Refusal {
        Refusal::new(if stored { Code::OutputFailedStored } else { Code::OutputFailed }).with("detail", self.0)
    }
}

/// Where it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Output {
    pub json: bool,
}

impl Output {
    /// Prints the sentences, or the one JSON value. `Ok` on a closed pipe: whoever read has read enough.
    pub fn print(self, said: &Said) -> Result<(), Unsaid> {
        let mut out = io::stdout().lock();
        let written = if self.json {
            writeln!(out, "{}", escaped(&said.json.to_string()))
        } else if said.text.is_empty() {
            Ok(())
        } else {
            writeln!(out, "{}", shown(said.text.trim_end_matches('\n')))
        };
        match written.and_then(|()| out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Unsaid(error.to_string())),
            _ => Ok(()),
        }
    }

    /// A line on standard error. Nobody is left to tell when that fails.
    pub fn error(self, line: &str) {
        writeln!(io::stderr().lock(), "{}", shown(line)).ok();
    }
}
