//! What the rules of the population are, what they took out of a list, and how a case changed between two lists.

use super::{dates, say::Words, terms};
use crate::{
    domain::{
        difference::{Changed, Standing},
        list_reading::ListReading,
        population::{Rule, Rules},
    },
    say,
};

/// One line for each rule that was set: what it says and what it took out. Flagged cases come last.
#[must_use]
pub fn excluded(words: &Words, reading: &ListReading) -> Vec<String> {
    let mut lines: Vec<String> = reading
        .excluded
        .iter()
        .map(|(rule, cases)| say!(words, "rule-took", rule = rule_said(words, *rule, &reading.rules), cases = cases))
        .collect();
    if reading.rules.audited.is_some() && !reading.excluded.contains_key(&Rule::Audited) {
        lines.push(say!(words, "rule-flagged", cases = reading.flagged.len()));
    }
    lines
}

/// The rule as it was set: "lukket før 01-01-2026".
#[must_use]
pub fn rule_said(words: &Words, rule: Rule, rules: &Rules) -> String {
    let day = match rule {
        Rule::ClosedBefore => rules.closed_before,
        Rule::OpenedAfter => rules.opened_after,
        Rule::Audited => rules.audited_since,
        Rule::Department | Rule::TestPerson | Rule::Citizen => None,
    };
    let day = day.map(|day| dates::day(day.into(), words.lang())).unwrap_or_default();
    let months = rules.opened_within_months.unwrap_or_default();
    say!(words, &format!("rule-{}", rule.code()), day = day, months = months)
}

/// `27.1: børneområdet, KUI → voksenområdet, Handicap`.
#[must_use]
pub fn changed(words: &Words, changed: &Changed) -> String {
    format!("{}: {} → {}", changed.number, standing(words, &changed.from), standing(words, &changed.to))
}

fn standing(words: &Words, standing: &Standing) -> String {
    let area = terms::area_inline(words, standing.area);
    match &standing.department {
        Some(department) => format!("{area}, {department}"),
        None => say!(words, "again-no-department", area = area),
    }
}
