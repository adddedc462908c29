//! Two rounds in one file, held against each other through the program; and the self-test.

use crate::support::command::{Place, SS};
use serde_json::{Value, json};

/// A round of ten children's cases, all drawn, each question answered by `met`.
fn round(place: &Place, year: &str, met: impl Fn(u32, u32) -> bool) {
    place.run(["round", "new", year, "--yes", "--checklist", "SS"]).done();
    let rows: Vec<String> = (1..=10).map(|n| format!("{n}-{year};Børn")).collect();
    place.write("l.csv", format!("Sagsnummer;Område\n{}\n", rows.join("\n")));
    place.run(["import", "l.csv", "--year", year]).done();
    place.run(["lock", "--only", "boern", "--year", year]).done();
    place.run(["draw", "--seed", "x", "--boern", "10", "--year", year]).done();
    for case in 1..=10 {
        for (question, question_id) in (1..).zip(SS) {
            let id = format!("B-{case:02}");
            let answer: &[&str] = if met(case, question) { &["met"] } else { &["not-met", "--note", "Nej, intet"] };
            let args = ["answer", &id, question_id].into_iter().chain(answer.iter().copied());
            place.run(args.chain(["--year", year])).done();
        }
    }
}

fn finish(place: &Place, year: &str) {
    for case in 1..=10 {
        place.run(["complete", &format!("B-{case:02}"), "--year", year]).done();
    }
    place.run(["sign-off", "--year", year]).done();
}

fn verdicts(comparison: &Value) -> Vec<&Value> {
    comparison["areas"][0]["questions"].as_array().unwrap().iter().map(|it| &it["verdict"]).collect()
}

/// What is said of a question, in this order.
const MEMBERS: [&str; 10] = [
    "question",
    "guidance_sharpened",
    "before",
    "after",
    "newcombe",
    "fisher_p",
    "holm_p",
    "guaranteed",
    "verdict",
    "reason",
];

#[test]
fn two_rounds_are_compared_question_by_question() {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    round(&place, "2026", |_, _| true);
    let none = place.run(["findings", "--compare"]).refused(1);
    assert!(none.starts_with("Der er ingen godkendt runde før 2026 at sammenligne med."), "{none}");
    // A round that is not signed is nothing to compare with.
    round(&place, "2027", |case, question| match question {
        1 => case > 10,
        2 => case > 5,
        3 => case > 4,
        _ => true,
    });
    place.run(["findings", "--compare"]).refused(1);
    finish(&place, "2026");
    let plain = place.json(["findings"]);
    let open = place.json(["findings", "--compare"]);
    assert_eq!((&open["comparison"]["open_cases"], verdicts(&open["comparison"])), (&json!(10), vec![&Value::Null; 7]));
    let mut without = open.clone();
    without.as_object_mut().unwrap().remove("comparison");
    assert_eq!(without, plain);
    let said = place.run(["findings", "--compare"]).done();
    assert!(said.contains("Runden 2027 er ikke færdig: 10 sager er åbne.") && !said.contains("tilfældigt,"), "{said}");
    assert!(said.contains("SS-01: 10 af 10 i 2026, 0 af 10 i 2027: ikke vurderet endnu"), "{said}");
    finish(&place, "2027");
    let done = place.json(["findings", "--compare"]);
    let comparison = &done["comparison"];
    let (hardly, may) = (json!("hardly-chance"), json!("may-be-chance"));
    let mut expected = vec![&may; 7];
    expected[0] = &hardly;
    assert_eq!(verdicts(comparison), expected);
    let members: Vec<&String> = comparison["areas"][0]["questions"][0].as_object().unwrap().keys().collect();
    assert_eq!(members, MEMBERS);
    assert_eq!((&comparison["before"], &comparison["before_version"]), (&json!(2026), &json!(1)));
    let said = place.run(["findings", "--compare"]).done();
    assert!(said.contains("SS-01: 10 af 10 i 2026, 0 af 10 i 2027: næppe tilfældigt\n"), "{said}");
    assert!(said.contains("SS-02: 10 af 10 i 2026, 5 af 10 i 2027: kan være tilfældigt\n"), "{said}");
    assert!(said.contains("7 spørgsmål er sammenlignet. Vurderet ét for ét ville tilfældet alene"), "{said}");
    assert!(said.contains("op til 0,4 af dem") && !said.contains('%') && !said.contains('→'), "{said}");
    let english = place.run(["findings", "--compare", "--lang", "en"]).done();
    assert!(english.contains("SS-01: 10 of 10 in 2026, 0 of 10 in 2027: hardly chance\n"), "{english}");
    // More than half of the list was drawn, which the check warns of.
    place.run(["report", "--format", "json,md", "--despite", "Prøve"]).done();
    let report: Value =
        serde_json::from_str(&std::fs::read_to_string(place.path().join("tilsyn-2027.json")).unwrap()).unwrap();
    assert_eq!(&report["comparison"], comparison);
    assert_eq!(report["history"]["years"], json!([2026, 2027]));
    let followed = report["history"]["areas"][0]["questions"][0]["rounds"].as_array().unwrap();
    assert_eq!(followed.iter().map(|it| it["met"].as_u64().unwrap()).collect::<Vec<_>>(), [10, 0]);
    let text = std::fs::read_to_string(place.path().join("tilsyn-2027.md")).unwrap();
    assert!(text.contains("### Børneområdet: kernespørgsmålene fra 2026 til 2027"), "{text}");
    // What was signed keeps its comparison, whatever happens to the earlier round.
    place.run(["reopen", "--reason", "Klage", "--year", "2026"]).done();
    place.run(["reopen", "B-01", "--reason", "Klage", "--year", "2026"]).done();
    place.run(["answer", "B-01", "SS-01", "not-met", "--note", "Nej, intet", "--year", "2026"]).done();
    place.run(["complete", "B-01", "--year", "2026"]).done();
    place.run(["sign-off", "--year", "2026"]).done();
    assert_eq!(&place.json(["findings", "--compare"])["comparison"], comparison);
    assert_eq!(&place.json(["findings", "--compare", "--signed", "1"])["comparison"], comparison);
    place.run(["reopen", "--reason", "Ny udgave af 2026"]).done();
    let anew = place.json(["findings", "--compare"]);
    assert_eq!((&anew["comparison"]["before_version"], &anew["comparison"]["open_cases"]), (&json!(2), &json!(0)));
    assert_eq!(anew["comparison"]["areas"][0]["questions"][0]["before"]["met"], 9);
}

#[test]
fn the_self_test_needs_no_file_and_says_one_line_a_method() {
    let place = Place::new();
    let found = place.json(["selftest"]);
    assert_eq!(found["ok"], true);
    let methods = found["methods"].as_array().unwrap();
    assert!(methods.iter().all(|method| method["agreeing"] == method["rows"]));
    for lang in ["da", "en"] {
        let said = place.run(["selftest", "--lang", lang]).done();
        assert_eq!(said.lines().count(), methods.len() + 1, "{said}");
        assert!(!said.contains("selftest-") && !said.contains("{ $"), "{said}");
    }
    let said = place.run(["selftest"]).done();
    assert_eq!(place.run(["selvtest"]).done(), said);
    assert!(said.contains("\nHypergeometrisk interval: 8 af 8 tabelværdier stemmer ("), "{said}");
}
