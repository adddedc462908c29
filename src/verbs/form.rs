//! What somebody fills in, as data: the fields of a form with their kinds and their words, and what was typed in them.
//! [`super::forms::Form`] says which forms there are; screen, dialogue and palette draw, ask and find them by it.

use crate::{
    domain::{area::Area, code::Code, day::Day, may, moment::Moment, reason::given, refusal::Refusal},
    words::dates,
};
use std::path::PathBuf;

/// A form as it is shown, whatever it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// Its heading, and what it means: keys of sentences.
    pub title: &'static str,
    pub means: &'static str,
    /// Whether what it means is read before the fields.
    pub means_first: bool,
    /// Whether Enter leads through what is blank before anything is asked for.
    pub leads: bool,
    pub fields: &'static [Field],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// As a refusal calls it.
    pub name: &'static str,
    pub kind: Kind,
    /// Keys of its label, and of what stands in it while it is empty.
    pub label: &'static str,
    pub hint: &'static str,
    /// So many rows on a screen.
    pub rows: u16,
    /// Key of what the dialogue asks; `None` where it leaves the field blank.
    pub ask: Option<&'static str>,
    /// Whether it asks for that before the fields that stand above.
    pub first: bool,
}

/// What can stand in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text that may be left out, or whose rules the verb knows.
    Line,
    /// Text that must be there.
    Needed,
    Year,
    /// The number of a question of the round. It must be there.
    Question,
    Area,
    /// One of the areas that the question of the form is asked in; all of them, where none is given.
    Areas,
    /// A day that must be there, and not be past.
    Deadline,
    /// A date and a time of day; now, where none is given.
    Time,
    /// Yes or no; no, where neither is given.
    YesNo,
    Folder,
    Formats,
    /// A case or a department; everybody, where neither is given.
    Whom,
    /// A fact of a case, from its own few.
    Fact,
    /// Which questions a round asks; the usual ones, where none are named.
    Extent,
}

impl Sheet {
    /// Key of what the dialogue asks for a field.
    #[must_use]
    pub fn ask(&self, at: usize) -> Option<&'static str> {
        self.fields.get(at).and_then(|field| field.ask)
    }

    /// The first field of the kind.
    #[must_use]
    pub fn place(&self, kind: Kind) -> Option<usize> {
        self.fields.iter().position(|field| field.kind == kind)
    }
}

impl Field {
    pub const fn new(name: &'static str, kind: Kind, label: &'static str, hint: &'static str, rows: u16) -> Self {
        Self { name, kind, label, hint, rows, ask: None, first: false }
    }

    #[must_use]
    pub const fn asked(self, ask: &'static str) -> Self {
        Self { ask: Some(ask), ..self }
    }

    #[must_use]
    pub const fn asked_first(self, ask: &'static str) -> Self {
        Self { ask: Some(ask), first: true, ..self }
    }

    #[must_use]
    pub fn is_needed(self) -> bool {
        matches!(self.kind, Kind::Needed | Kind::Question | Kind::Deadline)
    }
}

/// A yes and a no, as they can be typed.
pub const YES: &str = "ja";
pub const NO: &str = "nej";

/// What is wrong in a form, and in which field, where it is in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    pub at: Option<usize>,
    /// Nothing stands there yet.
    pub blank: bool,
    pub refusal: Refusal,
}

impl Wrong {
    pub(super) fn at(at: usize, refusal: Refusal) -> Self {
        Self { at: Some(at), blank: false, refusal }
    }
}

impl From<Refusal> for Wrong {
    fn from(refusal: Refusal) -> Self {
        Self { at: None, blank: false, refusal }
    }
}

/// What was typed, field by field.
#[derive(Debug, Clone, Copy)]
pub(super) struct Filled<'t> {
    pub(super) fields: &'static [Field],
    pub(super) typed: &'t [String],
}

impl Filled<'_> {
    pub(super) fn text(self, at: usize) -> String {
        self.typed.get(at).map(|text| text.trim().to_owned()).unwrap_or_default()
    }

    /// The first field that must be filled in and is not.
    pub(super) fn whole(self) -> Result<(), Wrong> {
        for (at, field) in self.fields.iter().enumerate().filter(|(_, field)| field.is_needed()) {
            given(field.name, &self.text(at)).map_err(|refusal| Wrong {
                at: Some(at),
                blank: self.text(at).is_empty(),
                refusal,
            })?;
        }
        Ok(())
    }

    pub(super) fn area(self, at: usize) -> Result<Option<Area>, Wrong> {
        let typed = Some(self.text(at)).filter(|typed| !typed.is_empty());
        typed.map(|typed| Area::typed(&typed)).transpose().map_err(|refusal| Wrong::at(at, refusal))
    }

    pub(super) fn folder(self, at: usize) -> Result<PathBuf, Wrong> {
        let typed = self.text(at);
        if typed.is_empty() { Err(Refusal::new(Code::FolderNeeded).into()) } else { Ok(typed.into()) }
    }

    pub(super) fn year(self, at: usize) -> Result<u16, Wrong> {
        let typed = self.text(at);
        may::round::in_range(typed.parse().ok(), typed).map_err(|refusal| Wrong::at(at, refusal))
    }

    pub(super) fn day(self, at: usize) -> Result<Day, Wrong> {
        Day::typed(&self.text(at)).map_err(|refusal| Wrong::at(at, refusal))
    }

    pub(super) fn time(self, at: usize) -> Result<Option<Moment>, Wrong> {
        let typed = Some(self.text(at)).filter(|typed| !typed.is_empty());
        typed.map(|typed| dates::read_date_time(&typed)).transpose().map_err(|refusal| Wrong::at(at, refusal))
    }

    pub(super) fn yes(self, at: usize) -> Result<bool, Wrong> {
        let typed = self.text(at);
        if typed.is_empty() {
            return Ok(false);
        }
        yes_or_no(&typed).ok_or_else(|| Wrong::at(at, Refusal::new(Code::ActionUrgentUnclear).with("typed", typed)))
    }
}

/// A yes or a no in the languages that are spoken here; `None` is neither.
#[must_use]
pub fn yes_or_no(typed: &str) -> Option<bool> {
    match typed.trim().to_lowercase().as_str() {
        "j" | YES | "y" | "yes" => Some(true),
        "n" | NO | "no" => Some(false),
        _ => None,
    }
}
