//! The hash chain: each entry holds the hash of the one before, so nothing can be changed, cut out or put in unseen.
//!
//! A payload is hashed with a salt, an entry's fields and that hash make its core, and the chain runs over the cores. So a
//! payload can be erased and the chain still holds; its salt goes with it, and then nobody can guess the payload from its
//! hash. Cores alone show that a trail goes on from where somebody saw it, and tell nothing of who did what.

use super::{
    actor_at::ActorAt,
    event::{DRAFT_KIND, Event, SIGNED_KIND},
    hash::sha256_hex,
};
use std::{collections::HashSet, fmt::Write as _};

/// What the first entry has in place of a predecessor.
pub const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// From 1, without gaps.
    pub seq: i64,
    pub at: String,
    pub by: String,
    pub kind: String,
    pub subject: String,
    /// The event as JSON; `None` once it is erased.
    pub payload: Option<String>,
    /// Goes with the payload.
    pub salt: Option<String>,
    pub payload_sha256: String,
    pub core: String,
    pub previous: String,
    pub sha256: String,
}

impl Entry {
    /// The entry that follows `previous` (sequence number and hash; `0` and [`START`] before the first).
    #[must_use]
    pub fn next(previous: (i64, &str), actor_at: &ActorAt, event: &Event, payload: String, salt: String) -> Self {
        let mut entry = Self {
            seq: previous.0 + 1,
            at: actor_at.at.to_string(),
            by: actor_at.by.clone(),
            kind: event.kind().into(),
            subject: event.subject(),
            payload_sha256: payload_sha256(&salt, &payload),
            payload: Some(payload),
            salt: Some(salt),
            core: String::new(),
            previous: previous.1.into(),
            sha256: String::new(),
        };
        entry.core = entry.expected_core();
        entry.sha256 = entry.expected_sha256();
        entry
    }

    /// What is to be noted down of it outside: of a signature its own print, which holds it and all before it.
    #[must_use]
    pub fn to_note(&self) -> Option<String> {
        (self.kind == SIGNED_KIND).then(|| numbered((self.seq, &self.sha256)))
    }

    fn expected_core(&self) -> String {
        let mut text = String::from("tilsyn-kerne v2\n");
        // Lengths keep a line break inside a field from passing as the border between two.
        for field in [&self.at, &self.by, &self.kind, &self.subject, &self.payload_sha256] {
            let _ = writeln!(text, "{}:{field}", field.len());
        }
        sha256_hex(text.as_bytes())
    }

    fn expected_sha256(&self) -> String {
        sha256_hex(format!("tilsyn-spor v2\n{}\n{}\n{}\n", self.seq, self.core, self.previous).as_bytes())
    }

    /// Whether the payload is the one that was hashed. An erased one was hashed with what went with it.
    fn holds(&self) -> Result<(), Fault> {
        match (&self.payload, &self.salt) {
            (None, None) => Ok(()),
            (Some(payload), Some(salt)) if payload_sha256(salt, payload) == self.payload_sha256 => Ok(()),
            (Some(_), Some(_)) => Err(Fault::PayloadAltered),
            _ => Err(Fault::HalfErased),
        }
    }
}

/// The print of an entry, to be noted down with its number: so one can tell later whether a file is older.
#[must_use]
pub fn numbered((seq, sha256): (i64, &str)) -> String {
    format!("{seq}:{sha256}")
}

fn payload_sha256(salt: &str, payload: &str) -> String {
    sha256_hex(format!("{salt}\n{payload}").as_bytes())
}

/// What is wrong with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Entries are missing before this one, or it stands twice.
    OutOfSequence,
    /// It does not follow the entry before it.
    Unlinked,
    /// One of its own fields was changed.
    Altered,
    /// Its payload is not the one that was hashed.
    PayloadAltered,
    /// Its payload is gone, and nothing in the trail says why.
    PayloadErased,
    /// Its payload is gone and its salt is not, or the other way round.
    HalfErased,
    /// Its payload is no event of the stated kind and subject.
    Unreadable,
}

impl Fault {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::OutOfSequence => "out-of-sequence",
            Self::Unlinked => "unlinked",
            Self::Altered => "altered",
            Self::PayloadAltered => "payload-altered",
            Self::PayloadErased => "payload-erased",
            Self::HalfErased => "half-erased",
            Self::Unreadable => "unreadable",
        }
    }
}

/// Reads an entry's event. `None` where the payload was erased.
pub fn event(entry: &Entry) -> Result<Option<Event>, Fault> {
    let Some(payload) = &entry.payload else { return Ok(None) };
    match serde_json::from_str::<Event>(payload) {
        Ok(event) if event.kind() == entry.kind && event.subject() == entry.subject => Ok(Some(event)),
        _ => Err(Fault::Unreadable),
    }
}

/// Walks the whole trail. Every faulty entry is named by its sequence number.
#[must_use]
pub fn check(entries: &[Entry]) -> Vec<(i64, Fault)> {
    let mut faults = Vec::new();
    let (mut seq, mut hash) = (0, START);
    for entry in entries {
        if entry.seq != seq + 1 {
            faults.push((entry.seq, Fault::OutOfSequence));
        } else if entry.previous != hash {
            faults.push((entry.seq, Fault::Unlinked));
        }
        if entry.core != entry.expected_core() || entry.sha256 != entry.expected_sha256() {
            faults.push((entry.seq, Fault::Altered));
        }
        faults.extend(entry.holds().err().map(|fault| (entry.seq, fault)));
        (seq, hash) = (entry.seq, &entry.sha256);
    }
    faults.extend(payload_faults(entries));
    faults
}

/// The entries that say they are older than the one before them. The chain tells in which order they came; a clock that was
/// set, and two computers with a clock each, give the same.
#[must_use]
pub fn turned_back(entries: &[Entry]) -> Vec<i64> {
    entries.windows(2).filter(|pair| pair[1].at < pair[0].at).map(|pair| pair[1].seq).collect()
}

/// From the end to the start: a draft may be erased only where a later event of the same person took its place.
fn payload_faults(entries: &[Entry]) -> Vec<(i64, Fault)> {
    let mut superseded: HashSet<(String, &str)> = HashSet::new();
    let mut faults = Vec::new();
    for entry in entries.iter().rev() {
        match event(entry) {
            Ok(Some(event)) => superseded.extend(event.supersedes().into_iter().map(|subject| (subject, &*entry.by))),
            Ok(None) if entry.kind == DRAFT_KIND && superseded.contains(&(entry.subject.clone(), &entry.by)) => {}
            Ok(None) => faults.push((entry.seq, Fault::PayloadErased)),
            Err(fault) => faults.push((entry.seq, fault)),
        }
    }
    faults
}

#[cfg(test)]
#[path = "trail_tests.rs"]
mod tests;
