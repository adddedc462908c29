//! Output for people and as JSON. A closed pipe ends the program quietly.

use crate::domain::{code::Code, refusal::Refusal};
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
    Refusal::new(Code::OutputFailed).with("detail", error)
}

/// Where it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Output {
    pub json: bool,
}

impl Output {
    /// Prints the sentences, or the one JSON value. `Ok` on a closed pipe: whoever read has read enough.
    pub fn print(self, said: &Said) -> Result<(), Refusal> {
        let mut out = io::stdout().lock();
        let written = if self.json {
            writeln!(out, "{}", said.json)
        } else if said.text.is_empty() {
            Ok(())
        } else {
            writeln!(out, "{}", said.text.trim_end_matches('\n'))
        };
        match written.and_then(|()| out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(failed(error)),
            _ => Ok(()),
        }
    }

    /// A line on standard error. Nobody is left to tell when that fails.
    pub fn error(self, line: &str) {
        writeln!(io::stderr().lock(), "{line}").ok();
    }
}
