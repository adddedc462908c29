//! The forms in which somebody asks for something: which fields each has, with what is known of it before, and what is asked
//! for once it is filled in.

use crate::{
    domain::{
        area::Area,
        at::CaseAt,
        code::Code,
        extent::Extent,
        facts::{Facts, unread},
        reason::reason,
        refusal::Refusal,
    },
    verbs::{
        form::{Field, Filled, Kind, Sheet, Wrong},
        report::documents::typed_formats,
        request::{NewAction, OfCase, OfRound, Publication, Request, Whom},
    },
};

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
