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
        facts::{Facts, unread},
        follow_up::{ActionId, Outcome},
        list_reading::{Expected, ListReading},
        measure::Pair,
        moment::Moment,
        paragraph::Place,
        reason::reason,
        refusal::Refusal,
        review::Opinion,
        sample::{CaseId, Reason},
        seed::Grade,
        seed_source::Source,
    },
    intake::{case_list::CaseList, options::ListOptions},
    verbs::{
        erase_texts::EraseTexts,
        form::{Field, Filled, Kind, Sheet, Wrong},
        purge::Purge,
        report::documents::{Format, typed_formats},
    },
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
    Review(Opinion),
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

/// What can be filled in to ask for something, with what is known of it before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    OpenRound,
    /// Of the round's year.
    RenameRound(u16),
    Assign(CaseAt),
    /// With the facts that the person saw, where a change by another is to be noticed.
    Facts(CaseAt, Option<Facts>),
    AcuteRaise(CaseAt),
    Pick(u16),
    Decide(u16),
    Publish(u16),
    HandOut(u16),
}

const YEAR: Field = Field::new("year", Kind::Year, "tui-field-year", "tui-field-needed", 1).asked("plain-year");
const TITLE: Field = Field::new("title", Kind::Line, "tui-field-title", "round-title", 1).asked("plain-title");

const OPEN_ROUND: Sheet = Sheet {
    title: "tui-new-round",
    means: "tui-new-round-means",
    means_first: false,
    leads: false,
    fields: &[
        YEAR,
        TITLE,
        Field::new("questions", Kind::Extent, "tui-field-questions", "tui-field-questions-empty", 2)
            .asked("plain-extent"),
    ],
};

const RENAME_ROUND: Sheet = Sheet {
    title: "round-rename",
    means: "round-rename-means",
    means_first: false,
    leads: false,
    fields: &[YEAR, TITLE],
};

const ASSIGN: Sheet = Sheet {
    title: "tui-form-assign",
    means: "tui-form-assign-means",
    means_first: false,
    leads: false,
    fields: &[
        Field::new("initials", Kind::Line, "tui-field-initials", "tui-field-nobody", 2).asked("tui-form-assign-means")
    ],
};

const FACTS: Sheet = Sheet {
    title: "facts-title",
    means: "facts-form-means",
    means_first: false,
    leads: false,
    fields: &[
        Field::new("age", Kind::Fact, "facts-field-age", "facts-hint-age", 2).asked("plain-facts-ask-age"),
        Field::new("outcome", Kind::Fact, "facts-field-outcome", "facts-hint-outcome", 2)
            .asked("plain-facts-ask-outcome"),
        Field::new("changes", Kind::Fact, "facts-field-changes", "facts-hint-changes", 2)
            .asked("plain-facts-ask-changes"),
        Field::new("plan", Kind::Fact, "facts-field-plan", "facts-hint-plan", 2).asked("plain-facts-ask-plan"),
    ],
};

/// Which of the four facts stands in a field.
pub(super) fn fact_place(field: Field) -> Option<usize> {
    FACTS.fields.iter().position(|one| one.name == field.name)
}

/// The dialogue asks for these two where a case is read, and takes the time to be now.
pub const ACUTE_WHAT: Field =
    Field::new("acute-what", Kind::Needed, "acute-field-what", "tui-field-needed", 4).asked("plain-write-acute");
pub const ACUTE_TO: Field =
    Field::new("acute-to", Kind::Needed, "acute-field-to", "tui-field-needed", 2).asked("acute-to-whom");

const ACUTE: Sheet = Sheet {
    title: "acute-new",
    means: "acute-means",
    means_first: true,
    leads: true,
    fields: &[ACUTE_WHAT, ACUTE_TO, Field::new("acute-when", Kind::Time, "acute-field-when", "acute-field-now", 1)],
};

const PICK: Sheet = Sheet {
    title: "tui-form-pick",
    means: "tui-form-pick-means",
    means_first: false,
    leads: false,
    fields: &[
        Field::new("number", Kind::Line, "tui-field-number", "tui-field-needed", 2),
        Field::new("area", Kind::Area, "tui-field-area", "tui-field-area-hint", 2),
        Field::new("note", Kind::Line, "tui-field-why", "tui-field-needed", 2),
    ],
};

const DECIDE: Sheet = Sheet {
    title: "actions-new",
    means: "actions-means",
    means_first: true,
    leads: true,
    fields: &[
        Field::new("action-question", Kind::Question, "actions-field-question", "actions-hint-question", 1)
            .asked("actions-plain-question"),
        Field::new("area", Kind::Areas, "tui-field-area", "actions-hint-area", 1).asked("actions-plain-area"),
        Field::new("action", Kind::Needed, "actions-field-text", "actions-hint-text", 3).asked("actions-plain-text"),
        Field::new("owner", Kind::Needed, "actions-field-owner", "actions-hint-owner", 1).asked("actions-plain-owner"),
        Field::new("deadline", Kind::Deadline, "actions-field-deadline", "actions-hint-deadline", 1)
            .asked("actions-plain-deadline"),
        Field::new("check", Kind::Needed, "actions-field-check", "actions-hint-check", 2).asked("actions-plain-check"),
        Field::new("urgent", Kind::YesNo, "actions-field-urgent", "actions-hint-urgent", 1)
            .asked("actions-plain-urgent"),
    ],
};

const PUBLISH: Sheet = Sheet {
    title: "tui-form-report",
    means: "tui-form-report-means",
    means_first: false,
    leads: false,
    fields: &[
        Field::new("folder", Kind::Folder, "tui-field-folder", "tui-field-needed", 2).asked("plain-folder"),
        Field::new("formats", Kind::Formats, "tui-field-formats", "tui-field-needed", 2).asked("plain-formats"),
        Field::new("despite", Kind::Line, "tui-field-despite", "tui-field-despite-empty", 2).asked("plain-despite"),
    ],
};

const HAND_OUT: Sheet = Sheet {
    title: "handout-title",
    means: "handout-means",
    means_first: false,
    leads: false,
    fields: &[
        Field::new("folder", Kind::Folder, "tui-field-folder", "tui-field-needed", 2).asked("handout-plain-folder"),
        Field::new("whom", Kind::Whom, "handout-field-whom", "handout-hint-whom", 2).asked_first("handout-plain-whom"),
    ],
};

impl Form {
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        match self {
            Self::OpenRound => OPEN_ROUND,
            Self::RenameRound(_) => RENAME_ROUND,
            Self::Assign(_) => ASSIGN,
            Self::Facts(..) => FACTS,
            Self::AcuteRaise(_) => ACUTE,
            Self::Pick(_) => PICK,
            Self::Decide(_) => DECIDE,
            Self::Publish(_) => PUBLISH,
            Self::HandOut(_) => HAND_OUT,
        }
    }

    /// The case or the year that it is about, as it is shown; nothing for a round that is not there yet.
    #[must_use]
    pub fn about(&self) -> String {
        match self {
            Self::Assign(at) | Self::Facts(at, _) | Self::AcuteRaise(at) => at.case.to_string(),
            _ => self.year().map(|year| year.to_string()).unwrap_or_default(),
        }
    }

    /// The year of the round that it is about; nothing for a round that is not there yet.
    #[must_use]
    pub fn year(&self) -> Option<u16> {
        match self {
            Self::OpenRound => None,
            Self::Assign(at) | Self::Facts(at, _) | Self::AcuteRaise(at) => Some(at.year),
            Self::RenameRound(year)
            | Self::Pick(year)
            | Self::Decide(year)
            | Self::Publish(year)
            | Self::HandOut(year) => Some(*year),
        }
    }

    /// What was filled in, as it is asked for; or the first that is wrong. A round without a title gets `usual`.
    pub fn read(&self, typed: &[String], usual: impl Fn(&str) -> String) -> Result<Request, Wrong> {
        let filled = Filled { fields: self.sheet().fields, typed };
        filled.whole()?;
        let text = |at| filled.text(at);
        Ok(match *self {
            Self::OpenRound => {
                let year = filled.year(0)?;
                let title = Some(text(1)).filter(|title| !title.is_empty()).unwrap_or_else(|| usual(&text(0)));
                let extent = Extent::typed(&text(2)).map_err(|refusal| Wrong::at(2, refusal))?;
                Request::OpenRound { year, sure: false, title, checklists: None, extent }
            }
            Self::RenameRound(year) => {
                // Where it cannot be changed, it is not asked about.
                let to = if text(0).is_empty() { year } else { filled.year(0)? };
                reason("title", &text(1)).map_err(|refusal| Wrong::at(1, refusal))?;
                Request::Round(year, OfRound::Rename { year: to, sure: false, title: text(1) })
            }
            Self::Assign(at) => Request::Case(at, OfCase::Assign { to: text(0) }),
            Self::Facts(at, seen) => {
                let parts = [text(0), text(1), text(2), text(3)];
                let stated = Facts::read(parts.each_ref().map(String::as_str));
                let stated = stated.map_err(first_wrong)?;
                Request::Case(at, OfCase::Facts { stated, seen })
            }
            Self::AcuteRaise(at) => {
                let passed_on = filled.time(2)?;
                Request::Case(at, OfCase::AcuteRaise { what: text(0), to: text(1), passed_on })
            }
            Self::Pick(year) => {
                let area = Area::typed(&text(1)).map_err(|refusal| Wrong::at(1, refusal))?;
                Request::Round(year, OfRound::Pick { area, number: text(0), note: text(2) })
            }
            Self::Decide(year) => {
                let (area, deadline, acute) = (filled.area(1)?, filled.day(4)?, filled.yes(6)?);
                let (question, text, owner, check) = (text(0), text(2), text(3), text(5));
                let action = NewAction { question, area, text, owner, deadline, check, acute };
                Request::Round(year, OfRound::Decide(action))
            }
            Self::Publish(year) => {
                let (folder, formats) = (filled.folder(0)?, typed_formats(&text(1))?);
                let despite = Some(text(2)).filter(|reason| !reason.is_empty());
                let asked = Publication { signed: None, folder, formats, names: Vec::new(), despite, replace: false };
                Request::Round(year, OfRound::Publish(asked))
            }
            Self::HandOut(year) => {
                let (folder, whom) = (filled.folder(0)?, Whom::typed(&text(1)));
                Request::Round(year, OfRound::HandOut { whom, folder, replace: false })
            }
        })
    }

    /// The field that a refusal of the verb is about, where it is about one.
    #[must_use]
    pub fn field_of(&self, refusal: &Refusal) -> Option<usize> {
        let kind = match refusal.code {
            Code::YearOutOfRange | Code::RoundExists | Code::RoundYearKept => Kind::Year,
            Code::QuestionUnknown => Kind::Question,
            Code::ActionOtherArea => Kind::Areas,
            Code::ActionDeadlinePast => Kind::Deadline,
            _ => {
                let (_, name) = refusal.facts.iter().find(|(name, _)| *name == "field")?;
                return self.sheet().fields.iter().position(|field| field.name == name);
            }
        };
        self.sheet().place(kind)
    }
}

/// Of several that are wrong, the first is turned to; the others wait for their turn.
fn first_wrong(wrong: Vec<(usize, Refusal)>) -> Wrong {
    let first = wrong.into_iter().next();
    first.map_or_else(|| unread(Vec::new()).into(), |(at, refusal)| Wrong::at(at, refusal))
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
