//! What may happen to a draw afterwards: it grows, it is spread over departments, it is done again with a reason.

use crate::support::command::{Place, list};
use serde_json::{Value, json};

fn numbers(sample: &Value) -> Vec<String> {
    let cases = sample["cases"].as_array().unwrap();
    cases
        .iter()
        .map(|case| format!("{} {}", case["id"].as_str().unwrap(), case["case_number"].as_str().unwrap()))
        .collect()
}

fn verified(place: &Place) {
    place.run(["verify"]).done();
    let receipt = place.run(["receipt", "--json"]).done();
    place.write("r.json", receipt);
    for (name, area) in [("boern-windows1252.csv", "boern"), ("voksne-utf8-bom.csv", "voksne")] {
        place.run(["verify", "r.json", "--list", &list(name), "--area", area]).done();
    }
}

#[test]
fn an_extension_keeps_the_first_cases() {
    // The salt is in the lock, so the same draw can only be made of the same lock.
    let (place, other) = (Place::framed(), Place::new());
    place.run(["lock"]).done();
    std::fs::copy(place.file(), other.file()).unwrap();
    place.run(["draw", "--seed", "Rødgrød med fløde på Ærø 2027"]).done();
    place.run(["replace", "B-02", "--reason", "duplicate", "--note", "Dublet"]).done();
    let before = numbers(&place.json(["sample"]));
    let added = place.json(["draw", "--extend", "--boern", "15"]);
    assert_eq!(added["added"], 5);
    let after = numbers(&place.json(["sample"]));
    assert!(before.iter().all(|case| after.contains(case)), "{after:?}");
    assert_eq!(after.len(), 26);
    // The same cases in the same places as a draw of 15 from the start, the reserve of B-02 among them.
    other.run(["draw", "--seed", "Rødgrød med fløde på Ærø 2027", "--boern", "16"]).done();
    assert_eq!(numbers(&other.json(["sample"]))[..16], after[..16]);
    verified(&place);
    place.run(["replace", "B-16", "--reason", "duplicate", "--note", "Dublet"]).done();
    verified(&place);
    let err = place.run(["draw", "--extend", "--boern", "12"]).refused(1);
    assert!(err.starts_with("I børneområdet er der 15 sager i stikprøven"), "{err}");
}

#[test]
fn a_sample_is_spread_over_the_departments() {
    let place = Place::framed();
    place.run(["lock"]).done();
    let drawn = place.json(["draw", "--seed", "Rødgrød", "--strata", "department", "--boern", "12"]);
    let strata: Vec<(&str, u64)> = drawn["strata"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stratum| (stratum["label"].as_str().unwrap(), stratum["sample_size"].as_u64().unwrap()))
        .collect();
    let children: u64 = strata.iter().filter(|(label, _)| label.starts_with("boern / ")).map(|(_, n)| n).sum();
    assert_eq!(children, 12);
    assert!(strata.iter().all(|(_, n)| *n >= 2), "{strata:?}");
    let ids: Vec<String> = numbers(&place.json(["sample"])).iter().map(|case| case[..4].to_owned()).collect();
    assert_eq!(ids[..3], ["B-01", "B-02", "B-03"]);
    assert_eq!(ids.len(), 22);
    place.run(["replace", "B-05", "--reason", "duplicate", "--note", "Dublet"]).done();
    place.run(["draw", "--extend", "--voksne", "14"]).done();
    verified(&place);
    let receipt = place.json(["receipt"]);
    assert_eq!(receipt["locked"].as_array().unwrap().len(), 2);
}

#[test]
fn a_second_attempt_needs_a_reason_and_is_numbered() {
    let place = Place::drawn();
    let first = numbers(&place.json(["sample"]));
    let err = place.run(["draw", "--seed", "et andet"]).refused(1);
    assert!(err.starts_with("Stikprøven for 2027 er trukket."), "{err}");
    place.run(["draw", "--seed", "et andet", "--reason", "Frøtallet blev kastet uden vidner"]).done();
    let second = place.json(["sample"]);
    assert_eq!(second["attempt"], 2);
    assert_ne!(numbers(&second), first);
    verified(&place);
    assert_eq!(place.json(["receipt"])["attempt"], json!(2));
    // Whoever looks at where the round stands is told as well.
    assert!(place.run(["status"]).done().contains("Det er udtræk 2."));
}

#[test]
fn a_seed_is_refused_where_it_is_not_what_it_claims() {
    let place = Place::framed();
    place.run(["lock"]).done();
    for (args, sentence) in [
        (&["--seed", "x", "--grade", "A"][..], "Grad A kræver"),
        (&["--seed", "x", "--grade", "B", "--witness", "En"], "Grad B kræver to"),
        (&["--seed", "x", "--grade", "C"], "Grad C er kun"),
        (&["--seed", "auto", "--grade", "D"], "Et frøtal, som værktøjet laver"),
        (&["--seed", "  "], "Frøtallet er tomt."),
        (&["--seed", "a–b"], "Frøtallet indeholder et tegn, der ikke kan bruges: U+2013."),
        (&["--seed", "x", "--grade", "E"], "E er ikke en grad."),
        (&["--seed", "x", "--voksne", "432"], "432 sager fra voksenområdet er for mange: der er kun 431."),
        (&["--seed", "x", "--strata", "kommune"], "kommune kan stikprøven ikke fordeles på."),
    ] {
        let err = place.run(["draw"].iter().chain(args)).refused(1);
        assert!(err.starts_with(sentence), "{args:?}: {err}");
    }
    assert!(place.run(["sample"]).refused(1).starts_with("Der er ikke trukket"));
}

#[test]
fn a_picked_case_is_audited_and_enters_no_figure() {
    let place = Place::drawn();
    let before = place.json(["findings"]);
    let err = place.run(["pick", "310280-1234", "--area", "boern", "--note", "Klage"]).refused(1);
    assert!(err.starts_with("Sagsnummeret er eller indeholder et CPR-nummer."), "{err}");
    assert_eq!(place.json(["pick", "34.45.30-G01-1-27", "--area", "boern", "--note", "Klage"])["case"], "B-901");
    let twice = place.run(["pick", "34.45.30-G01-1-27", "--area", "boern", "--note", "Klage"]).refused(1);
    assert!(twice.starts_with("34.45.30-G01-1-27 er med i forvejen som B-901."), "{twice}");
    place.run(["answer", "B-901", "BI-01", "not-met", "--note", "Intet spor"]).done();
    assert_eq!(place.json(["findings"]), before);
    assert!(
        place
            .run(["replace", "B-901", "--reason", "duplicate", "--note", "x"])
            .refused(1)
            .starts_with("B-901 er valgt")
    );
    place.run(["replace", "B-01", "--reason", "duplicate", "--note", "Dublet"]).done();
    place.run(["draw", "--extend", "--boern", "12"]).done();
    let ids = numbers(&place.json(["sample"])).join(" ");
    assert!(ids.contains("B-13 ") && ids.contains("B-901 ") && !ids.contains("B-14 "), "{ids}");
    verified(&place);
}
