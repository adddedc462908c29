//! One thing that is wrong with a case list, with its place. Its sentences stand in `locales/*/words.ftl`.

use super::columns::Role;
use crate::domain::{area::Area, guards::cpr, shown::steers};

/// Longer values are cut: a message is for finding the place, not for reading the cell.
const SHOWN_CHARS_MAX: usize = 60;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The physical line in the file, from 1; the first of them where the problem is said once for many rows.
    pub line: u64,
    /// The header of the column, as the file has it.
    pub column: Option<String>,
    pub kind: ProblemKind,
    /// What stood there, safe to print: CPR numbers masked, control characters replaced, cut to a length.
    pub value: String,
    /// How many rows it concerns.
    pub rows: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    EmptyFile,
    TooLarge,
    /// The disk or the network failed while the file was read.
    NotRead {
        detail: String,
    },
    /// A document of a kind that is no workbook, or one that is not read (xlsb).
    Workbook,
    /// Cut off, or changed on its way. What the reader of the format says.
    WorkbookDamaged {
        detail: String,
    },
    WorkbookEncrypted,
    /// Unpacked, it would fill the memory.
    WorkbookTooLarge,
    /// The sheet that was asked for. The value is its name.
    SheetUnknown {
        sheets: Vec<String>,
    },
    TwoSheets {
        sheets: Vec<String>,
    },
    /// Each sheet with the headers that were seen on it.
    NoSheet {
        sheets: Vec<String>,
    },
    /// Only hidden sheets look like a list, and those are not taken unasked.
    HiddenSheet {
        sheets: Vec<String>,
    },
    NotText,
    /// Begins as UTF-8 and does not go on as UTF-8.
    MixedEncoding,
    LineTooLong,
    /// No row looks like a header at all.
    NoHeader,
    NoCaseNumberColumn {
        seen: Vec<String>,
    },
    /// Two columns say equally well that they hold the case number (or area, or department).
    TwoColumns {
        role: Role,
        headers: Vec<String>,
    },
    NoCases,
    BadQuoting,
    FieldTooLong,
    RaggedRow {
        cells: usize,
        columns: usize,
    },
    /// A remark among the cases, such as who printed the list.
    NoteRow,
    CprAsCaseNumber,
    BlankCaseNumber,
    ScientificNumber,
    DateAsCaseNumber,
    ExcelError,
    CaseNumberTooLong,
    ForbiddenCharacter {
        character: char,
    },
    CprAsDepartment,
    DepartmentTooLong,
    UnknownArea,
    /// The mapping does not say whether cases with that status belong.
    UnknownStatus,
    /// Statuses are mapped, and no column has them.
    NoStatusColumn {
        seen: Vec<String>,
    },
    /// A rule of the population is set, and no column says what it asks.
    NoRuleColumn {
        role: Role,
        seen: Vec<String>,
    },
    /// In a column that a rule asks: no day that can be read.
    UnknownDate,
    /// No row of the case says when it was opened.
    NoOpeningDate,
    /// No row of the case says who it is about.
    NoCitizen,
    /// Neither yes nor no in the column of test persons.
    UnknownTestMark,
    MappedColumnMissing {
        role: Role,
        header: String,
    },
    /// Neither the row, nor the option, nor the department says which area. The value is the department.
    NoArea,
    AreaAgainstOption {
        option: Area,
    },
    DepartmentAgainstOption {
        option: Area,
        department: Area,
    },
    TwoAreas {
        first_line: u64,
        first: Area,
        second: Area,
    },
    /// The list of problems was cut; so many more were found.
    More {
        count: u64,
    },
}

impl ProblemKind {
    /// The stable name: `kind` in JSON, and `problem-<code>` in the locales.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::EmptyFile => "empty-file",
            Self::TooLarge => "too-large",
            Self::NotRead { .. } => "not-read",
            Self::Workbook => "workbook",
            Self::WorkbookDamaged { .. } => "workbook-damaged",
            Self::WorkbookEncrypted => "workbook-encrypted",
            Self::WorkbookTooLarge => "workbook-too-large",
            Self::SheetUnknown { .. } => "sheet-unknown",
            Self::TwoSheets { .. } => "two-sheets",
            Self::NoSheet { .. } => "no-sheet",
            Self::HiddenSheet { .. } => "hidden-sheet",
            Self::NotText => "not-text",
            Self::MixedEncoding => "mixed-encoding",
            Self::LineTooLong => "line-too-long",
            Self::NoHeader => "no-header",
            Self::NoCaseNumberColumn { .. } => "no-case-number-column",
            Self::TwoColumns { .. } => "two-columns",
            Self::NoCases => "no-cases",
            Self::BadQuoting => "bad-quoting",
            Self::FieldTooLong => "field-too-long",
            Self::RaggedRow { .. } => "ragged-row",
            Self::NoteRow => "note-row",
            Self::CprAsCaseNumber => "cpr-as-case-number",
            Self::BlankCaseNumber => "blank-case-number",
            Self::ScientificNumber => "scientific-number",
            Self::DateAsCaseNumber => "date-as-case-number",
            Self::ExcelError => "excel-error",
            Self::CaseNumberTooLong => "case-number-too-long",
            Self::ForbiddenCharacter { .. } => "forbidden-character",
            Self::CprAsDepartment => "cpr-as-department",
            Self::DepartmentTooLong => "department-too-long",
            Self::UnknownArea => "unknown-area",
            Self::UnknownStatus => "unknown-status",
            Self::NoStatusColumn { .. } => "no-status-column",
            Self::NoRuleColumn { .. } => "no-rule-column",
            Self::UnknownDate => "unknown-date",
            Self::NoOpeningDate => "no-opening-date",
            Self::NoCitizen => "no-citizen",
            Self::UnknownTestMark => "unknown-test-mark",
            Self::MappedColumnMissing { .. } => "mapped-column-missing",
            Self::NoArea => "no-area",
            Self::AreaAgainstOption { .. } => "area-against-option",
            Self::DepartmentAgainstOption { .. } => "department-against-option",
            Self::TwoAreas { .. } => "two-areas",
            Self::More { .. } => "more",
        }
    }

    /// Whether it is the file as a whole that is wrong, so that a line number would only mislead.
    #[must_use]
    pub fn is_of_file(&self) -> bool {
        matches!(
            self,
            Self::EmptyFile
                | Self::TooLarge
                | Self::NotRead { .. }
                | Self::Workbook
                | Self::WorkbookDamaged { .. }
                | Self::WorkbookEncrypted
                | Self::WorkbookTooLarge
                | Self::SheetUnknown { .. }
                | Self::TwoSheets { .. }
                | Self::NoSheet { .. }
                | Self::HiddenSheet { .. }
                | Self::NotText
                | Self::NoHeader
                | Self::NoCases
                | Self::More { .. }
        )
    }

    /// At a line, in no column yet.
    #[must_use]
    pub fn at(self, line: u64) -> Problem {
        Problem { line, column: None, kind: self, value: String::new(), rows: 1 }
    }
}

impl Problem {
    #[must_use]
    pub fn in_column(mut self, header: &str) -> Self {
        self.column = Some(shown(header));
        self
    }

    #[must_use]
    pub fn with_value(mut self, value: &str) -> Self {
        self.value = match self.kind {
            ProblemKind::CprAsCaseNumber => shown(&cpr::mask_case_number(value)),
            _ => shown(value),
        };
        self
    }

    /// What the sentences are filled in with.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let mut facts = vec![("line", self.line.to_string()), ("value", self.value.clone())];
        facts.push(("column", self.column.clone().unwrap_or_default()));
        facts.push(("rows", self.rows.to_string()));
        match &self.kind {
            ProblemKind::NotRead { detail } | ProblemKind::WorkbookDamaged { detail } => {
                facts.push(("detail", detail.clone()));
            }
            ProblemKind::SheetUnknown { sheets }
            | ProblemKind::TwoSheets { sheets }
            | ProblemKind::HiddenSheet { sheets } => facts.push(("sheets", sheets.join(", "))),
            ProblemKind::NoSheet { sheets } => facts.push(("sheets", sheets.join("; "))),
            ProblemKind::MappedColumnMissing { role, header } => {
                facts.push(("role", role.code().into()));
                facts.push(("header", header.clone()));
            }
            ProblemKind::NoRuleColumn { role, seen } => {
                facts.push(("role", role.code().into()));
                facts.push(("seen", seen.join(", ")));
            }
            ProblemKind::NoStatusColumn { seen } | ProblemKind::NoCaseNumberColumn { seen } => {
                facts.push(("seen", seen.join(", ")));
            }
            ProblemKind::TwoColumns { role, headers } => {
                facts.push(("role", role.code().into()));
                facts.push(("headers", headers.join(", ")));
            }
            ProblemKind::RaggedRow { cells, columns } => {
                facts.push(("cells", cells.to_string()));
                facts.push(("columns", columns.to_string()));
            }
            ProblemKind::ForbiddenCharacter { character } => {
                facts.push(("character", format!("U+{:04X}", u32::from(*character))));
            }
            ProblemKind::NoArea => {
                facts.push(("department", if self.value.is_empty() { "none" } else { "unknown" }.into()));
            }
            ProblemKind::AreaAgainstOption { option } => facts.push(("option", option.to_string())),
            ProblemKind::DepartmentAgainstOption { option, department } => {
                facts.push(("option", option.to_string()));
                facts.push(("department", department.to_string()));
            }
            ProblemKind::TwoAreas { first_line, first, second } => {
                facts.push(("firstline", first_line.to_string()));
                facts.push(("first", first.to_string()));
                facts.push(("second", second.to_string()));
            }
            ProblemKind::More { count } => facts.push(("count", count.to_string())),
            _ => {}
        }
        facts
    }
}

/// A text of the file as it may stand in a message: a list can hold CPR numbers, and bytes that steer a terminal.
#[must_use]
pub fn shown(text: &str) -> String {
    // Masked before it is cut, so that no half of a CPR number is left at the cut.
    let start: String = text.trim().chars().take(SHOWN_CHARS_MAX * 4).collect();
    let masked = cpr::mask(&start);
    let mut chars = masked.chars().map(|c| if c.is_control() || steers(c) { '\u{FFFD}' } else { c });
    let mut out: String = chars.by_ref().take(SHOWN_CHARS_MAX).collect();
    if chars.next().is_some() {
        out.push('…');
    }
    out
}
