//! What anybody can ask for: a face, or a package that comes home. Values only; [`super::perform`] is the one door.

use crate::{
    domain::{
        answer::{Answer, Shown, Value},
        area::Area,
        at::{At, CaseAt},
        checklist::Checklist,
        day::Day,
        event::Field,
        facts::Facts,
        follow_up::{ActionId, Outcome},
        list_reading::{Expected, ListReading},
        measure::Pair,
        moment::Moment,
        paragraph::Place,
        review::Opinion,
        sample::{CaseId, Reason},
        seed::Grade,
        seed_source::Source,
    },
    intake::{case_list::CaseList, options::ListOptions},
    verbs::report::documents::Format,
};
use std::{path::PathBuf, sync::Arc};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// With the checklists that are named, or with those that come with the tool.
    OpenRound {
        year: u16,
        title: String,
        checklists: Option<Vec<Checklist>>,
    },
    Round(u16, OfRound),
    Case(CaseAt, OfCase),
    Question(At, OfQuestion),
    /// What came of an action, of whichever round.
    Outcome {
        action: ActionId,
        outcome: Outcome,
        note: String,
    },
    /// A checked copy of the file: where, or beside it.
    BackUp(Option<PathBuf>),
}

/// About a round as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfRound {
    Import(Box<NewList>),
    /// The list with the number goes out again, or the newest.
    TakeBack(Option<u32>),
    Lock(Option<Source>),
    Draw(DrawRequest),
    /// More cases from what was drawn, the frame or a supplement, up to so many an area.
    Extend {
        supplement: u32,
        sizes: Vec<(Area, u32)>,
    },
    /// A case that somebody wants looked at, by its number.
    Pick {
        area: Area,
        number: String,
        note: String,
    },
    AcuteHandled {
        number: u32,
        note: String,
    },
    Decide(NewAction),
    /// A text of somebody's own in a section of the report, by role.
    WriteText {
        place: Place,
        role: String,
        text: String,
    },
    ClearText {
        place: Place,
        role: String,
    },
    /// The citizens' answers: the name of the file, and its bytes.
    Survey {
        file_name: String,
        bytes: Vec<u8>,
    },
    ClearSurvey,
    SignOff,
    Reopen {
        reason: String,
    },
    Publish(Publication),
    /// Sheets to learn from, into a folder.
    HandOut {
        whom: Whom,
        folder: PathBuf,
    },
}

/// About one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfCase {
    Assign {
        to: String,
    },
    /// The facts as they are from now on, and as the person saw them.
    Facts {
        stated: Facts,
        seen: Option<Facts>,
    },
    /// Those of the four facts that are typed take the place of what stands in the file; the rest stays.
    Restate {
        typed: [Option<String>; 4],
    },
    Complete,
    Missing {
        note: String,
    },
    Replace {
        reason: Reason,
        note: String,
    },
    Reopen {
        reason: String,
    },
    AcuteRaise {
        what: String,
        to: String,
        /// Now, where none is given.
        passed_on: Option<Moment>,
    },
    /// Takes back the change of the entry `seq`. `carry` are drafts of its question that stay.
    Undo {
        seq: i64,
        question: String,
        carry: Vec<Drafting>,
    },
}

/// About the answer to one question of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfQuestion {
    /// `carry` are the drafts of the question that this answer does not use up: an answer clears them away, so they are
    /// written again behind it. `seen` is what the person saw of the answer.
    Answer {
        answer: Answer,
        carry: Vec<Drafting>,
        seen: Option<Shown>,
    },
    Clear {
        carry: Vec<Drafting>,
        seen: Option<Shown>,
    },
    Draft(Drafting),
    /// The times of a question that is measured, and those that the person saw; none take them away.
    Measure {
        pairs: Vec<Pair>,
        seen: Option<Vec<Pair>>,
    },
    Review(Opinion),
}

/// A text on its way, and the answer that waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafting {
    pub field: Field,
    pub value: Option<Value>,
    /// Empty: the draft is thrown away.
    pub text: String,
}

/// A list that somebody has looked at and confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewList {
    pub file_name: String,
    /// Before the rules, which are asked once more when it is stored.
    pub list: Arc<CaseList>,
    pub options: Box<ListOptions>,
    pub expected: Expected,
    pub shown: ShownList,
}

/// What was shown of a list before it was confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownList {
    /// The supplement that its cases go into, where they were forgotten when the frame was locked.
    pub supplement: Option<u32>,
    /// By area, children first.
    pub kept: [u32; 2],
    /// The list that this one takes the place of.
    pub replaced: Option<u32>,
    /// How the rules were asked, and what they took out.
    pub reading: Box<ListReading>,
}

/// What the person at the draw has said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawRequest {
    /// `None`: the tool makes one from the operating system's randomness.
    pub seed: Option<String>,
    /// `None`: what the source that the lock names gives; where it names none, C for a seed made by the tool and D for a
    /// typed one.
    pub grade: Option<Grade>,
    pub source: Option<String>,
    pub witnesses: Vec<String>,
    /// Cases wanted per area. For an area that is not named: 10, or all where there are fewer; from a supplement the same
    /// share as of the area's first frame.
    pub sizes: Vec<(Area, u32)>,
    pub strata: Strata,
    /// Why a sample that was drawn is drawn anew. It follows the new attempt into the report.
    pub again: Option<String>,
}

/// What one sample of an area is spread over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strata {
    Area,
    /// At least two from each department, the rest by size.
    Department,
}

/// What is to be done about a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAction {
    pub question: String,
    /// `None`: every area that the question is asked in.
    pub area: Option<Area>,
    pub text: String,
    pub owner: String,
    pub deadline: Day,
    pub check: String,
    pub acute: bool,
}

/// A report that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// A signed version; without one the newest, or the draft.
    pub signed: Option<u32>,
    pub folder: PathBuf,
    pub formats: Vec<Format>,
    /// Names to look for before it leaves the house. They live as long as the request.
    pub names: Vec<String>,
    /// Why a signed report is written although its check found something.
    pub despite: Option<String>,
}

/// Whom feedback sheets are for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whom {
    Case(CaseId),
    Department(String),
    Everybody,
}

impl Whom {
    /// As it is typed into one field: nothing is everybody, else a case or a department.
    #[must_use]
    pub fn typed(typed: &str) -> Self {
        match (typed.trim(), typed.trim().parse()) {
            ("", _) => Self::Everybody,
            (_, Ok(case)) => Self::Case(case),
            (name, Err(_)) => Self::Department(name.into()),
        }
    }
}
