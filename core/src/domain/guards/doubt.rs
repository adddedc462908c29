//! What stands beside a number that is taken for a CPR number: that it may well be another.

/// What else a number may well be, and what a person who means that writes so that it is read so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// `dok.` before it.
    Paper,
    /// `KLE` before it.
    Subject,
    /// `kl.` before the time.
    Time,
}
