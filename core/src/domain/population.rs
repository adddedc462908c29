//! Which cases of the lists make the population: the rules that a person sets before the lock, and what each took out.
//!
//! The rules are asked in the order of [`Rule`], and a case is counted under the first that takes it, so that the counts
//! add up: rows read = left out by status + repeated + taken out by each rule + kept.

use super::{case_number::CaseNumber, code_enum::code_enum, frame::FrameCase, guards::citizen::Citizen};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// How far back an audit counts.
pub const AUDITED_MONTHS: u32 = 12;

/// In the order in which they are asked. One case per citizen comes last: the case that stays is in by all the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// In a department that the mapping says is out.
    Department,
    TestPerson,
    ClosedBefore,
    OpenedAfter,
    Audited,
    Citizen,
}

code_enum!(Rule, "rule", {
    Department = "department",
    TestPerson = "test-person",
    ClosedBefore = "closed-before",
    OpenedAfter = "opened-after",
    Audited = "audited",
    Citizen = "citizen",
});

/// What becomes of a case that was audited in the last twelve months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audited {
    Flag,
    Exclude,
}

code_enum!(Audited, "audited", { Flag = "flag", Exclude = "exclude" });

/// The rules as they were set. A rule that is not set takes nothing out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rules {
    /// Cases closed before this day are out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_before: Option<NaiveDate>,
    /// Counted back from the day of the import; [`Rules::on`] makes it `opened_after`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opened_within_months: Option<u32>,
    /// Cases opened after this day are out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opened_after: Option<NaiveDate>,
    #[serde(skip_serializing_if = "is_false")]
    pub test_persons_out: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub one_case_per_citizen: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audited: Option<Audited>,
    /// Audits from this day on count; set by [`Rules::on`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audited_since: Option<NaiveDate>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands in a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

impl Rules {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// These rules, and those of `others` that are not set here.
    #[must_use]
    pub fn or(self, others: &Self) -> Self {
        let no_opened = self.opened_after.is_none() && self.opened_within_months.is_none();
        Self {
            closed_before: self.closed_before.or(others.closed_before),
            opened_within_months: if no_opened { others.opened_within_months } else { self.opened_within_months },
            opened_after: if no_opened { others.opened_after } else { self.opened_after },
            test_persons_out: self.test_persons_out || others.test_persons_out,
            one_case_per_citizen: self.one_case_per_citizen || others.one_case_per_citizen,
            audited: self.audited.or(others.audited),
            audited_since: self.audited_since.or(others.audited_since),
        }
    }

    /// With the days that the months mean when a list is imported on `day`.
    #[must_use]
    pub fn on(self, day: NaiveDate) -> Self {
        let before = |months| day.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN);
        Self {
            opened_after: self.opened_within_months.map_or(self.opened_after, |months| Some(before(months))),
            audited_since: self.audited.map(|_| before(AUDITED_MONTHS)),
            ..self
        }
    }

    /// The rules that are set, in the order in which they are asked. Departments are no part of it.
    #[must_use]
    pub fn set(&self) -> Vec<Rule> {
        let set = [
            (Rule::TestPerson, self.test_persons_out),
            (Rule::ClosedBefore, self.closed_before.is_some()),
            (Rule::OpenedAfter, self.opened_after.is_some() || self.opened_within_months.is_some()),
            (Rule::Audited, self.audited == Some(Audited::Exclude)),
            (Rule::Citizen, self.one_case_per_citizen),
        ];
        set.into_iter().filter(|(_, is_set)| *is_set).map(|(rule, _)| rule).collect()
    }
}

/// What the rows of a case say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CaseFacts {
    /// The earliest day of its rows.
    pub opened: Option<NaiveDate>,
    /// The latest day of its rows.
    pub closed: Option<NaiveDate>,
    /// A row without a closing day: then the case is open, whatever the other rows say.
    pub open: bool,
    /// Any row says test person.
    pub test: bool,
}

impl CaseFacts {
    /// With another row of the same case; which row comes first does not matter.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            opened: self.opened.into_iter().chain(other.opened).min(),
            closed: self.closed.max(other.closed),
            open: self.open || other.open,
            test: self.test || other.test,
        }
    }

    fn taken_by(self, rules: &Rules) -> Option<Rule> {
        let closed = |before| !self.open && self.closed.is_some_and(|day| day < before);
        let opened = |after| self.opened.is_some_and(|day| day > after);
        if rules.test_persons_out && self.test {
            Some(Rule::TestPerson)
        } else if rules.closed_before.is_some_and(closed) {
            Some(Rule::ClosedBefore)
        } else if rules.opened_after.is_some_and(opened) {
            Some(Rule::OpenedAfter)
        } else {
            None
        }
    }
}

/// What a list says of its cases beside what is kept. Never stored.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// One for each case; empty where no rule asks.
    pub cases: Vec<CaseFacts>,
    /// The place of a case, and one of its citizens.
    pub citizens: Vec<(usize, Citizen)>,
    /// Cases that stand in departments that are out, and in no other. `None` where no department is out.
    pub outside: Option<u32>,
}

/// How many cases each rule took out. A rule that was set and took none stands with 0.
pub type Excluded = BTreeMap<Rule, u32>;

/// The cases of one list, before and after the rules.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selected {
    pub cases: Vec<FrameCase>,
    pub excluded: Excluded,
    /// Kept, and audited in the last twelve months: in byte order.
    pub flagged: Vec<CaseNumber>,
}

/// Asks the rules of all lists of one import together: a citizen can stand in several. `audited` are the case numbers
/// audited within the twelve months. Of a citizen's cases the one with the smallest number (in byte order) stays, in
/// whichever list and area it stands.
#[must_use]
pub fn select(lists: Vec<(Vec<FrameCase>, Facts)>, rules: &Rules, audited: &BTreeSet<CaseNumber>) -> Vec<Selected> {
    let mut taken: Vec<Vec<Option<Rule>>> =
        lists.iter().map(|(cases, facts)| one_by_one(cases, facts, rules, audited)).collect();
    if rules.one_case_per_citizen {
        by_citizen(&lists, &mut taken);
    }
    let selected = lists.into_iter().zip(taken);
    selected.map(|((cases, facts), taken)| kept(cases, &facts, &taken, rules, audited)).collect()
}

/// The rule that takes each case; empty where none can.
fn one_by_one(cases: &[FrameCase], facts: &Facts, rules: &Rules, audited: &BTreeSet<CaseNumber>) -> Vec<Option<Rule>> {
    if rules.set().is_empty() {
        return Vec::new();
    }
    let exclude = rules.audited == Some(Audited::Exclude);
    let rule = |(at, case): (usize, &FrameCase)| {
        let by_facts = facts.cases.get(at).and_then(|facts| facts.taken_by(rules));
        by_facts.or_else(|| (exclude && audited.contains(&case.number)).then_some(Rule::Audited))
    };
    cases.iter().enumerate().map(rule).collect()
}

/// In the order of the case numbers, a case stays if none of its citizens has a case yet.
fn by_citizen(lists: &[(Vec<FrameCase>, Facts)], taken: &mut [Vec<Option<Rule>>]) {
    let mut all: Vec<(&CaseNumber, usize, usize, Citizen)> = Vec::new();
    for (list, (cases, facts)) in lists.iter().enumerate() {
        let in_so_far = facts.citizens.iter().filter(|(at, _)| taken[list].get(*at) == Some(&None));
        all.extend(in_so_far.filter_map(|(at, citizen)| Some((&cases.get(*at)?.number, list, *at, *citizen))));
    }
    all.sort_unstable_by_key(|(number, list, at, _)| (*number, *list, *at));
    let mut with_case: HashSet<Citizen> = HashSet::new();
    for case in all.chunk_by(|a, b| (a.1, a.2) == (b.1, b.2)) {
        if case.iter().any(|(_, _, _, citizen)| with_case.contains(citizen)) {
            let (_, list, at, _) = case[0];
            taken[list][at] = Some(Rule::Citizen);
        } else {
            with_case.extend(case.iter().map(|(_, _, _, citizen)| *citizen));
        }
    }
}

fn kept(
    cases: Vec<FrameCase>,
    facts: &Facts,
    taken: &[Option<Rule>],
    rules: &Rules,
    audited: &BTreeSet<CaseNumber>,
) -> Selected {
    let mut excluded: Excluded = rules.set().into_iter().map(|rule| (rule, 0)).collect();
    excluded.extend(facts.outside.map(|cases| (Rule::Department, cases)));
    for rule in taken.iter().flatten() {
        *excluded.entry(*rule).or_default() += 1;
    }
    let mut at = 0..;
    let stays = |_: &FrameCase| at.next().is_none_or(|at| taken.get(at).is_none_or(Option::is_none));
    let cases: Vec<FrameCase> = if taken.is_empty() { cases } else { cases.into_iter().filter(stays).collect() };
    let mut flagged: Vec<CaseNumber> = match rules.audited {
        None => Vec::new(),
        Some(_) => cases.iter().filter(|case| audited.contains(&case.number)).map(|case| case.number.clone()).collect(),
    };
    flagged.sort_unstable();
    Selected { cases, excluded, flagged }
}
