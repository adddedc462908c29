//! When a share is said in per cent, and how.

/// Of fewer than so many no percentage is ever printed.
pub const PERCENT_FROM: u32 = 5;

/// The share in whole per cent; `None` where it is of fewer than [`PERCENT_FROM`]. Never rounds to 0 or 100 what is not.
#[must_use]
pub fn percent(part: u32, whole: u32) -> Option<u32> {
    if whole < PERCENT_FROM {
        return None;
    }
    let rounded = (200 * part + whole) / (2 * whole);
    Some(match rounded {
        0 if part > 0 => 1,
        100 if part < whole => 99,
        _ => rounded,
    })
}
