//! What the import screen asks for, and what comes of it: folders, lists, and what is kept about them.

use crate::{
    domain::{difference::Difference, list_reading::Expected, refusal::Refusal, survey::SurveyQuestion},
    intake::{column_plan::ColumnPlan, columns::Role, problem::Problem},
    verbs::{folder::Folder, request::NewList},
};
use std::path::PathBuf;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportTask {
    /// Where one begins to look for a list.
    Begin(u16),
    Folder(PathBuf),
    /// What was typed, seen from a folder: a folder to walk into, or a list to look at.
    Typed(String, PathBuf),
    Look(PathBuf, Option<String>),
    Read {
        year: u16,
        path: PathBuf,
        column_plan: Box<ColumnPlan>,
        expected: Expected,
    },
    /// Keeps for next year how a list is read.
    Keep(PathBuf, Box<ColumnPlan>),
    /// Writes what is wrong to a table beside the list: its path, and its text.
    Export(PathBuf, String),
    /// Where one begins to look for the citizens' answers, what was typed, and a file to be read.
    SurveyBegin(u16),
    SurveyTyped(u16, String, PathBuf),
    SurveyRead(u16, PathBuf),
}

#[derive(Debug, Clone, PartialEq)]
pub enum ImportNews {
    /// Where one begins to look: the year, a folder, and others that are near.
    Began(u16, Folder, Vec<PathBuf>),
    Folder(Folder),
    Sheets(PathBuf, Vec<String>),
    Looked(List),
    Problems(PathBuf, Vec<Problem>),
    ListReady(ReadyList),
    Kept(String),
    Exported(String),
    SurveyBegan(u16, Folder, Vec<PathBuf>),
    SurveyReady(Box<ReadySurvey>),
    SurveyFaults(Refusal),
    /// The person stopped it.
    Stopped,
}

/// A list that has been looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    pub path: PathBuf,
    pub column_plan: ColumnPlan,
    /// The file that last year's settlement was taken from.
    pub kept: Option<String>,
}

impl List {
    /// The column that holds the case numbers; else the first that may, as one can see what it holds.
    #[must_use]
    pub fn first_column(&self) -> usize {
        let columns = &self.column_plan.columns;
        let known = columns.iter().position(|column| column.role == Role::CaseNumber);
        let open = || columns.iter().position(|column| column.samples.is_some() && !column.is_used());
        known.or_else(open).unwrap_or(0)
    }
}

/// A list without a fault that waits to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadyList {
    pub year: u16,
    pub new: NewList,
    pub replaced: Option<ReplacedList>,
}

/// The list that another one takes the place of, and what changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplacedList {
    pub number: u32,
    pub file_name: String,
    pub difference: Difference,
}

/// A file of citizens' answers without a fault that waits to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadySurvey {
    pub year: u16,
    pub file_name: String,
    pub bytes: Vec<u8>,
    pub questions: Vec<SurveyQuestion>,
    /// Something was read in before, and gives way.
    pub replaces: bool,
}

/// Where lists may lie on this computer, and where the newest folders and a person's initials are remembered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folders {
    /// The folder that the program was started in.
    pub here: PathBuf,
    pub home: Option<PathBuf>,
    pub recent: Option<PathBuf>,
    pub initials: Option<PathBuf>,
}
