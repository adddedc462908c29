//! Rows become cases: each row is judged, rows of one case are merged, everything wrong is noted.

use super::{
    areas,
    case_set::CaseSet,
    damage,
    facts::{Asking, RowFacts},
    header::Header,
    mapping::Belonging,
    non_case_rows::{self, Reason, Skipped, is_blank},
    number,
    options::ListOptions,
    problem::{Problem, ProblemKind},
    problems::Problems,
    rows::Row,
    word_cache::WordCache,
};
use crate::domain::{
    area::Area,
    case_number::CaseNumber,
    frame::FrameCase,
    guards::cpr,
    population::Facts,
    text::{ID_CHARS_MAX, NormError, norm},
};
use csv::StringRecord;
use std::{collections::HashSet, sync::Arc};

#[derive(Debug)]
pub struct CaseCollector<'o> {
    header: Header,
    options: &'o ListOptions,
    case_set: CaseSet,
    /// Only where a rule asks for more than is kept.
    asking: Option<Asking>,
    /// The cases of rows in departments that are out.
    outside: HashSet<CaseNumber>,
    /// By the text of the cell, so that each department is judged and stored once.
    departments: WordCache<Department>,
    /// By the text of the cell: a word is folded once, not on each row.
    areas: WordCache<Option<Area>>,
    /// Whether a case belongs to the population, by the text of its status.
    statuses: WordCache<Option<bool>>,
    problems: Problems,
    rows: u64,
    left_out: u64,
    department_changes: u64,
    skipped: Skipped,
}

#[derive(Debug, Clone)]
struct Department {
    name: Arc<str>,
    belonging: Option<Belonging>,
}

/// What is wrong has been noted as a problem.
struct Noted;

/// What the rows came to.
#[derive(Debug)]
pub struct CollectedCases {
    pub header: Header,
    pub cases: Vec<FrameCase>,
    /// What the rules of the population need to know of them.
    pub facts: Facts,
    pub rows: u64,
    pub left_out: u64,
    pub department_changes: u64,
    pub skipped: Skipped,
}

impl<'o> CaseCollector<'o> {
    #[must_use]
    pub fn new(header: Header, options: &'o ListOptions) -> Self {
        Self {
            asking: Asking::new(&header, options, false),
            header,
            options,
            case_set: CaseSet::default(),
            outside: HashSet::new(),
            departments: WordCache::default(),
            areas: WordCache::default(),
            statuses: WordCache::default(),
            problems: Problems::default(),
            rows: 0,
            left_out: 0,
            department_changes: 0,
            skipped: Skipped::default(),
        }
    }

    /// A list in a workbook, which may hold days as numbers.
    #[must_use]
    pub fn of_workbook(header: Header, options: &'o ListOptions) -> Self {
        Self { asking: Asking::new(&header, options, true), ..Self::new(header, options) }
    }

    pub fn problem(&mut self, problem: Problem) {
        self.problems.add(problem);
    }

    /// Takes any row of the file, also those above the header.
    pub fn row(&mut self, row: &Row<'_>) {
        if row.line <= self.header.line {
            self.skipped.preamble += u64::from(row.line < self.header.line);
            return;
        }
        match non_case_rows::reason(row.cells, &self.header) {
            Some(Reason::Blank) => self.skipped.blank += 1,
            Some(Reason::Totals) => self.skipped.totals += 1,
            Some(Reason::RepeatedHeader) => self.skipped.repeated_headers += 1,
            None => self.data_row(row),
        }
    }

    pub fn finish(mut self, blank_lines: u64) -> Result<CollectedCases, Vec<Problem>> {
        self.skipped.blank += blank_lines;
        if self.rows == 0 && self.left_out == 0 && self.problems.is_empty() {
            self.problems.add(ProblemKind::NoCases.at(self.header.line));
        }
        let (header, lines, problems) = (&self.header, self.case_set.lines(), &mut self.problems);
        let mut facts = self.asking.map(|asking| asking.finish(header, lines, problems)).unwrap_or_default();
        if !self.problems.is_empty() {
            return Err(self.problems.into_list());
        }
        if self.options.has_departments_out() {
            let outside = self.outside.iter().filter(|number| !self.case_set.contains(number)).count();
            facts.outside = Some(u32::try_from(outside).unwrap_or(u32::MAX));
        }
        Ok(CollectedCases {
            header: self.header,
            cases: self.case_set.into_cases(),
            facts,
            rows: self.rows,
            left_out: self.left_out,
            department_changes: self.department_changes,
            skipped: self.skipped,
        })
    }

    fn data_row(&mut self, row: &Row<'_>) {
        match self.belongs(row) {
            Some(true) => {}
            Some(false) => {
                self.left_out += 1;
                return;
            }
            None => self.unknown_status(row),
        }
        self.rows += 1;
        if let Some(kind) = shape_fault(row.cells, &self.header) {
            let value = row.cells.get(self.header.case_number).unwrap_or_default();
            self.problems.add(kind.at(row.line).with_value(value));
            return;
        }
        // All three are looked at before any is given up, so that one reading finds everything.
        let number = self.number(row);
        let department = self.department(row);
        if let (Ok(number), true) = (&number, is_out(&department)) {
            self.outside.insert(number.clone());
            return;
        }
        let area = match &department {
            Ok(department) => self.area(row, department.as_ref()),
            // The area is not missing if the department alone would have given it.
            Err(Noted) if self.options.area.is_none() && filled(row.cells, self.header.area).is_none() => Err(Noted),
            Err(Noted) => self.area(row, None),
        };
        let facts = match &mut self.asking {
            None => Ok(None),
            Some(asking) => asking.read(row, &self.header, &mut self.problems).map(Some).ok_or(Noted),
        };
        if let (Ok(number), Ok(department), Ok(area), Ok(facts)) = (number, department, area, facts) {
            self.merge(number, area, department.map(|department| department.name), row.line, facts);
        }
    }

    /// Whether the mapping lets the row in. `None` where it does not know the status.
    fn belongs(&mut self, row: &Row<'_>) -> Option<bool> {
        let Some(column) = self.header.status else { return Some(true) };
        let cell = row.cells.get(column).unwrap_or_default();
        if let Some(known) = self.statuses.get(cell) {
            return *known;
        }
        let known = self.options.belongs(cell);
        self.statuses.add(cell, known);
        known
    }

    fn unknown_status(&mut self, row: &Row<'_>) {
        let Some(column) = self.header.status else { return };
        let value = row.cells.get(column).unwrap_or_default();
        let problem = ProblemKind::UnknownStatus.at(row.line).in_column(self.header.text(column));
        self.problems.add_to_group(problem.with_value(value));
    }

    fn number(&mut self, row: &Row<'_>) -> Result<CaseNumber, Noted> {
        let cell = row.cells.get(self.header.case_number).unwrap_or_default();
        let rounded = row.rounded.contains(&self.header.case_number);
        let number = if rounded { Err(ProblemKind::ScientificNumber) } else { number::read(cell) };
        number.map_err(|kind| {
            let header = self.header.text(self.header.case_number);
            self.problems.add(kind.at(row.line).in_column(header).with_value(cell));
            Noted
        })
    }

    fn department(&mut self, row: &Row<'_>) -> Result<Option<Department>, Noted> {
        let Some((column, cell)) = filled(row.cells, self.header.department) else { return Ok(None) };
        if let Some(department) = self.departments.get(cell) {
            return Ok(Some(department.clone()));
        }
        let department = read_department(cell, self.options);
        if let Ok(department) = &department {
            self.departments.add(cell, department.clone());
        }
        department.map(Some).map_err(|kind| {
            let problem = kind.at(row.line).in_column(self.header.text(column)).with_value(cell);
            self.problems.add_to_group(problem);
            Noted
        })
    }

    fn area(&mut self, row: &Row<'_>, department: Option<&Department>) -> Result<Area, Noted> {
        let cell = filled(row.cells, self.header.area);
        let of_department = department.and_then(|department| match department.belonging {
            Some(Belonging::In(area)) => Some(area),
            _ => None,
        });
        let named = cell.map(|(_, cell)| self.named_area(cell));
        areas::of_row(named, self.options.area, of_department).map_err(|kind| {
            let (column, value) = match cell {
                Some((column, cell)) => (Some(column), cell),
                None => (self.header.department, department.map_or("", |department| &department.name)),
            };
            // An unknown word may stand for either area and is corrected row by row; the others have one cure.
            let one_by_one = kind == ProblemKind::UnknownArea;
            let mut problem = kind.at(row.line).with_value(value);
            if let Some(column) = column {
                problem = problem.in_column(self.header.text(column));
            }
            if one_by_one {
                self.problems.add(problem);
            } else {
                self.problems.add_to_group(problem);
            }
            Noted
        })
    }

    fn named_area(&mut self, cell: &str) -> Option<Area> {
        if let Some(named) = self.areas.get(cell) {
            return *named;
        }
        let named = self.options.of_area(cell);
        self.areas.add(cell, named);
        named
    }

    fn merge(
        &mut self,
        number: CaseNumber,
        area: Area,
        department: Option<Arc<str>>,
        line: u64,
        facts: Option<RowFacts>,
    ) {
        let added = self.case_set.add(FrameCase { area, department: department.clone(), number }, line);
        if let (Some(asking), Some(facts)) = (&mut self.asking, facts) {
            asking.note(added.place, facts);
        }
        let Some((seen, first_line)) = added.earlier else { return };
        if seen.area != area {
            let kind = ProblemKind::TwoAreas { first_line, first: seen.area, second: area };
            let header = self.header.text(self.header.case_number);
            self.problems.add(kind.at(line).in_column(header).with_value(seen.number.as_str()));
        } else if department.is_some() && department != seen.department {
            self.department_changes += u64::from(seen.department.is_some());
            seen.department = department;
        }
    }
}

fn is_out(department: &Result<Option<Department>, Noted>) -> bool {
    matches!(department, Ok(Some(Department { belonging: Some(Belonging::Out), .. })))
}

/// The cell of a column that is there and holds something.
fn filled(cells: &StringRecord, column: Option<usize>) -> Option<(usize, &str)> {
    let column = column?;
    cells.get(column).filter(|cell| !is_blank(cell)).map(|cell| (column, cell))
}

fn read_department(cell: &str, options: &ListOptions) -> Result<Department, ProblemKind> {
    if !cpr::find(cell).is_empty() {
        return Err(ProblemKind::CprAsDepartment);
    }
    if damage::is_excel_error(cell.trim()) {
        return Err(ProblemKind::ExcelError);
    }
    match norm(cell, ID_CHARS_MAX) {
        Ok(name) => Ok(Department { belonging: options.of_department(&name), name: name.into() }),
        Err(NormError::Forbidden(character)) => Err(ProblemKind::ForbiddenCharacter { character }),
        Err(NormError::TooLong(_) | NormError::Empty) => Err(ProblemKind::DepartmentTooLong),
    }
}

/// A row that cannot be a case of this list, whatever its cells say.
fn shape_fault(cells: &StringRecord, header: &Header) -> Option<ProblemKind> {
    let columns = header.columns.len();
    let number = cells.get(header.case_number).unwrap_or_default();
    let too_wide = cells.iter().skip(columns).any(|cell| !is_blank(cell));
    // Fewer cells are common, since Excel leaves out what is empty at the end; but where what should be a case number
    // has no digit at all, a line was broken in two.
    let broken = cells.len() < columns && !is_blank(number) && !number.contains(|c: char| c.is_ascii_digit());
    if too_wide || broken {
        Some(ProblemKind::RaggedRow { cells: cells.len(), columns })
    } else if columns > 1 && is_prose(number) && cells.iter().filter(|cell| !is_blank(cell)).count() == 1 {
        Some(ProblemKind::NoteRow)
    } else {
        None
    }
}

/// `Udskrevet af Bente`: two words or more.
fn is_prose(text: &str) -> bool {
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    text.split_whitespace().filter(is_word).count() > 1
}
