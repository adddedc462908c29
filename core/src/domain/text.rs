//! `norm` of the sampling specification, section 1: one form for every case number, label and seed.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// The longest case number or label, in characters.
pub const ID_CHARS_MAX: usize = 200;
/// The longest seed, in characters.
pub const SEED_CHARS_MAX: usize = 500;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NormError {
    #[error("empty")]
    Empty,
    #[error("longer than {0} characters")]
    TooLong(usize),
    /// A character outside the repertoire on which every language sorts alike.
    #[error("character U+{:04X} is not allowed", u32::from(*.0))]
    Forbidden(char),
}

/// NFC, blanks folded and trimmed, length and repertoire checked. Case matters and stays.
pub fn norm(text: &str, chars_max: usize) -> Result<String, NormError> {
    normed(text, chars_max).map(Cow::into_owned)
}

/// As [`norm`], without a copy of what is plain already, as nearly every case number is.
pub fn normed(text: &str, chars_max: usize) -> Result<Cow<'_, str>, NormError> {
    let plain = text.bytes().all(|byte| matches!(byte, b'!'..=b'~'));
    if plain && (1..=chars_max).contains(&text.len()) {
        return Ok(Cow::Borrowed(text));
    }
    written(text, chars_max).map(Cow::Owned)
}

fn written(text: &str, chars_max: usize) -> Result<String, NormError> {
    // ASCII is composed as it stands.
    if text.is_ascii() {
        return folded(text, chars_max);
    }
    let composed: String = text.nfc().collect();
    folded(&composed, chars_max)
}

fn folded(composed: &str, chars_max: usize) -> Result<String, NormError> {
    let mut out = String::with_capacity(composed.len());
    let mut chars = 0;
    let mut blank_pending = false;
    for c in composed.chars() {
        if matches!(c, ' ' | '\t' | '\u{A0}' | '\u{2007}' | '\u{202F}') {
            blank_pending = !out.is_empty();
            continue;
        }
        if !matches!(c, '\u{20}'..='\u{7E}' | '\u{A1}'..='\u{24F}') || c == '\u{AD}' {
            return Err(NormError::Forbidden(c));
        }
        if blank_pending {
            out.push(' ');
            chars += 1;
            blank_pending = false;
        }
        out.push(c);
        chars += 1;
    }
    match chars {
        0 => Err(NormError::Empty),
        n if n > chars_max => Err(NormError::TooLong(chars_max)),
        _ => Ok(out),
    }
}
