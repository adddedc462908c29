//! Which character divides the cells: the one with which a row becomes a header that we know.

use super::{
    header::{Head, Likeness, is_words, likeness},
    options::ListOptions,
    problem::{Problem, ProblemKind},
    rows::Rows,
};

/// The first wins where all are equally good, as in a list of one column.
const CANDIDATES: [u8; 4] = [b';', b'\t', b',', b'|'];
/// Preambles are a handful of lines.
const ROWS_TRIED: usize = 60;
pub const BYTES_TRIED: usize = 1 << 18;

/// How the text of a list is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    pub delimiter: u8,
    /// Bytes at the beginning that are no row: a `sep=` line.
    pub skipped: usize,
    pub head: Head,
}

pub fn find(text: &str, options: &ListOptions) -> Result<Layout, Problem> {
    let (declared, skipped) = declared(text).unzip();
    let skipped = skipped.unwrap_or(0);
    let head = &text[..text.floor_char_boundary(BYTES_TRIED)];
    let mut best: Option<Trial> = None;
    let mut fault = None;
    // A declared delimiter is tried first and so wins a tie; it does not bind, since lists are saved again and again.
    for delimiter in declared.into_iter().chain(CANDIDATES) {
        match attempt(head, skipped, delimiter, options) {
            Ok(Some(trial)) if best.as_ref().is_none_or(|best| trial.rank() > best.rank()) => best = Some(trial),
            Ok(_) => {}
            Err(problem) => fault = fault.or(Some(problem)),
        }
    }
    match (best, fault) {
        (Some(best), _) => Ok(Layout { delimiter: best.delimiter, skipped, head: best.head }),
        (None, Some(fault)) => Err(fault),
        (None, None) => Err(ProblemKind::NoHeader.at(1)),
    }
}

/// For a list of which no header is known: the delimiter with the widest row of nothing but words, and that row.
#[must_use]
pub fn find_any(text: &str) -> Option<Layout> {
    let (declared, skipped) = declared(text).unzip();
    let skipped = skipped.unwrap_or(0);
    let head = &text[..text.floor_char_boundary(BYTES_TRIED)];
    let mut best: Option<Layout> = None;
    for delimiter in declared.into_iter().chain(CANDIDATES) {
        let mut rows = Rows::new(head, skipped, delimiter);
        for _ in 0..ROWS_TRIED {
            let Some(Ok(row)) = rows.read() else { break };
            let width = best.as_ref().map_or(1, |best| best.head.cells.len());
            if row.cells.len() > width && is_words(row.cells) {
                best = Some(Layout { delimiter, skipped, head: Head::from(&row) });
            }
        }
    }
    best
}

/// `sep=;` as the first line, which Excel reads and hides; quoted at times. Gives the delimiter and where the line ends.
fn declared(text: &str) -> Option<(u8, usize)> {
    let line = &text[..text.find(['\r', '\n']).unwrap_or(text.len())];
    let bare = line.trim_matches(['"', ' ']);
    let rest = bare.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).and_then(|_| bare.get(4..))?;
    match *rest.as_bytes() {
        [delimiter] if delimiter.is_ascii() && !delimiter.is_ascii_alphanumeric() => Some((delimiter, line.len())),
        _ => None,
    }
}

/// The text read with one delimiter.
struct Trial {
    delimiter: u8,
    likeness: Likeness,
    head: Head,
    /// Rows after the header that are as wide as the header.
    even_rows: usize,
}

impl Trial {
    fn rank(&self) -> (Likeness, usize) {
        (self.likeness, self.even_rows)
    }
}

/// The likeliest header; a quotation mark that hides rows matters only where it hides the header too.
fn attempt(text: &str, skipped: usize, delimiter: u8, options: &ListOptions) -> Result<Option<Trial>, Problem> {
    let mut rows = Rows::new(text, skipped, delimiter);
    let mut best: Option<Trial> = None;
    let mut fault = None;
    let mut width = 0;
    for _ in 0..ROWS_TRIED {
        let row = match rows.read() {
            None => break,
            Some(Err(problem)) => {
                fault = fault.or(Some(problem));
                continue;
            }
            Some(Ok(row)) => row,
        };
        let likeness = likeness(row.cells, options);
        match (&mut best, likeness) {
            (best, Some(likeness)) if best.as_ref().is_none_or(|best| likeness > best.likeness) => {
                width = row.cells.len();
                *best = Some(Trial { delimiter, likeness, head: Head::from(&row), even_rows: 0 });
            }
            (Some(best), _) => best.even_rows += usize::from(row.cells.len() == width),
            (None, _) => {}
        }
    }
    match (best, fault) {
        (None, Some(fault)) => Err(fault),
        (best, _) => Ok(best),
    }
}
