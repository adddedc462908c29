//! Second readings on the command line: each reader's own, blind until he is done, and kept whatever is done afterwards.

use crate::support::command::{Place, SS, Said};
use serde_json::{Value, json};
use std::{io::Write as _, process::Stdio};
use tilsyn::domain::event::{Event, Field};

/// Two children's cases and one adult's, each answered *ja* throughout by `mla` and complete.
fn answered() -> Place {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    place.run(["round", "new", "2027", "--yes", "--checklist", "SS"]).done();
    place.write("l.csv", "Sagsnummer;Område\n1-27;Børn\n2-27;Børn\n3-27;Voksne\n");
    place.run(["import", "l.csv"]).done();
    place.run(["lock"]).done();
    place.run(["draw", "--seed", "x"]).done();
    for case in ["B-01", "B-02", "V-01"] {
        for question in SS {
            place.run(["answer", case, question, "met"]).done();
        }
        place.run(["complete", case]).done();
    }
    place
}

/// `kh` reads B-01 without knowing its answers, says *nej* to SS-02 and *ja* to SS-03, and is done.
fn read_blind() -> Place {
    let place = answered();
    place.run(["review", "choose", "kh", "B-01"]).done();
    place.run(["review", "B-01", "SS-02", "not-met", "--note", "Ingen makker", "--as", "kh"]).done();
    place.run(["review", "B-01", "SS-03", "met", "--as", "kh"]).done();
    place.run(["review", "finish", "B-01", "--as", "kh"]).done();
    place
}

fn list<'a>(value: &'a Value, name: &str) -> &'a Vec<Value> {
    value[name].as_array().unwrap()
}

/// What `kh` said of SS-02 stands: his first verdict or the note that it became, and the entry in the trail.
#[track_caller]
fn still_stands(place: &Place, after: &str) {
    let listed = place.json(["review", "list"]);
    let notes = list(&listed, "notes").iter().chain(list(&listed, "notes_given_up"));
    let differs = |note: &&Value| {
        note["by"] == "kh" && note["question"] == "SS-02" && note["differs"] == true && note["text"] == "Ingen makker"
    };
    assert_eq!(notes.filter(differs).count(), 1, "{after}: {listed}");
    let text = place.run(["review", "list"]).done();
    assert!(text.contains("L-01 B-01 SS-02, kh: Ingen makker"), "{after}: {text}");
    let trail = place.json(["trail"]);
    let given = |entry: &&Value| entry["kind"] == "reading-given" && entry["event"]["value"] == "not-met";
    assert_eq!(list(&trail, "entries").iter().filter(given).count(), 1, "{after}");
    place.run(["verify"]).done();
}

#[test]
fn what_a_blind_reader_says_is_said_back_and_no_answer_with_it() {
    let place = answered();
    let chosen = place.run(["review", "choose", "KH", "first:1"]).done();
    assert_eq!(chosen, "KH skal læse B-01, V-01 (de første i trækningens orden, kendt på forhånd).\n");
    let said = place.run(["review", "b1", "ss-02", "not-met", "--as", "KH"]).done();
    assert_eq!(said, "B-01 SS-02: dit svar Ikke opfyldt er gemt, blind.\n");
    let said = place.json(["review", "B-01", "SS-03", "met", "--as", "KH"]);
    let wanted = json!({ "case": "B-01", "question": "SS-03", "verdict": "met", "value": "met", "blind": true,
        "alike": null, "note": null, "first": null });
    assert_eq!(said, wanted);
    // His own list holds what he said, and nothing of what it is about.
    let listed = place.json(["review", "list", "--as", "KH"]);
    let shown: Vec<&Value> = list(&listed, "said").iter().flat_map(|said| [&said["read"], &said["alike"]]).collect();
    assert_eq!(shown, [&Value::Null; 4], "{listed}");
    assert_eq!((list(&listed, "notes").len(), list(&listed, "changed").len()), (0, 0));
    // And nobody else hears of it.
    let others = place.json(["review", "list"]);
    assert_eq!((list(&others, "said").len(), list(&others, "notes").len()), (0, 0), "{others}");
    let done = place.run(["review", "finish", "B-01", "--as", "KH"]).done();
    assert_eq!(done, "B-01 er meldt læst: 2 svar, 1 uens.\n5 svar er ikke læst.\nL-01 venter på svar.\n");
    assert_eq!(list(&place.json(["review", "list"]), "said").len(), 2);
}

/// Every command that shows answers is refused to whoever reads a case blind, with what to do instead; those that show none
/// are not, and count as nothing shown.
#[test]
fn a_blind_reader_is_shown_no_answer() {
    let place = answered();
    place.run(["review", "choose", "kh", "B-01"]).done();
    let shows: [&[&str]; 13] = [
        &["trail"],
        &["sign-off"],
        &["feedback", "--out", "ud"],
        &["feedback", "--case", "B-01", "--out", "ud"],
        &["report", "--out", "ud"],
        &["report", "--internal", "--out", "ud"],
        &["report", "check"],
        &["findings"],
        &["findings", "--compare"],
        &["facts", "B-01"],
        &["measure", "B-01", "SS-02"],
        &["complete", "B-01"],
        &["trail", "--drafts"],
    ];
    for args in shows {
        let refused = place.run(args.iter().chain(&["--as", "kh"])).refused(1);
        assert!(refused.starts_with("Du læser sag B-01 uden at kende svarene"), "{args:?}: {refused}");
        assert!(refused.contains("»tilsyn review finish B-01«"), "{args:?}: {refused}");
        let said = place.run(args.iter().chain(&["--as", "kh", "--json"]));
        let error: Value = serde_json::from_str(&said.out).unwrap();
        assert_eq!(error["error"]["code"], "case-read-blind", "{args:?}");
    }
    assert!(!place.path().join("ud").exists());
    let quiet: [&[&str]; 9] = [
        &["status"],
        &["sample"],
        &["verify"],
        &["review", "list"],
        &["acute", "list"],
        &["action", "list"],
        &["paragraph", "list"],
        &["receipt"],
        &["trail", "--links"],
    ];
    for args in quiet {
        place.run(args.iter().chain(&["--as", "kh"])).done();
        place.run(args.iter().chain(&["--as", "nt"])).done();
    }
    for by in ["kh", "nt"] {
        let said = place.json(["review", "B-01", "SS-02", "met", "--as", by]);
        assert_eq!(said["blind"], true, "{by}");
    }
}

#[test]
fn who_was_shown_the_answers_does_not_read_blind() {
    for args in
        [&["trail"][..], &["review", "show", "B-01"], &["findings"], &["report", "--out", "ud"], &["facts", "B-01"]]
    {
        let place = answered();
        place.run(args.iter().chain(&["--as", "kh"])).done();
        let said = place.json(["review", "B-01", "SS-02", "met", "--as", "kh"]);
        assert_eq!((&said["blind"], &said["alike"]), (&json!(false), &json!(true)), "{args:?}");
    }
}

#[test]
fn status_shows_the_list_to_those_who_know_the_answers() {
    let place = answered();
    place.run(["reopen", "B-01", "--reason", "Ret"]).done();
    place.run(["answer", "B-01", "SS-04", "not-met", "--note", "Intet"]).done();
    place.run(["complete", "B-01"]).done();
    assert!(
        place.run(["status"]).done().contains("Nej uden henvisning")
            || place.json(["status"])["before_signing"] != Value::Null
    );
    let hidden = place.run(["status", "--as", "kh"]).done();
    assert!(hidden.contains("Listen nævner svar, du ikke har set"), "{hidden}");
    assert_eq!(place.json(["status", "--as", "kh"])["before_signing"], Value::Null);
    assert_eq!(place.json(["review", "B-01", "SS-02", "met", "--as", "kh"])["blind"], true);
}

/// One row a question was all there was: another reader, or the leader in the reader's name, took its place.
#[test]
fn every_reader_has_readings_of_his_own() {
    let place = read_blind();
    for (by, value) in [("nt", "partly"), ("lb", "met"), ("kh", "met")] {
        let note = if value == "partly" { &["--note", "Lidt"][..] } else { &[] };
        place.run(["review", "B-01", "SS-02", value, "--as", by].iter().chain(note)).done();
    }
    still_stands(&place, "other readers, and his own name");
    let listed = place.json(["review", "list", "--as", "kh"]);
    let of = |by: &str| list(&listed, "said").iter().find(|said| said["reader"] == by && said["question"] == "SS-02");
    let kh = of("kh").unwrap();
    assert_eq!((&kh["value"], &kh["later"]["value"]), (&json!("not-met"), &json!("met")), "{kh}");
    let text = place.run(["review", "list"]).done();
    assert!(text.contains("kh, B-01 SS-02: først Ikke opfyldt, senere Opfyldt"), "{text}");
    // Nobody speaks of those that are not done.
    assert!(of("nt").is_none() && of("lb").is_none(), "{listed}");
}

#[test]
fn of_several_disagreements_each_is_kept() {
    let place = answered();
    for by in ["kh", "nt", "lb"] {
        place.run(["review", "show", "B-01", "--as", by]).done();
        let note = format!("Set af {by}");
        place.run(["review", "B-01", "SS-02", "disagree", "--value", "not-met", "--note", &note, "--as", by]).done();
    }
    let listed = place.json(["review", "list"]);
    let texts: Vec<&str> = list(&listed, "notes").iter().map(|note| note["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["Set af kh", "Set af nt", "Set af lb"]);
    assert!(list(&listed, "notes").iter().all(|note| note["life"] == "open"), "{listed}");
}

#[test]
fn the_same_answer_again_does_not_answer_a_note() {
    let place = read_blind();
    place.run(["answer", "B-01", "SS-02", "met"]).done();
    assert_eq!(list(&place.json(["review", "list"]), "notes")[0]["life"], "open");
    assert!(place.run(["sign-off"]).held_back(1).err.contains("B-01"));
    place.run(["answer", "B-01", "SS-02", "partly", "--note", "Kun i planen"]).done();
    let note = list(&place.json(["review", "list"]), "notes")[0].clone();
    assert_eq!((&note["life"], &note["answered"]["by_change"]), (&json!("answered"), &json!(true)), "{note}");
}

#[test]
fn a_note_is_answered_and_ended_by_the_right_people() {
    let place = read_blind();
    let own = place.run(["review", "answer", "L-01", "--note", "Jo", "--as", "kh"]).refused(1);
    assert!(own.starts_with("L-01 er din egen bemærkning"), "{own}");
    let early = place.run(["review", "resolve", "1", "maintained", "--as", "kh"]).refused(1);
    assert!(early.starts_with("L-01 er ikke besvaret endnu"), "{early}");
    assert_eq!(place.json(["review", "answer", "l1", "--note", "Det står i referatet"])["life"], "answered");
    let other = place.run(["review", "resolve", "L-01", "accepted"]).refused(1);
    assert!(other.starts_with("L-01 er skrevet af kh"), "{other}");
    let bare = place.run(["review", "resolve", "L-01", "closed"]).refused(1);
    assert!(!bare.is_empty());
    assert_eq!(place.run(["review", "resolve", "L-01", "maintained", "--as", "kh"]).done(), "L-01 er fastholdt.\n");
    assert!(place.run(["review", "list"]).done().contains("mla: Det står i referatet"));
    assert!(
        place.run(["review", "answer", "L-07", "--note", "x"]).refused(1).starts_with("Der er ingen bemærkning L-07.")
    );
    still_stands(&place, "maintained");
}

/// Sign-off once passed over a disagreement that was half written.
#[test]
fn nothing_is_signed_while_a_reader_has_begun_to_say_something() {
    let place = answered();
    let mut session = place.session();
    session.by = "kh".into();
    let (case, question) = ("B-01".parse().unwrap(), "SS-02".to_owned());
    let text = "Det modsatte står".to_owned();
    let begun = Event::NoteDrafted { year: 2027, case, question, field: Field::Review, value: None, text };
    session.write(|change| change.record(&begun)).unwrap();
    drop(session);
    let waits = place.run(["sign-off"]).held_back(1).err;
    assert!(waits.contains("B-01 SS-02: kh har begyndt på en bemærkning og ikke gemt den."), "{waits}");
    let own =
        place.run(["review", "pass", "B-01", "SS-02", "--reader", "kh", "--note", "Rejst", "--as", "kh"]).refused(1);
    assert!(own.contains("er din egen"), "{own}");
    place.run(["review", "pass", "b1", "ss-02", "--reader", "KH", "--note", "KH er rejst"]).done();
    place.run(["sign-off"]).done();
}

#[test]
fn after_the_signature_a_reader_can_still_note() {
    let place = answered();
    place.run(["sign-off"]).done();
    let said = place.run(["review", "note", "B-01", "SS-02", "--note", "Hvor ses det?", "--as", "kh"]).done();
    assert!(said.starts_with("L-01 er skrevet til B-01 SS-02 og venter på svar.\nRunden er godkendt"), "{said}");
    assert_eq!(list(&place.json(["review", "list"]), "notes")[0]["after_signing"], true);
    assert_eq!(place.json(["review", "note", "--note", "Hvor er listen?", "--as", "kh"])["note"], "L-02");
}

#[test]
fn what_was_changed_after_it_was_read_is_named() {
    let place = read_blind();
    place.run(["answer", "B-01", "SS-02", "partly", "--note", "Kun i planen"]).done();
    place.run(["answer", "B-01", "SS-03", "clear"]).done();
    let listed = place.json(["review", "list"]);
    let wanted = json!([
        { "case": "B-01", "question": "SS-02", "short": listed["changed"][0]["short"], "reader": "kh", "read": "met", "now": "partly", "noted": true },
        { "case": "B-01", "question": "SS-03", "short": listed["changed"][1]["short"], "reader": "kh", "read": "met", "now": null, "noted": false },
    ]);
    assert_eq!(listed["changed"], wanted, "{listed}");
    let text = place.run(["review", "list"]).done();
    assert!(
        text.contains("  B-01 SS-02, kh: læst Opfyldt, nu Delvist opfyldt\n  B-01 SS-03, kh: læst Opfyldt, nu intet"),
        "{text}"
    );
}

#[test]
fn what_is_to_be_read_and_is_not_is_listed() {
    let place = answered();
    let early = place.run(["review", "choose", "kh", "drawn:1"]).refused(1);
    assert!(early.starts_with("Ordene er for korte"), "{early}");
    place.run(["reopen", "B-02", "--reason", "Ret"]).done();
    let words = ["review", "choose", "kh", "drawn:1", "--words", "solen skinner over havnen"];
    assert!(place.run(words).refused(1).contains("sag B-02 er ikke færdigmeldt"));
    place.run(["complete", "B-02"]).done();
    let chosen = place.json(words);
    assert_eq!((&chosen["how"], list(&chosen, "cases").len()), (&json!("drawn"), 2), "{chosen}");
    let case = list(&chosen, "cases")[0].as_str().unwrap();
    place.run(["review", case, "SS-01", "met", "--as", "kh"]).done();
    let listed = place.json(["review", "list"]);
    let reading = list(&listed, "readings").iter().find(|reading| reading["case"] == case).unwrap();
    let wanted = json!({ "reader": "kh", "case": case, "how": "drawn", "chosen_by": "mla", "read": 1,
        "unread": &SS[1..], "blind": true, "finished": null, "alike": null, "differ": null });
    assert_eq!(reading, &wanted);
    let text = place.run(["review", "list"]).done();
    assert!(text.contains("trukket, da svarene lå fast (mla); 1 læst, 6 ulæst; blind; ikke meldt læst"), "{text}");
    for wrong in [&["drawn:x"][..], &["first:"], &["all", "--words", "solen skinner over havnen"]] {
        place.run(["review", "choose", "kh"].iter().chain(wrong)).refused(2);
    }
}

#[test]
fn agreeing_with_the_rest_is_for_an_open_reading_and_in_no_figure() {
    let place = answered();
    let blind = place.run(["review", "rest", "B-01", "--as", "kh"]).refused(1);
    assert!(blind.starts_with("Du har ikke set svarene i sag B-01"), "{blind}");
    let shown = place.json(["review", "show", "B-01", "--as", "kh"]);
    assert_eq!((list(&shown, "answers").len(), &shown["blind"]), (7, &json!(false)));
    assert_eq!(place.json(["review", "rest", "B-01", "--as", "kh"])["read"], 7);
    place.run(["review", "finish", "B-01", "--as", "kh"]).done();
    let reading = list(&place.json(["review", "list"]), "readings")[0].clone();
    assert_eq!((&reading["alike"], &reading["differ"]), (&json!(0), &json!(0)), "{reading}");
}

/// A reader's disagreement is there after all that anybody can do about it.
#[test]
fn a_disagreement_survives_every_way_of_getting_rid_of_it() {
    type Ways<'a> = &'a [&'a [&'a str]];
    let ways: [(&str, Ways<'_>); 15] = [
        ("answered anew", &[&["answer", "B-01", "SS-02", "not-met", "--note", "Enig"]]),
        ("cleared", &[&["answer", "B-01", "SS-02", "clear"]]),
        ("cleared and answered", &[&["answer", "B-01", "SS-02", "clear"], &["answer", "B-01", "SS-02", "met"]]),
        ("by another", &[&["answer", "B-01", "SS-02", "met", "--as", "lb", "--instead-of", "mla"]]),
        ("missing", &[&["missing", "B-01", "--note", "Ikke i arkivet"]]),
        ("replaced", &[&["replace", "B-01", "--reason", "duplicate", "--note", "Dublet"]]),
        ("closed", &[&["review", "resolve", "L-01", "closed", "--note", "Lukket"]]),
        ("agreed with by another reader", &[&["review", "B-01", "SS-02", "agree", "--as", "nt"]]),
        ("taken back in his name", &[&["review", "B-01", "SS-02", "agree", "--as", "kh"]]),
        ("ended in his name", &[&["review", "resolve", "L-01", "accepted", "--as", "kh"]]),
        ("a new attempt", &[&["draw", "--seed", "nye ord", "--reason", "Forkert frøtal"]]),
        ("done again", &[&["review", "resolve", "L-01", "closed", "--note", "Lukket"], &["complete", "B-01"]]),
        (
            "signed and opened",
            &[
                &["review", "answer", "L-01", "--note", "Jo"],
                &["complete", "B-01"],
                &["sign-off"],
                &["reopen", "--reason", "Høring"],
                &["reopen", "B-01", "--reason", "Høring"],
                &["answer", "B-01", "SS-02", "clear"],
            ],
        ),
        ("chosen anew", &[&["review", "choose", "kh", "all"], &["review", "choose", "nt", "B-01"]]),
        ("noted over", &[&["review", "note", "B-01", "SS-02", "--note", "Alt er godt", "--as", "kh"]]),
    ];
    for (name, commands) in ways {
        let place = read_blind();
        for command in commands {
            place.run(*command).done();
        }
        still_stands(&place, name);
    }
    let refused = read_blind();
    let kept = refused.run(["review", "B-01", "SS-02", "clear", "--as", "kh"]).refused(1);
    assert!(kept.starts_with("Du er færdig med sag B-01"), "{kept}");
    refused.run(["redo"]).refused(2);
    // Facts that set the answer aside, and undo and redo, which the dialogue has.
    let place = read_blind();
    place.run(["facts", "B-01", "--age", "10-15", "--outcome", "ingen", "--changes", "0", "--plan", "nej"]).done();
    still_stands(&place, "facts");
    talk(
        &place,
        &["audit", "B-01", "--plain"],
        "ss-02\n3\nNu er jeg enig.\n.\n\nss-02\nfortryd\ngendan\nfortryd\nstop\n",
    );
    still_stands(&place, "undo");
}

fn talk(place: &Place, args: &[&str], lines: &str) -> String {
    let mut child = place.command(args).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    Said::of(child.wait_with_output().unwrap()).done()
}

/// What another has written gives way only to whoever names him: answers, texts, outcomes.
#[test]
fn what_another_wrote_gives_way_only_where_he_is_named() {
    let place = answered();
    place.run(["reopen", "B-01", "--reason", "Ret"]).done();
    for args in [&["met"][..], &["partly", "--note", "Lidt"], &["clear"]] {
        let answer = ["answer", "B-01", "SS-02"].into_iter().chain(args.iter().copied());
        let refused = place.run(answer.clone().chain(["--as", "lb"])).refused(1);
        assert!(refused.starts_with("SS-02 i sag B-01 er allerede besvaret af mla ("), "{refused}");
        assert!(refused.contains("»--instead-of mla«"), "{refused}");
        place.run(answer.chain(["--as", "lb", "--instead-of", "nt"])).refused(1);
    }
    place.run(["answer", "B-01", "SS-02", "partly", "--note", "Lidt", "--as", "lb", "--instead-of", "MLA"]).done();
    place.run(["answer", "B-01", "SS-02", "clear", "--as", "lb"]).done();

    let set = ["paragraph", "set", "summary", "--role", "Leder", "--text"];
    place.run(set.iter().chain(&["Godt år."])).done();
    let refused = place.run(set.iter().chain(&["Skidt år.", "--as", "lb"])).refused(1);
    assert!(refused.starts_with("Teksten under Kort fortalt er skrevet ind af mla ("), "{refused}");
    place.run(["paragraph", "clear", "summary", "--role", "Leder", "--as", "lb"]).refused(1);
    place.run(set.iter().chain(&["Skidt år.", "--as", "lb", "--instead-of", "mla"])).done();
    place.run(["paragraph", "clear", "summary", "--role", "Leder", "--as", "lb"]).done();

    let add = ["action", "add", "--finding", "SS-02", "--text", "Ny skabelon", "--owner", "Lederen"];
    place.run(add.iter().chain(&["--deadline", "01-02-2099", "--check", "Fem notater"])).done();
    place.run(["action", "done", "H-01", "--note", "I brug"]).done();
    let refused = place.run(["action", "drop", "H-01", "--reason", "Ny lov", "--as", "lb"]).refused(1);
    assert!(refused.starts_with("mla har meldt om H-01 ("), "{refused}");
    place.run(["action", "drop", "H-01", "--reason", "Ny lov", "--as", "lb", "--instead-of", "mla"]).done();
    place.run(["action", "done", "H-01", "--note", "Alligevel", "--as", "lb"]).done();
}

#[test]
fn every_verb_of_the_second_reading_has_help_with_an_example() {
    let place = Place::new();
    for verb in ["list", "choose", "show", "rest", "finish", "note", "answer", "resolve", "pass"] {
        for (lang, example) in [("da", "Eksempel:"), ("en", "Example:")] {
            let help = place.run(["help", "review", verb, "--lang", lang]).done();
            assert!(help.contains(example) && help.contains(&format!("tilsyn review {verb}")), "{help}");
        }
    }
    let both = ["review", "B-01", "SS-02", "met", "--value", "partly"];
    place.run(both).refused(2);
    place.run(["review", "resolve", "L-01", "done"]).refused(2);
    let script = place.run(["completions", "bash"]).done();
    assert!(script.contains("resolve") && script.contains("finish"));
}
