//! Numbers between the screen's `u16` and the lists' `usize`. A screen is never so large that the bound matters.

/// As a screen coordinate.
#[must_use]
pub fn cells(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}

/// `n` of the list as a number to be said.
#[must_use]
pub fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// One step through a list of `count` that does not wrap around.
#[must_use]
pub fn moved(selected: usize, by: isize, count: usize) -> usize {
    selected.saturating_add_signed(by).min(count.saturating_sub(1))
}

/// A page as a step down.
#[must_use]
pub fn down(rows: usize) -> isize {
    isize::try_from(rows).unwrap_or(isize::MAX)
}
