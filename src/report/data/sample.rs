//! The cases of the draw under their pseudonyms, and what left the sample.

use super::case_number_mask::Mask;
use crate::domain::{
    moment::Moment,
    sample::{CaseId, Progress, Reason, SampleCase, State},
};

/// One case of the draw, under its pseudonym.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleLine {
    pub id: CaseId,
    pub state: LineState,
    pub answered: u32,
    pub questions: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineState {
    InSample(Progress),
    Replaced,
    Missing,
}

pub(super) fn line(case: &SampleCase) -> SampleLine {
    SampleLine {
        id: case.id,
        state: match case.state {
            State::InSample => LineState::InSample(case.progress),
            State::Replaced { .. } => LineState::Replaced,
            State::Missing { .. } => LineState::Missing,
        },
        answered: case.answered,
        questions: case.questions,
    }
}

/// A case that left the sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    pub id: CaseId,
    pub reason: Reason,
    pub note: String,
    pub by: String,
    pub at: Moment,
    pub replaced_by: Option<CaseId>,
}

pub(super) fn replaced(case: &SampleCase, mask: &Mask) -> Option<Replaced> {
    let State::Replaced { reason, note, by, at, replaced_by } = &case.state else { return None };
    Some(Replaced {
        id: case.id,
        reason: *reason,
        note: mask.cover(note),
        by: by.clone(),
        at: *at,
        replaced_by: *replaced_by,
    })
}
