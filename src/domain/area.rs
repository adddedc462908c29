//! The two areas of the strategy. They are never added together.

use super::coded::coded;
use serde::{Deserialize, Serialize};
use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Area {
    #[serde(rename = "boern")]
    Children,
    #[serde(rename = "voksne")]
    Adults,
}

// The codes are also the labels of the areas' strata.
coded!(Area, "area", { Children = "boern", Adults = "voksne" });

impl Area {
    /// The letter of the case ids: `B-01`, `V-01`.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Children => 'B',
            Self::Adults => 'V',
        }
    }

    /// As people type it: `b`, `B` or `boern`.
    #[must_use]
    pub fn typed(typed: &str) -> Option<Self> {
        let typed = typed.trim().to_lowercase();
        Self::ALL.into_iter().find(|area| area.code() == typed || area.letter().to_lowercase().to_string() == typed)
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
