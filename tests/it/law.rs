//! The table of the law, and which questions a round asks.

use crate::support::command::Place;
use serde_json::{Value, json};

/// A whole list of one's own, with the place that its question builds on.
fn own(reference: &str, rows: &str) -> String {
    let texts = ["text", "look_for", "where"].map(|key| format!("{key} = {{ da = \"a\", en = \"b\" }}\n")).concat();
    format!(
        "id = \"XY\"\nversion = \"1\"\nas_of = \"2026-01-01\"\nprinciple = \"A2\"\n\
         name = {{ da = \"a\", en = \"b\" }}\npurpose = {{ da = \"a\", en = \"b\" }}\n[[question]]\nid = \"XY-01\"\n\
         {texts}basis = [{{ ref = \"{reference}\" }}]\nareas = [\"boern\"]\nseverity = \"major\"\nkind = \"law\"\n\
         core = true\nscale = \"fulfilled\"\n{rows}"
    )
}

#[test]
fn what_is_only_recalled_is_listed_and_the_rest_on_demand() {
    let place = Place::new();
    let recalled = |said: &Value| -> Vec<String> {
        let rows = said["law"].as_array().unwrap().iter().filter(|row| row["doubt"] == "recalled");
        rows.map(|row| row["ref"].as_str().unwrap().to_owned()).collect()
    };
    let doubtful = place.json(["checklist", "law"]);
    let expected = ["SEL og BL: 14 ugers varsel", "FVL § 23", "Databeskyttelsesforordningen", "Databeskyttelsesloven"];
    assert_eq!(recalled(&doubtful), expected);
    assert!(doubtful["law"].as_array().unwrap().iter().all(|row| !row["doubt"].is_null()));
    let whole = place.json(["checklist", "law", "--all"]);
    assert_eq!(whole["law"].as_array().map(Vec::len), whole["places"].as_u64().and_then(|count| count.try_into().ok()));
    let said = place.run(["checklist", "law"]).done();
    assert!(said.contains("FVL § 23: kun efter hukommelsen"), "{said}");
}

#[test]
fn a_list_of_ones_own_cites_the_table_or_brings_its_own_rows() {
    let place = Place::new();
    place.write("xy.toml", own("FVL § 22", ""));
    place.run(["checklist", "check", "xy.toml"]).done();
    place.write("xy.toml", own("Vores egen procedure", ""));
    let said = place.run(["checklist", "check", "xy.toml"]).refused(1);
    assert!(said.contains("»Vores egen procedure« står ikke i listen over retskilder"), "{said}");
    let row = "[[law]]\nref = \"Vores egen procedure\"\ngist = { da = \"Sådan gør vi.\", en = \"So we do.\" }\n\
               certainty = \"stated\"\nseen = \"2020-01-01\"\nsource = \"intranettet\"\n";
    place.write("xy.toml", own("Vores egen procedure", row));
    place.run(["checklist", "check", "xy.toml"]).done();
    let said = place.run(["checklist", "law", "xy.toml"]).done();
    assert!(said.contains("Vores egen procedure: læst for mere end et år siden"), "{said}");
}

#[test]
fn a_round_asks_what_was_chosen_and_says_how_many_hours_that_is() {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    let mut made = Vec::new();
    for (year, which) in [("2031", Some("core")), ("2032", None), ("2033", Some("all"))] {
        let said = match which {
            Some(which) => place.json(["round", "new", year, "--yes", "--questions", which]),
            None => place.json(["round", "new", year, "--yes"]),
        };
        made.push((said["extent"].clone(), said["questions"].clone(), said["hours"].clone()));
    }
    let of = |extent: &str, boern: u32, voksne: u32, hours: u32| {
        (json!(extent), json!({ "boern": boern, "voksne": voksne }), json!(hours))
    };
    assert_eq!(made, [of("core", 32, 31, 21), of("strategy", 51, 49, 34), of("all", 57, 54, 37)]);
    let departments = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/checklists/af.toml");
    let said = place.run(["round", "new", "2034", "--yes", "--checklist", departments]).refused(1);
    assert!(said.contains("AF stilles til en afdeling"), "{said}");
}

#[test]
fn a_plan_says_how_many_questions_and_hours_a_sample_is() {
    let place = Place::framed();
    let area = place.json(["plan", "--boern", "12"])["areas"][0].clone();
    assert_eq!((&area["sample"], &area["questions"], &area["hours"]), (&json!(12), &json!(51), &json!(21)));
    let said = place.run(["plan", "--boern", "12"]).done();
    assert!(said.contains("Hver sag har 51 spørgsmål; de 12 sager tager omkring 21 timer"), "{said}");
}
