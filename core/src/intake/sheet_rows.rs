//! The cells of a sheet, one after the other, put together to the same rows that a text gives.

use super::{problem::ProblemKind, rows::Row};
use csv::StringRecord;
use std::{collections::BTreeMap, ops::ControlFlow};

/// What Excel has.
pub const ROWS_MAX: u32 = 1 << 20;
pub const COLUMNS_MAX: u32 = 1 << 14;
/// A million rows of sixty columns; blank cells to the left of a filled one count.
const CELLS_MAX: usize = 1 << 26;

/// Why a sheet is read no further.
#[derive(Debug, PartialEq, Eq)]
pub enum Stop {
    /// Whoever asked has what they wanted.
    Enough,
    Fault(ProblemKind),
}

pub type Taker<'t> = dyn FnMut(&Row<'_>) -> ControlFlow<()> + 't;

/// What one cell shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    pub text: String,
    /// A number that cannot be the one that was typed.
    pub rounded: bool,
}

/// A merged cell, whose value stands for all the rows it covers.
#[derive(Debug)]
struct Span {
    last_row: u32,
    cell: Cell,
}

pub struct SheetRows<'t> {
    take: &'t mut Taker<'t>,
    /// From 0.
    row: u32,
    cells: Vec<Cell>,
    record: StringRecord,
    spans: BTreeMap<usize, Span>,
    /// By first row and column, the last row: merged cells that are known beforehand.
    merged: BTreeMap<(u32, u32), u32>,
    room: usize,
}

impl std::fmt::Debug for SheetRows<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SheetRows").field("row", &self.row).finish_non_exhaustive()
    }
}

impl<'t> SheetRows<'t> {
    pub fn new(take: &'t mut Taker<'t>) -> Self {
        let (cells, spans, merged) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        Self { take, row: 0, cells, record: StringRecord::new(), spans, merged, room: CELLS_MAX }
    }

    /// With the merged cells of the sheet: first row, column and last row of each.
    #[must_use]
    pub fn with_merged(mut self, merged: impl Iterator<Item = (u32, u32, u32)>) -> Self {
        self.merged = merged.filter(|(first, _, last)| last > first).map(|(row, at, last)| ((row, at), last)).collect();
        self
    }

    /// One cell, rows and columns from 0. A row is given on when a cell of a later one comes.
    pub fn cell(&mut self, row: u32, column: u32, cell: Cell) -> Result<(), Stop> {
        if row >= ROWS_MAX || column >= COLUMNS_MAX || row < self.row {
            return Err(Stop::Fault(super::unpack::damaged(format_args!("row {}", u64::from(row) + 1))));
        }
        if row > self.row {
            self.end_row()?;
            self.row = row;
        }
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if self.cells.len() <= column {
            self.room = self.room.checked_sub(column + 1 - self.cells.len()).ok_or(too_large())?;
            self.cells.resize_with(column + 1, Cell::default);
        }
        self.cells[column] = cell;
        Ok(())
    }

    /// The cell that was given last also stands for the rows down to this one.
    pub fn span(&mut self, column: u32, last_row: u32) {
        if last_row > self.row {
            self.merged.insert((self.row, column), last_row);
        }
    }

    /// Gives on the row that is not yet given on.
    pub fn end_row(&mut self) -> Result<(), Stop> {
        if self.cells.iter().all(|cell| cell.text.is_empty()) {
            self.cells.clear();
            return Ok(());
        }
        self.fill_merged()?;
        self.record.clear();
        let mut rounded = Vec::new();
        for (at, cell) in self.cells.iter().enumerate() {
            self.record.push_field(&cell.text);
            if cell.rounded {
                rounded.push(at);
            }
        }
        self.cells.clear();
        let row = Row { line: u64::from(self.row) + 1, cells: &self.record, rounded: &rounded };
        match (self.take)(&row) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Stop::Enough),
        }
    }

    fn fill_merged(&mut self) -> Result<(), Stop> {
        let row = self.row;
        self.spans.retain(|_, span| span.last_row >= row);
        for (column, span) in &self.spans {
            if self.cells.len() <= *column {
                self.room = self.room.checked_sub(column + 1 - self.cells.len()).ok_or(too_large())?;
                self.cells.resize_with(column + 1, Cell::default);
            }
            if self.cells[*column].text.is_empty() {
                self.cells[*column] = span.cell.clone();
            }
        }
        // Those that begin on rows without a cell are done with too.
        while let Some(((first, column), last_row)) = self.merged.first_key_value().map(|(key, last)| (*key, *last)) {
            if first > row {
                break;
            }
            self.merged.pop_first();
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            let cell = self.cells.get(column).filter(|cell| first == row && !cell.text.is_empty());
            if let Some(cell) = cell.cloned() {
                self.spans.insert(column, Span { last_row, cell });
            }
        }
        Ok(())
    }
}

fn too_large() -> Stop {
    Stop::Fault(ProblemKind::WorkbookTooLarge)
}
