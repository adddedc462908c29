//! The desk: one open file, who sits at it, and where time and chance come from.

use crate::{
    domain::{
        case_file::CaseFile,
        moment::Moment,
        refusal::Refusal,
        round::Round,
        sample::{CaseId, State},
        stamp::Stamp,
        time_spent::spent,
        undo::last,
    },
    store::open::Store,
};
use chrono::TimeDelta;

/// So long after somebody has worked in a case, others are told.
const HELD: TimeDelta = TimeDelta::minutes(10);

/// Reading goes through `store`; writing through the verbs of this room.
#[derive(Debug)]
pub struct Desk {
    pub store: Store,
    /// Initials or login name; goes into the trail.
    pub by: String,
    pub now: fn() -> Moment,
    pub chance: fn() -> Result<[u8; 16], Refusal>,
}

impl Desk {
    /// The day on which something is done, from which the rules of a list count back.
    #[must_use]
    pub fn today(&self) -> chrono::NaiveDate {
        (self.now)().utc().date_naive()
    }

    pub(super) fn stamp(&self) -> Stamp {
        Stamp { by: self.by.clone(), at: (self.now)() }
    }

    /// The round, if there is one.
    pub fn round(&self, year: u16) -> Result<Round, Refusal> {
        self.store.round(year)?.ok_or_else(|| Refusal::new("round-unknown").with("year", year))
    }

    /// The round, if it may be changed.
    pub fn unsigned(&self, year: u16) -> Result<Round, Refusal> {
        let round = self.round(year)?;
        if round.signed { Err(Refusal::new("round-signed").with("year", year)) } else { Ok(round) }
    }

    /// A drawn case, whatever its state, as the person at the desk sees it.
    pub fn case(&self, year: u16, id: CaseId) -> Result<CaseFile, Refusal> {
        self.round(year)?;
        let file = self.store.case_file(year, id)?;
        let mut file = file.ok_or_else(|| Refusal::new("case-unknown").with("case", id).with("year", year))?;
        (file.drafts, file.others) = file.drafts.into_iter().partition(|draft| draft.by == self.by);
        let since = Moment::new((self.now)().utc() - HELD);
        file.held = self.store.last_in_case(year, id, &self.by, since)?;
        file.undoable = last(&self.store.case_answers(year, id)?, &self.by);
        file.spent = spent(&self.store.marks(year, id)?);
        Ok(file)
    }

    /// A drawn case that is in the sample, in a round that may be changed.
    pub(super) fn case_in_sample(&self, year: u16, id: CaseId) -> Result<CaseFile, Refusal> {
        self.unsigned(year)?;
        let file = self.case(year, id)?;
        match file.case.state {
            State::InSample => Ok(file),
            State::Replaced { .. } => Err(Refusal::new("case-replaced").with("case", id)),
            State::Missing { .. } => Err(Refusal::new("case-missing").with("case", id)),
        }
    }
}

/// A reason that somebody must give: not blank, and without a CPR number.
pub(super) fn reason(field: &'static str, text: &str) -> Result<(), Refusal> {
    crate::domain::answer::check_text(field, text)?;
    if text.trim().is_empty() { Err(Refusal::new("reason-needed").with("field", field)) } else { Ok(()) }
}
