//! The two areas of the strategy. They are never added together.

use super::{code::Code, code_enum::code_enum, refusal::Refusal};
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
code_enum!(Area, "area", { Children = "boern", Adults = "voksne" });

impl Area {
    /// The letter of the case ids: `B-01`, `V-01`.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Children => 'B',
            Self::Adults => 'V',
        }
    }

    /// The one of the two that it is not.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Children => Self::Adults,
            Self::Adults => Self::Children,
        }
    }

    /// As people type it: `b`, `B` or `boern`.
    pub fn typed(typed: &str) -> Result<Self, Refusal> {
        let plain = typed.trim().to_lowercase();
        let named = |area: &Self| area.code() == plain || area.letter().to_lowercase().to_string() == plain;
        Self::ALL.into_iter().find(named).ok_or_else(|| Refusal::new(Code::AreaUnknown).with("typed", typed))
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
