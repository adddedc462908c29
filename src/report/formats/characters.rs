//! Which characters a document may hold, and which cells are numbers.

use std::borrow::Cow;

/// The text with only the characters that XML 1.0 has, and without those that would steer a terminal.
#[must_use]
pub(in crate::report) fn clean(text: &str) -> Cow<'_, str> {
    let allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{a0}'..='\u{fffd}' | '\u{10000}'..);
    if text.chars().all(allowed) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| if allowed(c) { c } else { char::REPLACEMENT_CHARACTER }).collect()
}

/// Whole numbers stand under each other.
pub(in crate::report) fn is_number(cell: &str) -> bool {
    !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit())
}
