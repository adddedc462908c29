//! The one way to write: an event goes onto the trail and into the tables, in one transaction.

use super::{answers, apply::apply, facts, measured, open::Store, trail};
use crate::domain::{
    answer::Shown, event::Event, facts::Facts, hash::hex, measure::Pair, refusal::Refusal, sample::CaseId,
    stamp::Stamp, trail::Entry,
};
use rand::{TryRng as _, rngs::SysRng};
use rusqlite::{Connection, Transaction, TransactionBehavior};

/// A change that is being made. Dropped without [`Change::finish`], nothing has happened.
#[derive(Debug)]
pub struct Change<'s> {
    transaction: Transaction<'s>,
    stamp: Stamp,
}

impl Store {
    /// Begins a change; the file is this program's alone until it ends.
    pub fn change(&mut self, stamp: &Stamp) -> Result<Change<'_>, Refusal> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        Ok(Change { transaction, stamp: stamp.clone() })
    }

    /// One event that is a change by itself.
    pub fn record(&mut self, stamp: &Stamp, event: &Event) -> Result<(), Refusal> {
        let mut change = self.change(stamp)?;
        change.record(event)?;
        change.finish()
    }
}

impl Change<'_> {
    /// Appends the event to the trail and applies it to the tables.
    pub fn record(&mut self, event: &Event) -> Result<(), Refusal> {
        let payload =
            serde_json::to_string(event).map_err(|error| Refusal::new("file-failed").with("detail", error))?;
        let (seq, head) = trail::head(&self.transaction)?;
        let entry = Entry::next((seq, &head), &self.stamp, event, payload, salt()?);
        trail::append(&self.transaction, &entry)?;
        for subject in event.supersedes() {
            trail::erase_drafts(&self.transaction, &subject, &entry)?;
        }
        Ok(apply(&self.transaction, &entry, event)?)
    }

    /// Holds what somebody saw of an answer against the file, which stands still from here on.
    pub fn unmoved(&self, (year, case, question): (u16, CaseId, &str), shown: Shown) -> Result<(), Refusal> {
        let now = answers::standing(&self.transaction, (year, case, question))?;
        if Shown::of(now.as_ref().map(|(revision, _)| *revision)) == shown {
            return Ok(());
        }
        let code = if now.is_some() { "answer-moved" } else { "answer-taken-back" };
        let mut refusal = Refusal::new(code).with("case", case).with("question", question);
        if let Some((_, value)) = now {
            refusal = refusal.with("answer", value.code());
        }
        if let Some(last) = trail::last_answered(&self.transaction, &format!("{year} {case} {question}"))? {
            refusal = refusal.with("by", last.by).with("when", last.at);
        }
        Err(refusal)
    }

    /// The same of the times of a question; none are as good as blank.
    pub fn times_unmoved(&self, (year, case, question): (u16, CaseId, &str), seen: &[Pair]) -> Result<(), Refusal> {
        let now = measured::standing(&self.transaction, (year, case, question))?;
        if now.as_ref().map_or(&[][..], |now| &now.pairs) == seen {
            return Ok(());
        }
        let refusal = Refusal::new(if now.is_some() { "measure-moved" } else { "measure-taken-back" });
        let refusal = refusal.with("case", case).with("question", question);
        Err(now.into_iter().fold(refusal, |refusal, now| refusal.with("by", now.by).with("when", now.at)))
    }

    /// The same of the facts of a case. They are never taken away, so somebody has stated those that are new.
    pub fn facts_unmoved(&self, (year, case): (u16, CaseId), seen: Facts) -> Result<(), Refusal> {
        match facts::standing(&self.transaction, (year, case))? {
            Some(now) if now.facts != seen => {
                Err(Refusal::new("facts-moved").with("case", case).with("by", now.by).with("when", now.at))
            }
            _ => Ok(()),
        }
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.transaction
    }

    /// Makes the change last.
    pub fn finish(self) -> Result<(), Refusal> {
        Ok(self.transaction.commit()?)
    }
}

/// 32 random hex digits.
fn salt() -> Result<String, Refusal> {
    let mut bytes = [0; 16];
    #[expect(clippy::disallowed_methods, reason = "a salt of the trail is nobody's choice")]
    SysRng.try_fill_bytes(&mut bytes).map_err(|error| Refusal::new("no-randomness").with("detail", error))?;
    Ok(hex(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::moment::Moment;

    fn stamp() -> Stamp {
        Stamp { by: "mla".into(), at: Moment::try_from("2027-03-01T08:00:00Z".to_owned()).unwrap() }
    }

    #[test]
    fn a_change_that_is_dropped_has_not_happened() {
        let mut store = Store::in_memory().unwrap();
        let mut change = store.change(&stamp()).unwrap();
        change.record(&Event::FileCreated { municipality: "Prøve".into() }).unwrap();
        drop(change);
        assert_eq!((store.trail().unwrap(), store.municipality().unwrap()), (Vec::new(), String::new()));
    }

    #[test]
    fn two_programs_wait_for_each_other_and_one_that_waits_too_long_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("to.tilsyn");
        let mut first = Store::create(&path, None).unwrap();
        first.record(&stamp(), &Event::FileCreated { municipality: "Prøve".into() }).unwrap();
        let mut second = Store::open(&path, None).unwrap();
        second.connection.busy_timeout(std::time::Duration::from_millis(1)).unwrap();
        let open = |year| Event::RoundOpened { year, title: "Prøve".into(), checklists: Vec::new() };
        let mut held = first.change(&stamp()).unwrap();
        held.record(&open(2026)).unwrap();
        assert_eq!(second.record(&stamp(), &open(2027)).unwrap_err().code, "file-busy");
        // With the patience of a real program it comes through once the other is done.
        second.connection.busy_timeout(std::time::Duration::from_mins(1)).unwrap();
        let (ready, at_work) = std::sync::mpsc::channel();
        let other = std::thread::spawn(move || {
            ready.send(()).unwrap();
            second.record(&stamp(), &open(2027)).map(|()| second)
        });
        at_work.recv().unwrap();
        held.finish().unwrap();
        let second = other.join().unwrap().unwrap();
        let years: Vec<u16> = second.rounds().unwrap().into_iter().map(|round| round.year).collect();
        assert_eq!(years, [2027, 2026]);
        assert_eq!(first.trail().unwrap().len(), 3);
    }

    #[test]
    fn an_event_that_the_tables_refuse_is_not_on_the_trail_either() {
        let mut store = Store::in_memory().unwrap();
        store.record(&stamp(), &Event::FileCreated { municipality: "Prøve".into() }).unwrap();
        let refused = store.record(&stamp(), &Event::FileCreated { municipality: "Igen".into() }).unwrap_err();
        assert_eq!(refused.code, "file-constraint");
        assert_eq!(store.trail().unwrap().len(), 1);
        assert_eq!(store.municipality().unwrap(), "Prøve");
    }
}
