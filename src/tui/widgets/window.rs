//! Which rows of a list are to be seen: nothing is remembered, so the view changes nothing.

use std::ops::Range;

/// The rows to show, with the selected one in the middle where the ends allow it.
#[must_use]
pub fn visible(selected: usize, count: usize, height: usize) -> Range<usize> {
    let start = selected.saturating_sub(height / 2).min(count.saturating_sub(height));
    start..count.min(start + height)
}
