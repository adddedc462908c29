//! Where the seed comes from: chosen at the lock, held to at the draw, and said wherever the draw is told of.

use crate::support::{command::Place, python::kontrol};
use serde_json::{Value, json};

/// A round with few cases, imported and no more.
fn listed() -> Place {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    place.run(["round", "new", "2027", "--yes", "--checklist", "SS"]).done();
    place.write("l.csv", "Sagsnummer;Område\nÅ-1;Børn\naa-2;Børn\nÆ-3;Voksne\n");
    place.run(["import", "l.csv"]).done();
    place
}

/// Locked for a source, its kind and text.
fn locked(kind: &str, text: &str) -> Place {
    let place = listed();
    let text = ["--seed-source", text];
    place.run(["lock", "--seed-from", kind].iter().chain(if kind == "program" { &[][..] } else { &text })).done();
    place
}

#[track_caller]
fn refused(place: &Place, args: &[&str], sentence: &str) {
    let said = place.run(args).refused(1);
    assert!(said.starts_with(sentence), "{args:?}: {said}");
}

/// The receipt, sealed and in order for both checkers.
#[track_caller]
fn receipt(place: &Place) -> Value {
    let text = place.run(["receipt", "--json"]).done();
    place.write("r.json", &text);
    place.run(["verify", "r.json", "--list", "l.csv"]).done();
    kontrol(place, &["r.json"], 0);
    place.run(["verify"]).done();
    serde_json::from_str(&text).unwrap()
}

#[test]
fn a_lock_without_a_source_says_what_that_costs() {
    let place = listed();
    let said = place.run(["lock"]).done();
    for part in ["Kilden var ikke valgt ved låsningen.", "Det koster:", "Graden bliver højst C"] {
        assert!(said.contains(part), "{said}");
    }
    assert!(place.run(["status"]).done().contains("Kilden var ikke valgt ved låsningen."));
    let dice = ["--seed", "4 6 1", "--grade", "B", "--witness", "Anna", "--witness", "Bo"];
    let drawn = place.run(["draw"].iter().chain(&dice)).done();
    assert!(drawn.contains("Kilden var ikke valgt ved låsningen.") && drawn.contains("Grad C"), "{drawn}");
    let receipt = receipt(&place);
    assert_eq!((&receipt["seed_source"], &receipt["seed"]["grade"]), (&Value::Null, &json!("C")));
    assert_eq!(receipt["seed"]["witnesses"], json!(["Anna", "Bo"]));
    assert!(place.run(["receipt"]).done().contains("Kilden var ikke valgt ved låsningen."));
    place.run(["report", "--format", "md", "--out", "ud"]).done();
    let report = std::fs::read_to_string(place.path().join("ud/tilsyn-2027.md")).unwrap();
    assert!(report.contains("Kilden var ikke valgt ved låsningen."), "{report}");
    assert!(place.json(["verify"])["not_compared"].as_array().is_some_and(|it| !it.is_empty()));
}

#[test]
fn words_follow_the_share_of_the_house() {
    let place = listed();
    let lock = place.json(["lock", "--seed-from", "bidrag", "--seed-source", " Borgerrådgiveren"]);
    assert_eq!(lock["seed_source"], json!({ "kind": "bidrag", "text": "Borgerrådgiveren" }));
    refused(&place, &["draw", "--seed", "for kort"], "Ordene har 7 bogstaver; der skal mindst 12 til.");
    refused(&place, &["draw", "--seed", "auto"], "Ved låsningen blev det valgt");
    refused(&place, &["draw", "--seed", "solen skinner", "--grade", "A"], "Graden følger af den kilde");
    refused(&place, &["draw", "--seed", "solen skinner", "--seed-source", "Lederen"], "Ved låsningen blev det valgt");
    place.run(["draw", "--seed", "  solen  skinner "]).done();
    let receipt = receipt(&place);
    assert_eq!(receipt["seed_source"]["house"], lock["house_sha256"]);
    let seed = receipt["seed"]["normalised"].as_str().unwrap().to_owned();
    assert!(seed.ends_with(" solen skinner") && seed.len() == 32 + 14, "{seed}");
    // A draw thrown away and made again gives the same cases, if the words are the same.
    let first = place.json(["sample"])["cases"].clone();
    place.run(["draw", "--seed", "solen skinner", "--reason", "Prøve"]).done();
    assert_eq!(place.json(["sample"])["cases"], first);
}

#[test]
fn each_source_takes_its_own_seed_and_no_other() {
    let place = locked("terninger", "Anna Holm, Bo Lund");
    refused(&place, &["draw", "--seed", "4 6", "--witness", "Anna Holm"], "Ved låsningen blev det valgt");
    refused(
        &place,
        &["draw", "--seed", "4 6", "--witness", "Bo Lund", "--witness", "bo lund"],
        "bo lund står to gange.",
    );
    let said = place.run(["draw", "--seed", "4 6 1"]).done();
    assert!(said.contains("terninger, set af Anna Holm, Bo Lund") && said.contains("Ikke bekræftet"), "{said}");
    assert_eq!(receipt(&place)["seed"]["grade"], "B");
    let place = locked("offentligt", "Lotto 31-12-2998");
    refused(&place, &["draw", "--seed", "3 7 12"], "Lodtrækningen er først den 31-12-2998.");
    let place = locked("program", "");
    refused(&place, &["draw", "--seed", "4 6 1"], "Ved låsningen blev det valgt");
    place.run(["draw", "--seed", "auto"]).done();
    assert_eq!(receipt(&place)["seed"]["grade"], "C");
}

#[test]
fn a_source_that_is_none_is_refused_before_the_lock() {
    let place = listed();
    for (kind, text, sentence) in [
        ("bidrag", "", "Det mangler, hvem uden for huset"),
        ("offentligt", "Lotto", "Det mangler, hvilken offentlig lodtrækning"),
        ("offentligt", "Lotto 01-01-2020", "Lodtrækningen den 01-01-2020 ligger ikke efter låsningen"),
        ("terninger", "Anna", "Der skal mindst to navngivne personer"),
        ("terninger", "Anna, anna", "anna står to gange."),
        ("program", "computeren", "Når programmet laver frøtallet"),
    ] {
        refused(&place, &["lock", "--seed-from", kind, "--seed-source", text], sentence);
    }
    assert_eq!(place.run(["lock", "--seed-from", "lodder"]).code, Some(2));
    assert_eq!(place.run(["lock", "--seed-source", "Anna"]).code, Some(2));
    assert_eq!(place.json(["status"])["locked"], false);
}

#[test]
fn the_public_receipt_comes_after_the_sign_off_and_names_no_case() {
    let place = locked("terninger", "Anna Holm, Bo Lund");
    place.run(["draw", "--seed", "4 6 1 3 5 2"]).done();
    place.run(["replace", "B-01", "--reason", "duplicate", "--note", "Står to gange"]).done();
    refused(&place, &["receipt", "--public"], "Den offentlige kvittering for 2027 kan først laves");
    for case in ["B-02", "V-01"] {
        place.run(["missing", case, "--note", "Arkivet er lukket"]).done();
    }
    place.run(["sign-off"]).done();
    let full = receipt(&place);
    let text = place.run(["receipt", "--public", "--json"]).done();
    let public: Value = serde_json::from_str(&text).unwrap();
    for hidden in ["Å-1", "aa-2", "Æ-3", "Anna", "Bo Lund", "Står to gange", "\"mla\"", "frame_sha256", "salt"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    assert_eq!(public["strata"][0]["places"], full["strata"][0]["places"]);
    assert_eq!((&public["public"], &public["draw_print"]), (&json!(true), &full["draw_print"]));
    place.write("p.json", &text);
    place.run(["verify", "p.json"]).done();
    kontrol(&place, &["p.json"], 0);
    let held = place.run(["verify", "p.json", "--list", "l.csv"]);
    assert!(held.code == Some(1) && held.out.contains("kan ikke holdes op mod en liste"), "{}", held.out);
    let read = place.run(["receipt", "--public"]).done();
    assert!(read.contains("plads") && read.contains("set af navngivne vidner") && !read.contains("Anna"), "{read}");
    place.run(["reopen", "--reason", "Høringssvar"]).done();
    refused(&place, &["receipt", "--public"], "Den offentlige kvittering for 2027 kan først laves");
}

/// The public report holds nothing from which a list could be confirmed: no frame hash, no salt, no hash of a file.
#[test]
fn no_report_holds_a_hash_of_a_list() {
    let place = locked("bidrag", "Revisor");
    place.run(["draw", "--seed", "solen skinner over havnen"]).done();
    let receipt = receipt(&place);
    place.run(["report", "--format", "md,html,json,csv", "--out", "ud"]).done();
    let mut secret: Vec<String> = Vec::new();
    for stratum in receipt["strata"].as_array().unwrap() {
        secret
            .extend(["frame_sha256", "salt", "lock_sha256", "key"].map(|it| stratum[it].as_str().unwrap().to_owned()));
    }
    secret.push(receipt["source"][0]["sha256"].as_str().unwrap().into());
    for file in std::fs::read_dir(place.path().join("ud")).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(secret.iter().all(|hash| !text.contains(hash)), "{}", path.display());
    }
}
