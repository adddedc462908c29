//! Which characters a document may hold, and which cells are numbers.

use crate::domain::shown::shown;
use std::borrow::Cow;

/// What XML 1.0 lacks besides what steers.
const NONE_IN_XML: [char; 2] = ['\u{fffe}', '\u{ffff}'];

/// The text with only the characters that XML 1.0 has, and nothing that steers, hides or turns what stands beside it.
#[must_use]
pub(in crate::report) fn clean(text: &str) -> Cow<'_, str> {
    let text = shown(text);
    if text.contains(NONE_IN_XML) { text.replace(NONE_IN_XML, "\u{fffd}").into() } else { text }
}

/// Whole numbers stand under each other.
pub(in crate::report) fn is_number(cell: &str) -> bool {
    !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit())
}
