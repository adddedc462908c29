//! `[rules]` in a mapping file: the rules of the population, kept for next year.

use super::{
    dates,
    mapping_keys::{in_order, unknown_key, unknown_value},
    toml_problems::Problems,
};
use crate::domain::{
    code::Code,
    population::{Audited, Rules},
    refusal::Refusal,
};
use chrono::NaiveDate;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

const KEYS: [&str; 6] = [
    "closed_before",
    "opened_within_months",
    "opened_after",
    "test_persons",
    "one_case_per_citizen",
    "audited_last_12_months",
];

pub(super) fn read(table: &DeTable, rules: &mut Rules, problems: &mut Problems) {
    for (key, value) in in_order(table) {
        let name = key.get_ref().as_ref();
        match name {
            "closed_before" => rules.closed_before = date(name, value, problems),
            "opened_after" => rules.opened_after = date(name, value, problems),
            "opened_within_months" => rules.opened_within_months = months(name, value, problems),
            "test_persons" => {
                rules.test_persons_out = choice(name, value, &[("out", true), ("in", false)], problems) == Some(true);
            }
            "one_case_per_citizen" => match value.get_ref() {
                DeValue::Boolean(wanted) => rules.one_case_per_citizen = *wanted,
                other => wrong(name, value, &said(other), "true, false", problems),
            },
            "audited_last_12_months" => {
                rules.audited = choice(name, value, &Audited::CODES, problems);
            }
            _ => problems.add(key.span().start, unknown_key(name, &KEYS.join(", "))),
        }
    }
    if rules.opened_after.is_some() && rules.opened_within_months.is_some() {
        let at = table.get_key_value("opened_after").map_or(0, |(key, _)| key.span().start);
        problems.add(at, Refusal::new(Code::MappingTwoOpenings));
    }
}

fn date(key: &str, value: &Spanned<DeValue<'_>>, problems: &mut Problems) -> Option<NaiveDate> {
    let text = said(value.get_ref());
    let date = dates::read(&text, false);
    if date.is_none() {
        wrong(key, value, &text, "2026-01-01", problems);
    }
    date
}

fn months(key: &str, value: &Spanned<DeValue<'_>>, problems: &mut Problems) -> Option<u32> {
    let text = said(value.get_ref());
    let months = match value.get_ref() {
        DeValue::Integer(_) => text.parse().ok().filter(|months| (1..=120).contains(months)),
        _ => None,
    };
    if months.is_none() {
        wrong(key, value, &text, "1-120", problems);
    }
    months
}

fn choice<T: Copy>(
    key: &str,
    value: &Spanned<DeValue<'_>>,
    allowed: &[(&str, T)],
    problems: &mut Problems,
) -> Option<T> {
    let text = said(value.get_ref());
    let chosen = allowed.iter().find(|(code, _)| *code == text).map(|(_, chosen)| *chosen);
    if chosen.is_none() {
        let codes: Vec<&str> = allowed.iter().map(|(code, _)| *code).collect();
        wrong(key, value, &text, &codes.join(", "), problems);
    }
    chosen
}

fn wrong(key: &str, value: &Spanned<DeValue<'_>>, text: &str, allowed: &str, problems: &mut Problems) {
    problems.add(value.span().start, unknown_value(key, text, allowed));
}

fn said(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Datetime(datetime) => datetime.to_string(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Float(_) | DeValue::Array(_) | DeValue::Table(_) => String::new(),
    }
}

/// As [`read`] reads them. What follows from the day of an import is not written.
pub(super) fn lines(rules: &Rules) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(rules.closed_before.map(|day| format!("closed_before = \"{day}\"")));
    match (rules.opened_within_months, rules.opened_after) {
        (Some(months), _) => lines.push(format!("opened_within_months = {months}")),
        (None, day) => lines.extend(day.map(|day| format!("opened_after = \"{day}\""))),
    }
    lines.extend(rules.test_persons_out.then(|| "test_persons = \"out\"".into()));
    lines.extend(rules.one_case_per_citizen.then(|| "one_case_per_citizen = true".into()));
    lines.extend(rules.audited.map(|audited| format!("audited_last_12_months = \"{}\"", audited.code())));
    lines
}
