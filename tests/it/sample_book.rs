//! The drawn cases as a workbook, for the people who fetch them.

use crate::support::command::Place;
use calamine::{Data, Reader as _, Xlsx};
use std::io::Cursor;

#[test]
fn the_workbook_holds_the_drawn_cases_and_is_the_same_again() {
    let place = Place::drawn();
    let written = || {
        place.run(["sample", "--format", "xlsx", "--out", "stikproeve.xlsx"]).done();
        std::fs::read(place.path().join("stikproeve.xlsx")).unwrap()
    };
    let bytes = written();
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes.clone())).unwrap();
    let sheet = book.worksheet_range("Stikprøve").unwrap();
    let found: Vec<(String, String)> =
        sheet.rows().skip(2).map(|row| (row[0].to_string(), row[2].to_string())).collect();
    let sample = place.json(["sample"]);
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let cases = sample["cases"].as_array().unwrap();
    let expected: Vec<(String, String)> =
        cases.iter().map(|case| (text(&case["id"]), text(&case["case_number"]))).collect();
    assert_eq!(found, expected);
    assert_eq!(sheet.rows().nth(2).unwrap()[5], Data::Float(0.0));
    assert!(bytes == written());
}

#[test]
fn a_workbook_needs_a_file_and_a_file_a_workbook() {
    let place = Place::drawn();
    let refused = place.run(["sample", "--format", "xlsx"]).refused(1);
    assert!(refused.starts_with("Et regneark kan ikke vises på skærmen."), "{refused}");
    let refused = place.run(["sample", "--out", "stikproeve.csv"]).refused(1);
    assert!(refused.starts_with("--out bruges kun sammen med --format xlsx."), "{refused}");
}
