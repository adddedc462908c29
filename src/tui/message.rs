//! What happens to the screens: a key, a paste, a pause, or the answer to an effect.

use super::{
    effect::After,
    keys::Key,
    list_task::News,
    screens::{ceremony::Place, known::Known, page::Paper},
};
use crate::domain::{
    acute::Acute,
    area::Area,
    case_file::CaseFile,
    checklist::Checklist,
    finding::Finding,
    follow_up::FollowUp,
    moment::Moment,
    paragraph::Paragraph,
    refusal::Refusal,
    review_notes::Noted,
    round::{Round, Status},
    sample::SampleCase,
    survey::Survey,
    trail::Entry,
};
use ratatui::layout::{Position, Size};

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Key(Key),
    /// A key that is held down: it moves and writes, and does nothing else.
    Held(Key),
    Pasted(String),
    /// A click of the mouse, where somebody asked for it.
    Clicked(Position),
    Resized(Size),
    /// Nobody has touched a key for a second while a text is being written.
    Paused,
    Loaded(Result<Box<Fresh>, Refusal>),
    Written(After, Result<Written, Refusal>),
    Listed(Result<Box<News>, Refusal>),
    /// Nothing more to do; a refusal says why the last text could not be kept.
    Left(Option<Refusal>),
}

/// A write that succeeded, and what the screen shows now.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    pub at: Moment,
    pub fresh: Box<Fresh>,
}

/// What a screen shows, read a moment ago.
#[derive(Debug, Clone, PartialEq)]
pub enum Fresh {
    /// One for each round, newest first; one without a round where there is none.
    Rounds(Vec<Status>),
    Sample {
        round: Round,
        cases: Vec<SampleCase>,
        status: Status,
    },
    Case {
        round: Round,
        file: CaseFile,
    },
    Findings {
        year: u16,
        findings: Vec<Finding>,
        checklists: Vec<Checklist>,
    },
    Acutes {
        round: Round,
        acutes: Vec<Acute>,
    },
    /// The folder that is proposed for the feedback sheets.
    Feedback(u16, String),
    Citizens(Round, Option<Survey>),
    Texts {
        round: Round,
        written: Vec<Paragraph>,
    },
    Actions {
        year: u16,
        follow: FollowUp,
    },
    Ceremony(Place, Known),
    /// The year that is proposed.
    NewRound(u16),
    Trail(Vec<Entry>),
    Notes {
        year: u16,
        notes: Vec<Noted>,
        checklists: Vec<Checklist>,
    },
    Overview(u16, Vec<CaseFile>),
    Page(Paper),
    /// The parts of the round's frame, each with its area and its cases.
    Departments(u16, Vec<(Area, String, u32)>),
    /// Where the report is proposed to go, and in which formats.
    Report {
        year: u16,
        folder: String,
        formats: String,
    },
}
