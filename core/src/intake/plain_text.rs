//! Whether the bytes of a file can be a text at all, before anybody tries to find columns in it.

use crate::domain::bounds::LIST_MB;

pub const FILE_BYTES_MAX: usize = LIST_MB << 20;
/// No case list has a line like that; without a bound, one line could fill the memory.
pub const LINE_BYTES_MAX: usize = 1 << 20;
/// A few stray control characters occur in real exports and are left to the columns they stand in.
const CONTROLS_MAX: usize = 16;

/// What the bytes so far say. They are in an encoding whose first 128 characters are ASCII.
#[derive(Debug, Default)]
pub struct Content {
    length: usize,
    controls: usize,
    line_length: usize,
    has_zero: bool,
}

impl Content {
    /// One more piece of the file; a piece is much shorter than the longest line. Gives the place in the piece of a line
    /// that is too long.
    pub fn take(&mut self, bytes: &[u8]) -> Option<usize> {
        let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
        self.length += bytes.len();
        self.has_zero |= bytes.contains(&0);
        self.controls += controls(bytes);
        let first = bytes.iter().position(is_break).unwrap_or(bytes.len());
        if self.line_length + first > LINE_BYTES_MAX && !self.has_zero {
            return Some(first.saturating_sub(1));
        }
        self.line_length = match bytes.iter().rposition(is_break) {
            Some(last) => bytes.len() - last - 1,
            None => self.line_length + bytes.len(),
        };
        None
    }

    #[must_use]
    pub fn is_no_text(&self) -> bool {
        self.has_zero || self.controls > CONTROLS_MAX + self.length / 100
    }
}

fn controls(bytes: &[u8]) -> usize {
    let is_control = |byte: u8| (byte < 0x20 || byte == 0x7F) && !matches!(byte, b'\t' | b'\n' | b'\r');
    // Counted in single bytes, so that many are looked at together.
    bytes
        .chunks(255)
        .map(|chunk| usize::from(chunk.iter().fold(0_u8, |sum, byte| sum + u8::from(is_control(*byte)))))
        .sum()
}
