//! All formats give the same numbers, and nothing that names a citizen.

use super::{
    fixture::{PLAIN, Typed, YEAR, answer_first, dataset, drawn, internal, mixed, signed, usual},
    office::text_of,
};
use crate::{
    report::{
        data::dataset::Dataset,
        formats::{csv, html, json, markdown},
    },
    verbs::{
        export_batch::ExportFile,
        report::documents::{Format, documents},
    },
    words::{lang::Lang, say::Words},
};
use serde_json::Value;

const LISTS: [&str; 5] = ["BI", "KO", "SS", "NK", "SB"];

/// The rows of all tables of a page, tags and escapes taken off.
pub(super) fn html_rows(page: &str) -> Vec<Vec<String>> {
    let row = |row: &str| {
        let row = row.split("</tr>").next().unwrap_or_default();
        let cells = row.split("</th>").flat_map(|part| part.split("</td>"));
        cells.map(|cell| plain(cell.rsplit('>').next().unwrap_or_default())).filter(|cell| !cell.is_empty()).collect()
    };
    page.split("<tr>").skip(1).map(row).collect()
}

fn plain(text: &str) -> String {
    let text = [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (escape, c)| text.replace(escape, c));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rows of all tables of a Markdown text.
pub(super) fn markdown_rows(text: &str) -> Vec<Vec<String>> {
    let rows = text.lines().filter(|line| line.starts_with("| ") && !line.contains("| --- |"));
    rows.map(|line| {
        // An escaped bar is not a border.
        let line = line.replace("\\|", "\u{1}");
        let cells = line.trim_matches('|').split('|').map(|cell| {
            let cell = cell.trim().replace('\u{1}', "|").replace("&lt;", "<").replace("&amp;", "&");
            let mut out = String::new();
            let mut chars = cell.chars();
            while let Some(c) = chars.next() {
                out.push(if c == '\\' { chars.next().unwrap_or(c) } else { c });
            }
            out
        });
        cells.collect()
    })
    .collect()
}

fn findings(dataset: &Dataset) -> Vec<Value> {
    let report: Value = serde_json::from_str(&json::report::write(dataset)).unwrap();
    let areas = report["areas"].as_array().unwrap();
    areas.iter().flat_map(|area| area["findings"].as_array().unwrap().clone()).collect()
}

#[test]
fn html_and_markdown_have_the_same_tables() {
    for session in [signed(&PLAIN, &LISTS), usual(&PLAIN, &LISTS)] {
        let dataset = dataset(&session);
        for lang in Lang::ALL {
            let words = Words::new(lang);
            assert_eq!(html_rows(&html::write(&dataset, &words)), markdown_rows(&markdown::write(&dataset, &words)));
        }
    }
}

#[test]
fn the_tables_say_what_the_json_says() {
    let dataset = dataset(&signed(&PLAIN, &LISTS));
    let rows = html_rows(&html::write(&dataset, &Words::new(Lang::Da)));
    let mut tables = rows.iter().filter(|row| row.len() == 8 && row[0].as_bytes().get(2) == Some(&b'-'));
    let mut seen = 0;
    // Within a checklist the core questions stand first; JSON has them in the order of the checklist.
    let mut findings = findings(&dataset);
    let areas: Vec<String> =
        dataset.areas.iter().flat_map(|part| vec![part.area.to_string(); part.findings.len()]).collect();
    let place = |list: &Value| LISTS.iter().position(|id| list["checklist"] == *id);
    let mut ordered: Vec<(String, Value)> = areas.into_iter().zip(findings.drain(..)).collect();
    ordered.sort_by_key(|(area, finding)| (area.clone(), place(finding), finding["core"] == false));
    for (_, finding) in ordered {
        let row = tables.next().unwrap();
        assert!(row[0].starts_with(finding["question"].as_str().unwrap()), "{row:?} {finding}");
        let met = format!("{} af {}", finding["met"], finding["n"]);
        let met = match (&finding["n"], &finding["percent"]) {
            (n, _) if n == 0 => "kan ikke beregnes".to_owned(),
            (_, Value::Null) => met,
            (_, percent) => format!("{met} ({percent} %)"),
        };
        assert_eq!(row[2], met, "{finding}");
        assert_eq!(row[4..6], ["partly", "not_met"].map(|name| finding[name].to_string()), "{finding}");
        let reasons = [
            ("not_applicable", "ikke relevant"),
            ("cannot_assess", "kan ikke vurderes"),
            ("missing", "ikke fremfundet"),
            ("unanswered", "ikke besvaret"),
        ];
        let left_out = reasons.iter().filter(|(name, _)| finding[name] != 0);
        let left_out: Vec<String> = left_out.map(|(name, why)| format!("{why}: {}", finding[name])).collect();
        assert_eq!(row[6], if left_out.is_empty() { "ingen".into() } else { left_out.join(", ") }, "{finding}");
        let interval = match &finding["interval"] {
            Value::Null => "kan ikke beregnes".to_owned(),
            interval if interval["low"] == interval["high"] => {
                format!("{} af de {} sager", interval["low"], finding["population"])
            }
            interval => {
                format!("mellem {} og {} af de {} sager", interval["low"], interval["high"], finding["population"])
            }
        };
        assert_eq!(row[3], interval, "{finding}");
        seen += 1;
    }
    assert!(tables.next().is_none() && seen > 70, "{seen}");
}

#[test]
fn the_spreadsheet_says_what_the_json_says() {
    let dataset = dataset(&signed(&PLAIN, &LISTS));
    let written = csv::findings::write(&dataset, &Words::new(Lang::Da));
    let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(written.as_bytes());
    let columns = [
        (6, "question"),
        (10, "met"),
        (11, "partly"),
        (12, "not_met"),
        (13, "n"),
        (14, "percent"),
        (15, "not_applicable"),
        (16, "cannot_assess"),
        (17, "missing"),
        (18, "unanswered"),
        (19, "population"),
        (23, "essential"),
        (24, "act_now"),
        (25, "good_practice"),
        (26, "agreed"),
        (27, "disagreed"),
    ];
    let findings = findings(&dataset);
    let rows: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), findings.len());
    let as_text = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    for (row, finding) in rows.iter().zip(&findings) {
        for (column, name) in columns {
            assert_eq!(row[column], as_text(&finding[name]), "{name} {finding}");
        }
        assert_eq!(row[20], as_text(&finding["interval"]["low"]));
        assert_eq!(row[21], as_text(&finding["interval"]["high"]));
    }
}

/// A case number that somebody types into a reason is a case number too.
#[test]
fn no_document_names_a_case_or_shows_a_note() {
    let typed = Typed {
        replaced: "Samme som 27.bh.0003 og 27.BH.0009; se 27.VH.0001-2 og sag27.VH.0004x.",
        reviewed: "Jf. sag 27.VH.0011, 27.BH.0001.",
        ..PLAIN
    };
    let mut session = signed(&typed, &LISTS);
    session.write(|change| crate::verbs::reopen::reopen_round(change, YEAR, "Fejl i 27.VH.0002")).unwrap();
    let numbers: Vec<String> =
        session.store.frame_cases(YEAR, None).unwrap().iter().map(|case| case.number.to_string()).collect();
    let (inside, outside) = (internal(&session), dataset(&session));
    for (dataset, lang) in [&inside, &outside].into_iter().flat_map(|edition| Lang::ALL.map(|lang| (edition, lang))) {
        for ExportFile { name, bytes } in documents(dataset, &Format::ALL, &Words::new(lang)).unwrap() {
            let text = text_of(&name, bytes);
            let lower = text.to_lowercase();
            for number in &numbers {
                assert!(!lower.contains(&number.to_lowercase()), "{number} in {name}");
            }
            let told = ["tilsyn-2027-intern.html", "tilsyn-2027-intern.docx", "tilsyn-2027-intern.md"];
            let told = told.contains(&name.as_str()) || name == "tilsyn-2027-intern.json";
            assert_eq!(text.contains("HEMMELIG"), told, "{name}");
        }
    }
    let note = &inside.areas[0].replaced[0].note;
    assert!(note.starts_with("Samme som ") && note.contains("; se "), "{note}");
}

/// A key without words says its own name.
#[test]
fn every_word_is_there_in_both_languages() {
    let mut half = drawn(&PLAIN, &LISTS, (40, 0));
    answer_first(&mut half, mixed, 3);
    for session in [signed(&PLAIN, &LISTS), usual(&PLAIN, &LISTS), half] {
        for lang in Lang::ALL {
            for ExportFile { name, bytes } in documents(&dataset(&session), &Format::ALL, &Words::new(lang)).unwrap() {
                let text = text_of(&name, bytes);
                for key in [
                    "report-",
                    "value-",
                    "standing-",
                    "severity-",
                    "progress-",
                    "book-",
                    "agenda-",
                    "docx-",
                    "NaN",
                    "{ $",
                    "inf%",
                ] {
                    assert!(!text.contains(key), "{key} in {name} {lang:?}");
                }
            }
        }
    }
}
