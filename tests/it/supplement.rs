//! Cases that were forgotten when the list was locked: a stratum, a lock and a seed of their own, and the first sample
//! untouched.

use crate::support::command::{Place, list};
use serde_json::{Value, json};

const FORGOTTEN: &str = "Sagsnummer;Område\nGlemt-1;Børn\nGlemt-2;Børn\nGlemt-3;Børn\nGlemt-4;Børn\nGlemt-5;Voksne\n";

/// A drawn round to which five forgotten cases were imported.
fn imported() -> Place {
    let place = Place::drawn();
    place.write("glemt.csv", FORGOTTEN);
    place.run(["import", "glemt.csv", "--supplement"]).done();
    place
}

fn supplemented() -> Place {
    let place = imported();
    place.run(["lock"]).done();
    place.run(["draw", "--seed", "terninger 6 6 1"]).done();
    place
}

fn ids(sample: &Value) -> Vec<String> {
    let line = |case: &Value| format!("{} {}", case["id"].as_str().unwrap(), case["case_number"].as_str().unwrap());
    sample["cases"].as_array().unwrap().iter().map(line).collect()
}

#[track_caller]
fn verified(place: &Place) {
    place.run(["verify"]).done();
    place.write("main.json", place.json(["receipt"]).to_string());
    place.write("tillaeg.json", place.json(["receipt", "--supplement", "1"]).to_string());
    place.run(["verify", "main.json", "--list", &list("boern-windows1252.csv"), "--area", "boern"]).done();
    place.run(["verify", "tillaeg.json", "--list", "glemt.csv"]).done();
    assert_eq!(place.run(["verify", "main.json", "--list", "glemt.csv"]).code, Some(1));
}

#[test]
fn the_first_sample_stays_and_the_forgotten_cases_follow_it() {
    let place = Place::drawn();
    let (first, receipt) = (ids(&place.json(["sample"])), place.json(["receipt"]));
    place.write("glemt.csv", FORGOTTEN);
    assert_eq!(place.json(["import", "glemt.csv", "--supplement"])["supplement"], 1);
    let locked = place.json(["lock"]);
    assert_eq!(locked["strata"][0]["label"], "boern / tillæg 1");
    assert_ne!(locked["commitment"], receipt["commitment"]);
    let drawn = place.json(["draw", "--seed", "terninger 6 6 1"]);
    // The least is two, or all where there are fewer: one case shows no spread.
    let sizes: Vec<(&Value, &Value)> =
        drawn["strata"].as_array().unwrap().iter().map(|it| (&it["label"], &it["sample_size"])).collect();
    assert_eq!(sizes, [(&json!("boern / tillæg 1"), &json!(2)), (&json!("voksne / tillæg 1"), &json!(1))]);
    let all = ids(&place.json(["sample"]));
    assert!(first.iter().all(|case| all.contains(case)), "{all:?}");
    let new: Vec<&String> = all.iter().filter(|case| !first.contains(case)).collect();
    assert_eq!(new.iter().map(|case| &case[..10]).collect::<Vec<_>>(), ["B-11 Glemt", "B-12 Glemt", "V-11 Glemt"]);
    assert_eq!(place.json(["receipt"]), receipt);
    verified(&place);
}

#[test]
fn reserves_and_extensions_come_from_the_same_stratum() {
    let place = supplemented();
    place.run(["replace", "B-11", "--reason", "duplicate", "--note", "Dublet"]).done();
    place.run(["replace", "B-03", "--reason", "duplicate", "--note", "Dublet"]).done();
    place.run(["missing", "B-12", "--note", "Arkivet er lukket"]).done();
    let sample = place.json(["sample"]);
    let stratum = |id: &str| {
        let cases = sample["cases"].as_array().unwrap();
        cases.iter().find(|case| case["id"] == id).map(|case| (case["stratum"].clone(), case["position"].clone()))
    };
    assert_eq!(stratum("B-13"), Some((json!("boern / tillæg 1"), json!(3))));
    assert_eq!(stratum("B-14"), Some((json!("boern"), json!(11))));
    verified(&place);
    place.run(["draw", "--extend", "--supplement", "1", "--boern", "3"]).done();
    place.run(["draw", "--extend", "--boern", "11"]).done();
    assert_eq!(ids(&place.json(["sample"])).len(), 27);
    verified(&place);
    let too_many = place.run(["draw", "--extend", "--supplement", "1", "--boern", "5"]).refused(1);
    assert!(too_many.starts_with("5 sager fra børneområdet er for mange: der er kun 4."), "{too_many}");
    let none = place.run(["draw", "--extend", "--supplement", "2", "--boern", "5"]).refused(1);
    assert!(none.starts_with("Der er ikke trukket af noget tillæg 2 for 2027."), "{none}");
    // Numbers that were given in turn are written out, and a receipt that gives them otherwise contradicts itself.
    let receipt = place.json(["receipt"]);
    assert_eq!(receipt["strata"][0]["ids"][10], "B-14");
    place.write("r.json", receipt.to_string().replacen("\"B-14\"", "\"B-13\"", 1));
    assert_eq!(place.run(["verify", "r.json"]).code, Some(1));
}

#[test]
fn a_supplement_comes_in_its_turn() {
    let place = Place::framed();
    place.write("glemt.csv", FORGOTTEN);
    let refused = |args: &[&str], sentence: &str| {
        let said = place.run(args).refused(1);
        assert!(said.starts_with(sentence), "{args:?}: {said}");
    };
    refused(&["import", "glemt.csv", "--supplement"], "Listen for 2027 er ikke låst");
    place.run(["lock"]).done();
    refused(&["import", "glemt.csv", "--supplement"], "Stikprøven for 2027 er ikke trukket");
    place.run(["draw", "--seed", "Rødgrød"]).done();
    refused(&["import", "glemt.csv"], "Listen for 2027 er låst");
    place.run(["import", "glemt.csv", "--supplement", "--dry-run"]).done();
    refused(&["import", &list("boern-windows1252.csv"), "--area", "boern", "--supplement"], "248 sager er ikke glemt");
    refused(&["lock"], "Listen for 2027 er låst");
    place.run(["import", "glemt.csv", "--supplement"]).done();
    refused(&["import", "glemt.csv", "--supplement"], "5 sager er ikke glemt");
    place.run(["import", "--undo"]).done();
    place.run(["import", "glemt.csv", "--supplement"]).done();
    let held = place.run(["sign-off"]).held_back(1);
    assert!(held.out.contains("! Tillæg 1: er ikke trukket endnu"), "{}", held.out);
    assert!(held.err.starts_with("Tillæg 1 er ikke trukket endnu"), "{}", held.err);
    refused(&["draw", "--seed", "x"], "Tillæg 1 er ikke låst");
    refused(&["draw", "--seed", "x", "--reason", "Omtrukket"], "Der er et tillæg for 2027");
    let status = place.json(["status"]);
    assert_eq!((&status["next"], &status["supplement"]["number"]), (&json!("tilsyn lock"), &json!(1)));
    place.run(["lock"]).done();
    refused(&["import", "--undo"], "Listen for 2027 er låst");
    place.write("flere.csv", "Sagsnummer;Område\nGlemt-9;Børn\n");
    refused(&["import", "flere.csv", "--supplement"], "Tillæg 1 er låst");
    refused(&["draw", "--seed", "x", "--strata", "department"], "Et tillæg fordeles ikke");
    refused(&["draw", "--seed", "x", "--boern", "1"], "1 sag fra børneområdet er for få: der skal trækkes mindst 2");
    place.run(["draw", "--seed", "x", "--boern", "4"]).done();
    refused(&["draw", "--seed", "x"], "Stikprøven for 2027 er trukket");
    place.run(["import", "flere.csv", "--supplement"]).done();
    place.run(["lock"]).done();
    place.run(["draw", "--seed", "y"]).done();
    assert!(ids(&place.json(["sample"])).contains(&"B-15 Glemt-9".to_owned()));
    place.run(["verify"]).done();
}

/// By hand: 10 of the 248 and all 4 of the forgotten, all met: 14 are certain, none is known not to be, the rest is estimated.
#[test]
fn the_figures_of_the_area_are_of_all_its_cases() {
    let place = imported();
    place.run(["lock"]).done();
    place.run(["draw", "--seed", "terninger", "--boern", "4"]).done();
    let first = |findings: &Value| {
        let questions = findings["questions"].as_array().unwrap();
        questions.iter().find(|it| it["area"] == "boern" && it["question"] == "BI-01").unwrap().clone()
    };
    for number in 1..=14 {
        place.run(["answer", &format!("B-{number:02}"), "BI-01", "met"]).done();
    }
    let found = first(&place.json(["findings"]));
    assert_eq!((&found["met"], &found["n"], &found["population"]), (&json!(14), &json!(14), &json!(252)));
    let (low, high) = (found["interval"]["low"].as_u64().unwrap(), found["interval"]["high"].as_u64().unwrap());
    assert!((14..252).contains(&low) && high == 252, "{low} {high}");
}

/// A case that somebody wanted looked at may be drawn all the same: then it stands as both.
#[test]
fn a_picked_case_can_be_drawn_from_a_supplement() {
    let place = Place::drawn();
    place.run(["pick", "Glemt-5", "--area", "voksne", "--note", "Klage"]).done();
    place.write("glemt.csv", FORGOTTEN);
    place.run(["import", "glemt.csv", "--supplement"]).done();
    place.run(["lock"]).done();
    place.run(["draw", "--seed", "terninger"]).done();
    let ids = ids(&place.json(["sample"]));
    assert!(ids.contains(&"V-11 Glemt-5".into()) && ids.contains(&"V-901 Glemt-5".into()), "{ids:?}");
    place.run(["verify"]).done();
}

#[test]
fn the_report_says_why_there_is_a_supplement_and_how_it_was_drawn() {
    let place = supplemented();
    place.run(["report", "--format", "md,json", "--out", "ud"]).done();
    let text = std::fs::read_to_string(place.path().join("ud/tilsyn-2027.md")).unwrap();
    let receipt = place.json(["receipt", "--supplement", "1"]);
    for part in [
        "Tillæg 1: sager, der var glemt",
        "terninger 6 6 1",
        receipt["sha256"].as_str().unwrap(),
        "blandt de 252 sager",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let json: Value =
        serde_json::from_slice(&std::fs::read(place.path().join("ud/tilsyn-2027.json")).unwrap()).unwrap();
    assert_eq!(json["method"]["supplements"][0]["receipt_sha256"], receipt["sha256"]);
    assert_eq!(json["areas"][0]["population"], 252);
}

#[test]
fn a_department_cannot_pass_for_a_supplement() {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    place.run(["round", "new", "2027", "--yes"]).done();
    place.write("l.csv", "Sagsnummer;Område;Afdeling\n1-27;Børn;tillæg 1\n2-27;Børn;tillæg 1\n");
    place.run(["import", "l.csv"]).done();
    place.run(["lock", "--only", "boern"]).done();
    let said = place.run(["draw", "--seed", "x", "--strata", "department"]).refused(1);
    assert!(said.starts_with("En afdeling er skrevet som et tillæg: boern / tillæg 1."), "{said}");
}

/// What was signed is read from the trail up to the signature, the supplement with it, whatever is drawn afterwards.
#[test]
fn a_signed_version_keeps_its_supplement() {
    let place = supplemented();
    for case in ids(&place.json(["sample"])) {
        place.run(["missing", &case[..4], "--note", "Arkivet er lukket"]).done();
    }
    place.run(["sign-off"]).done();
    let signed = place.json(["findings", "--signed", "1"]);
    place.run(["reopen", "--reason", "Flere sager"]).done();
    place.run(["draw", "--extend", "--supplement", "1", "--boern", "4"]).done();
    assert_eq!(place.json(["findings", "--signed", "1"]), signed);
    assert_ne!(place.json(["findings"]), signed);
    place.run(["report", "--signed", "1", "--format", "json", "--out", "ud"]).done();
    let json: Value =
        serde_json::from_slice(&std::fs::read(place.path().join("ud/tilsyn-2027.json")).unwrap()).unwrap();
    let receipt = &place.json(["receipt", "--supplement", "1"])["sha256"];
    assert_ne!(&json["method"]["supplements"][0]["receipt_sha256"], receipt, "the receipt as it was signed");
}
