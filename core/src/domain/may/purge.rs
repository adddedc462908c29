//! Erasing what is in the file: a round, or the texts of single entries.

use crate::domain::{
    code::Code,
    erasure::texts_of,
    event::Event,
    purge::{Figures, Purged},
    refusal::Refusal,
    trail::Read,
};

/// Erasing a round. `entries` is how many the trail has of it.
pub fn round(year: u16, entries: usize, purged: Option<&Purged>) -> Result<(), Refusal> {
    free(purged)?;
    if entries == 0 { Err(super::round::unknown(year)) } else { Ok(()) }
}

/// Whatever is about the round of a year: that is not erased here.
pub fn free(purged: Option<&Purged>) -> Result<(), Refusal> {
    let Some(purged) = purged else { return Ok(()) };
    let code = if purged.versions.is_empty() { Code::RoundErasedNoFigures } else { Code::RoundErased };
    Err(erased(purged, code))
}

/// What is said of an erased round by its figures: it was signed.
pub fn signed(purged: &Purged, version: Option<u32>) -> Result<&Figures, Refusal> {
    let wanted = |figures: &&Figures| version.is_none_or(|version| figures.version == version);
    let found = purged.versions.iter().rev().find(wanted);
    found.ok_or_else(|| match version {
        Some(version) if !purged.versions.is_empty() => super::round::version_unknown(purged.year, version),
        _ => erased(purged, Code::RoundErasedNoFigures),
    })
}

fn erased(purged: &Purged, code: Code) -> Refusal {
    Refusal::new(code).with("year", purged.year).with("when", purged.at)
}

/// No request for access and no complaint may wait for what is erased.
pub fn nothing_pending(said: bool) -> Result<(), Refusal> {
    if said { Ok(()) } else { Err(Refusal::new(Code::PurgePending)) }
}

/// Nothing is erased without a yes; `weighed` is what goes, what stays and what is not reached.
pub fn sure(year: u16, said: bool, weighed: Vec<Refusal>) -> Result<(), Refusal> {
    if said { Ok(()) } else { Err(Refusal::new(Code::PurgeUnsure).with("year", year).at(weighed)) }
}

/// The same for the texts of entries.
pub fn sure_of_texts(count: usize, said: bool, weighed: Vec<Refusal>) -> Result<(), Refusal> {
    if said { Ok(()) } else { Err(Refusal::new(Code::ErasureUnsure).with("count", count).at(weighed)) }
}

/// What no erasure reaches.
#[must_use]
pub fn not_reached() -> Refusal {
    Refusal::new(Code::PurgeElsewhere)
}

/// Erasing the texts of one entry: gives its event and its year.
pub fn text<'r>(found: Option<&'r Read<'_>>, seq: i64) -> Result<(&'r Event, u16), Refusal> {
    let refuse = |code| Refusal::new(code).with("seq", seq);
    let read = found.ok_or_else(|| refuse(Code::EntryUnknown))?;
    if let Some(by) = read.erased_by {
        return Err(refuse(Code::EntryErased).with("by", by));
    }
    let held = read.event.as_ref().filter(|event| !texts_of(event).is_empty());
    held.zip(read.entry.year()).ok_or_else(|| refuse(Code::EntryNoText))
}
