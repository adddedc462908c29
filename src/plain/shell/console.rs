//! The rim: lines in, lines out. Nothing but text and line breaks is ever written.

use std::io::{self, BufRead, Write};

pub(crate) struct Console<'a> {
    input: &'a mut dyn BufRead,
    output: &'a mut dyn Write,
    begun: bool,
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
        Self { input, output, begun: false }
    }

    /// Writes the lines. Texts from the file may hold line breaks, and control characters that would steer a terminal.
    pub(crate) fn say(&mut self, lines: &[String]) -> io::Result<()> {
        for line in lines.iter().flat_map(|line| line.lines()) {
            writeln!(self.output, "{}", plain(line))?;
        }
        self.output.flush()
    }

    pub(crate) fn hear(&mut self) -> io::Result<Line> {
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
}

/// An arrow key in a terminal without line editing sends an escape; it is no part of what was meant.
fn plain(line: &str) -> String {
    line.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| !c.is_control()).collect()
}
