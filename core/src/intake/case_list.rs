//! Reading a case list: from the bytes of a file to the cases of a frame, or to everything that is wrong with it.

use super::{
    cases::{CaseCollector, CollectedCases},
    columns::Column,
    encoding::{Encoding, Pieces},
    header::Header,
    non_case_rows::Skipped,
    options::ListOptions,
    problem::{Problem, ProblemKind},
    rows::Rows,
    text,
    workbook::{self, Book},
};
use crate::domain::{frame::FrameCase, hash::sha256_hex, population::Facts};
use std::io::{Cursor, Read, Seek};

/// A list without a fault, and what was done with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseList {
    /// Each case once, in the order of its first row.
    pub cases: Vec<FrameCase>,
    /// What the rules of the population are asked of; the cases stand above as they were before any rule.
    pub facts: Facts,
    /// Rows that told of a case.
    pub rows: u64,
    /// Rows that repeated a case; `rows` is the cases, those of departments that are out, and these.
    pub merged: u64,
    /// Rows whose status the mapping says is out; they are no part of `rows`.
    pub left_out: u64,
    /// Rows whose department replaced that of an earlier row of the same case.
    pub department_changes: u64,
    pub columns: Vec<Column>,
    /// The headers of everything that was read past and not kept.
    pub columns_dropped: Vec<String>,
    pub skipped: Skipped,
    pub source: Source,
    /// Of the bytes of the file.
    pub sha256: String,
}

/// How the rows were found in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    Text {
        encoding: Encoding,
        delimiter: char,
    },
    /// The name of the sheet.
    Sheet(String),
}

/// One problem is enough for a list to be refused; all are told at once.
pub fn read(bytes: &[u8], options: &ListOptions) -> Result<CaseList, Vec<Problem>> {
    read_from(&mut Cursor::new(bytes), options)
}

/// As [`read`], from a file that is open: a text is read in pieces, a workbook as a whole.
pub fn read_from<F: Read + Seek>(file: &mut F, options: &ListOptions) -> Result<CaseList, Vec<Problem>> {
    if let Some(bytes) = workbook::bytes(file).map_err(|problem| vec![problem])? {
        return read_workbook(&bytes, options);
    }
    let (scanned, layout) = text::lay_out(file, options, false).map_err(|problem| vec![problem])?;
    let header = Header::new(&layout.head, options).map_err(|problem| vec![problem])?;
    let pieces = Pieces::of(scanned.encoding);
    let mut rows = Rows::of(file, pieces, layout.skipped, layout.delimiter).with_columns(header.columns.len());
    let mut collector = CaseCollector::new(header, options);
    while let Some(row) = rows.read() {
        match row {
            Ok(row) => collector.row(&row),
            Err(problem) => collector.problem(problem),
        }
    }
    let list = collector.finish(rows.blank_lines())?;
    let source = Source::Text { encoding: scanned.encoding, delimiter: char::from(layout.delimiter) };
    Ok(CaseList::new(list, source, scanned.sha256))
}

fn read_workbook(bytes: &[u8], options: &ListOptions) -> Result<CaseList, Vec<Problem>> {
    let asked = options.sheet.as_deref().unwrap_or_default();
    let at_file = |kind: ProblemKind| vec![kind.at(1).with_value(asked)];
    let mut book = Book::open(bytes).map_err(at_file)?;
    let chosen = book.choose(options).map_err(at_file)?;
    let header = Header::new(&chosen.head, options).map_err(|problem| vec![problem])?;
    let mut collector = CaseCollector::of_workbook(header, options);
    let blank = book.each_row(&chosen, &mut |row| collector.row(row)).map_err(at_file)?;
    let list = collector.finish(blank)?;
    Ok(CaseList::new(list, Source::Sheet(chosen.name), sha256_hex(bytes)))
}

impl CaseList {
    fn new(list: CollectedCases, source: Source, sha256: String) -> Self {
        let cases = u64::try_from(list.cases.len()).unwrap_or(u64::MAX);
        let outside = u64::from(list.facts.outside.unwrap_or_default());
        Self {
            cases: list.cases,
            facts: list.facts,
            rows: list.rows,
            merged: list.rows.saturating_sub(cases).saturating_sub(outside),
            left_out: list.left_out,
            department_changes: list.department_changes,
            columns_dropped: list.header.dropped(),
            columns: list.header.columns,
            skipped: list.skipped,
            source,
            sha256,
        }
    }
}
