//! How it was done: lists, lock, draws, signatures.

use super::{changes::ChangesAfter, draw_steps::DrawStep};
use crate::domain::{
    area::Area,
    draw_record::{Draw, parts},
    lock::Lock,
    round::{Import, SignOff},
};

/// How it was done, with everything that another person needs to check it.
#[derive(Debug, Clone, PartialEq)]
pub struct Method {
    /// The undone ones too.
    pub imports: Vec<Import>,
    pub lock: Lock,
    pub draw: Draw,
    /// Every draw and extension of the round, oldest first: what became of the first attempt is never left out.
    pub draw_steps: Vec<DrawStep>,
    /// The receipt itself holds case numbers and is handed over by itself.
    pub receipt_sha256: String,
    /// In order; only those that were drawn.
    pub supplements: Vec<Supplement>,
    pub head_seq: i64,
    pub head_sha256: String,
    /// All signatures of the round, with why each was reopened.
    pub signatures: Vec<SignOff>,
    /// One for each signature that was reopened.
    pub changes: Vec<ChangesAfter>,
}

impl Method {
    /// In how many parts the sample of an area was drawn: departments, and forgotten cases with a draw of their own. Only
    /// one drawn in a single part has exact intervals; see [`crate::domain::stratified_interval`].
    #[must_use]
    pub fn parts(&self, area: Area) -> usize {
        let supplements = self.supplements.iter().map(|supplement| &supplement.draw);
        parts(std::iter::once(&self.draw).chain(supplements).flat_map(|draw| &draw.strata), area)
    }
}

/// Cases that were forgotten when the frame was locked, with a lock and a draw of their own.
#[derive(Debug, Clone, PartialEq)]
pub struct Supplement {
    pub number: u32,
    pub lock: Lock,
    pub draw: Draw,
    pub receipt_sha256: String,
}
