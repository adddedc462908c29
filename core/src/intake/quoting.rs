//! Quotation marks that hide rows: a field that opens with one and never closes takes everything after it.

/// Whether the raw text of one record can be trusted to be one record. `columns` is the width of the list, 0 if not known.
#[must_use]
pub fn hides_rows(raw: &[u8], delimiter: u8, columns: usize) -> bool {
    let mut at = 0;
    while at < raw.len() {
        if raw[at] == b'"' {
            let Some(close) = closing_quote(raw, at + 1) else { return true };
            let field = &raw[at + 1..close];
            let ends_well = raw.get(close + 1).is_none_or(|byte| *byte == delimiter || matches!(byte, b'\r' | b'\n'));
            if holds_break(field) && (!ends_well || holds_a_row(field, delimiter, columns)) {
                return true;
            }
            at = close + 1;
        }
        match raw[at..].iter().position(|byte| *byte == delimiter) {
            Some(next) => at += next + 1,
            None => break,
        }
    }
    false
}

/// The place of the quotation mark that ends the field; a doubled one is a part of it.
fn closing_quote(raw: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += raw.get(at..)?.iter().position(|byte| *byte == b'"')?;
        if raw.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

fn holds_break(field: &[u8]) -> bool {
    field.iter().any(|byte| matches!(byte, b'\r' | b'\n'))
}

/// A line within the field that has as many cells as the list has columns is a row.
fn holds_a_row(field: &[u8], delimiter: u8, columns: usize) -> bool {
    columns > 1
        && field
            .split(|byte| matches!(byte, b'\r' | b'\n'))
            .any(|line| line.split(|byte| *byte == delimiter).count() >= columns)
}
