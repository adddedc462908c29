//! Rows that are no cases: blank ones, totals, the header once more.

use super::{header::Header, normalise::normalise};
use csv::StringRecord;

/// Rows of the file that were passed over, by reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Skipped {
    /// Above the header.
    pub preamble: u64,
    pub blank: u64,
    pub totals: u64,
    pub repeated_headers: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    Blank,
    Totals,
    RepeatedHeader,
}

const TOTALS: [&str; 9] =
    ["ialt", "total", "totalt", "sum", "samlet", "antal", "antalsager", "antalraekker", "grandtotal"];

#[must_use]
pub fn reason(cells: &StringRecord, header: &Header) -> Option<Reason> {
    let Some(first) = cells.iter().find(|cell| !is_blank(cell)) else { return Some(Reason::Blank) };
    if is_totals_word(first) {
        Some(Reason::Totals)
    } else if header.is_repeated_by(cells) {
        Some(Reason::RepeatedHeader)
    } else {
        None
    }
}

#[must_use]
pub fn is_blank(cell: &str) -> bool {
    cell.chars().all(|c| c.is_whitespace() || c == '\u{FEFF}')
}

/// Whether the first filled cell says that the row is a sum.
#[must_use]
pub fn is_totals(cells: &StringRecord) -> bool {
    cells.iter().find(|cell| !is_blank(cell)).is_some_and(is_totals_word)
}

/// `I alt`, `Total:`, also with the figure in the same cell: `I alt: 265`.
fn is_totals_word(cell: &str) -> bool {
    // Nearly every case number begins with a digit: those need no folding.
    cell.trim_start().starts_with(|c: char| c.is_ascii_alphabetic())
        && TOTALS.contains(&normalise(cell).trim_end_matches(|c: char| c.is_ascii_digit()))
}
