//! The mistakes of one TOML file, gathered as they are met and told in the order of the lines.

use crate::domain::refusal::Refusal;

/// A line of the file is shown no longer than this, in characters.
const SHOWN_CHARS_MAX: usize = 100;

/// One mistake and its place, line and column counted from 1, the column in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TomlProblem {
    pub line: u32,
    pub column: u32,
    pub refusal: Refusal,
}

#[derive(Debug)]
pub(super) struct Problems<'t> {
    text: &'t str,
    /// Each with the byte where it stands.
    found: Vec<(usize, Refusal)>,
}

impl<'t> Problems<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, found: Vec::new() }
    }

    pub(super) fn add(&mut self, at: usize, refusal: Refusal) {
        self.found.push((at, refusal));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The line of a byte, counted from 1.
    pub(super) fn line(&self, at: usize) -> u32 {
        count(self.before(at).matches('\n'))
    }

    /// Every mistake with its place: the facts `file`, `line`, `column` and `shown`, the line itself.
    pub(super) fn with_places(mut self, file_name: &str) -> Vec<TomlProblem> {
        let mut found = std::mem::take(&mut self.found);
        found.sort_by_key(|(at, _)| *at);
        found
            .into_iter()
            .map(|(at, refusal)| {
                let (line, column) = (self.line(at), self.column(at));
                let refusal = refusal
                    .with("file", file_name)
                    .with("line", line)
                    .with("column", column)
                    .with("shown", self.shown(line));
                TomlProblem { line, column, refusal }
            })
            .collect()
    }

    fn column(&self, at: usize) -> u32 {
        let before = self.before(at);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        count(before[line_start..].chars())
    }

    fn shown(&self, line: u32) -> String {
        let index = usize::try_from(line).map_or(0, |line| line.saturating_sub(1));
        let line = self.text.lines().nth(index).unwrap_or_default().trim();
        let cut = if line.chars().nth(SHOWN_CHARS_MAX).is_some() { "…" } else { "" };
        line.chars().take(SHOWN_CHARS_MAX).chain(cut.chars()).collect()
    }

    /// What stands before a byte; a byte inside a character counts as the end of the text.
    fn before(&self, at: usize) -> &'t str {
        self.text.get(..at).unwrap_or(self.text)
    }
}

/// How many, plus one: places are counted from 1.
fn count(things: impl Iterator) -> u32 {
    u32::try_from(things.count()).unwrap_or(u32::MAX).saturating_add(1)
}
