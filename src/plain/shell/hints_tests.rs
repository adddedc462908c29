//! What to do about a refusal is said in words that can be typed here.

use crate::{
    plain::shell::{
        fixture::{YEAR, drawn, listed, talk},
        run::Start,
    },
    verbs::session::Session,
    words::{lang::Lang, say::Words},
};
use std::{fs, path::Path};

/// Refusals that nobody meets in the dialogue: of the beginning of the program, of options, and of commands that are not here.
const ELSEWHERE: [&str; 35] = [
    "calc-faulty-population",
    "calc-met-sample",
    "calc-sample-empty",
    "calc-size-impossible",
    "calc-workdays-backwards",
    "checklist-unknown",
    "demo-folder",
    "entry-unknown",
    "erasure-unsure",
    "file-not-encrypted",
    "file-not-ours",
    "many-files",
    "mapping-faulty",
    "mapping-not-read",
    "no-file",
    "no-terminal",
    "passphrase-needed",
    "passphrase-none",
    "purge-pending",
    "purge-unsure",
    "reason-unknown",
    "receipt-beyond",
    "receipt-edition",
    "receipt-form",
    "receipt-not-read",
    "report-format",
    "round-needs-checklist",
    "sample-needs-out",
    "sample-out-only-xlsx",
    "strata-unknown",
    "terminal-failed",
    "usage",
    "words-needed",
    // Asked about, where it is typed line by line.
    "output-foreign",
    "year-unusual",
];

/// The refusals whose advice names a command of the command line, or one of its options.
fn of_the_command_line(lang: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang);
    let (mut found, mut code) = (Vec::new(), None);
    for entry in fs::read_dir(folder).unwrap() {
        for line in fs::read_to_string(entry.unwrap().path()).unwrap().lines() {
            if !line.starts_with([' ', '}']) {
                let name = line.strip_prefix("refusal-").and_then(|rest| rest.split_once(" ="));
                code = name.map(|(code, _)| code.to_owned());
            }
            let named = line.contains("»tilsyn") || line.contains("“tilsyn") || line.contains("--");
            if line.starts_with("    .hint") && named {
                found.extend(code.clone());
            }
        }
    }
    found
}

#[test]
fn every_refusal_of_the_dialogue_says_what_to_type_here() {
    for (lang, name) in [(Lang::Da, "da"), (Lang::En, "en")] {
        let words = Words::new(lang);
        let lacking: Vec<String> = of_the_command_line(name)
            .into_iter()
            .filter(|code| !ELSEWHERE.contains(&code.as_str()))
            .filter(|code| words.find(&format!("plain-hint-{code}"), &[]).is_none())
            .collect();
        assert!(of_the_command_line(name).len() > 70, "{name}");
        assert_eq!(lacking, Vec::<String>::new(), "{name}");
    }
}

/// Every word of every room, out of place or in it, with an answer that is wrong.
fn everything_wrong(session: &mut Session, start: Start) -> String {
    let mut said = String::new();
    let commands = [
        "næste",
        "forrige",
        "vejledning",
        "henvisning",
        "gentag",
        "begrundelse",
        "praksis",
        "mål",
        "alle",
        "næste sag",
        "slet",
        "læs",
        "resten",
        "vis svarene",
        "mangler",
        "færdig",
        "ikke fremfundet",
        "udgår",
        "genåbn",
        "resultater",
        "akut",
        "oplysninger",
        "forslag",
        "godkend",
        "indlæs",
        "opret",
        "fjern",
        "lås",
        "træk",
        "træk igen",
        "udvid",
        "glemte sager",
        "fordel",
        "rapport",
        "kvittering",
        "sammenlign",
        "overblik",
        "bemærkninger",
        "spor",
        "handlinger",
        "tekster",
        "borgersvar",
        "tilbagemelding",
        "9",
        "hjælp",
        "hvor",
    ];
    for command in commands {
        // A blank line would take the folder that is proposed, and write into it.
        let blank = if matches!(command, "rapport" | "tilbagemelding") { "zz" } else { "" };
        for wrong in [blank, "zz", "1"] {
            said.push_str(&talk(session, start, &[command, wrong, wrong, wrong, "..", "tilbage", "tilbage", "stop"]));
        }
    }
    said
}

#[test]
fn nothing_that_is_said_names_the_command_line() {
    let at = |case: Option<&str>| Start { year: Some(YEAR), case: case.map(|case| case.parse().unwrap()) };
    let mut said = everything_wrong(&mut listed(), at(None));
    said.push_str(&everything_wrong(&mut listed(), Start::default()));
    said.push_str(&everything_wrong(&mut drawn(), at(None)));
    said.push_str(&everything_wrong(&mut drawn(), at(Some("B-01"))));
    let named: Vec<&str> = said.lines().filter(|line| line.contains("»tilsyn") || line.contains(" --")).collect();
    assert_eq!(named, Vec::<&str>::new());
}
