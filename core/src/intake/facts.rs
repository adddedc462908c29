//! What the rows say beside what is kept, read only where a rule of the population asks, and thrown away after it.

use super::{
    damage, dates, header::Header, non_case_rows::is_blank, normalise::normalise, options::ListOptions,
    problem::ProblemKind, problems::Problems, rows::Row, word_cache::WordCache,
};
use crate::domain::{
    guards::citizen::{Citizen, CitizenKey},
    population::{CaseFacts, Facts},
};
use chrono::NaiveDate;

const YES: [&str; 8] = ["ja", "j", "x", "1", "sand", "true", "yes", "y"];
const NO: [&str; 7] = ["nej", "n", "0", "falsk", "false", "no", ""];

#[derive(Debug)]
pub struct Asking {
    key: Option<CitizenKey>,
    /// A workbook may hold the number of a day.
    serials: bool,
    dates: WordCache<Option<NaiveDate>>,
    cases: Vec<CaseFacts>,
    citizens: Vec<(usize, Citizen)>,
}

/// What one row says.
#[derive(Debug, Clone, Copy)]
pub struct RowFacts {
    facts: CaseFacts,
    citizen: Option<Citizen>,
}

impl Asking {
    /// `None` where no rule asks for a column.
    #[must_use]
    pub fn new(header: &Header, options: &ListOptions, serials: bool) -> Option<Self> {
        let asked = header.asked;
        let any = [asked.opened, asked.closed, asked.test, asked.citizen].iter().any(Option::is_some);
        any.then(|| Self {
            key: options.citizen_key.clone(),
            serials,
            dates: WordCache::default(),
            cases: Vec::new(),
            citizens: Vec::new(),
        })
    }

    /// Reads all that is asked; what is wrong is noted, and then there is nothing.
    pub fn read(&mut self, row: &Row<'_>, header: &Header, problems: &mut Problems) -> Option<RowFacts> {
        let asked = header.asked;
        let cell = |column: Option<usize>| column.and_then(|at| row.cells.get(at)).unwrap_or_default();
        let mut sound = true;
        let mut wrong = |kind: ProblemKind, column: Option<usize>| {
            let header = column.map_or("", |at| header.text(at));
            problems.add(kind.at(row.line).in_column(header).with_value(cell(column)));
            sound = false;
        };
        let opened = self.date(cell(asked.opened)).unwrap_or_else(|kind| {
            wrong(kind, asked.opened);
            None
        });
        let closed = self.date(cell(asked.closed)).unwrap_or_else(|kind| {
            wrong(kind, asked.closed);
            None
        });
        let test = mark(cell(asked.test)).unwrap_or_else(|kind| {
            wrong(kind, asked.test);
            false
        });
        let citizen = self.key.as_ref().and_then(|key| key.citizen(cell(asked.citizen)));
        let open = closed.is_none();
        sound.then_some(RowFacts { facts: CaseFacts { opened, closed, open, test }, citizen })
    }

    /// The row belongs to the case at `place`.
    pub fn note(&mut self, place: usize, row: RowFacts) {
        match self.cases.get_mut(place) {
            Some(case) => *case = case.and(row.facts),
            None => self.cases.push(row.facts),
        }
        let last = self.citizens.last();
        self.citizens.extend(row.citizen.map(|citizen| (place, citizen)).filter(|named| last != Some(named)));
    }

    /// What is missing in every row of a case.
    pub fn finish(self, header: &Header, lines: &[u64], problems: &mut Problems) -> Facts {
        let mut lacking = |kind: ProblemKind, column: usize, at: usize| {
            let line = lines.get(at).copied().unwrap_or_default();
            problems.add(kind.at(line).in_column(header.text(column)));
        };
        if let Some(column) = header.asked.opened {
            let without = self.cases.iter().enumerate().filter(|(_, facts)| facts.opened.is_none());
            without.for_each(|(at, _)| lacking(ProblemKind::NoOpeningDate, column, at));
        }
        if let Some(column) = header.asked.citizen {
            let mut named = vec![false; self.cases.len()];
            self.citizens.iter().for_each(|(at, _)| named.iter_mut().skip(*at).take(1).for_each(|named| *named = true));
            let without = named.iter().enumerate().filter(|(_, named)| !**named);
            without.for_each(|(at, _)| lacking(ProblemKind::NoCitizen, column, at));
        }
        Facts { cases: self.cases, citizens: self.citizens, outside: None }
    }

    fn date(&mut self, cell: &str) -> Result<Option<NaiveDate>, ProblemKind> {
        if is_blank(cell) {
            return Ok(None);
        }
        let date = if let Some(known) = self.dates.get(cell) {
            *known
        } else {
            let date = dates::read(cell, self.serials);
            self.dates.add(cell, date);
            date
        };
        let fault =
            || if damage::is_excel_error(cell.trim()) { ProblemKind::ExcelError } else { ProblemKind::UnknownDate };
        date.map(Some).ok_or_else(fault)
    }
}

/// Whether the column of test persons says yes.
fn mark(cell: &str) -> Result<bool, ProblemKind> {
    let word = normalise(cell);
    if YES.contains(&word.as_str()) {
        Ok(true)
    } else if NO.contains(&word.as_str()) && (is_blank(cell) || !word.is_empty()) {
        Ok(false)
    } else {
        Err(ProblemKind::UnknownTestMark)
    }
}
