//! Receipts that were changed and sealed anew by somebody who knows how: what contradicts itself is found all the same.

use crate::support::command::{Place, list};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn drawn(strata: &[&str]) -> (Place, Value) {
    let place = Place::framed();
    place.run(["lock"]).done();
    place.run(["draw", "--seed", "Rødgrød med fløde"].iter().chain(strata)).done();
    place.run(["replace", "B-02", "--reason", "duplicate", "--note", "Dublet"]).done();
    let receipt = place.json(["receipt"]);
    (place, receipt)
}

fn sealed(mut receipt: Value) -> Value {
    receipt.as_object_mut().unwrap().remove("sha256");
    let mut sorted = receipt.clone();
    sorted.sort_all_objects();
    let sha256: String = Sha256::digest(sorted.to_string().as_bytes())
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|nibble| char::from_digit(u32::from(nibble), 16).unwrap())
        .collect();
    receipt["sha256"] = json!(sha256);
    receipt
}

#[track_caller]
fn check(place: &Place, receipt: Value, sentence: &str) {
    place.write("r.json", sealed(receipt).to_string());
    let said = place.run(["verify", "r.json"]);
    assert_eq!(said.code, Some(1), "{sentence}: {}{}", said.out, said.err);
    assert!(said.out.contains(sentence) || said.err.contains(sentence), "{sentence}: {}{}", said.out, said.err);
}

#[test]
fn what_contradicts_itself_is_found() {
    let (place, receipt) = drawn(&[]);
    place.write("r.json", sealed(receipt.clone()).to_string());
    place.run(["verify", "r.json"]).done();
    let cases: [(&str, Value, &str); 14] = [
        ("/replacements/0/id", json!("B-99"), "udskiftningerne"),
        ("/replacements/0/position", json!(3), "udskiftningerne"),
        ("/replacements/0/note", json!(" "), "udskiftningerne"),
        ("/replacements/0/by", json!(""), "udskiftningerne"),
        ("/replacements/0/at", json!("2020-01-01T00:00:00Z"), "før listen blev låst"),
        ("/seed/grade", json!("A"), "højst være C"),
        ("/seed/grade", json!("B"), "højst være C"),
        ("/seed/normalised", json!("noget andet"), "Frøtallet er ikke normaliseret"),
        ("/strata/0/population", json!(2_000_000_000), "for mange sager"),
        ("/strata/0/words_used", json!(1), "brugte ord"),
        ("/strata/0/salt", json!("00112233445566778899aabbccddeeff"), "låsens aftryk passer ikke"),
        ("/strata/0/lock_sha256", json!("0".repeat(64)), "Fingeraftrykket passer ikke"),
        ("/strata/0/places/0", json!(0), "andre pladser"),
        ("/draw_print", json!("0".repeat(64)), "Udtrækkets aftryk"),
    ];
    for (member, value, sentence) in cases {
        let mut changed = receipt.clone();
        *changed.pointer_mut(member).unwrap() = value;
        check(&place, changed, sentence);
    }
}

#[test]
fn nothing_stands_in_a_receipt_unsealed() {
    let (place, receipt) = drawn(&[]);
    let text = receipt.to_string();
    for (from, to) in [("\"B-02\"", "\"b2\""), ("\"attempt\":1", "\"attempt\": 1, \"attempt\":2")] {
        place.write("r.json", text.replacen(from, to, 1));
        assert_eq!(place.run(["verify", "r.json"]).code, Some(1), "{from}");
    }
    let mut extra = receipt;
    extra["seed"]["note"] = json!("usynligt");
    check(&place, extra, "kunne ikke læses");
}

#[test]
fn a_receipt_of_departments_is_held_against_the_list_by_area_too() {
    let (place, receipt) = drawn(&["--strata", "department"]);
    place.write("r.json", receipt.to_string());
    let children = list("boern-windows1252.csv");
    place.run(["verify", "r.json", "--list", &children, "--area", "boern"]).done();
    let bytes = std::fs::read(&children).unwrap();
    let first = b"34.45.35-G01-416-26";
    let at = bytes.windows(first.len()).position(|window| window == first).unwrap();
    let mut other = bytes.clone();
    other[at..at + first.len()].copy_from_slice(b"34.45.35-G01-417-26");
    place.write("other.csv", other);
    let said = place.run(["verify", "r.json", "--list", "other.csv", "--area", "boern"]);
    assert!(said.out.contains("boern: listen er ikke den, der blev låst. Den har 248 sager."), "{}", said.out);
    assert_eq!(said.code, Some(1));
}

#[test]
fn an_outsider_reads_the_list_as_it_was_imported() {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    place.run(["round", "new", "2027", "--yes"]).done();
    place.write("l.csv", "Nøgle;Sektion\n1-27;Ung\n2-27;Ung\n3-27;Voksenhandicap\n");
    place.write("m.toml", "[columns]\ncase_number = \"Nøgle\"\ndepartment = \"Sektion\"\n\n[departments]\n\"Ung\" = \"boern\"\n\"Voksenhandicap\" = \"voksne\"\n");
    place.run(["import", "l.csv", "--map", "m.toml"]).done();
    place.run(["lock"]).done();
    place.run(["draw", "--seed", "x"]).done();
    place.write("r.json", place.json(["receipt"]).to_string());
    place.run(["verify", "r.json", "--list", "l.csv", "--map", "m.toml"]).done();
    assert_eq!(place.run(["verify", "r.json", "--list", "l.csv"]).code, Some(1));
}
