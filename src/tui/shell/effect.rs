//! What the screens ask for: something to be read, something to be written, or to be left alone.

use crate::{
    domain::{
        answer::{Answer, Shown, Value},
        area::Area,
        event::Field,
        facts::Facts,
        measure::Pair,
        moment::Moment,
        review::Opinion,
        sample::{CaseId, Reason},
        seed::Grade,
        seed_source::Source,
    },
    tui::{
        draw::screen::Place,
        follow_up::round_task::RoundWrite,
        lists::import_effect::{ListTask, Ready},
    },
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    Load(Load),
    /// Writes, and reads again what the screen shows.
    Write {
        write: Box<Write>,
        reread: Load,
        after: After,
    },
    /// Looks into folders and lists; nothing of the tilsyn changes.
    List(Box<ListTask>),
    /// Makes something outside the file.
    Make(Make),
    /// The person goes; the text under the hands is kept first.
    Leave(Option<(Spot, Kept)>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Load {
    Rounds,
    Sample(u16),
    Case(u16, CaseId),
    Findings(u16),
    Acutes(u16),
    /// What is to be done, of this round and of those before it.
    Actions(u16),
    /// What people write into the report themselves.
    Texts(u16),
    /// What citizens answered.
    Citizens(u16),
    /// The draw of a round, and where one wants to be in it.
    Ceremony(u16, Place),
    /// What is proposed for a new round.
    NewRound,
    Trail,
    Notes(u16),
    Overview(u16),
    Verify,
    Receipt(u16),
    /// The round beside an earlier one.
    Compare(u16),
    /// The program held against published values.
    Selftest,
    /// What a sample can be spread over.
    Departments(u16),
    /// What is proposed for the report.
    Report(u16),
    /// What is proposed for the feedback sheets.
    Feedback(u16),
}

/// What is written beside the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Make {
    /// The formats as they were typed.
    Report {
        year: u16,
        folder: String,
        formats: String,
        /// Why a signed report is written although its check found something; empty without a reason.
        despite: String,
    },
    /// Sheets to learn from: the folder, and whom they are for, as they were typed.
    Feedback(u16, String, String),
    Backup,
}

/// One question of one case of one round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    pub year: u16,
    pub case: CaseId,
    pub question: String,
}

/// A text on its way, and the answer that waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub field: Field,
    pub value: Option<Value>,
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// `carry` are the drafts of the question that this answer does not use up: an answer clears them away, so they are
    /// written again behind it.
    Answer {
        spot: Spot,
        answer: Answer,
        carry: Vec<Kept>,
        /// What the screen showed of the answer.
        shown: Shown,
    },
    Clear {
        spot: Spot,
        carry: Vec<Kept>,
        shown: Shown,
    },
    /// Takes back the change of the entry `seq`.
    Undo {
        spot: Spot,
        seq: i64,
        carry: Vec<Kept>,
    },
    Draft(Spot, Kept),
    /// The facts as they are from now on, and as the screen showed them.
    Facts(u16, CaseId, Facts, Facts),
    /// The times of a question that is measured, and those that the screen showed; none take them away.
    Measure(Spot, Vec<Pair>, Vec<Pair>),
    Complete(u16, CaseId),
    Review(Spot, Opinion),
    Missing(u16, CaseId, String),
    Replace(u16, CaseId, Reason, String),
    ReopenCase(u16, CaseId, String),
    ReopenRound(u16, String),
    Assign(u16, CaseId, String),
    /// Area, number and why, as they were typed.
    Pick {
        year: u16,
        area: Area,
        number: String,
        note: String,
    },
    SignOff(u16),
    AcuteRaise {
        year: u16,
        case: CaseId,
        what: String,
        to: String,
        passed_on: Option<Moment>,
    },
    AcuteHandled(u16, u32, String),
    OpenRound(u16, String),
    Round(RoundWrite),
    Lock(u16, Option<Source>),
    Draw(Drawing),
    /// More cases from what was drawn, the frame or a supplement.
    Extend {
        year: u16,
        supplement: u32,
        sizes: Vec<(Area, u32)>,
    },
    Import(Ready),
    TakeBack(u16, u32),
}

/// A draw as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    pub year: u16,
    /// As it was typed; without one the tool makes it.
    pub seed: Option<String>,
    /// Where the lock named no source.
    pub grade: Option<Grade>,
    pub source: Option<String>,
    pub witnesses: Vec<String>,
    pub sizes: Vec<(Area, u32)>,
    /// Spread over the departments.
    pub by_department: bool,
    /// Why a sample that was drawn is drawn anew.
    pub again: Option<String>,
}

/// What the screens do once it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// A draft was kept while the person goes on writing.
    Nothing,
    /// A draft was kept, and the editor closes.
    Close,
    /// A draft was thrown away, and the editor closes.
    Discard,
    /// An acute concern was written down: its form closes, and nothing below it.
    Done,
    /// Choices, questions and editors close.
    Settle,
    /// The same, and the next unanswered question is selected.
    Advance,
    /// The last answer of the case was taken back.
    Undo,
}
