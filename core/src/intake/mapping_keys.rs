//! The keys of a mapping file as they stand, and what is said of one that is none.

use super::problem::shown;
use crate::domain::{code::Code, refusal::Refusal};
use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

pub(super) type Pair<'t, 'x> = (&'t Spanned<DeString<'x>>, &'t Spanned<DeValue<'x>>);

/// The pairs as they stand in the file: of two that are the same, the second is the mistake.
pub(super) fn in_order<'t, 'x>(table: &'t DeTable<'x>) -> Vec<Pair<'t, 'x>> {
    let mut pairs: Vec<Pair<'t, 'x>> = table.iter().collect();
    pairs.sort_by_key(|(key, _)| key.span().start);
    pairs
}

/// That a key is none of those.
pub(super) fn unknown_key(key: &str, allowed: &str) -> Refusal {
    Refusal::new(Code::MappingUnknownKey).with("key", shown(key)).with("allowed", allowed)
}

/// That a word cannot stand at a key.
pub(super) fn unknown_value(key: &str, text: &str, allowed: &str) -> Refusal {
    let refusal = Refusal::new(Code::MappingUnknownValue).with("key", shown(key)).with("value", shown(text));
    refusal.with("allowed", allowed)
}
