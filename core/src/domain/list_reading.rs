//! How a list was read, as the trail keeps it: so that a stranger can see what was done, and do it again.

use super::{
    area::Area,
    case_number::CaseNumber,
    population::{Excluded, Rule, Rules},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything that is empty is left out of the trail.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ListReading {
    /// The sheet of a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The encoding of a text, and what parts its cells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// The area that was said of the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// The header of each column that was read, by its role.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, String>,
    /// The mapping file that was used, as TOML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapping: Option<String>,
    /// Rows that are no cases: above the header, blank, totals, the header once more.
    #[serde(skip_serializing_if = "is_zero")]
    pub skipped: u64,
    /// Rows whose status the mapping says is out; no part of `rows`.
    #[serde(skip_serializing_if = "is_zero")]
    pub left_out: u64,
    #[serde(skip_serializing_if = "Rules::is_empty")]
    pub rules: Rules,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub excluded: Excluded,
    /// Cases of the frame that were audited in the twelve months before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flagged: Vec<CaseNumber>,
    /// The count from elsewhere with which all lists of the import agreed.
    #[serde(skip_serializing_if = "Expected::is_empty")]
    pub expected: Expected,
    /// The list that this one took the place of, and what changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again: Option<Again>,
}

impl ListReading {
    /// The rules that made the population, in the order in which they were asked, as a receipt names them.
    #[must_use]
    pub fn rules_told(&self) -> Vec<String> {
        let with_day = |rule: Rule, day: Option<NaiveDate>| match day {
            Some(day) => format!("{} {day}", rule.code()),
            None => rule.code().to_owned(),
        };
        let told = |rule: Rule| match rule {
            Rule::ClosedBefore => with_day(rule, self.rules.closed_before),
            Rule::OpenedAfter => with_day(rule, self.rules.opened_after),
            Rule::Audited => with_day(rule, self.rules.audited_since),
            Rule::Department | Rule::TestPerson | Rule::Citizen => rule.code().to_owned(),
        };
        let departments = self.excluded.contains_key(&Rule::Department).then_some(Rule::Department);
        departments.into_iter().chain(self.rules.set()).map(told).collect()
    }
}

/// How many cases there are by another count, of all or by area.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Expected {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cases: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boern: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voksne: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Again {
    /// The number of the earlier list.
    pub number: u32,
    pub added: u64,
    pub gone: u64,
    pub changed: u64,
}

impl Expected {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    #[must_use]
    pub fn of(&self, area: Area) -> Option<u32> {
        match area {
            Area::Children => self.boern,
            Area::Adults => self.voksne,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands in a reference")]
fn is_zero(count: &u64) -> bool {
    *count == 0
}
