//! Rules, counts and newer lists, from the command line to the report.

use crate::support::command::{Place, list};
use serde_json::{Value, json};
use std::fs;

const RULES: [&str; 7] = [
    "--closed-before",
    "01-01-2026",
    "--opened-after",
    "2026-09-01",
    "--no-test-persons",
    "--one-per-citizen",
    "--audited",
];

fn new() -> Place {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    place.run(["round", "new", "2027", "--yes"]).done();
    place
}

fn with_rules<'a>(first: &[&'a str], last: &[&'a str]) -> Vec<&'a str> {
    [first, &RULES, &["flag"], last].concat()
}

#[test]
fn rules_are_counted_stored_and_no_citizen_is() {
    let place = new();
    let rules = list("regler.csv");
    let said = place.run(with_rules(&["import", &rules, "--area", "boern"], &["--json", "--expect", "8"])).done();
    let said: Value = serde_json::from_str(&said).unwrap();
    // 15 rows: 3 repeat a case, 4 cases are taken out, 8 stay.
    assert_eq!(
        (&said["rows"], &said["duplicates_merged"], &said["cases"]["boern"]),
        (&json!(15), &json!(3), &json!(8))
    );
    assert_eq!(said["excluded"], json!({ "test-person": 1, "closed-before": 1, "opened-after": 1, "citizen": 1 }));
    let trail = place.json(["trail"]);
    let reading = &trail["entries"][2]["event"]["reading"];
    assert_eq!(reading["expected"], json!({ "cases": 8 }));
    assert_eq!((&reading["excluded"], &reading["columns"]["citizen"]), (&said["excluded"], &json!("CPR")));
    let bytes = fs::read(place.file()).unwrap();
    for day in 1..=11 {
        for text in [format!("{day:02}0280-1234"), format!("{day:02}02801234")] {
            assert!(!bytes.windows(text.len()).any(|window| window == text.as_bytes()), "{text} is in the file");
        }
    }
    place.run(["verify"]).done();
}

#[test]
fn a_count_that_differs_is_explained_and_nothing_is_stored() {
    let place = new();
    let rules = list("regler.csv");
    let said = place.run(with_rules(&["import", &rules, "--area", "boern"], &["--expect", "boern=9"])).refused(1);
    for line in
        ["Rækker læst: 15", "Gentog en sag: 3", "Testpersoner: 1", "Sager i listen: 8", "børneområdet: 9 (der er 8)"]
    {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert_eq!(place.json(["status"])["lists"], json!([]));
}

#[test]
fn a_newer_list_takes_the_place_of_an_earlier_one() {
    let place = new();
    place.write("a.csv", "Sagsnr;Enhed\n1;A\n2;A\n3;A\n");
    place.write("b.csv", "Sagsnr;Enhed\n2;B\n3;A\n4;A\n");
    place.run(["import", "a.csv", "--area", "boern"]).done();
    let refused = place.run(["import", "b.csv", "--area", "boern"]).refused(1);
    assert!(refused.contains("--replace 1"), "{refused}");
    let expected = json!({ "number": 1, "added": ["4"], "gone": ["1"], "changed": [{ "case_number": "2",
        "from": { "area": "boern", "department": "A" }, "to": { "area": "boern", "department": "B" } }] });
    assert_eq!(place.json(["import", "b.csv", "--area", "boern", "--again", "--dry-run"])["again"], expected);
    assert_eq!(place.json(["status"])["lists"].as_array().unwrap().len(), 1);
    assert_eq!(place.json(["import", "b.csv", "--area", "boern", "--again"])["again"], expected);
    let lists = place.json(["status"])["lists"].clone();
    assert_eq!((&lists[0]["undone"], &lists[1]["boern"]), (&json!(true), &json!(3)));
    place.run(["verify"]).done();
}

#[test]
fn problems_are_written_for_excel() {
    let place = new();
    place.write("x.csv", "Sagsnr;Dato\n310226-3781;a\n=1;b\n");
    place.run(["import", "x.csv", "--area", "boern", "--problems", "fejl.csv"]).refused(1);
    let text = fs::read_to_string(place.path().join("fejl.csv")).unwrap();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines[0], "\u{FEFF}Fil;Linje;Kolonne;Værdi;Rækker;Slags;Hvad er galt;Hvad gør du");
    assert!(lines[1].starts_with("x.csv;2;Sagsnr;xxxxxx-xxxx;1;cpr-as-case-number;"), "{}", lines[1]);
    assert!(!text.contains("310226") && !text.contains(";="), "{text}");
}
