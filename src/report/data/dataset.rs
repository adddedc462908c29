//! Everything a report says, as plain values that are made once. Every document is written from this and nothing else,
//! so two formats cannot give two numbers.
//!
//! It holds no case number: cases are named `B-01`. What was written about a case is in the internal edition alone, since
//! it may identify a citizen.

use super::{area::AreaPart, citizens::Citizens, method::Method, notes::Note, reading_notes::RoundNotes};
use crate::domain::{
    checklist::Checklist,
    comparison::{compared::Comparison, history::History},
    follow_up::FollowUp,
    moment::Moment,
    paragraph::Paragraph,
};

#[derive(Debug, Clone, PartialEq)]
pub struct Dataset {
    pub municipality: String,
    pub year: u16,
    pub title: String,
    pub edition: Edition,
    pub status: Status,
    pub tool_version: String,
    /// Of every interval: `0.95`.
    pub confidence: String,
    /// Children first. Never added together; an area without cases is left out.
    pub areas: Vec<AreaPart>,
    /// As they were when the round began.
    pub checklists: Vec<Checklist>,
    /// Against the newest earlier round that is signed; `None` where there is none.
    pub comparison: Option<Comparison>,
    /// The core questions in every signed round of the file, up to this one.
    pub history: History,
    /// What is to be done, and what came of what was decided before.
    pub follow_up: FollowUp,
    /// What people wrote themselves, in the order of the sections.
    pub paragraphs: Vec<Paragraph>,
    /// The yearly questionnaire, in no other figure; `None` where none was read in.
    pub citizens: Option<Citizens>,
    /// What the auditors wrote, case by case: in the internal edition alone.
    pub notes: Vec<Note>,
    /// What second readers noted of the round as a whole.
    pub round_notes: RoundNotes,
    pub method: Method,
    /// Of all the above: the hash of the report as JSON, so that anybody can take it again.
    pub sha256: String,
}

impl Dataset {
    /// The time that documents bear: of the signature, or of the draw. Never the time of writing, which would make two
    /// copies of one report differ.
    #[must_use]
    pub fn made_at(&self) -> Moment {
        match self.status {
            Status::Signed { at, .. } => at,
            Status::Draft { .. } => self.method.draw.at,
        }
    }
}

/// Whom the report is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// For everybody: no text about a case, and no answers of a case but under its pseudonym.
    Public,
    /// For those who may read the cases.
    Internal,
}

/// Whether the report can be relied on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    Signed { version: u32, at: Moment, by: String },
    Draft { open_cases: u32 },
}
