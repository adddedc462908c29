//! A workbook: which of its sheets is the case list, and the rows of that sheet.

use super::{
    excel::Excel,
    header::{Head, Likeness, is_words, likeness, seen},
    non_case_rows::is_blank,
    ods::{Ods, Sheet},
    options::ListOptions,
    plain_text::FILE_BYTES_MAX,
    problem::{Problem, ProblemKind, shown},
    rows::Row,
    sheet_rows::{Stop, Taker},
    unpack::{self, Kind},
};
use std::{
    io::{Read, Seek, SeekFrom},
    ops::ControlFlow,
};

/// ZIP (xlsx, xlsm, ods) and the compound file of old Excel (xls), which also wraps what is encrypted.
const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// Titles above a list are a handful of rows.
const ROWS_TRIED: usize = 60;

#[must_use]
pub fn is_workbook(start: &[u8]) -> bool {
    start.starts_with(ZIP) || start.starts_with(COMPOUND)
}

/// The whole file, where it is a workbook. Otherwise it is left at its beginning.
pub fn bytes<F: Read + Seek>(file: &mut F) -> Result<Option<Vec<u8>>, Problem> {
    let not_read = |error: std::io::Error| ProblemKind::NotRead { detail: error.to_string() }.at(1);
    let mut bytes = Vec::new();
    file.by_ref().take(8).read_to_end(&mut bytes).map_err(not_read)?;
    if !is_workbook(&bytes) {
        file.seek(SeekFrom::Start(0)).map_err(not_read)?;
        return Ok(None);
    }
    let most = u64::try_from(FILE_BYTES_MAX).unwrap_or(u64::MAX);
    file.by_ref().take(most).read_to_end(&mut bytes).map_err(not_read)?;
    if bytes.len() > FILE_BYTES_MAX { Err(ProblemKind::TooLarge.at(1)) } else { Ok(Some(bytes)) }
}

pub(super) enum Book<'b> {
    Excel(Excel<'b>),
    LibreOffice(Ods<'b>),
}

/// The sheet that is the list.
#[derive(Debug)]
pub(super) struct Chosen {
    at: usize,
    pub(super) name: String,
    pub(super) head: Head,
}

/// A sheet that has been looked at.
struct Looked {
    at: usize,
    name: String,
    hidden: bool,
    head: Option<(Likeness, Head)>,
}

impl<'b> Book<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, ProblemKind> {
        if bytes.starts_with(COMPOUND) {
            return Excel::open_old(bytes).map(Self::Excel);
        }
        match unpack::check(bytes)? {
            Kind::Excel => Excel::open(bytes).map(Self::Excel),
            Kind::LibreOffice => Ods::open(bytes).map(Self::LibreOffice),
        }
    }

    /// Every row of the chosen sheet, as wide as its header, and how many blank rows lay between them.
    pub(super) fn each_row(&mut self, chosen: &Chosen, take: &mut dyn FnMut(&Row<'_>)) -> Result<u64, ProblemKind> {
        let width = chosen.head.cells.len();
        let (mut last, mut blank) = (0, 0);
        let mut record = csv::StringRecord::new();
        self.rows(chosen.at, &mut |row| {
            blank += row.line - last - 1;
            last = row.line;
            // What stands to the right of the table has no header and is no part of it; what is blank at the end of a
            // row is a cell all the same.
            record.clear();
            (0..width).for_each(|at| record.push_field(row.cells.get(at).unwrap_or_default()));
            take(&Row { cells: &record, ..*row });
            ControlFlow::Continue(())
        })?;
        Ok(blank)
    }

    /// As [`Book::choose`], but the headers need not be known: the widest row of nothing but words will do.
    pub(super) fn choose_loosely(&mut self, options: &ListOptions) -> Result<Chosen, ProblemKind> {
        let fault = match self.choose(options) {
            Ok(chosen) => return Ok(chosen),
            Err(fault @ (ProblemKind::NoHeader | ProblemKind::NoSheet { .. })) => fault,
            Err(fault) => return Err(fault),
        };
        let asked = options.sheet.as_deref().map(|asked| asked.trim().to_lowercase());
        let mut best: Option<Chosen> = None;
        for (at, (name, hidden)) in self.sheets().into_iter().enumerate() {
            if hidden || asked.as_ref().is_some_and(|asked| name.trim().to_lowercase() != *asked) {
                continue;
            }
            let mut rows = 0;
            self.rows(at, &mut |row| {
                let width = best.as_ref().map_or(1, |best| best.head.cells.len());
                if row.cells.len() > width && is_words(row.cells) {
                    best = Some(Chosen { at, name: name.clone(), head: Head::from(row) });
                }
                rows += 1;
                if rows < ROWS_TRIED { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            })?;
        }
        best.ok_or(fault)
    }

    /// The sheet that was asked for, or the only one that can be the list.
    pub(super) fn choose(&mut self, options: &ListOptions) -> Result<Chosen, ProblemKind> {
        let sheets = self.sheets();
        if let Some(asked) = &options.sheet {
            let same = |name: &str| name.trim().to_lowercase() == asked.trim().to_lowercase();
            let Some(at) = sheets.iter().position(|(name, _)| same(name)) else {
                return Err(ProblemKind::SheetUnknown { sheets: sheets.iter().map(|(name, _)| shown(name)).collect() });
            };
            return self.look(at, &sheets[at], options)?.chosen();
        }
        let mut looked = Vec::new();
        for (at, sheet) in sheets.iter().enumerate() {
            looked.push(self.look(at, sheet, options)?);
        }
        let (hidden, mut open): (Vec<_>, Vec<_>) = looked.into_iter().partition(|sheet| sheet.hidden);
        let names = |sheets: &[Looked]| {
            sheets.iter().filter(|sheet| sheet.is_list()).map(|sheet| shown(&sheet.name)).collect::<Vec<_>>()
        };
        match (names(&open), names(&hidden)) {
            (lists, _) if lists.len() > 1 => Err(ProblemKind::TwoSheets { sheets: lists }),
            (lists, _) if lists.len() == 1 => {
                open.retain(Looked::is_list);
                open.pop().map_or(Err(ProblemKind::NoHeader), Looked::chosen)
            }
            (_, lists) if !lists.is_empty() => Err(ProblemKind::HiddenSheet { sheets: lists }),
            // What is wrong with the header of the only sheet is told as in a text.
            _ if open.len() == 1 => open.pop().map_or(Err(ProblemKind::NoHeader), Looked::chosen),
            _ => Err(ProblemKind::NoSheet { sheets: open.iter().map(Looked::described).collect() }),
        }
    }

    fn sheets(&self) -> Vec<Sheet> {
        match self {
            Self::Excel(book) => book.sheets(),
            Self::LibreOffice(book) => book.sheets.clone(),
        }
    }

    fn look(&mut self, at: usize, (name, hidden): &Sheet, options: &ListOptions) -> Result<Looked, ProblemKind> {
        let mut head: Option<(Likeness, Head)> = None;
        let mut rows = 0;
        let looked = self.rows(at, &mut |row| {
            if let Some(likeness) =
                likeness(row.cells, options).filter(|likeness| head.as_ref().is_none_or(|(best, _)| likeness > best))
            {
                head = Some((likeness, Head::from(row)));
            }
            rows += 1;
            if rows < ROWS_TRIED { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        });
        // A sheet of diagrams cannot be read, and need not be.
        if !hidden {
            looked?;
        }
        Ok(Looked { at, name: name.clone(), hidden: *hidden, head })
    }

    fn rows(&mut self, at: usize, take: &mut Taker<'_>) -> Result<(), ProblemKind> {
        let read = match self {
            Self::Excel(book) => {
                let name = book.sheets().swap_remove(at).0;
                book.rows(&name, take)
            }
            Self::LibreOffice(book) => book.rows(at, take),
        };
        match read {
            Ok(()) | Err(Stop::Enough) => Ok(()),
            Err(Stop::Fault(kind)) => Err(kind),
        }
    }
}

impl Looked {
    fn is_list(&self) -> bool {
        self.head.as_ref().is_some_and(|(likeness, _)| likeness.has_case_number)
    }

    fn chosen(self) -> Result<Chosen, ProblemKind> {
        let (_, mut head) = self.head.ok_or(ProblemKind::NoHeader)?;
        let width =
            head.cells.iter().enumerate().filter(|(_, cell)| !is_blank(cell)).last().map_or(0, |(last, _)| last + 1);
        head.cells.truncate(width);
        Ok(Chosen { at: self.at, name: self.name, head })
    }

    /// `Ark1 (Navn, Status)`.
    fn described(&self) -> String {
        let headers = self.head.as_ref().map(|(_, head)| seen(&head.cells)).unwrap_or_default();
        if headers.is_empty() { shown(&self.name) } else { format!("{} ({})", shown(&self.name), headers.join(", ")) }
    }
}
