//! What was noted down outside, held against a file: an older copy, a trail without its end and a file that was made anew
//! are whole in themselves, and are found by nothing else.

use crate::support::command::{Place, ready_but_for_a_draft};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::fs;
use tilsyn::{
    domain::{
        answer::{Answer, Value as Given},
        event::Event,
        trail,
    },
    store::open::Store,
    verbs::session::Session,
};

/// The newest entry as the program prints it, its number, and its digits.
fn head(place: &Place) -> (String, i64, String) {
    let (seq, sha256) = place.session().store.head().unwrap();
    let shown = place.run(["trail"]).done();
    let print = shown.lines().last().unwrap().strip_prefix("Sporets fingeraftryk nu: ").unwrap().to_owned();
    assert_eq!(print, format!("{seq}:{sha256}"));
    (print, seq, sha256)
}

fn answer(place: &Place, question: &str) {
    place.run(["answer", "B-01", question, "met"]).done();
}

/// The file verifies by itself; what was noted says otherwise, in this sentence.
#[track_caller]
fn fails(place: &Place, noted: &[&str], sentence: &str) -> String {
    let alone = place.run(["verify"]).done();
    assert!(alone.contains("Intet modsiger sig selv."), "{alone}");
    let said = place.run(["verify"].iter().chain(noted)).held_back(1);
    assert!(said.out.contains(sentence), "{sentence}: {}", said.out);
    assert!(said.out.contains("Noget stemmer ikke.") && !said.out.contains("Intet modsiger"), "{}", said.out);
    let json = place.run(["verify", "--json"].iter().chain(noted));
    let json: Value = serde_json::from_str(&json.out).unwrap();
    let name = noted[0].trim_start_matches("--");
    let failed: Vec<&Value> = json["checks"].as_array().unwrap().iter().filter(|check| check["ok"] == false).collect();
    assert_eq!((&json["ok"], failed.len(), &failed[0]["name"]), (&json!(false), 1, &json!(name)), "{json}");
    assert!(failed[0]["detail"].as_str().unwrap().contains(sentence), "{json}");
    said.out
}

/// What a verdict says that it did not compare.
fn not_compared(place: &Place, args: &[&str]) -> Vec<String> {
    let said = place.run(["verify", "--json"].iter().chain(args)).done();
    let said: Value = serde_json::from_str(&said).unwrap();
    said["not_compared"].as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_noted_head_is_the_same_history_and_what_came_after_is_said() {
    let place = Place::drawn();
    let (print, seq, sha256) = head(&place);
    let said = place.run(["verify", "--head", &print]).done();
    let line = format!(
        "i orden: sporet, holdt op mod det noterede fingeraftryk {print} (64 cifre): samme historie til og med indførsel {seq}, den nyeste"
    );
    assert!(said.lines().any(|it| it == line), "{said}");
    assert!(not_compared(&place, &[])[0].starts_with("om nogen uden for huset har set sporets nyeste indførsel"));
    assert!(not_compared(&place, &["--head", &print])[0].starts_with("om fingeraftrykket "));
    answer(&place, "BI-01");
    answer(&place, "KO-01");
    let (newer, ..) = head(&place);
    // As people note it: in groups and in capitals, the first digits alone, and without the number.
    let capitals = sha256.to_uppercase();
    let spaced = capitals.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into_owned());
    let spaced = format!("{seq}: {}\n", spaced.collect::<Vec<_>>().join(" "));
    for (noted, digits) in [(spaced.as_str(), 64), (&sha256[..16], 16), (&sha256, 64)] {
        let said = place.run(["verify", "--head", noted]).done();
        let compared =
            format!("({digits} cifre): samme historie til og med indførsel {seq}, og 2 indførsler er kommet til siden");
        assert!(said.contains(&compared), "{said}");
        let after = format!("Ikke efterprøvet: de 2 nyeste indførsler, fra nr. {} (", seq + 1);
        assert!(said.contains(&after), "{said}");
        assert!(
            said.contains("ingen uden for huset har set dem") && !said.contains("har set sporets nyeste"),
            "{said}"
        );
    }
    // The newest of those that were noted counts.
    let both = not_compared(&place, &["--head", &print, "--head", &newer]);
    assert!(both.iter().all(|one| !one.contains("indførs")), "{both:?}");
}

#[test]
fn an_older_copy_in_place_of_the_file_is_found() {
    let place = Place::drawn();
    let copy = fs::read(place.file()).unwrap();
    answer(&place, "BI-01");
    answer(&place, "KO-01");
    let (print, seq, sha256) = head(&place);
    fs::write(place.file(), copy).unwrap();
    let older = format!(
        "Filen er ældre end det noterede ({} mod {seq}): en gendannet kopi, eller noget er fjernet. Se, om der er en nyere fil.",
        seq - 2
    );
    let said = fails(&place, &["--head", &print], &older);
    // What nobody has seen is still said.
    assert!(said.contains("har set sporets nyeste indførsel"), "{said}");
    let unknown = format!(
        "står ikke i sporet, der ender med indførsel {}: filen er ældre end det noterede, sporet er skrevet om, eller det er en anden fil",
        seq - 2
    );
    fails(&place, &["--head", &sha256], &unknown);
    // Going on from the copy makes another history of the same length.
    answer(&place, "BI-03");
    answer(&place, "SS-01");
    fails(
        &place,
        &["--head", &print],
        &format!("Ved indførsel {seq} står et andet fingeraftryk: sporet er skrevet om dér eller før"),
    );
}

/// Edits the file with its defences down, and puts them up again.
fn beside(place: &Place, sql: &str) {
    let connection = Connection::open(place.file()).unwrap();
    connection.execute_batch("pragma foreign_keys = off").unwrap();
    let mut triggers =
        connection.prepare("select name, sql from sqlite_schema where type = 'trigger' order by name").unwrap();
    let triggers: Vec<(String, String)> =
        triggers.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    for (name, _) in &triggers {
        connection.execute_batch(&format!("drop trigger {name}")).unwrap();
    }
    connection.execute_batch(sql).unwrap();
    for (_, sql) in &triggers {
        connection.execute_batch(sql).unwrap();
    }
}

#[test]
fn a_trail_without_its_end_and_the_row_of_it_is_found() {
    let place = Place::drawn();
    answer(&place, "BI-01");
    let (print, seq, _) = head(&place);
    beside(&place, &format!("delete from answer; delete from trail where seq = {seq}"));
    fails(&place, &["--head", &print], &format!("Filen er ældre end det noterede ({} mod {seq})", seq - 1));
}

/// Everything that was done, done again in a new file, with another answer: whoever has the passphrase can.
#[test]
fn a_file_that_was_made_anew_is_found_and_keeps_its_commitment() {
    let place = Place::drawn();
    answer(&place, "BI-01");
    place.run(["answer", "B-01", "BI-03", "not-met", "--note", "Ikke fundet"]).done();
    let (print, seq, sha256) = head(&place);
    let commitment = place.json(["receipt"])["commitment"].as_str().unwrap().to_owned();
    let old = place.session().store;
    let entries = old.trail().unwrap();
    let anew = place.path().join("anew.tilsyn");
    let mut session = Session { store: Store::create(&anew, None).unwrap(), ..place.session() };
    for entry in &entries {
        let mut event = trail::event(entry).unwrap().unwrap();
        match &mut event {
            // The trail has only the hash of the cases.
            Event::ListImported(list) => list.cases = old.frame_cases(2027, Some(list.number)).unwrap(),
            Event::AnswerGiven { question, answer, .. } if question == "BI-03" => *answer = Answer::of(Given::Met),
            _ => {}
        }
        session.write(|change| change.record(&event)).unwrap();
    }
    drop((session, old));
    fs::rename(anew, place.file()).unwrap();
    fails(&place, &["--head", &print], &format!("Ved indførsel {seq} står et andet fingeraftryk"));
    fails(&place, &["--head", &sha256], "eller det er en anden fil");
    // The list is the same, and that is all that a commitment says: nobody has seen the trail.
    let said = place.run(["verify", "--commitment", &commitment]).done();
    assert!(
        said.contains("(64 cifre): listen for 2027") && said.contains("har set sporets nyeste indførsel"),
        "{said}"
    );
}

#[test]
fn a_print_that_stands_behind_a_change_proves_nothing() {
    let place = Place::drawn();
    answer(&place, "BI-01");
    let (print, seq, _) = head(&place);
    beside(&place, "update trail set actor = 'abc' where seq = 2");
    let said = place.run(["verify", "--head", &print]).held_back(1).out;
    assert!(
        said.contains(&format!(
            "Det noterede fingeraftryk står ved indførsel {seq}, men sporet er ændret ved indførsel 2."
        )),
        "{said}"
    );
    assert!(!said.contains("samme historie"), "{said}");
}

#[test]
fn a_number_that_was_copied_wrong_is_said() {
    let place = Place::drawn();
    let (_, seq, sha256) = head(&place);
    let said = place.run(["verify", "--head", &format!("{}:{sha256}", seq + 7)]).held_back(1).out;
    assert!(said.contains(&format!("står ved indførsel {seq} og ikke ved {}.", seq + 7)), "{said}");
    assert!(said.contains("nummeret er skrevet forkert af"), "{said}");
}

/// Of the frame, of a supplement, and of the share of the house.
#[test]
fn a_noted_commitment_is_found_among_the_locks() {
    let place = Place::framed();
    place.run(["lock", "--seed-from", "bidrag", "--seed-source", "Borgerrådgiveren"]).done();
    place.run(["draw", "--seed", "solen skinner over havnen"]).done();
    place.write("glemt.csv", "Sagsnummer;Område\nGlemt-1;Børn\nGlemt-2;Børn\n");
    place.run(["import", "glemt.csv", "--supplement"]).done();
    place.run(["lock"]).done();
    let lock = |supplement| place.session().store.lock_of(2027, supplement).unwrap().unwrap();
    let (main, later) = (lock(0), lock(1).commitment);
    let (first, house) = (main.commitment, main.house.unwrap().sha256);
    let all = not_compared(&place, &[]);
    for print in [&first, &later, &house] {
        assert_eq!(all.iter().filter(|one| one.contains(print.as_str())).count(), 1, "{all:?}");
    }
    for (print, what) in
        [(&first, "listen for 2027"), (&later, "listen for 2027, tillæg 1"), (&house, "husets bidrag for 2027")]
    {
        let said = place.run(["verify", "--commitment", &print.to_uppercase()]).done();
        assert!(
            said.lines().any(|line| line.starts_with("i orden: låsene, ") && line.ends_with(&format!("): {what}"))),
            "{said}"
        );
        let left = not_compared(&place, &["--commitment", print]);
        assert_eq!(left.len(), all.len() - 1, "{left:?}");
        assert!(left.iter().all(|one| !one.contains(print.as_str())), "{left:?}");
    }
    let other = "0".repeat(64);
    fails(&place, &["--commitment", &other], "Det noterede fingeraftryk er ikke fra en lås i filen");
    // The receipt tells the two apart as well, and says of each whether it was compared.
    place.write("r.json", place.run(["receipt", "--json"]).done());
    let said = place.run(["verify", "r.json", "--commitment", &house]).done();
    assert!(said.contains(": husets bidrag\n") && said.contains(&format!("om fingeraftrykket {first}")), "{said}");
    let said = place.run(["verify", "r.json", "--commitment", &first]).done();
    assert!(
        said.contains(&format!("om husets fingeraftryk {house}")) && !said.contains("om fingeraftrykket "),
        "{said}"
    );
    let said = place.run(["verify", "r.json", "--commitment", &later]).held_back(1).out;
    assert!(said.contains(&format!("Kvitteringens fingeraftryk er {first} og ikke det noterede")), "{said}");
}

#[test]
fn not_compared_is_never_empty_and_no_verdict_stands_alone() {
    let place = Place::drawn();
    let (print, ..) = head(&place);
    let commitment = place.json(["receipt"])["commitment"].as_str().unwrap().to_owned();
    let left = not_compared(&place, &["--head", &print, "--commitment", &commitment]);
    assert_eq!(left, ["om listen havde alle de sager, den skulle have."]);
    let said = place.run(["verify"]).done();
    assert!(said.lines().last().unwrap().starts_with("Ikke efterprøvet: "), "{said}");
}

#[test]
fn what_is_no_print_is_refused_before_anything_is_opened() {
    let place = Place::new();
    for (args, why) in [
        (["--head", "0123456789abcde"], "det har 15 cifre, og der skal være 16 til 64"),
        (["--head", "0123456789abcdeg"], "»g« er ikke et ciffer"),
        (["--head", "x:0123456789abcdef"], "»x« foran kolonet er ikke nummeret på en indførsel"),
        (["--commitment", "7:0123456789abcdef"], "»:« er ikke et ciffer"),
    ] {
        let said = place.run(["verify"].iter().chain(&args)).refused(2);
        assert!(said.contains(why), "{said}");
        let json = place.run(["verify", "--json"].iter().chain(&args));
        let error: Value = serde_json::from_str(&json.out).unwrap();
        assert_eq!((json.code, &error["error"]["code"]), (Some(2), &json!("usage")), "{error}");
    }
    let many = place.run(["verify", "--head", &format!("173 {}", "0".repeat(64))]).refused(2);
    assert!(many.contains("det har 67 cifre") && many.contains("skriv kolon efter nummeret"), "{many}");
    // A receipt has no trail.
    place.write("r.json", "{}");
    place.run(["verify", "r.json", "--head", &"0".repeat(64)]).refused(2);
}

/// The print that signing gives is in the trail and is found, whatever draft stood before it; with the signature cut off
/// together with its row it is not.
#[test]
fn the_print_of_the_signature_is_the_one_to_note() {
    let place = Place::drawn();
    let mut session = place.session();
    ready_but_for_a_draft(&mut session);
    drop(session);
    let signed = place.run(["sign-off"]).done();
    let print = signed.lines().find_map(|line| line.strip_prefix("Sporets fingeraftryk: ")).unwrap().to_owned();
    let (newest, seq, _) = head(&place);
    assert_eq!(print, newest);
    let trail = place.run(["trail"]).done();
    let note = format!("fingeraftryk at skrive ned: {print}");
    assert!(trail.lines().any(|line| line.trim() == note), "{trail}");
    place.run(["verify", "--head", &print]).done();
    // The report tells the same.
    place.run(["report", "--out", "ud", "--format", "json"]).done();
    let report: Value = serde_json::from_slice(&fs::read(place.path().join("ud/tilsyn-2027.json")).unwrap()).unwrap();
    assert_eq!(report["method"]["trail_head"]["seq"], seq, "{report}");
    assert!(print.ends_with(report["method"]["trail_head"]["sha256"].as_str().unwrap()));
    beside(&place, &format!("update round set signed = 0; delete from sign_off; delete from trail where seq >= {seq}"));
    fails(&place, &["--head", &print], &format!("Filen er ældre end det noterede ({} mod {seq})", seq - 1));
}
