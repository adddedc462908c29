//! What a list seems to say, shown before anybody has to decide: its columns with samples, its departments, its statuses.

use super::{
    columns::Role,
    encoding::Pieces,
    header::Head,
    mapping::{Belonging, Mapping},
    non_case_rows::{is_blank, is_totals},
    normalise::normalise,
    options::ListOptions,
    problem::{Problem, ProblemKind, shown},
    rows::{Row, Rows},
    text,
    workbook::{self, Book},
};
use crate::domain::{area::Area, guards::cpr};
use std::{collections::BTreeMap, io::Cursor};

/// Samples of a column.
const SAMPLES: usize = 3;
/// More different departments or statuses than this is a column of something else.
const VALUES_MAX: usize = 200;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// The sheet, where the list is a workbook.
    pub sheet: Option<String>,
    pub rows: u64,
    pub columns: Vec<InspectedColumn>,
    /// Name, rows, and the area that the department stands for or that it is out, where that is known.
    pub departments: Vec<(String, u64, Option<Belonging>)>,
    pub areas: Vec<(String, u64, Option<Area>)>,
    pub statuses: Vec<(String, u64)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InspectedColumn {
    pub header: String,
    /// What it would be read as.
    pub role: Option<Role>,
    /// `None`: the column may hold names or CPR numbers, so nothing of it is shown.
    pub samples: Option<Vec<String>>,
    /// Every different value with its rows, where they are few and may be shown: what a department or a status can be.
    pub values: Vec<(String, u64)>,
}

/// A column while it is read.
#[derive(Default)]
struct Column {
    samples: Vec<String>,
    values: BTreeMap<String, u64>,
    personal: bool,
}

impl Inspection {
    /// What is plain from the list: the columns that are known, the departments and areas that stand for one area.
    #[must_use]
    pub fn mapping(&self) -> Mapping {
        let mut mapping = Mapping::default();
        for wanted in Role::NAMED {
            let column = self.columns.iter().find(|column| column.role == Some(wanted));
            mapping.columns.extend(column.map(|column| (wanted, column.header.clone())));
        }
        for (name, _, area) in &self.departments {
            area.map(|belonging| mapping.departments.add(name, belonging));
        }
        for (name, _, area) in &self.areas {
            area.map(|area| mapping.areas.add(name, area));
        }
        mapping
    }
}

impl Column {
    /// Nearly all different, and most of them two words with capitals: `Åse Prøvesen`.
    fn holds_names(&self, rows: u64) -> bool {
        let different = u64::try_from(self.values.len()).unwrap_or(u64::MAX);
        let names = self.values.keys().filter(|value| is_name(value)).count();
        different * 2 > rows.min(100) && names * 2 > self.values.len()
    }
}

fn is_name(value: &str) -> bool {
    let words = value.split_whitespace().filter(|word| word.starts_with(char::is_uppercase));
    words.filter(|word| word.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | ','))).count() > 1
}

fn is_personal_word(header: &str) -> bool {
    const PARTS: [&str; 16] = [
        "navn",
        "name",
        "cpr",
        "person",
        "titel",
        "title",
        "borger",
        "barn",
        "foedsel",
        "foede",
        "adresse",
        "telefon",
        "mail",
        "behandler",
        "raadgiver",
        "bemaerkning",
    ];
    let word = normalise(header);
    PARTS.iter().any(|part| word.contains(part))
}

/// Reads a list as far as its columns go; what is wrong with its cases is for the import to say.
pub fn inspect(bytes: &[u8], options: &ListOptions) -> Result<Inspection, Vec<Problem>> {
    if workbook::is_workbook(bytes) {
        let at_file = |kind: ProblemKind| vec![kind.at(1)];
        let mut book = Book::open(bytes).map_err(at_file)?;
        let chosen = book.choose_loosely(options).map_err(at_file)?;
        let mut reading = Reading::new(&chosen.head, options);
        book.each_row(&chosen, &mut |row| reading.row(row)).map_err(at_file)?;
        return Ok(reading.finish(Some(chosen.name)));
    }
    let mut file = Cursor::new(bytes);
    let (scanned, layout) = text::lay_out(&mut file, options, true).map_err(|problem| vec![problem])?;
    let mut reading = Reading::new(&layout.head, options);
    let mut rows = Rows::of(file, Pieces::of(scanned.encoding), layout.skipped, layout.delimiter)
        .with_columns(layout.head.cells.len());
    while let Some(row) = rows.read() {
        if let Ok(row) = row {
            reading.row(&row);
        }
    }
    Ok(reading.finish(None))
}

struct Reading<'o> {
    options: &'o ListOptions,
    line: u64,
    headers: Vec<(String, Option<Role>)>,
    columns: Vec<Column>,
    rows: u64,
}

impl<'o> Reading<'o> {
    fn new(head: &Head, options: &'o ListOptions) -> Self {
        let roles: Vec<(Role, usize)> = head.cells.iter().map(|cell| options.role(cell)).collect();
        let headers = head.cells.iter().enumerate().map(|(at, cell)| {
            let (role, weakness) = roles[at];
            let rivals = || roles.iter().enumerate().filter(move |(_, (other, _))| *other == role);
            // The surest of its role; two that are equally sure are left to the person.
            let surest = rivals().all(|(other, (_, rival))| other == at || *rival > weakness);
            let read = role.is_kept() || role.is_asked_for();
            (cell.trim().to_owned(), (read && surest || !read && role != Role::Unknown).then_some(role))
        });
        let headers: Vec<_> = headers.collect();
        let columns = headers.iter().map(|_| Column::default()).collect();
        Self { options, line: head.line, headers, columns, rows: 0 }
    }

    fn row(&mut self, row: &Row<'_>) {
        let filled = row.cells.iter().filter(|cell| !is_blank(cell)).count();
        if row.line <= self.line || filled < 2.min(self.headers.len()) || is_totals(row.cells) {
            return;
        }
        self.rows += 1;
        for (column, cell) in self.columns.iter_mut().zip(row.cells).filter(|(_, cell)| !is_blank(cell)) {
            column.personal |= !cpr::find(cell).is_empty();
            let value = shown(cell);
            if column.samples.len() < SAMPLES && !column.samples.contains(&value) {
                column.samples.push(value.clone());
            }
            if column.values.len() <= VALUES_MAX {
                *column.values.entry(value).or_default() += 1;
            }
        }
    }

    fn finish(self, sheet: Option<String>) -> Inspection {
        let values = |wanted: Role| {
            let of_role = self.headers.iter().zip(&self.columns).filter(move |((_, role), _)| *role == Some(wanted));
            let shown = of_role.filter(|(_, column)| column.values.len() <= VALUES_MAX && !column.personal);
            shown.flat_map(|(_, column)| column.values.iter().map(|(name, rows)| (name.clone(), *rows)))
        };
        let departments =
            values(Role::Department).map(|(name, rows)| (name.clone(), rows, self.options.of_department(&name)));
        let departments = departments.collect();
        let areas = values(Role::Area).map(|(name, rows)| (name.clone(), rows, self.options.of_area(&name))).collect();
        let statuses = values(Role::Status).collect();
        let columns = self.headers.iter().zip(&self.columns).map(|((header, role), column)| {
            let unknown = role.is_none() && (is_personal_word(header) || column.holds_names(self.rows));
            let hidden = matches!(role, Some(Role::Person | Role::Citizen)) || column.personal || unknown;
            let few = !hidden && column.values.len() <= VALUES_MAX;
            let values = column.values.iter().filter(|_| few).map(|(value, rows)| (value.clone(), *rows)).collect();
            let samples = (!hidden).then(|| column.samples.clone());
            InspectedColumn { header: shown(header), role: *role, samples, values }
        });
        Inspection { sheet, rows: self.rows, columns: columns.collect(), departments, areas, statuses }
    }
}
