//! Everything a report says, as plain values that are made once. Every document is written from this and nothing else,
//! so two formats cannot give two numbers.
//!
//! It holds no case number: cases are named `B-01`. What was written about a case is in the internal edition alone, since
//! it may identify a citizen.

use crate::domain::{
    answer::Value,
    area::Area,
    checklist::{Checklist, Scale, Text},
    comparison::{compared::Comparison, history::History},
    evidence::Evidence,
    finding::Finding,
    follow_up::FollowUp,
    moment::Moment,
    paragraph::Paragraph,
    review::Standing,
    sample::{CaseId, Progress, Reason},
    survey::Tally,
};

pub use super::dataset_method::{ChangesAfter, DrawStep, Drawing, Method, Supplement};

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

/// What citizens answered, as the edition may show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citizens {
    pub file_name: String,
    pub file_sha256: String,
    pub by: String,
    pub at: Moment,
    /// In the order of the principles.
    pub questions: Vec<SurveyRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyRow {
    pub principle: String,
    pub question: String,
    pub options: Vec<String>,
    /// A cell for each option.
    pub tally: Tally,
}

/// An answer with what the auditor wrote to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub case: CaseId,
    pub question: String,
    pub scale: Scale,
    pub value: Value,
    pub note: String,
    pub evidence: Evidence,
}

/// Whether the report can be relied on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    Signed { version: u32, at: Moment, by: String },
    Draft { open_cases: u32 },
}

/// One area's sample and what it showed.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaPart {
    pub area: Area,
    /// Cases in the locked list.
    pub population: u32,
    /// Cases that were drawn, before anything was replaced.
    pub drawn: u32,
    /// Cases in the sample today, the missing ones included.
    pub cases: u32,
    pub complete: u32,
    /// Neither complete nor missing.
    pub open: u32,
    pub missing: u32,
    pub replaced: Vec<Replaced>,
    /// More than one in five.
    pub many_replaced: bool,
    /// Cases picked by hand, which are in no figure.
    pub picked: u32,
    pub headline: Headline,
    pub essential: Flagged,
    pub act_now: Flagged,
    pub good_practice: Flagged,
    pub acute: AcuteCount,
    /// As the questions stand in the checklists.
    pub findings: Vec<Row>,
    /// A1 to A5, then whatever else the checklists name.
    pub principles: Vec<Principle>,
    pub second_reading: SecondReading,
    pub chances: Vec<Chance>,
    pub sample: Vec<SampleLine>,
    /// Of every case that counts, the missing ones included. Without notes.
    pub answers: Vec<CaseAnswers>,
}

impl AreaPart {
    /// The finding of a question that the headline names.
    #[must_use]
    pub fn row(&self, question: &str) -> Option<&Row> {
        self.findings.iter().find(|row| row.finding.question == question)
    }
}

/// A finding with the words of its question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub finding: Finding,
    pub text: Text,
    pub scale: Scale,
    /// The share in whole per cent; `None` where too few answers apply.
    pub percent: Option<u32>,
    /// The share in a word of the fixed scale; `None` where too few answers apply.
    pub amount: Option<Amount>,
}

/// The fixed scale of words. The words stand in the report's annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    All,
    /// At least 85 %.
    NearlyAll,
    /// More than 60 %.
    Most,
    /// From 40 to 60 %.
    AboutHalf,
    /// Less than 40 %.
    Few,
    None,
}

impl Amount {
    pub const ALL: [Self; 6] = [Self::All, Self::NearlyAll, Self::Most, Self::AboutHalf, Self::Few, Self::None];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::NearlyAll => "nearly-all",
            Self::Most => "most",
            Self::AboutHalf => "about-half",
            Self::Few => "few",
            Self::None => "none",
        }
    }
}

/// What a reader with one minute should know. Core questions only; questions are named by id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    pub core: u32,
    /// Core questions with at least one applicable answer.
    pub answered: u32,
    /// The other core questions.
    pub uncounted: u32,
    /// Of the answered ones, those that were met in every case where they applied.
    pub all_met: u32,
    /// At most three, the weakest first; none of them met everywhere.
    pub weakest: Vec<String>,
    /// At most three, the strongest first; all of them met in more than half of the cases.
    pub strongest: Vec<String>,
    /// How many applicable answers a question needed to be named here.
    pub least: u32,
    /// The question whose interval shows how sure the numbers are.
    pub example: Option<String>,
}

/// Acute concerns, in no other figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AcuteCount {
    pub raised: u32,
    pub handled: u32,
}

/// The findings of the questions that serve one principle of the strategy, added up within an area. The answers to the
/// questions of one case hang together, so no share and no interval is made of the sums.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Principle {
    /// `A2`.
    pub code: String,
    /// None: the principle is not looked for in the cases.
    pub questions: Vec<String>,
    pub core: u32,
    /// Core questions with at least one applicable answer.
    pub counted: u32,
    /// Of these, the ones met in every case where they applied.
    pub all_met: u32,
    /// Answers to all of the questions, the supplementary ones too.
    pub met: u32,
    pub partly: u32,
    pub not_met: u32,
}

/// Answers with a mark, and the cases they stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flagged {
    pub answers: u32,
    pub cases: u32,
}

/// A case that left the sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    pub id: CaseId,
    pub reason: Reason,
    pub note: String,
    pub by: String,
    pub at: Moment,
    pub replaced_by: Option<CaseId>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct SecondReading {
    /// Answers in the sample, and how many of them a second reader has judged.
    pub answers: u32,
    pub read: u32,
    pub agreed: u32,
    pub disagreed: u32,
    /// Disagreements that the auditor has responded to.
    pub responded: u32,
    /// Answers that were changed after the second reader agreed.
    pub changed_since: u32,
    /// Answers whose reader is the one who gave them: no second reading at all.
    pub own: u32,
    pub auditors: Vec<String>,
    pub readers: Vec<String>,
    /// How the answers fall that another person has read.
    pub agreement: Agreement,
    pub disagreements: Vec<Disagreement>,
}

/// Answers read by another person below which no measure of the agreement is given.
pub const READ_MIN: u32 = 10;

/// Two readings of the same answers. Answers that were read by the one who gave them are not among them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agreement {
    /// Answers, and how many of them the two agreed on.
    pub read: u32,
    pub agreed: u32,
    /// Disagreements where the second reader did not say another answer.
    pub unsaid: u32,
    /// What the scales of the questions offer, in the order of the table.
    pub values: Vec<Value>,
    /// A row for each answer that was read, a column for each that the second reader gives; without the unsaid ones.
    pub table: Vec<Vec<u32>>,
    /// Gwet's AC1, to be shown; `None` where it cannot be calculated.
    pub ac1: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    pub case: CaseId,
    pub question: String,
    pub scale: Scale,
    /// The answer that was read.
    pub read: Option<Value>,
    /// What the reader would have answered, where that was said.
    pub own: Option<Value>,
    /// The answer of today; `None` where it was taken back.
    pub now: Option<Value>,
    /// The reader's note.
    pub note: String,
    pub standing: Standing,
}

/// How likely it is that the sample shows a fault at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chance {
    /// The fault is in so many per cent of the cases in the list, and that is so many cases.
    pub spread: u32,
    pub faulty: u32,
    /// Cases that were looked into.
    pub sample: u32,
    /// The chance that at least one of them has the fault, in whole per cent; 100 only where it is certain.
    pub percent: u32,
}

/// One case of the draw, under its pseudonym.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleLine {
    pub id: CaseId,
    pub state: LineState,
    pub answered: u32,
    pub questions: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    InSample(Progress),
    Replaced,
    Missing,
}

/// The answers of one case, in the order of the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseAnswers {
    pub case: CaseId,
    /// Not found: no answer counts, whatever was answered before.
    pub missing: bool,
    pub lines: Vec<AnswerLine>,
}

impl CaseAnswers {
    /// What the answer is counted as.
    #[must_use]
    pub fn code(&self, line: &AnswerLine) -> &'static str {
        match line.value {
            _ if self.missing => "missing",
            Some(value) => value.code(),
            None => "unanswered",
        }
    }

    /// Whether it is among the cases that a share is taken of.
    #[must_use]
    pub fn counts(&self, line: &AnswerLine) -> bool {
        !self.missing && matches!(line.value, Some(Value::Met | Value::Partly | Value::NotMet))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerLine {
    pub checklist: String,
    pub question: String,
    pub scale: Scale,
    /// `None`: not answered yet.
    pub value: Option<Value>,
    /// Whether a note was written; what it says stays in the file.
    pub noted: bool,
    pub marks: Marks,
}

/// What an answer is marked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
    pub essential: bool,
    pub act_now: bool,
    pub good_practice: bool,
}
