//! The hash chain: each entry holds the hash of the one before, so nothing can be changed, cut out or put in unseen.
//!
//! A payload is hashed with a salt and the chain runs over that hash. A payload can be erased and the chain still holds,
//! and nobody can guess an erased payload from its hash.

use super::{
    event::{DRAFT_KIND, Event},
    hash::{Hasher, sha256_hex},
    stamp::Stamp,
};
use std::collections::HashSet;

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
    pub salt: String,
    pub payload_sha256: String,
    pub previous: String,
    pub sha256: String,
}

impl Entry {
    /// The entry that follows `previous` (sequence number and hash; `0` and [`START`] before the first).
    #[must_use]
    pub fn next(previous: (i64, &str), stamp: &Stamp, event: &Event, payload: String, salt: String) -> Self {
        let mut entry = Self {
            seq: previous.0 + 1,
            at: stamp.at.to_string(),
            by: stamp.by.clone(),
            kind: event.kind().into(),
            subject: event.subject(),
            payload_sha256: payload_sha256(&salt, &payload),
            payload: Some(payload),
            salt,
            previous: previous.1.into(),
            sha256: String::new(),
        };
        entry.sha256 = entry.expected_sha256();
        entry
    }

    fn expected_sha256(&self) -> String {
        let mut hasher = Hasher::default();
        hasher.line("tilsyn-spor v1");
        hasher.line(&self.seq.to_string());
        // Lengths keep a line break inside a field from passing as the border between two.
        for field in [&self.at, &self.by, &self.kind, &self.subject, &self.payload_sha256, &self.previous] {
            hasher.line(&format!("{}:{field}", field.len()));
        }
        hasher.finish()
    }
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
        if entry.sha256 != entry.expected_sha256() {
            faults.push((entry.seq, Fault::Altered));
        }
        if entry.payload.as_ref().is_some_and(|payload| payload_sha256(&entry.salt, payload) != entry.payload_sha256) {
            faults.push((entry.seq, Fault::PayloadAltered));
        }
        (seq, hash) = (entry.seq, &entry.sha256);
    }
    faults.extend(payload_faults(entries));
    faults
}

/// From the end to the start: a draft may be erased only where a later event took its place.
fn payload_faults(entries: &[Entry]) -> Vec<(i64, Fault)> {
    let mut superseded: HashSet<String> = HashSet::new();
    let mut faults = Vec::new();
    for entry in entries.iter().rev() {
        match event(entry) {
            Ok(Some(event)) => superseded.extend(event.supersedes()),
            Ok(None) if entry.kind == DRAFT_KIND && superseded.contains(&entry.subject) => {}
            Ok(None) => faults.push((entry.seq, Fault::PayloadErased)),
            Err(fault) => faults.push((entry.seq, fault)),
        }
    }
    faults
}
