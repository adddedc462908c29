//! The tables made anew from the trail: to check a file, and to read a signed version as it was.

use super::{apply::apply, error::sqlite, open::Store, reader::Reader};
use crate::domain::{
    code::Code,
    refusal::Refusal,
    trail::{self, Entry},
};

/// Applies the entries to an empty file in memory. Erased payloads have no effect any more; an entry that is no event,
/// or that the tables refuse, is an error that names it.
pub fn replay(entries: &[Entry]) -> Result<Store, Refusal> {
    let mut store = Store::in_memory()?;
    let change = store.transaction()?;
    for entry in entries {
        let refuse =
            |detail: String| Refusal::new(Code::TrailNotReplayed).with("seq", entry.seq).with("detail", detail);
        let Some(event) = trail::event(entry).map_err(|fault| refuse(fault.code().into()))? else { continue };
        apply(&change, entry, &event).map_err(|error| refuse(error.to_string()))?;
    }
    change.commit().map_err(sqlite)?;
    Ok(store)
}

impl Reader {
    /// The file as it was after the trail entry `seq`. Case lists and drafts are not in it; everything else is.
    pub fn as_of(&self, seq: i64) -> Result<Store, Refusal> {
        let entries: Vec<Entry> = self.trail()?.into_iter().filter(|entry| entry.seq <= seq).collect();
        replay(&entries)
    }
}
