//! The documents word by word. `UPDATE_EXPECT=1` writes them anew; the difference is then read by a person.

use super::fixture::{PLAIN, dataset, signed};
use crate::{
    report::{
        data::dataset::Dataset,
        document::blocks::Block,
        formats::{agenda, csv, json, markdown},
    },
    verbs::report::documents::{Format, documents},
    words::{lang::Lang, say::Words},
};
use expect_test::expect_file;
use std::collections::BTreeMap;

const LISTS: [&str; 2] = ["BI", "SS"];

#[test]
fn markdown_in_danish() {
    let dataset = dataset(&signed(&PLAIN, &LISTS));
    expect_file!["../../../tests/golden/report.da.md"].assert_eq(&markdown::write(&dataset, &Words::new(Lang::Da)));
}

#[test]
fn markdown_in_english() {
    let dataset = dataset(&signed(&PLAIN, &LISTS));
    expect_file!["../../../tests/golden/report.en.md"].assert_eq(&markdown::write(&dataset, &Words::new(Lang::En)));
}

/// Without the carriage returns, which a checkout might change; they are looked at by themselves.
#[test]
fn csv_in_danish() {
    let dataset = dataset(&signed(&PLAIN, &LISTS));
    let written = csv::findings::write(&dataset, &Words::new(Lang::Da));
    assert!(written.starts_with('\u{feff}'));
    assert_eq!(written.matches("\r\n").count(), written.matches('\n').count());
    expect_file!["../../../tests/golden/report.da.csv"].assert_eq(&written.replace("\r\n", "\n"));
}

/// The parts that the golden JSON is kept in, so that a person can review each; and the indentation from which on a record
/// stands on one line there.
const PARTS: [(&str, usize); 9] = [
    ("boern", 8),
    ("boern-answers", 8),
    ("boern-findings", 8),
    ("checklists", 10),
    ("history", 10),
    ("voksne", 8),
    ("voksne-answers", 8),
    ("voksne-findings", 8),
    ("whole", 6),
];

/// Every line of the JSON stands in one of its parts. The line that opens a member stays with what is around it, so the
/// order of the members is looked at too.
fn in_parts(json: &str) -> BTreeMap<String, Vec<&str>> {
    let mut parts = BTreeMap::<String, Vec<&str>>::new();
    let (mut member, mut area, mut of_area) = ("", "", "");
    for line in json.lines() {
        let mut quoted = line.split('"').skip(1).step_by(2);
        let key = quoted.next().unwrap_or_default();
        match (indent(line), key) {
            (2, key) => member = if key.is_empty() { member } else { key },
            (6, "area") if member == "areas" => area = quoted.next().unwrap(),
            _ => {}
        }
        let part = match (member, indent(line)) {
            (_, 0..=2) | ("areas", 4) => "whole".into(),
            ("areas", 6) => {
                of_area = key;
                area.into()
            }
            ("areas", _) if ["findings", "answers"].contains(&of_area) => format!("{area}-{of_area}"),
            ("areas", _) => area.into(),
            ("history" | "checklists", _) => member.into(),
            _ => "whole".into(),
        };
        parts.entry(part).or_default().push(line);
    }
    parts
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// One record a line.
fn records(lines: &[&str], record: usize) -> String {
    let (mut text, mut open) = (String::new(), false);
    for line in lines {
        let closes = open && line.trim_start().starts_with(['}', ']']);
        open = indent(line) > record || (indent(line) == record && closes);
        text.push_str(if open { " " } else { "\n" });
        text.push_str(if open { line.trim_start() } else { line });
    }
    text.trim_start_matches('\n').to_owned() + "\n"
}

/// Two blanks a level: nothing is lost where a record stands on one line.
fn is_laid_out(json: &str) -> bool {
    let mut depth = 0;
    let even = json.lines().all(|line| {
        depth -= if line.trim_start().starts_with(['}', ']']) { 2 } else { 0 };
        let even = indent(line) == depth;
        depth += if line.ends_with(['{', '[']) { 2 } else { 0 };
        even
    });
    even && depth == 0 && json.ends_with("}\n")
}

#[test]
fn json_is_as_it_was() {
    let json = json::report::write(&dataset(&signed(&PLAIN, &LISTS)));
    assert!(is_laid_out(&json), "{json}");
    let parts = in_parts(&json);
    assert!(parts.keys().eq(PARTS.map(|(name, _)| name)), "{:?}", parts.keys());
    assert_eq!(parts.values().flatten().count(), json.lines().count());
    for (name, record) in PARTS {
        let path = format!("../../../tests/golden/report-json/{name}.txt");
        expect_file![path].assert_eq(&records(&parts[name], record));
    }
}

#[test]
fn agenda_in_danish() {
    let dataset = dataset(&signed(&PLAIN, &LISTS));
    let document = agenda::outline(&dataset, &Words::new(Lang::Da));
    let mut lines = vec![document.title.clone(), document.subtitle.clone()];
    for section in &document.sections {
        lines.push(format!("\n# {}", section.title));
        for block in &section.blocks {
            match block {
                Block::Text(line) => lines.push(line.clone()),
                Block::List(items) => lines.extend(items.iter().map(|item| format!("- {item}"))),
                block => panic!("{block:?}"),
            }
        }
    }
    lines.push(format!("\n{}\n", document.footer));
    expect_file!["../../../tests/golden/agenda.da.txt"].assert_eq(&lines.join("\n"));
}

#[test]
fn the_same_data_set_gives_the_same_bytes() {
    let dataset = dataset(&signed(&PLAIN, &LISTS));
    for lang in Lang::ALL {
        let written = |dataset: &Dataset| documents(dataset, &Format::ALL, &Words::new(lang)).unwrap();
        let (one, other) = (written(&dataset), written(&dataset.clone()));
        for (one, other) in one.iter().zip(&other) {
            assert!(one == other, "{}", one.name);
        }
    }
}
