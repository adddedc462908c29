//! Cells for Danish Excel: semicolons between them, and no text that a spreadsheet would calculate.

/// Excel takes a file for UTF-8 only with this mark.
pub const MARK: &str = "\u{feff}";

/// One cell: quoted where it must be, and with an apostrophe before what could be a formula.
#[must_use]
pub fn cell(text: &str) -> String {
    let formula = text.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([';', '"', '\r', '\n', '\t', ',']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
