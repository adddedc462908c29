//! What a check has not held against anything outside: said with every verdict, so that it never says more than it knows.

use super::{receipt::Receipt, seed_source::Kind};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unseen {
    /// The newest entry of the trail: an older copy, a trail without its end, and a file that was made anew look the same.
    Head {
        seq: i64,
        sha256: String,
    },
    /// Why entries of the trail are older than those before them.
    Clock(Vec<i64>),
    Commitment(String),
    /// The cases, held against a list.
    List,
    /// Which cases the places of a public receipt are.
    Places,
    /// Whether the seed was chosen, after an open lock.
    Choice,
    /// Whoever saw the dice, gave the words, or drew in public.
    Witnesses,
    Words,
    Public,
    /// Why cases left the sample.
    Reasons,
}

impl Unseen {
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Head { .. } => "head",
            Self::Clock(_) => "clock",
            Self::Commitment(_) => "commitment",
            Self::List => "list",
            Self::Places => "places",
            Self::Choice => "choice",
            Self::Witnesses => "witnesses",
            Self::Words => "words",
            Self::Public => "public",
            Self::Reasons => "reasons",
        }
    }
}

/// What no check of a receipt can see; `held` is whether it was held against a list.
#[must_use]
pub fn of_receipt(receipt: &Receipt, held: bool) -> Vec<Unseen> {
    let cases = if receipt.public { Some(Unseen::Places) } else { (!held).then_some(Unseen::List) };
    let source = match receipt.seed_source.as_ref().map(|source| source.kind) {
        None => Some(Unseen::Choice),
        Some(Kind::Dice) => Some(Unseen::Witnesses),
        Some(Kind::Words) => Some(Unseen::Words),
        Some(Kind::Public) => Some(Unseen::Public),
        Some(Kind::Program) => None,
    };
    let reasons = (!receipt.replacements.is_empty()).then_some(Unseen::Reasons);
    let commitment = Some(Unseen::Commitment(receipt.commitment.clone()));
    [cases, commitment, source, reasons].into_iter().flatten().collect()
}
