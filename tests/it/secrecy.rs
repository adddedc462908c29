//! No case number, note or answer stands readable in the bytes of an encrypted file.

use crate::support::command::{Place, list};
use std::fs;

#[test]
fn nothing_readable_in_an_encrypted_file() {
    let place = Place::new();
    let run = |args: &[&str]| {
        let output = place.command(args).env("TILSYN_PASSPHRASE", "fire gode danske ord").output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    run(&["new", "t.tilsyn", "--municipality", "Hemmelig Kommune"]);
    run(&["round", "new", "2027"]);
    run(&["import", &list("boern-windows1252.csv"), "--area", "boern"]);
    run(&["lock"]);
    run(&["draw", "--seed", "Et frøtal"]);
    run(&["answer", "B-01", "BI-02", "partly", "--note", "En note som ingen må læse"]);
    let sample = run(&["sample", "--json"]);
    let sample: serde_json::Value = serde_json::from_str(&sample).unwrap();
    let number = sample["cases"][0]["case_number"].as_str().unwrap().to_owned();
    let bytes = fs::read(place.file()).unwrap();
    for text in
        [&number, "En note som", "partly", "BI-02", "Hemmelig", "Familieafdelingen", "create table", "SQLite format"]
    {
        assert!(!bytes.windows(text.len()).any(|window| window == text.as_bytes()), "{text} can be read");
    }
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "something was left beside the file");
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

#[test]
fn a_draft_is_gone_from_the_bytes_once_its_text_is_saved() {
    let place = Place::drawn();
    let mut session = place.session();
    for text in ["Borgeren hedder Hemmeligt Navn", "Borgeren er nævnt"] {
        let event = tilsyn::domain::event::Event::NoteDrafted {
            year: 2027,
            case: "B-01".parse().unwrap(),
            question: "BI-03".into(),
            field: tilsyn::domain::event::Field::Note,
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
