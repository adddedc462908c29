//! The draw inside a case (section 13): which of the things that a case holds are read, where it holds more than are read.

use super::order::order;
use crate::domain::{code_enum::code_enum, hash::Hasher, sample::CaseId};
use serde::{Deserialize, Serialize};

/// What is counted in a case, from the oldest. Every question that reads the same kind reads the same things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Notes,
    Contacts,
    Enquiries,
    Documents,
    Decision,
}

code_enum!(Kind, "kind", {
    Notes = "notes",
    Contacts = "contacts",
    Enquiries = "enquiries",
    Documents = "documents",
    Decision = "decision",
});

/// The numbers of the `k` things that are read of `m`, rising. `key` is that of the case's stratum, as hex.
#[must_use]
pub fn in_case(key: &str, case: CaseId, kind: Kind, m: u32, k: u32) -> Vec<u32> {
    let hasher = Hasher::of(&["stikproeve-i-sagen v2", key, &case.to_string(), kind.code(), &m.to_string()]);
    let mut read = order(m, hasher.digest()).places;
    read.truncate(usize::try_from(k).unwrap_or(usize::MAX));
    read.sort_unstable();
    read
}
