//! What is done and cannot be said: whoever reads no answer would do it again.

use crate::support::command::{Place, list};
use std::{
    fs::{OpenOptions, copy},
    process::Stdio,
};

/// Everything that stores or writes something, each after those it needs.
const DEEDS: [&[&str]; 32] = [
    &["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"],
    &["round", "new", "2027", "--yes"],
    &["round", "rename", "2027", "--title", "Nyt navn"],
    &["import", "boern.csv", "--area", "boern"],
    &["import", "--undo"],
    &["import", "boern.csv", "--area", "boern"],
    &["import", "voksne.csv", "--area", "voksne"],
    &["lock"],
    &["draw", "--seed", "Rødgrød med fløde på Ærø"],
    &["draw", "--extend", "--boern", "12"],
    &["assign", "B-01", "abc"],
    &["replace", "B-02", "--reason", "duplicate", "--note", "Dublet"],
    &["missing", "B-03", "--note", "Findes ikke"],
    &["pick", "S-999", "--area", "boern", "--note", "Udvalgt"],
    &["facts", "B-01", "--plan", "nej"],
    &["answer", "B-01", "BI-03", "not-met", "--note", "Mangler"],
    &["measure", "B-01", "SS-02", "--from", "01-02-2026", "--to", "05-02-2026"],
    &["acute", "add", "B-01", "--what", "Noget", "--to", "Lederen"],
    &["acute", "handled", "1", "--note", "Gjort"],
    &["action", "add", "--finding=BI-03", "--text=Gør", "--owner=Leder", "--deadline=01-02-2099", "--check=Ses efter"],
    &["action", "done", "H-01", "--note", "Gjort"],
    &["paragraph", "set", "summary", "--role", "Leder", "--text", "Tekst"],
    &["paragraph", "clear", "summary", "--role", "Leder"],
    &["report", "--out", "ud"],
    &["report", "--out", "internt", "--internal"],
    &["feedback", "--out", "ark"],
    &["sample", "--format", "xlsx", "--out", "sager.xlsx"],
    &["backup", "kopi.tilsyn-kopi"],
    &["round", "new", "2028", "--yes"],
    &["round", "remove", "2028"],
    &["demo", "demo"],
    &["--json", "answer", "B-01", "BI-03", "met"],
];

/// The exit code, and what is said where nothing can be put out.
fn unsaid(place: &Place, args: &[&str]) -> (Option<i32>, String) {
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = place.command(args).stdin(Stdio::null()).stdout(full).output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
#[cfg(unix)]
fn what_is_done_and_cannot_be_said_is_said_to_be_done() {
    let place = Place::new();
    for (area, from) in [("boern", "boern-windows1252.csv"), ("voksne", "voksne-utf8-bom.csv")] {
        copy(list(from), place.path().join(format!("{area}.csv"))).unwrap();
    }
    for deed in DEEDS {
        let (code, said) = unsaid(&place, deed);
        let done = said.contains("Det er gemt, men det kunne ikke skrives ud") && said.contains("Gør det ikke om");
        assert!(code == Some(1) && done, "{deed:?}: {said}");
    }
    for looks in [&["status"][..], &["trail"], &["--json", "sample"], &["verify"], &["report", "check"], &["help"]] {
        let (code, said) = unsaid(&place, looks);
        let only_unsaid = said.contains("Der kunne ikke skrives ud") && !said.contains("Det er gemt");
        assert!(code == Some(1) && only_unsaid, "{looks:?}: {said}");
    }
    let (code, said) = unsaid(&place, &["answer", "B-01", "BI-03", "none-such"]);
    assert!(code == Some(1) && !said.contains("Det er gemt"), "{said}");
}
