//! The key `applies_when` of a question: what the facts of a case must say for it to apply.

use super::table::{Table, choice};
use crate::{
    domain::{
        code::Code,
        condition::{Changes, Condition, Plan},
        facts::{Age, Decision},
        refusal::Refusal,
    },
    intake::toml_problems::Problems,
};

const KEYS: [&str; 4] = ["age", "outcome", "caseworker_changes", "plan"];

pub(super) fn condition(question: &Table, problems: &mut Problems) -> Option<Condition> {
    let value = question.need("applies_when", problems)?;
    let table = Table::item(value, "applies_when", &KEYS, problems)?;
    if KEYS.iter().all(|key| !table.has(key)) {
        problems.add(table.at(), empty(&KEYS));
    }
    let age = some(&table, "age", &Age::CODES, problems);
    let outcome = some(&table, "outcome", &Decision::CODES, problems);
    let changes = |problems: &mut Problems| table.choice("caseworker_changes", &[("some", Changes::Some)], problems);
    let plan = |problems: &mut Problems| table.choice("plan", &[("required", Plan::Required)], problems);
    Some(Condition {
        age,
        outcome,
        caseworker_changes: table.has("caseworker_changes").then(|| changes(problems)).flatten(),
        plan: table.has("plan").then(|| plan(problems)).flatten(),
    })
}

/// Some of a few words: none of them would let no case through, and all of them every case.
fn some<T: Copy>(table: &Table, key: &str, allowed: &[(&str, T)], problems: &mut Problems) -> Vec<T> {
    if !table.has(key) {
        return Vec::new();
    }
    let Some(items) = table.list(key, problems) else { return Vec::new() };
    let words: Vec<&str> = allowed.iter().map(|(word, _)| *word).collect();
    if items.is_empty() || items.len() >= allowed.len() {
        let at = table.need(key, problems).map_or_else(|| table.at(), |value| value.span().start);
        problems.add(at, empty(&words));
    }
    items.iter().filter_map(|item| choice(item, key, allowed, problems)).collect()
}

fn empty(allowed: &[&str]) -> Refusal {
    Refusal::new(Code::ChecklistEmptyCondition).with("allowed", allowed.join(", "))
}
