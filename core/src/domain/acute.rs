//! An acute concern: somebody met during supervision who cannot wait for the report. It stands outside the statistics.

use super::{moment::Moment, sample::CaseId};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acute {
    /// From 1 within the round.
    pub number: u32,
    pub case: CaseId,
    pub what: String,
    /// To whom it was passed on.
    pub to: String,
    pub passed_on: Moment,
    pub by: String,
    pub at: Moment,
    pub handled: Option<Handled>,
}

/// The word that it was taken care of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handled {
    pub note: String,
    pub by: String,
    pub at: Moment,
}
