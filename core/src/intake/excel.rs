//! The sheets of Excel: xlsx and xlsm cell by cell, xls as a whole.

use super::{
    ods::Sheet,
    ole2,
    problem::ProblemKind,
    sheet_rows::{Cell, SheetRows, Stop, Taker},
    unpack::damaged,
};
use calamine::{Data, DataRef, Dimensions, Reader as _, SheetType, SheetVisible, Xls, Xlsx};
use std::{
    io::Cursor,
    panic,
    sync::{Mutex, PoisonError},
};

type Bytes<'b> = Cursor<&'b [u8]>;

pub(super) enum Excel<'b> {
    New(Box<Xlsx<Bytes<'b>>>),
    Old(Box<Xls<Bytes<'b>>>),
}

impl<'b> Excel<'b> {
    /// xlsx, xlsm.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, ProblemKind> {
        Xlsx::new(Cursor::new(bytes)).map(|book| Self::New(Box::new(book))).map_err(damaged)
    }

    /// xls.
    pub(super) fn open_old(bytes: &'b [u8]) -> Result<Self, ProblemKind> {
        ole2::check(bytes)?;
        without_panic(|| Xls::new(Cursor::new(bytes)))?.map(|book| Self::Old(Box::new(book))).map_err(damaged)
    }

    pub(super) fn sheets(&self) -> Vec<Sheet> {
        let all = match self {
            Self::New(book) => book.sheets_metadata(),
            Self::Old(book) => book.sheets_metadata(),
        };
        // A sheet of diagrams has no cells; it is kept in the list as hidden, so that the places stay the same.
        all.iter()
            .map(|sheet| {
                let shown = sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet;
                (sheet.name.clone(), !shown)
            })
            .collect()
    }

    pub(super) fn rows(&mut self, name: &str, take: &mut Taker<'_>) -> Result<(), Stop> {
        let fault = |error: &dyn std::fmt::Display| Stop::Fault(damaged(error));
        match self {
            Self::New(book) => {
                let merged = book.merge_cells_by_sheet_name(name).map_err(|error| fault(&error))?;
                let mut rows = SheetRows::new(take).with_merged(merged.into_iter().map(span));
                let mut cells = book.worksheet_cells_reader(name).map_err(|error| fault(&error))?;
                while let Some(cell) = cells.next_cell().map_err(|error| fault(&error))? {
                    if !matches!(cell.get_value(), DataRef::Empty) {
                        let (row, column) = cell.get_position();
                        rows.cell(row, column, Cell::from(cell.get_value().clone()))?;
                    }
                }
                rows.end_row()
            }
            Self::Old(book) => {
                let merged = book.merge_cells_by_sheet_name(name).map_err(|error| fault(&error))?;
                let mut rows = SheetRows::new(take).with_merged(merged.into_iter().map(span));
                let range = book.worksheet_range(name).map_err(|error| fault(&error))?;
                let (first_row, first_column) = range.start().unwrap_or_default();
                for (row, column, data) in range.used_cells() {
                    let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
                    let (row, column) =
                        (first_row.saturating_add(place(row)), first_column.saturating_add(place(column)));
                    rows.cell(row, column, cell(data))?;
                }
                rows.end_row()
            }
        }
    }
}

fn span(merged: Dimensions) -> (u32, u32, u32) {
    (merged.start.0, merged.start.1, merged.end.0)
}

fn cell(data: &Data) -> Cell {
    Cell::from(match data {
        Data::Empty => DataRef::Empty,
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::Bool(flag) => DataRef::Bool(*flag),
        Data::DateTime(serial) => DataRef::DateTime(*serial),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => DataRef::SharedString(text),
        Data::Error(error) => DataRef::Error(error.clone()),
    })
}

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// The one place that catches a panic: the reader of xls takes lengths and places from the file as they stand, and a
/// changed byte makes it reach outside. What it had built is thrown away with it.
fn without_panic<T>(read: impl FnOnce() -> T) -> Result<T, ProblemKind> {
    // The hook belongs to the whole program: two at a time would put back each other's.
    let _alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let hook = panic::take_hook();
    // The sentence of the panic would stand on the screen above ours.
    panic::set_hook(Box::new(|_| {}));
    let read = panic::catch_unwind(panic::AssertUnwindSafe(read));
    panic::set_hook(hook);
    read.map_err(|_| damaged("xls"))
}
