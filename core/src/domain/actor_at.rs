//! Who acts, and when: stands on every entry of the trail.

use super::moment::Moment;

/// Who acts where neither the person nor the computer says a name.
pub const NOBODY: &str = "?";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActorAt {
    /// Initials or login name of the person at the keyboard.
    pub by: String,
    pub at: Moment,
}
