//! What anybody can ask for: a face, or a package that comes home. Values only; [`super::perform`] is the one door.

use crate::{
    domain::{
        answer::{Answer, Shown, Value},
        area::Area,
        at::{At, CaseAt},
        checklist::Checklist,
        code::Code,
        day::Day,
        event::Field as Text,
        extent::Extent,
        facts::Facts,
        follow_up::{ActionId, Outcome},
        list_reading::{Expected, ListReading},
        measure::Pair,
        moment::Moment,
        note::{About, NoteId, Outcome as NoteOutcome},
        paragraph::Place,
        reading::{Said, Wanted},
        refusal::Refusal,
        sample::{CaseId, Reason},
        seed::Grade,
        seed_source::Source,
    },
    intake::{case_list::CaseList, options::ListOptions},
    verbs::{erase_texts::EraseTexts, purge::Purge, report::documents::Format},
};
use std::{path::PathBuf, sync::Arc};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// With the checklists that are named, or with those that come with the tool.
    OpenRound {
        year: u16,
        /// Somebody says that the year is meant, although it is neither this one nor the next.
        sure: bool,
        title: String,
        checklists: Option<Vec<Checklist>>,
        /// Which of their questions are asked.
        extent: Extent,
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
    /// The same where nobody has seen what was said of it: another's gives way only where that other is named.
    OutcomeOver {
        action: ActionId,
        outcome: Outcome,
        note: String,
        instead_of: Option<String>,
    },
    /// A checked copy of the file: where, or beside it.
    BackUp(Option<PathBuf>),
    EraseTexts(EraseTexts),
    ChangeWords,
}

/// About a round as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfRound {
    /// Another title, and another year as long as nothing was put into the round; of that year it is as of a new round.
    Rename {
        year: u16,
        sure: bool,
        title: String,
    },
    /// With all that was put into it, as long as nothing is locked.
    Remove,
    Import(Box<NewList>),
    /// The list with the number goes out again, or the newest.
    TakeBack(Option<u32>),
    /// `only` is the area that is meant alone, where the other one has no list.
    Lock {
        source: Option<Source>,
        only: Option<Area>,
    },
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
    /// A text, or none, where nobody has seen the one that stands: another's gives way only where that other is named.
    RewriteText {
        place: Place,
        role: String,
        text: Option<String>,
        instead_of: Option<String>,
    },
    /// Takes back what was written last, or gives again what the entry `seq` took back.
    UndoText {
        seq: i64,
    },
    /// The citizens' answers: the name of the file, and its bytes.
    Survey {
        file_name: String,
        bytes: Vec<u8>,
    },
    ClearSurvey,
    /// Which cases somebody is to read a second time.
    ChooseReading {
        reader: String,
        wanted: Wanted,
    },
    Note {
        about: About,
        text: String,
    },
    AnswerNote {
        number: NoteId,
        text: String,
    },
    ResolveNote {
        number: NoteId,
        outcome: NoteOutcome,
        text: String,
    },
    SignOff,
    Reopen {
        reason: String,
    },
    Purge(Purge),
    Publish(Publication),
    /// Sheets to learn from, into a folder.
    HandOut {
        whom: Whom,
        folder: PathBuf,
        /// Somebody says that files may be replaced that are not ours.
        replace: bool,
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
    /// Those of the four facts that are typed take the place of what stands in the file; the rest stays. What another has
    /// said gives way only where that other is named.
    Restate {
        typed: [Option<String>; 4],
        instead_of: Option<String>,
    },
    Complete,
    /// The answers are shown to a second reader who did not know them.
    ShowAnswers,
    /// A second reader agrees with all that he has said nothing of.
    ReadRest,
    /// A second reader is done with the case.
    FinishReading,
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
    /// Takes back the deed of the entry `seq`, or gives again the one that this entry took back.
    Undo {
        seq: i64,
    },
}

/// About the answer to one question of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfQuestion {
    /// `took` are the texts that the person had before him, so that their drafts are used up. `seen` is what he saw of the
    /// answer.
    Answer {
        answer: Answer,
        took: Vec<Text>,
        seen: Option<Shown>,
    },
    Clear {
        seen: Option<Shown>,
    },
    /// An answer, or none, where nobody has seen the one that stands: another's gives way only where that other is named.
    Reanswer {
        answer: Option<Answer>,
        took: Vec<Text>,
        instead_of: Option<String>,
    },
    /// Texts on their way.
    Draft(Vec<Drafting>),
    /// The times of a question that is measured, and those that the person saw; none take them away.
    Measure {
        pairs: Vec<Pair>,
        seen: Option<Vec<Pair>>,
    },
    /// The same where nobody has seen those that stand: another's give way only where that other is named.
    Remeasure {
        pairs: Vec<Pair>,
        instead_of: Option<String>,
    },
    /// What a second reader says of the answer, and what he saw of it.
    Read {
        said: Said,
        note: String,
        seen: Option<Shown>,
    },
    ClearReading,
    /// What a reader has begun to say is passed over.
    PassOver {
        reader: String,
        reason: String,
    },
}

/// A text on its way, and the answer that waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafting {
    pub field: Text,
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
    /// Somebody says that files may be replaced that are not ours.
    pub replace: bool,
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

/// The question of a refusal that wants no more than a yes.
#[must_use]
pub fn asks(refusal: &Refusal) -> Option<&'static str> {
    match refusal.code {
        Code::YearUnusual => Some("round-ask-year"),
        Code::OutputForeign => Some("output-ask"),
        Code::PurgeUnsure | Code::ErasureUnsure => Some("purge-ask"),
        _ => None,
    }
}

impl Request {
    /// The same, once somebody has said yes to what a refusal asked: that the year is meant, that files may be replaced.
    #[must_use]
    pub fn sure(self) -> Self {
        match self {
            Self::Round(of, OfRound::Publish(asked)) => {
                Self::Round(of, OfRound::Publish(Publication { replace: true, ..asked }))
            }
            Self::Round(of, OfRound::HandOut { whom, folder, .. }) => {
                Self::Round(of, OfRound::HandOut { whom, folder, replace: true })
            }
            Self::OpenRound { year, title, checklists, extent, .. } => {
                Self::OpenRound { year, sure: true, title, checklists, extent }
            }
            Self::Round(of, OfRound::Purge(asked)) => Self::Round(of, OfRound::Purge(Purge { sure: true, ..asked })),
            Self::EraseTexts(asked) => Self::EraseTexts(EraseTexts { sure: true, ..asked }),
            Self::Round(of, OfRound::Rename { year, title, .. }) => {
                Self::Round(of, OfRound::Rename { year, sure: true, title })
            }
            other => other,
        }
    }

    /// Whether it makes something beside the file.
    #[must_use]
    pub fn is_outward(&self) -> bool {
        matches!(self, Self::BackUp(_) | Self::Round(_, OfRound::Publish(_) | OfRound::HandOut { .. }))
    }
}
