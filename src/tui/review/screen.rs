//! The second reader's notes, those that wait first; and on a page beside them who reads what, and what was changed after it
//! was read.

use crate::domain::{
    checklist::Checklist,
    may,
    note::{Note, NoteId, Outcome},
    reading_list::{CaseReading, Changed, Noted, Readings},
    refusal::Refusal,
    sample::CaseId,
};

#[derive(Debug, Clone, PartialEq)]
pub struct Notes {
    pub year: u16,
    pub readings: Readings,
    pub checklists: Vec<Checklist>,
    pub selected: usize,
    /// Whether the page with the readings is shown, and its row that is selected.
    pub on_readings: bool,
    pub reading: usize,
    /// Who looks at it.
    pub me: String,
}

/// A row of the readings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row<'r> {
    Reading(&'r CaseReading),
    Changed(&'r Changed),
}

impl Notes {
    #[must_use]
    pub fn new(year: u16, readings: Readings, checklists: Vec<Checklist>) -> Self {
        Self { year, readings, checklists, selected: 0, on_readings: false, reading: 0, me: String::new() }
    }

    #[must_use]
    pub fn notes(&self) -> &[Noted] {
        &self.readings.notes
    }

    /// The note that is looked at.
    #[must_use]
    pub fn noted(&self) -> Option<&Noted> {
        self.notes().get(self.selected)
    }

    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let readings = self.readings.cases.iter().map(Row::Reading);
        readings.chain(self.readings.changed.iter().map(Row::Changed))
    }

    /// The row of the readings that is looked at.
    #[must_use]
    pub fn row(&self) -> Option<Row<'_>> {
        self.rows().nth(self.reading)
    }

    /// Where one is on the page that is shown, and of how many.
    #[must_use]
    pub fn on(&self) -> usize {
        if self.on_readings { self.reading } else { self.selected }
    }

    #[must_use]
    pub fn count(&self) -> usize {
        if self.on_readings { self.rows().count() } else { self.notes().len() }
    }

    pub fn go(&mut self, to: usize) {
        if self.on_readings {
            self.reading = to;
        } else {
            self.selected = to;
        }
    }

    pub fn turn_to(&mut self, id: NoteId) {
        self.on_readings = false;
        let at = self.notes().iter().position(|noted| noted.note.id == id);
        self.selected = at.unwrap_or(self.selected);
    }

    /// The case, and the question, that the selected row is about.
    #[must_use]
    pub fn case(&self) -> Option<(CaseId, Option<String>)> {
        if self.on_readings {
            return Some(match self.row()? {
                Row::Reading(reading) => (reading.case, None),
                Row::Changed(changed) => (changed.case, Some(changed.question.clone())),
            });
        }
        let about = &self.noted()?.note.about;
        Some((about.case?, about.question.clone()))
    }

    pub fn refresh(&mut self, readings: Readings) {
        let on = self.noted().map(|noted| noted.note.id);
        let same = readings.notes.iter().position(|noted| Some(noted.note.id) == on);
        self.selected = same.unwrap_or(self.selected).min(readings.notes.len().saturating_sub(1));
        self.readings = readings;
        self.reading = self.reading.min(self.rows().count().saturating_sub(1));
    }

    /// Whether something can be said to a note: whoever opened it maintains what he said, somebody else answers.
    pub fn may_say(&self, note: &Note) -> Result<(), Refusal> {
        if note.opened.by == self.me {
            may::reading::resolve(note, &self.me, Outcome::Maintained)
        } else {
            may::reading::answer(note, &self.me)
        }
    }
}
