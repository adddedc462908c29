//! The places in law, strategy and practice that questions build on: what each says in short, how sure that is, and when
//! its wording was last seen. A table of them stands beside the checklists; a question names a place by its `ref`.

use super::{
    checklist::{Basis, Certainty, Checklist, Text},
    code_enum::code_enum,
};
use chrono::{Months, NaiveDate};

/// What was read longer ago than this may have changed.
pub const KEEPS: Months = Months::new(12);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provision {
    pub reference: String,
    pub gist: Text,
    pub certainty: Certainty,
    /// The day on which it was last seen, and where. What is only recalled has neither.
    pub seen: Option<NaiveDate>,
    pub source: Option<String>,
}

/// Why somebody has to look a place up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    Recalled,
    Old,
}

code_enum!(Doubt, "doubt", { Recalled = "recalled", Old = "old" });

impl Provision {
    #[must_use]
    pub fn doubt(&self, today: NaiveDate) -> Option<Doubt> {
        if self.certainty == Certainty::Recalled {
            return Some(Doubt::Recalled);
        }
        let read_anew = |seen: NaiveDate| seen.checked_add_months(KEEPS).is_some_and(|until| today <= until);
        (!self.seen.is_some_and(read_anew)).then_some(Doubt::Old)
    }
}

/// The state of the law that the questions of some checklists were asked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawState {
    /// The days that the checklists describe, each once, oldest first.
    pub as_of: Vec<String>,
    /// The first and the last day on which one of the places was seen.
    pub seen: Option<(NaiveDate, NaiveDate)>,
    /// Different places: all, those whose present wording was not read, and those that are only recalled.
    pub places: usize,
    pub unread: usize,
    pub recalled: usize,
}

#[must_use]
pub fn state(checklists: &[Checklist]) -> LawState {
    let mut bases: Vec<&Basis> =
        checklists.iter().flat_map(|list| &list.questions).flat_map(|question| &question.basis).collect();
    bases.sort_by(|a, b| a.reference.cmp(&b.reference));
    bases.dedup_by(|a, b| a.reference == b.reference);
    let mut as_of: Vec<String> = checklists.iter().map(|list| list.as_of.clone()).collect();
    as_of.sort();
    as_of.dedup();
    let seen = || bases.iter().filter_map(|basis| basis.seen);
    let count = |certainty| bases.iter().filter(|basis| basis.certainty == certainty).count();
    LawState {
        as_of,
        seen: seen().min().zip(seen().max()),
        places: bases.len(),
        unread: count(Certainty::Exists),
        recalled: count(Certainty::Recalled),
    }
}
