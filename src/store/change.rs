//! The one way to write: an event goes onto the trail and into the tables, in one transaction.

use super::{
    apply::apply,
    bounds,
    error::{failed, sqlite},
    lock_trial::busy,
    open::Store,
    reader::Reader,
    replay::replay,
    schema::lift_guards,
    tables::carry_over,
    trail,
};
use crate::domain::{actor_at::ActorAt, event::Event, hash::hex, moment::Moment, refusal::Refusal, trail::Entry};
use rusqlite::{Transaction, TransactionBehavior};
use std::ops::Deref;

/// 16 bytes that nobody chose.
pub type Chance = fn() -> Result<[u8; 16], Refusal>;

/// A change that is being made. It is read like the file: what decides is read through it, since from its beginning on
/// nobody else can write. Dropped without [`Change::finish`], nothing has happened.
#[derive(Debug)]
pub struct Change<'s> {
    reader: &'s Reader,
    transaction: Transaction<'s>,
    actor_at: ActorAt,
    chance: Chance,
}

impl Store {
    /// Begins a change. It waits for others that write; the time is that of the moment when the file is ours.
    pub fn change(&mut self, by: &str, now: fn() -> Moment, chance: Chance) -> Result<Change<'_>, Refusal> {
        self.begun(TransactionBehavior::Immediate, (by, now, chance))
    }

    /// The same where nobody may even read meanwhile.
    pub(super) fn begun(
        &mut self,
        behaviour: TransactionBehavior,
        (by, now, chance): (&str, fn() -> Moment, Chance),
    ) -> Result<Change<'_>, Refusal> {
        // Taken from a shared connection, so that the change can be read through; `&mut self` keeps it the only one.
        self.must_be_writable()?;
        let transaction = Transaction::new_unchecked(&self.reader.connection, behaviour)
            .map_err(|error| busy(self.path(), sqlite(error)))?;
        Ok(Change { reader: &self.reader, transaction, actor_at: ActorAt { by: by.into(), at: now() }, chance })
    }
}

impl Change<'_> {
    /// Appends the event to the trail and applies it to the tables.
    pub fn record(&mut self, event: &Event) -> Result<(), Refusal> {
        let payload = serde_json::to_string(event).map_err(failed)?;
        let (seq, head) = self.head()?;
        let entry = Entry::next((seq, &head), &self.actor_at, event, payload, self.salt()?);
        let before = if matches!(event, Event::TextErased(_)) { Some(replay(&self.trail()?)?) } else { None };
        trail::append(&self.transaction, &entry).map_err(sqlite)?;
        for subject in event.supersedes() {
            trail::erase_drafts(&self.transaction, &subject, &entry).map_err(sqlite)?;
        }
        apply(&self.transaction, &entry, event).map_err(sqlite)?;
        before.map_or(Ok(()), |before| self.without_texts(&before))
    }

    /// The tables lose the texts that the trail has lost. They are made from it, so what differs is what was lost.
    fn without_texts(&self, before: &Reader) -> Result<(), Refusal> {
        let after = replay(&self.trail()?)?;
        let guards = lift_guards(&self.transaction).map_err(sqlite)?;
        carry_over(&self.transaction, before, &after)?;
        self.transaction.execute_batch(&guards).map_err(sqlite)
    }

    /// Who makes the change, and when.
    #[must_use]
    pub fn actor_at(&self) -> &ActorAt {
        &self.actor_at
    }

    /// 32 random hex digits.
    pub fn salt(&self) -> Result<String, Refusal> {
        Ok(hex(&(self.chance)()?))
    }

    /// Makes the change last.
    pub fn finish(self) -> Result<(), Refusal> {
        bounds::keep(&self.transaction)?;
        self.transaction.commit().map_err(sqlite)
    }
}

impl Deref for Change<'_> {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        self.reader
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{code::Code, moment::Moment};

    fn now() -> Moment {
        Moment::try_from("2027-03-01T08:00:00Z".to_owned()).unwrap()
    }

    fn change(store: &mut Store) -> Result<Change<'_>, Refusal> {
        store.change("mla", now, || Ok([7; 16]))
    }

    fn record(store: &mut Store, event: &Event) -> Result<(), Refusal> {
        let mut change = change(store)?;
        change.record(event)?;
        change.finish()
    }

    #[test]
    fn a_change_that_is_dropped_has_not_happened() {
        let mut store = Store::in_memory().unwrap();
        let mut change = change(&mut store).unwrap();
        change.record(&Event::FileCreated { municipality: "Prøve".into() }).unwrap();
        drop(change);
        assert_eq!((store.trail().unwrap(), store.municipality().unwrap()), (Vec::new(), String::new()));
    }

    #[test]
    fn two_programs_wait_for_each_other_and_one_that_waits_too_long_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("to.tilsyn");
        let mut first = Store::create(&path, None).unwrap();
        record(&mut first, &Event::FileCreated { municipality: "Prøve".into() }).unwrap();
        let mut second = Store::open(&path, None).unwrap();
        second.reader.connection.busy_timeout(std::time::Duration::from_millis(1)).unwrap();
        let open = |year| Event::RoundOpened { year, title: "Prøve".into(), checklists: Vec::new() };
        let mut held = change(&mut first).unwrap();
        held.record(&open(2026)).unwrap();
        assert_eq!(record(&mut second, &open(2027)).unwrap_err().code, Code::FileBusy);
        // With the patience of a real program it comes through once the other is done.
        second.reader.connection.busy_timeout(std::time::Duration::from_mins(1)).unwrap();
        let (ready, at_work) = std::sync::mpsc::channel();
        let other = std::thread::spawn(move || {
            ready.send(()).unwrap();
            record(&mut second, &open(2027)).map(|()| second)
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
        record(&mut store, &Event::FileCreated { municipality: "Prøve".into() }).unwrap();
        let refused = record(&mut store, &Event::FileCreated { municipality: "Igen".into() }).unwrap_err();
        assert_eq!(refused.code, Code::FileConstraint);
        assert_eq!(store.trail().unwrap().len(), 1);
        assert_eq!(store.municipality().unwrap(), "Prøve");
    }
}
