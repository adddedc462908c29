//! *Hvilke sager der hører med*: the rules that were set before the lock, from the rows of each list to its cases.

use crate::{
    domain::{area::Area, round::Import},
    report::{
        data::dataset::Dataset,
        document::blocks::{Block, Section, Table},
    },
    say,
    words::{lists, say::Words, terms},
};

/// Nothing where no rule was set, nothing was counted elsewhere and no list took the place of another.
pub(in crate::report) fn section(dataset: &Dataset, words: &Words) -> Option<Section> {
    let used: Vec<&Import> = dataset.method.imports.iter().filter(|import| !import.undone).collect();
    let rows: Vec<Vec<String>> =
        used.iter().filter(|import| has_rules(import)).flat_map(|import| steps(words, import)).collect();
    let said: Vec<String> = used.iter().flat_map(|import| remarks(words, import)).collect();
    if rows.is_empty() && said.is_empty() {
        return None;
    }
    let mut section = Section::new("metode-regler", 3, words.say("report-rules", &[]));
    if !rows.is_empty() {
        let keys = ["report-col-list", "report-col-step", "report-col-count"];
        section = section.text(words.say("report-rules-lead", &[])).with(Block::Table(Table {
            id: "metode-regler-tabel".into(),
            caption: words.say("report-rules-caption", &[]),
            head: keys.iter().map(|key| words.say(key, &[])).collect(),
            rows,
        }));
    }
    Some(if said.is_empty() { section } else { section.with(Block::List(said)) })
}

fn has_rules(import: &Import) -> bool {
    let reading = &import.reading;
    !reading.rules.is_empty() || !reading.excluded.is_empty() || reading.left_out > 0
}

/// From the rows that were read to the cases that were kept: the counts between them add up.
fn steps(words: &Words, import: &Import) -> Vec<Vec<String>> {
    let reading = &import.reading;
    let step = |text: String, count: u64| vec![import.file_name.clone(), text, count.to_string()];
    let mut rows = vec![
        step(words.say("report-step-read", &[]), import.rows + reading.left_out),
        step(words.say("report-step-left-out", &[]), reading.left_out),
        step(words.say("report-step-merged", &[]), import.merged),
    ];
    rows.extend(reading.excluded.iter().map(|(rule, cases)| {
        let rule = lists::rule_said(words, *rule, &reading.rules);
        step(say!(words, "report-step-rule", rule = rule), u64::from(*cases))
    }));
    rows.push(step(words.say("report-step-kept", &[]), u64::from(import.children) + u64::from(import.adults)));
    if reading.rules.audited.is_some() {
        let flagged = u64::try_from(reading.flagged.len()).unwrap_or(u64::MAX);
        rows.push(step(words.say("report-step-flagged", &[]), flagged));
    }
    rows
}

fn remarks(words: &Words, import: &Import) -> Vec<String> {
    let reading = &import.reading;
    let expected = &reading.expected;
    let mut counts: Vec<String> = Vec::new();
    counts.extend(expected.cases.map(|count| say!(words, "report-expected-all", count = count)));
    for area in Area::ALL {
        let said = |count| say!(words, "report-expected-area", area = terms::area_inline(words, area), count = count);
        counts.extend(expected.of(area).map(said));
    }
    let mut said = Vec::new();
    if !counts.is_empty() {
        said.push(say!(words, "report-expected", file = import.file_name, counts = counts.join(", ")));
    }
    if let Some(again) = &reading.again {
        let file = &import.file_name;
        let (number, added, gone, changed) = (again.number, again.added, again.gone, again.changed);
        said.push(say!(
            words,
            "report-again",
            file = file,
            number = number,
            added = added,
            gone = gone,
            changed = changed
        ));
    }
    said
}
