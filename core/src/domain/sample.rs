//! The sample: the drawn cases and where each of them stands.

use super::{area::Area, case_number::CaseNumber, code_enum::code_enum, moment::Moment};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// `B-01`: the area's letter and a running number in the order in which the cases came into the sample. It says nothing
/// about a person, so it is what reports, reviewers and screens use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseId {
    pub area: Area,
    /// From 1. With one stratum an area this is the position in the draw order as well.
    pub number: u32,
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}-{:02}", self.area.letter(), self.number))
    }
}

#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("{0:?} is not a case id like B-01")]
pub struct NotACaseId(pub String);

impl FromStr for CaseId {
    type Err = NotACaseId;

    /// Forgiving of case, of a missing dash and of missing zeros: `b1` is `B-01`.
    fn from_str(typed: &str) -> Result<Self, NotACaseId> {
        let wrong = || NotACaseId(typed.into());
        let mut chars = typed.trim().chars();
        let letter = chars.next().ok_or_else(wrong)?.to_ascii_uppercase();
        let area = Area::ALL.into_iter().find(|area| area.letter() == letter).ok_or_else(wrong)?;
        let digits = chars.as_str().trim_start_matches(['-', ' ']);
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(wrong());
        }
        match digits.parse() {
            Ok(number) if number > 0 => Ok(Self { area, number }),
            _ => Err(wrong()),
        }
    }
}

impl TryFrom<String> for CaseId {
    type Error = NotACaseId;

    fn try_from(text: String) -> Result<Self, NotACaseId> {
        text.parse()
    }
}

impl From<CaseId> for String {
    fn from(id: CaseId) -> Self {
        id.to_string()
    }
}

/// The numbers of hand-picked cases begin after this one: `B-901` can be told from a drawn case at a glance.
pub const PICKED_AFTER: u32 = 900;

/// Why a drawn case lies outside the population (section 7): nothing else is replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    WrongArea,
    ClosedBeforePeriod,
    Duplicate,
    NotDisabilityCase,
    AuditorHandledCase,
}

code_enum!(Reason, "reason", {
    WrongArea = "wrong-area",
    ClosedBeforePeriod = "closed-before-period",
    Duplicate = "duplicate",
    NotDisabilityCase = "not-disability-case",
    AuditorHandledCase = "auditor-handled-case",
});

/// Whether the case counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    InSample,
    /// Outside the population; the case at `replaced_by` took its place, or nobody where the frame was used up.
    Replaced {
        reason: Reason,
        note: String,
        by: String,
        at: Moment,
        replaced_by: Option<CaseId>,
    },
    /// *Ikke fremfundet*: belongs to the population, stays in the sample, counts both ways.
    Missing {
        note: String,
        by: String,
        at: Moment,
    },
}

/// How far the auditor is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    Untouched,
    Begun,
    Complete,
}

/// A drawn case as every screen shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleCase {
    pub id: CaseId,
    pub stratum: String,
    /// In the draw order of the stratum, from 1.
    pub position: u32,
    pub number: CaseNumber,
    pub department: Option<String>,
    /// Picked by hand for a reason, not drawn: audited like the others, and in no figure.
    pub picked: bool,
    /// Who is to audit it, where that was said.
    pub assigned: Option<String>,
    pub state: State,
    pub progress: Progress,
    /// Questions that have an answer, of those that apply to the area.
    pub answered: u32,
    pub questions: u32,
    /// Review notes that wait for the auditor.
    pub open_notes: u32,
}

impl SampleCase {
    /// Whether its audit is still to be finished.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == State::InSample && self.progress != Progress::Complete
    }
}
