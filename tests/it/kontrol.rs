//! `docs/kontrol.py`, the outsider's own implementation of the draw, against the program: random frames and seeds, and
//! receipts that were changed. On a machine without Python there is nothing to hold against, and the test says so.

#![expect(clippy::print_stderr, reason = "what was not tested is said")]

use crate::support::command::Place;
use std::{
    fmt::Write as _,
    process::{Command, Output},
};

fn python(place: &Place, args: &[&str]) -> Option<Output> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/kontrol.py");
    let found = Command::new("python3").arg(script).args(args).current_dir(place.path()).output();
    if found.is_err() {
        eprintln!("python3 is not on this machine: docs/kontrol.py was not run");
    }
    found.ok()
}

#[track_caller]
fn check(place: &Place, args: &[&str], code: i32) {
    let Some(output) = python(place, args) else { return };
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
}

/// A frame of `n` cases with Danish letters, spaces and digits in its numbers, in no order.
fn case_list(n: u32, salt: u32) -> String {
    let mut text = String::from("Sagsnummer;Område\r\n");
    for i in 0..n {
        let x = (i * 7919 + salt * 104_729) % 100_003;
        let letter = ["Æ", "ø", "A", "å", "Z", "é"][usize::try_from(x % 6).unwrap()];
        let area = if i % 3 == 0 { "Voksne" } else { "Børn" };
        writeln!(text, "{letter}{x}-{i} {};{area}\r", 2020 + i % 7).unwrap();
    }
    text
}

#[test]
fn both_agree_on_random_frames() {
    for (n, seed) in
        [(3, "x"), (31, "2027-01-15 terninger 4 6 1 3"), (200, "Blåbærgrød på Ærø"), (1111, "lotto 03 07 12")]
    {
        let place = Place::new();
        place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
        place.run(["round", "new", "2027"]).done();
        place.write("l.csv", case_list(n, n));
        place.run(["import", "l.csv"]).done();
        place.run(["lock"]).done();
        place.run(["draw", "--seed", seed]).done();
        place.run(["replace", "B-01", "--reason", "duplicate", "--note", "Dublet"]).done();
        let receipt = place.run(["receipt", "--json"]).done();
        place.write("r.json", &receipt);
        check(&place, &["r.json"], 0);
        for area in ["boern", "voksne"] {
            let wanted = if area == "boern" { "Børn" } else { "Voksne" };
            let ids = case_list(n, n)
                .lines()
                .filter(|line| line.ends_with(wanted))
                .map(|line| line.split(';').next().unwrap())
                .collect::<Vec<_>>()
                .join("\n");
            place.write("ids.txt", &ids);
            check(&place, &["r.json", "ids.txt", "--omraade", area], 0);
            place.write("short.txt", ids.lines().skip(1).collect::<Vec<_>>().join("\n"));
            check(&place, &["r.json", "short.txt", "--omraade", area], 1);
        }
        supplement(&place, n);
        place.write("changed.json", receipt.replacen("duplicate", "wrong-area", 1));
        check(&place, &["changed.json"], 1);
    }
}

/// Forgotten cases, with a reserve and an extension among them and one among the first cases: both receipts are checked.
fn supplement(place: &Place, n: u32) {
    let forgotten = case_list(n / 3 + 6, n + 1).replace('-', "/G");
    place.write("glemt.csv", &forgotten);
    place.run(["import", "glemt.csv", "--supplement"]).done();
    place.run(["lock"]).done();
    place.run(["draw", "--seed", "tillæg 2027", "--boern", "3"]).done();
    place.run(["replace", "B-02", "--reason", "duplicate", "--note", "Dublet"]).done();
    let last = place.json(["sample"])["cases"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["stratum"] == "boern / tillæg 1")
        .count();
    assert_eq!(last, 3);
    place.run(["draw", "--extend", "--supplement", "1", "--boern", "4"]).done();
    place.write("r.json", place.run(["receipt", "--json"]).done());
    check(place, &["r.json"], 0);
    let receipt = place.run(["receipt", "--supplement", "1", "--json"]).done();
    place.write("t.json", &receipt);
    check(place, &["t.json"], 0);
    for (area, only) in [("boern", "Område=Børn"), ("voksne", "Område=Voksne")] {
        let args = ["t.json", "glemt.csv", "--kolonne", "Sagsnummer", "--kun", only, "--omraade", area];
        check(place, &args, 0);
        place.write("other.csv", forgotten.replacen("/G", "/H", 2));
        check(place, &["t.json", "other.csv", "--kolonne", "Sagsnummer", "--kun", only, "--omraade", area], 1);
    }
    place.write("u.json", receipt.replacen("\"supplement\":1", "\"supplement\":2", 1));
    check(place, &["u.json"], 1);
}

#[test]
fn the_script_passes_the_published_vectors() {
    let vectors = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/vectors/draw-v2.json");
    check(&Place::new(), &["--selvtest", vectors], 0);
}
