//! The header of a list: which row it is, and which columns are kept.

use super::{
    columns::{Column, Role, role},
    normalise::normalise,
    options::ListOptions,
    problem::{Problem, ProblemKind, shown},
    rows::Row,
};
use crate::domain::{guards::cpr, population::Rule};
use csv::StringRecord;

/// The row that looks most like the header, as it stands in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The physical line.
    pub line: u64,
    pub cells: StringRecord,
}

impl From<&Row<'_>> for Head {
    fn from(row: &Row<'_>) -> Self {
        Self { line: row.line, cells: row.cells.clone() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The physical line.
    pub line: u64,
    /// One for each cell of the header row.
    pub columns: Vec<Column>,
    pub case_number: usize,
    pub area: Option<usize>,
    pub department: Option<usize>,
    /// Only where a mapping says what the statuses mean.
    pub status: Option<usize>,
    /// Only where a rule asks.
    pub asked: Asked,
}

/// The columns that the rules of the population ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked {
    pub opened: Option<usize>,
    pub closed: Option<usize>,
    pub test: Option<usize>,
    pub citizen: Option<usize>,
}

/// How much a row looks like the header; the greater the likelier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Likeness {
    pub has_case_number: bool,
    known: usize,
}

/// Nothing where not one cell is a known word, or one holds a CPR number: then it is a person's data, never to be shown.
#[must_use]
pub fn likeness(cells: &StringRecord, options: &ListOptions) -> Option<Likeness> {
    if cells.iter().any(|cell| !cpr::find(cell).is_empty()) {
        return None;
    }
    let roles = cells.iter().map(|cell| options.role(cell).0).filter(|role| *role != Role::Unknown);
    let has_case_number = roles.clone().any(|role| role == Role::CaseNumber);
    let known = roles.count();
    (known > 0).then_some(Likeness { has_case_number, known })
}

/// Whether every cell is filled and none has a digit, as in a header of which not one word is known.
#[must_use]
pub fn is_words(cells: &StringRecord) -> bool {
    cells.iter().all(|cell| !tidy(cell).is_empty() && !cell.contains(|c: char| c.is_numeric()))
}

impl Header {
    pub fn new(head: &Head, options: &ListOptions) -> Result<Self, Problem> {
        let texts: Vec<&str> = head.cells.iter().map(tidy).collect();
        if let Some(kind) = missing(&texts, options) {
            return Err(kind.at(head.line));
        }
        let find = |role| best(&texts, role, options).map_err(|kind| kind.at(head.line));
        let Some(case_number) = find(Role::CaseNumber)? else {
            return Err(ProblemKind::NoCaseNumberColumn { seen: seen(&head.cells) }.at(head.line));
        };
        let (area, department) = (find(Role::Area)?, find(Role::Department)?);
        let status = if options.wants_status() { find(Role::Status)? } else { None };
        if options.wants_status() && status.is_none() {
            return Err(ProblemKind::NoStatusColumn { seen: seen(&head.cells) }.at(head.line));
        }
        let needed = |rule, role| {
            if !options.rules.set().contains(&rule) {
                return Ok(None);
            }
            let lacking = || ProblemKind::NoRuleColumn { role, seen: seen(&head.cells) }.at(head.line);
            find(role)?.map(Some).ok_or_else(lacking)
        };
        let asked = Asked {
            opened: needed(Rule::OpenedAfter, Role::Opened)?,
            closed: needed(Rule::ClosedBefore, Role::Closed)?,
            test: needed(Rule::TestPerson, Role::Test)?,
            citizen: needed(Rule::Citizen, Role::Citizen)?,
        };
        let kept = [Some(case_number), area, department];
        let columns = texts.iter().enumerate().map(|(at, text)| {
            let role = match options.role(text).0 {
                // Known by its word, but another column says it better.
                role if role.is_kept() && !kept.contains(&Some(at)) => Role::Detail,
                role => role,
            };
            Column { header: (*text).to_owned(), role }
        });
        Ok(Self { line: head.line, columns: columns.collect(), case_number, area, department, status, asked })
    }

    #[must_use]
    pub fn text(&self, column: usize) -> &str {
        self.columns.get(column).map_or("", |column| &column.header)
    }

    /// The headers of everything that is not kept.
    #[must_use]
    pub fn dropped(&self) -> Vec<String> {
        let dropped = self.columns.iter().filter(|column| !column.role.is_kept() && !column.header.is_empty());
        dropped.map(|column| shown(&column.header)).collect()
    }

    /// Whether a row further down is the header once more, as in printouts with pages.
    #[must_use]
    pub fn is_repeated_by(&self, cells: &StringRecord) -> bool {
        let same_at = |at: usize| cells.get(at).is_some_and(|cell| tidy(cell) == self.text(at));
        same_at(self.case_number) && (0..self.columns.len()).all(same_at)
    }
}

/// A column that the mapping names and the list does not have.
fn missing(texts: &[&str], options: &ListOptions) -> Option<ProblemKind> {
    let mapping = options.mapping.as_ref()?;
    let absent = |header: &str| !texts.iter().any(|text| normalise(text) == normalise(header));
    let (role, header) = mapping.columns.iter().find(|(_, header)| absent(header))?;
    Some(ProblemKind::MappedColumnMissing { role: *role, header: shown(header) })
}

fn tidy(cell: &str) -> &str {
    cell.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}')
}

/// The headers to name in a message: only those known where they are few, since the row may be a case then.
#[must_use]
pub fn seen(cells: &StringRecord) -> Vec<String> {
    let is_known = |text: &&str| role(text).0 != Role::Unknown;
    let filled = cells.iter().map(tidy).filter(|text| !text.is_empty());
    let known = filled.clone().filter(is_known).count();
    let mostly_known = known * 2 >= filled.clone().count();
    filled.filter(|text| mostly_known || is_known(text)).map(shown).collect()
}

/// The column that says most surely that it has the role.
fn best(texts: &[&str], wanted: Role, options: &ListOptions) -> Result<Option<usize>, ProblemKind> {
    let found = texts.iter().enumerate().filter_map(|(at, text)| {
        let (role, weakness) = options.role(text);
        (role == wanted).then_some((weakness, at))
    });
    let Some((weakness, first)) = found.clone().min() else { return Ok(None) };
    let equals: Vec<usize> = found.filter(|(other, _)| *other == weakness).map(|(_, at)| at).collect();
    if equals.len() > 1 {
        let headers = equals.into_iter().map(|at| shown(texts[at])).collect();
        return Err(ProblemKind::TwoColumns { role: wanted, headers });
    }
    Ok(Some(first))
}
