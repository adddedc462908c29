//! The session: one open file, who sits at it, and where time and chance come from.

use crate::verbs::lookup;
// The faces hand these on from one verb to the next; they do not know the store.
pub use crate::store::{change::Change, reader::Reader};
use crate::{
    domain::{
        actor_at::{ActorAt, NOBODY},
        case_file::CaseFile,
        code::Code,
        moment::Moment,
        refusal::Refusal,
        round::Round,
        sample::CaseId,
    },
    store::{change::Chance, open::Store},
    words::dates,
};
use std::path::PathBuf;

/// What is shown is read through `store`; what is written, and everything that decides it, goes through [`Session::write`].
#[derive(Debug)]
pub struct Session {
    pub store: Store,
    /// Initials or login name; goes into the trail.
    pub by: String,
    pub now: fn() -> Moment,
    pub chance: Chance,
}

impl Session {
    /// Makes a change of one verb, or of several that belong together: all of it, or nothing. The file is ours before the
    /// first read, so what a verb decides on cannot change under it.
    /// Whoever has no name can read, and do nothing.
    pub fn write<T>(&mut self, verb: impl FnOnce(&mut Change<'_>) -> Result<T, Refusal>) -> Result<T, Refusal> {
        self.must_be_somebody()?;
        self.store.take_up_rewriting((&self.by, self.now, self.chance));
        let mut change = self.store.change(&self.by, self.now, self.chance)?;
        let done = verb(&mut change)?;
        change.finish()?;
        Ok(done)
    }

    /// Refuses where nobody has said who acts.
    pub(super) fn must_be_somebody(&self) -> Result<(), Refusal> {
        if self.is_nobody() { Err(Refusal::new(Code::InitialsUnknown)) } else { Ok(()) }
    }

    /// Whether nobody has said who acts.
    #[must_use]
    pub fn is_nobody(&self) -> bool {
        self.by == NOBODY
    }

    /// Where the file lies.
    #[must_use]
    pub fn place(&self) -> PathBuf {
        self.store.place()
    }

    /// The day on which something is done, from which the rules of a list count back.
    #[must_use]
    pub fn today(&self) -> chrono::NaiveDate {
        dates::day_of((self.now)())
    }

    /// The round, if there is one.
    pub fn round(&self, year: u16) -> Result<Round, Refusal> {
        lookup::round(&self.store, year)
    }

    /// A drawn case, whatever its state, as the person at the session sees it.
    pub fn case(&self, year: u16, id: CaseId) -> Result<CaseFile, Refusal> {
        lookup::case_seen(&self.store, &ActorAt { by: self.by.clone(), at: (self.now)() }, year, id)
    }
}

#[cfg(test)]
#[path = "race_tests.rs"]
pub(super) mod race_tests;
