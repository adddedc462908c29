//! No case number, note or answer stands readable in the bytes of an encrypted file.

use crate::support::command::{Place, list};
use std::{
    collections::{HashMap, HashSet},
    fs,
};
use tilsyn::domain::event::{Event, Field};

#[test]
fn nothing_readable_in_an_encrypted_file() {
    let place = Place::new();
    let run = |args: &[&str]| {
        let output = place.command(args).env("TILSYN_PASSPHRASE", "fire gode danske ord").output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    run(&["new", "t.tilsyn", "--municipality", "Hemmelig Kommune"]);
    run(&["round", "new", "2027", "--yes"]);
    run(&["import", &list("boern-windows1252.csv"), "--area", "boern"]);
    run(&["lock", "--only", "boern"]);
    run(&["draw", "--seed", "Et frøtal"]);
    run(&["answer", "B-01", "BI-03", "partly", "--note", "En note som ingen må læse"]);
    let sample = run(&["sample", "--json"]);
    let sample: serde_json::Value = serde_json::from_str(&sample).unwrap();
    let number = sample["cases"][0]["case_number"].as_str().unwrap().to_owned();
    let bytes = fs::read(place.file()).unwrap();
    for text in
        [&number, "En note som", "partly", "BI-03", "Hemmelig", "Familieafdelingen", "create table", "SQLite format"]
    {
        assert!(!bytes.windows(text.len()).any(|window| window == text.as_bytes()), "{text} can be read");
    }
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "something was left beside the file");
}

#[test]
fn who_acts_is_named_by_initials_and_nothing_else() {
    let place = Place::drawn();
    let answer = ["answer", "B-01", "BI-01", "met"];
    for by in ["hans@kommune.dk", "20304050", "010190-1234", "Hans Jensen", "\u{1b}]0;x", "enlangbetegnelse"] {
        let typed = place.command(["answer", "B-01", "BI-01", "met", "--as", by]).output().unwrap();
        let named = place.command(answer).env("TILSYN_AS", by).output().unwrap();
        assert!(!typed.status.success() && !named.status.success(), "{by}");
    }
    let trail = place.command(["trail"]).output().unwrap();
    assert!(!String::from_utf8_lossy(&trail.stdout).contains("BI-01"));
    assert!(place.command(answer).env("TILSYN_AS", " kir ").output().unwrap().status.success());
}

#[test]
#[cfg(unix)]
fn only_the_owner_can_read_the_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::framed();
    assert_eq!(fs::metadata(place.file()).unwrap().permissions().mode() & 0o777, 0o600);
    let copy = place.json(["backup"])["file"].as_str().unwrap().to_owned();
    assert_eq!(fs::metadata(place.path().join(copy)).unwrap().permissions().mode() & 0o777, 0o600);
}

/// Many drafts by two people, of every length, saved and thrown away in any order: rows move about within a file, and
/// where they once lay nothing is left.
#[test]
fn no_draft_stays_behind_where_it_once_lay() {
    let drawn = Place::drawn();
    for seed in 1..=6_u64 {
        let place = Place::new();
        fs::copy(drawn.file(), place.file()).unwrap();
        let mut session = place.session();
        let mut number = seed;
        let mut below = |end: u64| {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (number >> 33) % end
        };
        let (mut standing, mut gone) = (HashMap::new(), HashSet::new());
        for _ in 0..60 {
            session.by = ["mla", "kir"][below(2) as usize].into();
            let events: Vec<Event> = (0..6)
                .map(|_| {
                    let question = format!("BI-{:02}", 1 + below(12));
                    let field = [Field::Note, Field::Evidence][below(2) as usize];
                    let secret = format!("S{:08}E", below(100_000_000));
                    let text = secret.repeat([0, 0, 1, 3, 10, 60, 150, 600][below(8) as usize]);
                    let place = (session.by.clone(), question.clone(), field.code());
                    gone.extend(standing.insert(place, secret).map(String::into_bytes));
                    Event::NoteDrafted { year: 2027, case: "B-01".parse().unwrap(), question, field, value: None, text }
                })
                .collect();
            session.write(|change| events.iter().try_for_each(|event| change.record(event))).unwrap();
        }
        let bytes = fs::read(place.file()).unwrap();
        let left = bytes.windows(10).filter(|window| (window[0], window[9]) == (b'S', b'E'));
        let left: Vec<_> = left.filter(|window| gone.contains(*window)).collect();
        assert_eq!((gone.len() > 200, left), (true, Vec::new()), "seed {seed}");
    }
}

#[test]
fn a_draft_is_gone_from_the_bytes_once_its_text_is_saved() {
    let place = Place::drawn();
    let mut session = place.session();
    for text in ["Borgeren hedder Hemmeligt Navn", "Borgeren er nævnt"] {
        let event = Event::NoteDrafted {
            year: 2027,
            case: "B-01".parse().unwrap(),
            question: "BI-03".into(),
            field: Field::Note,
            value: None,
            text: text.into(),
        };
        session.write(|change| change.record(&event)).unwrap();
    }
    drop(session);
    let bytes = fs::read(place.file()).unwrap();
    let stands = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(stands("Borgeren er nævnt"));
    assert!(!stands("Hemmeligt Navn"));
    place.run(["verify"]).done();
}
