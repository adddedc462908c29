//! `purge text`: the texts of single entries are erased here, where a name slipped in. What the entries did still stands.

use crate::{
    domain::{
        code::Code,
        erasure::{repeats, texts_of, without_texts},
        event::{ErasedEntry, Event, TextErased},
        may,
        reason::reason,
        refusal::Refusal,
        trail::{Read, read},
    },
    store::change::Change,
};
use std::collections::{BTreeMap, BTreeSet};

/// Texts that are to be erased here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EraseTexts {
    pub seqs: Vec<i64>,
    pub reason: String,
    /// Somebody has seen what goes, and says yes.
    pub sure: bool,
}

/// Erases them, and gives the entries that tell so: one for each round.
pub fn erase(change: &mut Change<'_>, asked: &EraseTexts) -> Result<Vec<i64>, Refusal> {
    reason("reason", &asked.reason)?;
    let trail = change.trail()?;
    let entries = read(&trail);
    let seqs: BTreeSet<i64> = asked.seqs.iter().copied().collect();
    let mut rounds: BTreeMap<u16, Vec<ErasedEntry>> = BTreeMap::new();
    let mut texts = Vec::new();
    for seq in &seqs {
        let found = entries.iter().find(|one| one.entry.seq == *seq);
        let (event, year) = may::purge::text(found, *seq)?;
        texts.extend(texts_of(event));
        let (at, by) = found.map(|one| (one.entry.at.clone(), one.entry.by.clone())).unwrap_or_default();
        let erased = ErasedEntry { seq: *seq, at, by, event: without_texts(event) };
        rounds.entry(year).or_default().push(erased);
    }
    may::purge::sure_of_texts(seqs.len(), asked.sure, weighed(change, &rounds, &entries, &texts)?)?;
    let mut told = Vec::new();
    for (year, entries) in rounds {
        let erased = TextErased { year, reason: asked.reason.trim().into(), entries };
        change.record(&Event::TextErased(Box::new(erased)))?;
        told.push(change.head()?.0);
    }
    Ok(told)
}

/// What is erased, the signed versions that are read without it from then on, and where the very same text stands as well.
fn weighed(
    change: &Change<'_>,
    rounds: &BTreeMap<u16, Vec<ErasedEntry>>,
    entries: &[Read<'_>],
    texts: &[String],
) -> Result<Vec<Refusal>, Refusal> {
    let mut weighed = Vec::new();
    for (year, erased) in rounds {
        let signatures = change.sign_offs(*year)?;
        for one in erased {
            weighed.push(Refusal::new(Code::ErasureEntry).with("seq", one.seq));
            let signed = signatures.iter().find(|signature| one.seq <= signature.head_seq);
            weighed.extend(signed.map(|signature| {
                let refusal = Refusal::new(Code::ErasureSigned).with("seq", one.seq);
                refusal.with("year", year).with("version", signature.version)
            }));
        }
    }
    let is_erased = |seq| rounds.values().flatten().any(|one| one.seq == seq);
    let also = entries.iter().filter(|one| one.event.as_ref().is_some_and(|event| repeats(event, texts)));
    let also: Vec<String> =
        also.map(|one| one.entry.seq).filter(|seq| !is_erased(*seq)).map(|seq| seq.to_string()).collect();
    if !also.is_empty() {
        weighed.push(Refusal::new(Code::ErasureAlso).with("seqs", also.join(", ")));
    }
    weighed.push(may::purge::not_reached());
    Ok(weighed)
}
