//! The rim: lines in, lines out. Nothing but text and line breaks is ever written. And the lines of a talk that is under
//! way: the last of them can be taken back, by saying the others once more with nobody listening.

use crate::domain::shown::{shown, steers};
use std::{
    collections::VecDeque,
    io::{self, BufRead, Write},
};

pub(crate) struct Console<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    begun: bool,
    /// What was answered since the last thing that was done.
    answered: Vec<String>,
    /// What is said once more; while there is some of it, nothing is written.
    repeated: VecDeque<String>,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    Said(String),
    /// Not UTF-8: taken for what it is not, it would be stored wrong.
    Garbled,
    End,
}

impl<'a> Console<'a> {
    pub(crate) fn new(input: &'a mut dyn BufRead, output: &'a mut dyn Write) -> Self {
        Self { input, output, begun: false, answered: Vec::new(), repeated: VecDeque::new() }
    }

    /// Writes the lines. Texts from the file may hold line breaks, and what would steer a terminal.
    pub(crate) fn say(&mut self, lines: &[String]) -> io::Result<()> {
        if !self.repeated.is_empty() {
            return Ok(());
        }
        for line in lines.iter().flat_map(|line| line.lines()) {
            writeln!(self.output, "{}", shown(&line.replace('\t', " ")))?;
        }
        self.output.flush()
    }

    pub(crate) fn hear(&mut self) -> io::Result<Line> {
        if let Some(line) = self.repeated.pop_front() {
            return Ok(Line::Said(line));
        }
        let mut bytes = Vec::new();
        if self.input.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(Line::End);
        }
        let Ok(text) = String::from_utf8(bytes) else { return Ok(Line::Garbled) };
        let text = text.trim_end_matches(['\n', '\r']);
        // Windows programs like to put a byte order mark in front of what they pipe.
        let text = if self.begun { text } else { text.strip_prefix('\u{FEFF}').unwrap_or(text) };
        self.begun = true;
        Ok(Line::Said(plain(text)))
    }

    /// The line was an answer, and can be taken back.
    pub(crate) fn keep(&mut self, line: String) {
        self.answered.push(line);
    }

    /// The last answer was none after all.
    pub(crate) fn drop_last(&mut self) {
        self.answered.pop();
    }

    /// What was answered is done, or left.
    pub(crate) fn forget(&mut self) {
        self.answered.clear();
        self.repeated.clear();
    }

    pub(crate) fn has_answers(&self) -> bool {
        !self.answered.is_empty()
    }

    /// Takes the last answer back: those before it are heard again.
    pub(crate) fn take_back(&mut self) {
        self.answered.pop();
        self.repeated = self.answered.drain(..).collect();
    }
}

/// An arrow key in a terminal without line editing sends an escape, and what is pasted may bring marks that nobody sees;
/// they are no part of what was meant.
fn plain(line: &str) -> String {
    line.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| !steers(*c)).collect()
}
