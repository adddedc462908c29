//! A text file before its rows are read: what encoding it is in, what divides its cells, which row is the header.

use super::{
    delimiter::{self, BYTES_TRIED, Layout},
    encoding::{Pieces, Scanned, scan},
    options::ListOptions,
    problem::{Problem, ProblemKind},
};
use std::io::{Read, Seek, SeekFrom};

/// Looks through the file and leaves it at its beginning. `loosely`: the headers need not be known.
pub fn lay_out<F: Read + Seek>(
    file: &mut F,
    options: &ListOptions,
    loosely: bool,
) -> Result<(Scanned, Layout), Problem> {
    let not_read = |error: std::io::Error| ProblemKind::NotRead { detail: error.to_string() }.at(1);
    let scanned = scan(file)?;
    file.seek(SeekFrom::Start(0)).map_err(not_read)?;
    let mut pieces = Pieces::of(scanned.encoding);
    let (mut piece, mut head) = (Vec::new(), Vec::new());
    while head.len() < BYTES_TRIED && pieces.read(file, &mut piece, &mut head).map_err(not_read)? {}
    file.seek(SeekFrom::Start(0)).map_err(not_read)?;
    // The last character may be cut.
    let text = String::from_utf8_lossy(&head);
    let layout = delimiter::find(&text, options);
    let layout = if loosely { layout.or_else(|fault| delimiter::find_any(&text).ok_or(fault)) } else { layout };
    Ok((scanned, layout?))
}
