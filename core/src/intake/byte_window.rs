//! A text as it is read: the bytes of the row at hand and a little before it, so that lines can be counted and quotation
//! marks judged, without the rest.

use super::encoding::Pieces;
use std::io::{self, Read};

/// What has been read past is let go in steps of this size.
const LET_GO_BYTES: usize = 1 << 20;

#[derive(Debug)]
pub struct ByteWindow<R> {
    source: R,
    pieces: Pieces,
    piece: Vec<u8>,
    kept: Vec<u8>,
    /// The place of the first kept byte in the text.
    base: usize,
    /// The place up to which the text has been given on.
    given: usize,
}

impl<R: Read> ByteWindow<R> {
    /// `skipped` bytes at the beginning are kept but not given on.
    pub fn new(source: R, pieces: Pieces, skipped: usize) -> Self {
        Self { source, pieces, piece: Vec::new(), kept: Vec::new(), base: 0, given: skipped }
    }

    /// The text between two places; what has been let go is missing.
    #[must_use]
    pub fn text(&self, from: usize, to: usize) -> &[u8] {
        self.kept.get(from.saturating_sub(self.base)..to.saturating_sub(self.base)).unwrap_or_default()
    }

    /// The byte before a place.
    #[must_use]
    pub fn before(&self, at: usize) -> Option<u8> {
        self.kept.get(at.checked_sub(self.base + 1)?).copied()
    }

    /// What lies before a place is not needed any more.
    pub fn let_go(&mut self, before: usize) {
        let length = before.saturating_sub(self.base).min(self.kept.len());
        if length > LET_GO_BYTES {
            self.kept.drain(..length);
            self.base += length;
        }
    }
}

impl<R: Read> Read for ByteWindow<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given >= self.base + self.kept.len() {
            if !self.pieces.read(&mut self.source, &mut self.piece, &mut self.kept)? {
                // The last piece may have left something in the decoder.
                if self.given >= self.base + self.kept.len() {
                    return Ok(0);
                }
            }
        }
        let rest = &self.kept[self.given - self.base..];
        let length = rest.len().min(buffer.len());
        buffer[..length].copy_from_slice(&rest[..length]);
        self.given += length;
        Ok(length)
    }
}
