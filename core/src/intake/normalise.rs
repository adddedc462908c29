//! One form for words that people and systems write in many ways: `Sags-nr.`, `SAGSNR`, `sags_nr`.

use crate::domain::text::{ID_CHARS_MAX, norm};
use unicode_normalization::UnicodeNormalization;

/// Lower case, without blanks, dashes, underscores, dots and colons; æ, ø and å as ae, oe and aa.
#[must_use]
pub fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfc().flat_map(char::to_lowercase) {
        match c {
            'æ' => out.push_str("ae"),
            'ø' => out.push_str("oe"),
            'å' => out.push_str("aa"),
            '_' | '-' | '.' | ':' | '\u{FEFF}' => {}
            c if c.is_whitespace() => {}
            c => out.push(c),
        }
    }
    out
}

/// A department as it is looked up: in the form of the sampling specification, and lower case.
#[must_use]
pub fn department_key(department: &str) -> String {
    norm(department, ID_CHARS_MAX).unwrap_or_else(|_| department.trim().to_owned()).to_lowercase()
}
