//! The tables made anew from the trail: to check a file, and to read a signed version as it was.

use super::{apply::apply, erasures, error::sqlite, open::Store, reader::Reader};
use crate::domain::{
    code::Code,
    event::Event,
    refusal::Refusal,
    trail::{self, Entry, Fault, Read},
};

/// Applies the entries to an empty file in memory. What is erased has no effect any more, or the effect of what stands in
/// its place; an entry that is no event, or that the tables refuse, is an error that names it.
pub fn replay(entries: &[Entry]) -> Result<Store, Refusal> {
    replay_until(entries, i64::MAX)
}

/// The same up to the entry `until`. What later entries have erased is read as they tell it.
fn replay_until(entries: &[Entry], until: i64) -> Result<Store, Refusal> {
    let mut store = Store::in_memory()?;
    let change = store.transaction()?;
    for Read { entry, event, fault, .. } in trail::read(entries) {
        let refuse =
            |detail: String| Refusal::new(Code::TrailNotReplayed).with("seq", entry.seq).with("detail", detail);
        if fault == Some(Fault::Unreadable) && entry.seq <= until {
            return Err(refuse(Fault::Unreadable.code().into()));
        }
        let done = match &event {
            Some(event) if entry.seq <= until => apply(&change, &entry, event),
            // A round that was signed by then, and is erased today.
            Some(Event::RoundPurged(purged)) if purged.versions.iter().any(|figures| figures.head_seq < until) => {
                erasures::keep(&change, &entry, purged, until)
            }
            _ => Ok(()),
        };
        done.map_err(|error| refuse(error.to_string()))?;
    }
    change.commit().map_err(sqlite)?;
    Ok(store)
}

impl Reader {
    /// The file as it was after the trail entry `seq`. Case lists and drafts are not in it; everything else is.
    pub fn as_of(&self, seq: i64) -> Result<Store, Refusal> {
        replay_until(&self.trail()?, seq)
    }
}
