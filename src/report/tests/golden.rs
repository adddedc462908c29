//! The documents word by word. `UPDATE_EXPECT=1` writes them anew; the difference is then read by a person.

use super::fixture::{PLAIN, dataset, signed};
use crate::{
    actions::report::documents::{Format, documents},
    report::{
        data::dataset::Dataset,
        document::blocks::Block,
        formats::{agenda, csv, json, markdown},
    },
    words::{lang::Lang, say::Words},
};
use expect_test::expect_file;

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

#[test]
fn json_is_as_it_was() {
    let dataset = dataset(&signed(&PLAIN, &LISTS));
    expect_file!["../../../tests/golden/report.json"].assert_eq(&json::report::write(&dataset));
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
        for ((name, one), (_, other)) in one.iter().zip(&other) {
            assert!(one == other, "{name}");
        }
    }
}
