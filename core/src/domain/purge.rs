//! What is kept of a round that was purged: the figures of its signed versions. They hold no case, nobody's name and no text
//! but that of the checklists, so that later rounds can still be held against it.

use super::{area::Area, checklist::Checklist, moment::Moment, statistics::hypergeometric::CaseInterval};
use serde::{Deserialize, Serialize};

/// A round that is erased here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purged {
    pub year: u16,
    pub at: Moment,
    pub by: String,
    /// Where its report is filed.
    pub filed: String,
    /// The law, or the answer of the archive, that it was erased by.
    pub ground: String,
    /// The entry of the trail that erased it.
    pub seq: i64,
    /// As they were in the round; none where it was never signed.
    pub checklists: Vec<Checklist>,
    /// Every signed version, oldest first.
    pub versions: Vec<Figures>,
}

/// The figures of one signed version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    pub version: u32,
    pub at: Moment,
    /// The last entry before the signature, and its hash.
    pub head_seq: i64,
    pub head_sha256: String,
    /// The entry that opened it again.
    pub reopened: Option<i64>,
    /// Of the frame and its supplements.
    pub commitments: Vec<String>,
    /// What was drawn from, without the names of departments.
    pub strata: Vec<StratumSizes>,
    pub areas: Vec<AreaCounts>,
    pub questions: Vec<QuestionCounts>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StratumSizes {
    pub area: Area,
    pub population: u32,
    pub drawn: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaCounts {
    pub area: Area,
    pub population: u32,
    pub drawn: u32,
    /// Cases that were gone through.
    pub walked: u32,
    pub missing: u32,
    pub replaced: u32,
}

/// The counts of one question in one area, as a finding has them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionCounts {
    pub area: Area,
    pub question: String,
    pub met: u32,
    pub partly: u32,
    pub not_met: u32,
    pub not_applicable: u32,
    pub set_aside: u32,
    pub cannot_assess: u32,
    pub missing: u32,
    pub unanswered: u32,
    pub population: u32,
    pub interval: Option<CaseInterval>,
    pub essential: u32,
    pub act_now: u32,
    pub good_practice: u32,
}

/// Entries of one kind that are erased, from and to, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErasedKind {
    pub kind: String,
    pub seqs: Vec<(i64, i64)>,
}

/// Entries by their kinds, in as few spans as can be. `entries` come in their order.
#[must_use]
pub fn by_kind(entries: &[(i64, String)]) -> Vec<ErasedKind> {
    let mut kinds: Vec<ErasedKind> = Vec::new();
    for (seq, kind) in entries {
        let at = kinds.iter().position(|one| one.kind == *kind).unwrap_or_else(|| {
            kinds.push(ErasedKind { kind: kind.clone(), seqs: Vec::new() });
            kinds.len() - 1
        });
        match kinds[at].seqs.last_mut() {
            Some((_, last)) if *last + 1 == *seq => *last = *seq,
            _ => kinds[at].seqs.push((*seq, *seq)),
        }
    }
    kinds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_told_in_spans_of_their_kind() {
        let entries = [(2, "a"), (3, "a"), (4, "b"), (5, "a"), (9, "b"), (10, "b")];
        let kinds = by_kind(&entries.map(|(seq, kind)| (seq, kind.to_owned())));
        let told: Vec<(&str, &[(i64, i64)])> = kinds.iter().map(|one| (one.kind.as_str(), &*one.seqs)).collect();
        assert_eq!(told, [("a", &[(2, 3), (5, 5)][..]), ("b", &[(4, 4), (9, 10)][..])]);
    }
}
