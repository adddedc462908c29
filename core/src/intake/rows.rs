//! The rows of a text, one at a time, with the physical line on which each begins.
//!
//! The lines are counted here, since the CSV reader says where the row before ended, not where this one begins.

use super::{
    byte_window::ByteWindow,
    encoding::{Encoding, Pieces},
    lines::breaks,
    problem::{Problem, ProblemKind},
    quoting,
};
use csv::{Reader, ReaderBuilder, StringRecord};
use std::{fmt, io::Read};

/// What a cell of Excel can hold.
pub const FIELD_CHARS_MAX: usize = 32_767;
const BUFFER_BYTES: usize = 1 << 16;

/// One row of a list, whatever file it came from.
#[derive(Debug, Clone, Copy)]
pub struct Row<'r> {
    pub line: u64,
    pub cells: &'r StringRecord,
    /// The cells of a workbook that held a number which cannot be the one that was typed: a fraction, or too many digits.
    pub rounded: &'r [usize],
}

pub struct Rows<R> {
    /// Where the CSV reader began in the text.
    skipped: usize,
    delimiter: u8,
    columns: usize,
    reader: Reader<ByteWindow<R>>,
    record: StringRecord,
    /// Where the row before began and ended, and the line of its beginning.
    begin: usize,
    end: usize,
    line: u64,
    blank_lines: u64,
}

impl<R> fmt::Debug for Rows<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("line", &self.line).field("delimiter", &self.delimiter).finish_non_exhaustive()
    }
}

impl<'t> Rows<&'t [u8]> {
    /// The rows of a text that is at hand.
    #[must_use]
    pub fn new(text: &'t str, skipped: usize, delimiter: u8) -> Self {
        Self::of(text.as_bytes(), Pieces::of(Encoding::Utf8), skipped, delimiter)
    }
}

impl<R: Read> Rows<R> {
    /// `skipped` bytes at the beginning of the text are no rows (a `sep=` line), but their lines count.
    pub fn of(source: R, pieces: Pieces, skipped: usize, delimiter: u8) -> Self {
        let reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .buffer_capacity(BUFFER_BYTES)
            .from_reader(ByteWindow::new(source, pieces, skipped));
        let record = StringRecord::new();
        Self { skipped, delimiter, columns: 0, reader, record, begin: 0, end: 0, line: 1, blank_lines: 0 }
    }

    /// Once the width of the list is known, rows that a quotation mark swallowed can be told.
    #[must_use]
    pub fn with_columns(mut self, columns: usize) -> Self {
        self.columns = columns;
        self
    }

    /// Empty lines so far. Rows of nothing but delimiters are rows.
    #[must_use]
    pub fn blank_lines(&self) -> u64 {
        self.blank_lines
    }

    /// The next row, or what is wrong with it, or `None` at the end.
    pub fn read(&mut self) -> Option<Result<Row<'_>, Problem>> {
        let from = self.position();
        let read = self.reader.read_record(&mut self.record);
        let to = self.position();
        let raw = self.reader.get_ref().text(from, to);
        let length = raw.len();
        let begin = from + raw.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let raw = raw.get(begin - from..).unwrap_or_default();
        let tail = raw.iter().rev().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let hidden = raw.contains(&b'"') && quoting::hides_rows(raw, self.delimiter, self.columns);
        self.move_to(begin);
        self.end = (from + length).saturating_sub(tail).max(begin);
        // The row itself, and one byte more, since a break may begin before it.
        self.reader.get_mut().let_go(self.begin.saturating_sub(1));
        match read {
            Ok(false) => None,
            Ok(true) if hidden => Some(Err(ProblemKind::BadQuoting.at(self.line))),
            Ok(true) if self.record.iter().any(is_too_long) => Some(Err(ProblemKind::FieldTooLong.at(self.line))),
            Ok(true) => Some(Ok(Row { line: self.line, cells: &self.record, rounded: &[] })),
            Err(error) => Some(Err(match error.kind() {
                csv::ErrorKind::Io(error) => ProblemKind::NotRead { detail: error.to_string() }.at(1),
                _ => ProblemKind::NotText.at(self.line),
            })),
        }
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX).saturating_add(self.skipped)
    }

    fn breaks(&self, from: usize, to: usize) -> u64 {
        let window = self.reader.get_ref();
        let text = window.text(from, to);
        if !text.contains(&b'\n') && !text.contains(&b'\r') {
            return 0;
        }
        let joined = window.before(from) == Some(b'\r') && text.first() == Some(&b'\n');
        breaks(text, 0, text.len()) - u64::from(joined)
    }

    fn move_to(&mut self, begin: usize) {
        let between = self.breaks(self.end, begin);
        // The row before and a `sep=` line end in a break of their own.
        let own = u64::from(self.end > 0 || self.skipped > 0);
        self.line += self.breaks(self.begin, self.end) + between;
        self.blank_lines += between.saturating_sub(own);
        self.begin = begin;
    }
}

fn is_too_long(cell: &str) -> bool {
    cell.len() > FIELD_CHARS_MAX && cell.chars().nth(FIELD_CHARS_MAX).is_some()
}
