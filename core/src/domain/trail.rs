//! The hash chain: each entry holds the hash of the one before, so nothing can be changed, cut out or put in unseen.
//!
//! A payload is hashed with a salt, an entry's fields and that hash make its core, and the chain runs over the cores. So a
//! payload can be erased and the chain still holds; its salt goes with it, and then nobody can guess the payload from its
//! hash. Cores alone show that a trail goes on from where somebody saw it, and tell nothing of who did what.
//!
//! A draft that another took the place of loses its payload. Where a round is purged, or a text is erased, an entry is bare
//! afterwards: its number, its kind and its hashes are left, and a later entry says so by number and kind.

use super::{
    actor_at::ActorAt,
    erasure::without_texts,
    event::{DRAFT_KIND, ErasedEntry, Event, OF_NO_ROUND, SIGNED_KIND, TEXT_ERASED_KIND},
    hash::sha256_hex,
    purge::ErasedKind,
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, HashSet},
    fmt::Write as _,
};

/// What the first entry has in place of a predecessor.
pub const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// From 1, without gaps.
    pub seq: i64,
    /// When, who and what about: empty once the entry is bare, and so is the hash of its payload.
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

    /// Whether nothing of it is left but what the chain is walked by.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        self.payload_sha256.is_empty()
    }

    /// The year of the round that it is about.
    #[must_use]
    pub fn year(&self) -> Option<u16> {
        self.subject.split(' ').next()?.parse().ok()
    }

    /// Whether its core is that of its fields, as far as they are left, and its hash that of its core.
    fn is_whole(&self) -> bool {
        (self.is_bare() || self.core == self.expected_core()) && self.sha256 == self.expected_sha256()
    }

    /// Whether the payload is the one that was hashed. An erased one was hashed with what went with it.
    fn holds(&self) -> Result<(), Fault> {
        let is_clean = [&self.at, &self.by, &self.subject].into_iter().all(String::is_empty);
        if self.is_bare() && !(is_clean && self.payload.is_none() && self.salt.is_none()) {
            return Err(Fault::HalfErased);
        }
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
    /// A later entry says that it is erased, and it still stands.
    NotErased,
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
            Self::NotErased => "not-erased",
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
        if !entry.is_whole() {
            faults.push((entry.seq, Fault::Altered));
        }
        faults.extend(entry.holds().err().map(|fault| (entry.seq, fault)));
        (seq, hash) = (entry.seq, &entry.sha256);
    }
    let read = read(entries);
    faults.extend(read.iter().rev().filter_map(|one| Some((one.entry.seq, one.fault?))));
    faults
}

/// The entries that say they are older than the one before them. The chain tells in which order they came; a clock that was
/// set, and two computers with a clock each, give the same.
#[must_use]
pub fn turned_back(entries: &[Entry]) -> Vec<i64> {
    let told: Vec<&Entry> = entries.iter().filter(|entry| !entry.is_bare()).collect();
    told.windows(2).filter(|pair| pair[1].at < pair[0].at).map(|pair| pair[1].seq).collect()
}

/// An entry as it is read today.
#[derive(Debug)]
pub struct Read<'e> {
    /// Where its texts were erased: what stands in its place.
    pub entry: Cow<'e, Entry>,
    /// What it did; nothing where that is erased.
    pub event: Option<Event>,
    /// The later entry that says it is erased.
    pub erased_by: Option<i64>,
    pub fault: Option<Fault>,
}

/// The trail as it is read today, oldest first.
#[must_use]
pub fn read(entries: &[Entry]) -> Vec<Read<'_>> {
    let mut said = Said::default();
    let mut read: Vec<Read<'_>> = entries.iter().rev().map(|entry| said.read(entry)).collect();
    read.reverse();
    read
}

/// The entries that are erased, each with the one that says so.
#[must_use]
pub fn erased(entries: &[Entry]) -> BTreeMap<i64, i64> {
    read(entries).into_iter().filter_map(|one| Some((one.entry.seq, one.erased_by?))).collect()
}

/// What later entries have said, from the end to the start: an entry may be erased only where one does.
#[derive(Debug, Default)]
struct Said {
    /// The texts that somebody went on writing, or saved.
    superseded: HashSet<(String, String)>,
    erased: HashMap<i64, Erasure>,
    /// The years whose rounds are erased.
    purged: HashSet<u16>,
}

/// That an entry is erased.
#[derive(Debug)]
struct Erasure {
    by: i64,
    kind: String,
    /// What stands in its place.
    instead: Option<Entry>,
}

impl Said {
    fn read<'e>(&mut self, entry: &'e Entry) -> Read<'e> {
        let erasure = self.erased.remove(&entry.seq);
        let erased_by = erasure.as_ref().map(|erasure| erasure.by);
        let (read, fault) = match erasure {
            Some(erasure) if !entry.is_bare() || erasure.kind != entry.kind => {
                (Cow::Borrowed(entry), Some(if entry.is_bare() { Fault::PayloadErased } else { Fault::NotErased }))
            }
            Some(Erasure { instead: Some(instead), .. }) => {
                (Cow::Owned(Entry { core: entry.core.clone(), ..instead }), None)
            }
            Some(_) => (Cow::Borrowed(entry), None),
            None => (Cow::Borrowed(entry), self.unsaid(entry)),
        };
        let (event, fault) = match event(&read) {
            Ok(event) => (event, fault),
            Err(unreadable) => (None, Some(unreadable)),
        };
        let fault = fault.or(event.as_ref().and_then(|event| self.hear(&read, event)));
        Read { entry: read, event, erased_by, fault }
    }

    /// What is wrong with an entry of which no later one says that it is erased.
    fn unsaid(&self, entry: &Entry) -> Option<Fault> {
        let of_purged = || entry.year().is_some_and(|year| self.purged.contains(&year));
        let is_superseded = || self.superseded.contains(&(entry.subject.clone(), entry.by.clone()));
        match (entry.is_bare(), &entry.payload) {
            (false, _) if !OF_NO_ROUND.contains(&entry.kind.as_str()) && of_purged() => Some(Fault::NotErased),
            (false, Some(_)) => None,
            (false, None) if entry.kind == DRAFT_KIND && is_superseded() => None,
            _ => Some(Fault::PayloadErased),
        }
    }

    /// Keeps in mind what an entry says of earlier ones, and finds where it says what cannot be.
    fn hear(&mut self, entry: &Entry, event: &Event) -> Option<Fault> {
        let supersedes = event.supersedes().into_iter().map(|subject| (subject, entry.by.clone()));
        self.superseded.extend(supersedes);
        if let Event::RoundPurged(purged) = event {
            self.purged.insert(purged.year);
        }
        match erasures(entry.seq, event) {
            Ok(erased) => erased.into_iter().for_each(|(seq, erasure)| {
                self.erased.entry(seq).or_insert(erasure);
            }),
            Err(fault) => return Some(fault),
        }
        None
    }
}

/// The entries that the entry `by` says are erased.
fn erasures(by: i64, event: &Event) -> Result<Vec<(i64, Erasure)>, Fault> {
    let mut erased = Vec::new();
    match event {
        Event::RoundPurged(purged) => {
            for ErasedKind { kind, seqs } in &purged.erased {
                let can_be = |&(first, last): &(i64, i64)| 1 <= first && first <= last && last < by;
                // None twice: a few spans could name more entries than there is room for.
                let is_rising = seqs.windows(2).all(|pair| pair[0].1 < pair[1].0);
                if OF_NO_ROUND.contains(&kind.as_str()) || !is_rising || !seqs.iter().all(can_be) {
                    return Err(Fault::Unreadable);
                }
                let each = seqs.iter().flat_map(|(first, last)| *first..=*last);
                erased.extend(each.map(|seq| (seq, Erasure { by, kind: kind.clone(), instead: None })));
            }
        }
        Event::TextErased(text) => {
            for one in &text.entries {
                let instead = instead(one).filter(|instead| instead.year() == Some(text.year));
                let is_plain = !OF_NO_ROUND.contains(&one.event.kind()) && one.event.kind() != TEXT_ERASED_KIND;
                // Nothing but texts is erased so: what stands in their place is the fixed word.
                let is_fixed = without_texts(&one.event) == one.event;
                if instead.is_none() || !(1..by).contains(&one.seq) || !is_plain || !is_fixed {
                    return Err(Fault::Unreadable);
                }
                erased.push((one.seq, Erasure { by, kind: one.event.kind().into(), instead }));
            }
        }
        _ => {}
    }
    Ok(erased)
}

/// The entry that stands in the place of one whose texts are erased. It is in no chain: that one is.
fn instead(erased: &ErasedEntry) -> Option<Entry> {
    Some(Entry {
        seq: erased.seq,
        at: erased.at.clone(),
        by: erased.by.clone(),
        kind: erased.event.kind().into(),
        subject: erased.event.subject(),
        payload: Some(serde_json::to_string(&erased.event).ok()?),
        salt: None,
        payload_sha256: String::new(),
        core: String::new(),
        previous: String::new(),
        sha256: String::new(),
    })
}

#[cfg(test)]
#[path = "trail_tests.rs"]
mod tests;
