//! What the import screen asks for, and what comes of it: folders, lists, and what is kept about them.

use super::screens::{
    citizens::{SurveyFile, SurveyReady},
    intake::{
        picker::Folder,
        room::{Import, List},
    },
    page::Page,
};
use crate::{
    domain::{
        difference::Difference,
        list_reading::{Expected, ListReading},
    },
    intake::{case_list::CaseList, column_plan::ColumnPlan, options::ListOptions, problem::Problem},
};
use std::{path::PathBuf, sync::Arc};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListTask {
    /// Where one begins to look for a list.
    Begin(u16),
    Folder(PathBuf),
    /// What was typed, seen from a folder: a folder to walk into, or a list to look at.
    Typed(String, PathBuf),
    Look(PathBuf, Option<String>),
    Read(u16, PathBuf, Box<ColumnPlan>, Expected),
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
pub enum News {
    Began(Box<Import>),
    Folder(Folder),
    Sheets(PathBuf, Vec<String>),
    Looked(List),
    Problems(PathBuf, Vec<Problem>),
    Ready(Ready),
    Kept(String),
    Exported(String),
    SurveyBegan(Box<SurveyFile>),
    SurveyRead(Box<SurveyReady>),
    SurveyFaults(Box<Page>),
    /// The person stopped it.
    Stopped,
}

/// A list without a fault that waits to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    pub year: u16,
    pub file_name: String,
    /// Before the rules, which are asked once more when it is stored.
    pub list: Arc<CaseList>,
    pub options: Box<ListOptions>,
    pub expected: Expected,
    /// How the rules were asked, and what they took out.
    pub reading: Box<ListReading>,
    /// By area, children first.
    pub kept: [u32; 2],
    /// The list that this one takes the place of, and what changes.
    pub replaced: Option<(u32, String, Difference)>,
    /// The supplement that its cases go into, where they were forgotten when the frame was locked.
    pub supplement: Option<u32>,
}

/// Where the person is at home on this computer, and where the newest folders are remembered.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Around {
    /// The folder that the program was started in.
    pub here: PathBuf,
    pub home: Option<PathBuf>,
    pub recent: Option<PathBuf>,
}
