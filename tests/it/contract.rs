//! The public contract of the command line: other programs rely on it.

use crate::support::command::{Place, SS, list};
use serde_json::{Value, json};

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn import_counts_what_it_read() {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    place.run(["round", "new", "2027", "--yes"]).done();
    let dry = place.json(["import", &list("begge-omraader.csv"), "--dry-run"]);
    assert_eq!(keys(&dry), ["rows", "cases", "duplicates_merged", "columns_dropped", "problems"]);
    assert_eq!(dry["cases"], json!({ "boern": 120, "voksne": 200 }));
    let children = place.json(["import", &list("boern-windows1252.csv"), "--area", "boern"]);
    assert_eq!(children["cases"], json!({ "boern": 248, "voksne": 0 }));
    assert_eq!((&children["rows"], &children["duplicates_merged"]), (&json!(265), &json!(17)));
    assert!(children["columns_dropped"].as_array().unwrap().contains(&json!("CPR-nr.")));
    let adults = place.json(["import", &list("voksne-utf8-bom.csv"), "--area", "voksne"]);
    assert_eq!(adults["cases"], json!({ "boern": 0, "voksne": 431 }));
    let refused = place.run(["import", &list("defekt-excel-tal.csv"), "--json"]);
    let said: Value = serde_json::from_str(&refused.out).unwrap();
    assert_eq!((refused.code, refused.err.as_str()), (Some(1), ""));
    let lines: Vec<u64> =
        said["problems"].as_array().unwrap().iter().map(|problem| problem["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, [2, 3, 4, 5]);
    let twice = place.run(["import", &list("boern-windows1252.csv"), "--area", "boern"]).refused(1);
    assert!(twice.starts_with("248 sager står i to lister."), "{twice}");
    assert_eq!(place.json(["import", "--undo"]), json!({ "undone": 2 }));
    let said = place.json(["import", &list("voksne-utf16.txt"), "--area", "voksne"]);
    assert_eq!(said["cases"]["voksne"], 150);
    place.run(["verify"]).done();
}

#[test]
fn sample_findings_and_verify_have_their_members() {
    let place = Place::drawn();
    let sample = place.json(["sample"]);
    assert_eq!(keys(&sample), ["year", "attempt", "cases"]);
    assert_eq!(
        keys(&sample["cases"][0]),
        ["id", "area", "stratum", "position", "case_number", "state", "audit", "answered", "questions"]
    );
    assert_eq!(sample["cases"].as_array().unwrap().len(), 20);
    let findings = place.json(["findings"]);
    assert_eq!(keys(&findings), ["year", "confidence", "questions"]);
    assert_eq!(
        keys(&findings["questions"][0]),
        [
            "question",
            "short",
            "checklist",
            "area",
            "core",
            "severity",
            "met",
            "partly",
            "not_met",
            "not_applicable",
            "set_aside",
            "cannot_assess",
            "missing",
            "unanswered",
            "n",
            "population",
            "interval"
        ]
    );
    let verified = place.json(["verify"]);
    assert_eq!((keys(&verified), &verified["ok"]), (vec!["ok", "checks", "not_compared"], &json!(true)));
    assert_eq!(keys(&verified["checks"][0]), ["name", "ok", "detail"]);
}

#[test]
fn a_receipt_has_its_members() {
    let place = Place::drawn();
    let receipt = place.json(["receipt"]);
    assert_eq!(
        keys(&receipt),
        [
            "spec",
            "tool_version",
            "year",
            "attempt",
            "source",
            "locked_at",
            "commitment",
            "registered",
            "seed_source",
            "drawn_at",
            "seed",
            "draw_print",
            "strata",
            "replacements",
            "extensions",
            "sha256"
        ]
    );
    assert_eq!(keys(&receipt["seed"]), ["typed", "normalised", "grade", "source", "witnesses"]);
    assert_eq!(
        keys(&receipt["strata"][0]),
        [
            "label",
            "area",
            "population",
            "frame_sha256",
            "salt",
            "lock_sha256",
            "key",
            "words_used",
            "sample_size",
            "order",
            "places"
        ]
    );
}

#[test]
fn a_receipt_is_verified_alone_and_against_the_list() {
    let place = Place::drawn();
    place.run(["replace", "B-02", "--reason", "wrong-area", "--note", "Hører til voksne"]).done();
    let receipt = place.run(["receipt", "--json"]).done();
    place.write("r.json", &receipt);
    place.run(["verify", "r.json"]).done();
    place.run(["verify", "r.json", "--list", &list("boern-windows1252.csv"), "--area", "boern"]).done();
    place.run(["verify", "r.json", "--list", &list("voksne-utf8-bom.csv"), "--area", "voksne"]).done();
    let other = place.run(["verify", "r.json", "--list", &list("voksne-utf16.txt"), "--area", "voksne"]);
    assert_eq!(other.code, Some(1));
    assert!(other.out.contains("voksne: listen er ikke den, der blev låst. Den har 150 sager, og "), "{}", other.out);
    let value: Value = serde_json::from_str(&receipt).unwrap();
    let first = value["strata"][0]["order"][0].as_str().unwrap();
    for (from, to) in [(first, "27.27.27-G01-1-27"), ("\"attempt\":1", "\"attempt\":2"), ("wrong-area", "duplicate")] {
        place.write("changed.json", receipt.replacen(from, to, 1));
        let said = place.run(["verify", "changed.json"]);
        assert_eq!(said.code, Some(1), "{from}");
        assert!(said.out.contains("Kvitteringen er ændret"), "{from}: {}", said.out);
    }
}

#[test]
fn errors_are_one_json_value_and_exit_codes_are_three() {
    let place = Place::drawn();
    let said = place.run(["answer", "B-01", "BI-03", "partly", "--json"]);
    let error: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((said.code, said.err.as_str()), (Some(1), ""));
    assert_eq!(keys(&error["error"]), ["code", "message", "hint"]);
    assert_eq!(error["error"]["code"], "answer-needs-note");
    for args in
        [&["--nonsense"][..], &["nonsense"], &["answer"], &["draw"], &["--lang", "fr", "status"], &["review", "B-01"]]
    {
        let err = place.run(args).refused(2);
        assert!(err.contains("Se »tilsyn help«") || err.contains("Skriv da eller en."), "{args:?}: {err}");
        let said = place.run(args.iter().copied().chain(["--json"]));
        let error: Value = serde_json::from_str(&said.out).unwrap();
        assert_eq!((said.code, said.err.as_str(), keys(&error)), (Some(2), "", vec!["error"]), "{args:?}");
    }
}

#[test]
fn every_verb_has_help_with_an_example_in_both_languages() {
    let place = Place::new();
    let help = place.run(["help"]).done();
    let verbs: Vec<&str> = help
        .lines()
        .skip_while(|line| *line != "Kommandoer:")
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .map(|line| line.split_whitespace().next().unwrap())
        .collect();
    assert!(verbs.len() >= 28, "{verbs:?}");
    for verb in verbs.iter().filter(|verb| **verb != "help") {
        for (lang, usage, example) in
            [("da", "Brug: tilsyn", "Eksempel:\n  tilsyn"), ("en", "Usage: tilsyn", "Example:\n  tilsyn")]
        {
            let help = place.run(["help", verb, "--lang", lang]).done();
            assert!(help.contains(usage) && help.contains(example) && !help.contains("help-"), "{verb}: {help}");
        }
    }
}

#[test]
fn a_whole_round_from_list_to_signature() {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    place.run(["round", "new", "2027", "--yes", "--checklist", "SS"]).done();
    place.write("l.csv", "Sagsnummer;Område\n1-27;Børn\n2-27;Børn\n3-27;Voksne\n");
    place.run(["import", "l.csv"]).done();
    let early = place.run(["draw", "--seed", "for tidligt"]).refused(1);
    assert!(early.starts_with("Listen for 2027 er ikke låst"), "{early}");
    place.run(["lock"]).done();
    let few = place.run(["draw", "--seed", "x", "--boern", "1"]).refused(1);
    assert!(few.starts_with("1 sag fra børneområdet er for få: der skal trækkes mindst 2."), "{few}");
    place.run(["draw", "--seed", "x"]).done();
    for case in ["B-01", "B-02", "V-01"] {
        for question in SS {
            place.run(["answer", case, question, "met"]).done();
        }
    }
    let open = place.run(["sign-off"]).held_back(1).err;
    assert!(open.contains("B-02: 7 af 7 spørgsmål besvaret, ikke meldt færdig."), "{open}");
    for case in ["B-01", "B-02", "V-01"] {
        place.run(["complete", case]).done();
    }
    let shut = place.run(["answer", "B-01", "SS-02", "not-met", "--note", "Nej"]).refused(1);
    assert!(shut.starts_with("Sag B-01 er meldt færdig."), "{shut}");
    let same =
        ["review", "B-01", "SS-02", "disagree", "--value", "met", "--note", "Der er ingen makker", "--as", "kir"];
    let refused = place.run(same).refused(1);
    assert!(refused.starts_with("Det svar på SS-02 er det samme som det, der blev læst."), "{refused}");
    let read = ["review", "B-01", "SS-02", "disagree", "--value", "not-met", "--note", "Ingen makker", "--as", "kir"];
    let said = place.json(read);
    assert_eq!(keys(&said), ["case", "question", "verdict", "value", "blind", "alike", "note", "first"]);
    assert_eq!((&said["value"], &said["blind"], &said["note"]), (&json!("not-met"), &json!(false), &json!("L-01")));
    let listed = place.run(["review", "list"]).done();
    assert!(listed.contains("Andenlæserens svar: Ikke opfyldt. Læst: Opfyldt. Svaret nu: Opfyldt."), "{listed}");
    let listed = place.json(["review", "list"]);
    assert_eq!(keys(&listed), ["year", "notes", "notes_given_up", "readings", "said", "changed"]);
    assert_eq!((&listed["said"][0]["value"], &listed["notes"][0]["life"]), (&json!("not-met"), &json!("open")));
    let waits = place.run(["sign-off"]).held_back(1).err;
    assert!(waits.contains("B-01: 1 bemærkning fra andenlæseren venter på svar."), "{waits}");
    place.run(["answer", "B-01", "SS-02", "partly", "--note", "Kun i teamaftalen"]).done();
    place.run(["complete", "B-01"]).done();
    place.run(["sign-off"]).done();
    assert_eq!(place.json(["findings"])["questions"][1]["partly"], 1);
    let signed = place.run(["answer", "B-01", "SS-02", "met"]).refused(1);
    assert!(signed.starts_with("Runden 2027 er godkendt"), "{signed}");
    place.run(["reopen", "--reason", "Høringssvar"]).done();
    place.run(["reopen", "B-01", "--reason", "Høringssvar"]).done();
    place.run(["answer", "B-01", "SS-02", "met"]).done();
    assert_eq!(place.json(["findings"])["questions"][1]["met"], 2);
    assert_eq!(place.json(["findings", "--signed", "1"])["questions"][1]["partly"], 1);
    // The answer that was noted stands again, so the note waits again.
    place.run(["complete", "B-01"]).refused(1);
    place.run(["review", "answer", "L-01", "--note", "Makkeren er skrevet ind i planen"]).done();
    place.run(["complete", "B-01"]).done();
    place.run(["sign-off"]).done();
    place.run(["verify"]).done();
}

#[test]
fn sign_off_lists_what_stands_open_and_signs_where_nothing_blocks() {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    place.run(["round", "new", "2027", "--checklist", "SS"]).done();
    place.write("l.csv", "Sagsnummer;Område\n1-27;Børn\n2-27;Voksne\n");
    place.run(["import", "l.csv"]).done();
    place.run(["lock"]).done();
    assert_eq!(place.json(["status"])["before_signing"], Value::Null);
    place.run(["draw", "--seed", "x"]).done();
    place.run(["missing", "V-01", "--note", "Ikke i arkivet"]).done();
    place.run(["acute", "add", "B-01", "--what", "Barnet er alene", "--to", "Vagten"]).done();
    place.run(["answer", "B-01", "SS-01", "not-met", "--note", "Ingen makker"]).done();
    place.run(["answer", "B-01", "SS-01", "met"]).done();
    let counted = place.run(["status"]).done();
    assert!(counted.contains("Før du skriver under 2027: 1 spærrer, 3 bliver frosset."), "{counted}");
    let blocked = place.run(["sign-off"]).held_back(1);
    assert!(blocked.out.contains("  ! B-01: 1 af 7 besvaret, ikke meldt færdig\n"), "{}", blocked.out);
    assert!(blocked.out.contains("  ~ B-01 SS-01: lagt væk fra Nej: begrundelse; svaret er nu Ja\n"));
    assert!(blocked.err.starts_with("Runden kan ikke godkendes: 1 sag er ikke færdig."), "{}", blocked.err);
    let blocked = place.run(["sign-off", "--json"]);
    let said: Value = serde_json::from_str(&blocked.out).unwrap();
    assert_eq!((blocked.code, said["error"]["code"].as_str()), (Some(1), Some("round-not-finished")));
    let kinds = |list: &Value, name: &str| -> Vec<String> {
        list[name].as_array().unwrap().iter().map(|point| point["kind"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(kinds(&said["before_signing"], "blocks"), ["unfinished"]);
    assert_eq!(kinds(&said["before_signing"], "frozen"), ["acute", "laid-aside", "no-summary"]);
    assert_eq!(place.json(["status"])["before_signing"], said["before_signing"]);
    for question in &SS[1..] {
        place.run(["answer", "B-01", question, "met"]).done();
    }
    place.run(["complete", "B-01"]).done();
    // Nothing but the signature is missing: the list is looked at without signing.
    let looked = place.run(["status"]).done();
    assert!(looked.contains("  ~ Tekst: »Kort fortalt« er ikke skrevet\n"), "{looked}");
    let signed = place.run(["sign-off"]).done();
    assert!(signed.contains("Skrevet under 2027, udgave 1: 3 blev frosset."), "{signed}");
    assert!(signed.contains("Runden 2027 er godkendt som udgave 1."), "{signed}");
    let signed = place.run(["status"]).done();
    assert!(signed.contains("  ! B-01: akut bekymring, givet videre til Vagten"), "{signed}");
    assert_eq!(place.json(["status"])["before_signing"]["signed"], 1);
    let again = place.run(["sign-off"]).refused(1);
    assert!(again.starts_with("Runden 2027 er godkendt"), "{again}");
}

#[test]
fn the_draw_says_how_much_chance_its_seed_holds() {
    let said = |seed: &str| {
        let place = Place::new();
        place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
        place.run(["round", "new", "2027", "--yes", "--checklist", "SS"]).done();
        place.write("l.csv", "Sagsnummer;Område\n1-27;Børn\n2-27;Voksne\n");
        place.run(["import", "l.csv"]).done();
        place.run(["lock"]).done();
        place.run(["draw", "--seed", seed]).done()
    };
    let dice = said("terninger 4 6 1 3 5 2");
    assert!(dice.contains("6 terningkast rummer 16 bit") && dice.contains("Under 40 bit er lidt"), "{dice}");
    let made = said("auto");
    assert!(made.contains("rummer 128 bit") && !made.contains("er lidt"), "{made}");
    assert!(said("et ord").contains("kan ikke beregnes"));
}
