//! What steers a terminal, hides or turns text is shown as a sign, wherever it comes from: the file, a receipt, the name of
//! a file, what was typed. In every command's output and refusals, the dialogue, and the documents.

use crate::support::{
    command::{Place, Said},
    python::kontrol,
};
use std::{fs, io::Write as _, path::Path, process::Stdio};
use tilsyn::domain::shown::steers;

/// Sets a title, clears the screen, turns the writing, hides, breaks lines; with letters between, so that none is trimmed.
const STEERING: &str = "x\u{1b}]0;x\u{7}y\u{1b}[2Jz\u{9b}1mæ\u{202e}ø\u{2066}å\u{200b}a\u{200f}b\u{2028}c\u{61c}d\u{7f}e\u{e0041}f\u{feff}g\rh";

fn text(what: &str) -> String {
    format!("{what} {STEERING}")
}

#[track_caller]
fn still(what: &str, text: &str) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let found = text.find(steers).map(|at| text[at..].chars().take(40).collect::<String>());
    assert_eq!(found, None, "{what}");
}

/// Runs it, whatever comes of it, for people and as JSON.
#[track_caller]
fn heard(place: &Place, args: &[&str]) -> Option<i32> {
    let json = place.run(args.iter().chain(&["--json"]));
    still(&format!("{args:?} --json"), &format!("{}{}", json.out, json.err));
    let said = place.run(args);
    still(&format!("{args:?}"), &said.out);
    still(&format!("{args:?}"), &said.err);
    said.code
}

/// A round in which every text that somebody may write steers.
fn steered() -> Place {
    let place = Place::new();
    let t = text("Tekst");
    let done = |args: &[&str]| {
        let said = place.run(args);
        assert_eq!(said.code, Some(0), "{args:?}: {}", said.err);
        still(&format!("{args:?}"), &said.out);
        still(&format!("{args:?}"), &said.err);
    };
    done(&["new", "t.tilsyn", "--municipality", &t, "--no-encryption"]);
    done(&["round", "new", "2027", "--yes", "--title", &t]);
    // A list with control characters is taken for no text file; the others come in as they are.
    let listed: String = STEERING.chars().filter(|c| !c.is_control()).collect();
    let row = |n: u32| {
        let (area, department) = if n.is_multiple_of(2) { ("Børn", "Team Nord") } else { ("Voksne", listed.as_str()) };
        format!("S-{n};{area};{department}\n")
    };
    let name = format!("liste {STEERING}.csv");
    place.write(&name, format!("Sagsnr;Område;Afdeling;Mærke {listed}\n{}", (1..=40).map(row).collect::<String>()));
    done(&["import", &name]);
    done(&["lock", "--seed-from", "terninger", "--seed-source", "Åse Holm, Bo Lund"]);
    done(&["draw", "--seed", "4 6 1 3 5 2"]);
    done(&["replace", "B-02", "--reason", "duplicate", "--note", &t]);
    done(&["missing", "V-02", "--note", &t]);
    done(&["pick", "S-999", "--area", "boern", "--note", &t]);
    done(&[
        "answer",
        "B-01",
        "BI-01",
        "not-met",
        "--note",
        &t,
        "--evidence",
        &t,
        "--evidence-journal",
        &t,
        "--act-now",
    ]);
    done(&["acute", "add", "B-01", "--what", &t, "--to", &t, "--when", "01-03-2026 09:00"]);
    done(&["acute", "add", "B-01", "--what", &t, "--to", &t]);
    done(&["acute", "handled", "1", "--note", &t]);
    done(&[
        "action",
        "add",
        "--finding",
        "BI-01",
        "--area",
        "boern",
        "--text",
        &t,
        "--owner",
        &t,
        "--deadline",
        "01-02-2099",
        "--check",
        &t,
    ]);
    done(&["paragraph", "set", "summary", "--role", "Leder", "--text", &t]);
    place
}

#[test]
fn no_command_lets_a_text_of_the_file_steer() {
    let place = steered();
    for args in [
        &["status"][..],
        &["round", "list"],
        &["sample"],
        &["sample", "--format", "csv"],
        &["trail"],
        &["trail", "--links"],
        &["findings"],
        &["review", "list"],
        &["acute", "list"],
        &["action", "list"],
        &["paragraph", "list"],
        &["survey", "list"],
        &["receipt"],
        &["receipt", "--public"],
        &["verify"],
        &["report", "check"],
        &["doctor"],
        &["facts", "B-01"],
        &["measure", "B-01", "SB-09"],
    ] {
        heard(&place, args);
    }
}

/// What is typed wrong comes back in the refusal.
#[test]
fn no_refusal_lets_an_argument_steer() {
    let place = steered();
    let t = STEERING;
    for args in [
        &["--file", t, "status"][..],
        &["--lang", t, "status"],
        &["--passphrase-file", t, "status"],
        &["--by", t, "assign", "B-01", "abc"],
        &["assign", "B-01", t],
        &[t],
        &["round", t],
        &["round", "new", t],
        &["round", "new", "2028", "--checklist", t],
        &["import", t],
        &["import", "t.tilsyn", "--map", t],
        &["answer", t, "BI-01", "met"],
        &["answer", "B-01", t, "met"],
        &["answer", "B-01", "BI-01", t],
        &["answer", "B-01", "BI-03", "met", "--evidence-date", t],
        &["action", "add", "--finding", t, "--text", t, "--owner", t, "--deadline", t, "--check", t],
        &["action", "done", t, "--note", t],
        &["acute", "add", "B-01", "--what", "x", "--to", "y", "--when", t],
        &["paragraph", "set", t, "--text", "x"],
        &["paragraph", "set", "summary", "--role", t, "--from", t],
        &["verify", t],
        &["verify", "t.tilsyn", "--list", t],
        &["checklist", "show", t],
        &["checklist", "check", t],
        &["survey", "import", t],
        &["report", "--format", t],
        &["report", "--out", "t.tilsyn", "--names", t],
        &["feedback", "--case", t],
        &["feedback", "--department", t],
        &["review", "B-01", "BI-01", t],
        &["review", t, "BI-01", "met"],
        &["review", "choose", t, "all"],
        &["review", "choose", "kir", t],
        &["review", "choose", "kir", "drawn:1", "--words", t],
        &["review", "note", t, t, "--note", "x"],
        &["review", "answer", t, "--note", "x"],
        &["review", "resolve", "L-01", t],
        &["review", "pass", "B-01", t, "--reader", t, "--note", "x"],
        &["replace", "B-03", "--reason", t, "--note", "x"],
        &["pick", t, "--area", t, "--note", "x"],
        &["backup", t],
        &["calc", "interval", t],
        &["help", t],
        &["completions", t],
    ] {
        heard(&place, args);
    }
}

/// Files that others hand in: a receipt, a list, a checklist, a mapping, a survey.
#[test]
fn no_file_of_others_steers() {
    let place = steered();
    let receipt = place.run(["receipt", "--json"]).done();
    let mut receipt: serde_json::Value = serde_json::from_str(&receipt).unwrap();
    receipt["spec"] = STEERING.into();
    receipt["seed"]["typed"] = STEERING.into();
    receipt["seed"]["witnesses"] = serde_json::json!([STEERING, STEERING]);
    receipt["strata"][0]["label"] = STEERING.into();
    receipt["seed_source"]["text"] = STEERING.into();
    place.write("receipt.json", receipt.to_string());
    place.write("broken.json", format!("{{\"{STEERING}\": \"{STEERING}"));
    place.write("list.csv", format!("Sagsnr;Område\n\"{STEERING}\";\"{STEERING}\"\n\"\u{1b}[2J\";Børn\n"));
    place.write("checklist.toml", format!("id = \"XY\"\n\"{STEERING}\" = \"{STEERING}\"\n[[{STEERING}\n"));
    place.write("map.toml", format!("[columns]\ncase = \"{}\"\n[\"{}\"]\n", "x\u{202e}", "\u{202e}"));
    place
        .write("survey.csv", format!("principle;question;answer;count\n{STEERING};{STEERING};{STEERING};{STEERING}\n"));
    for args in [
        &["verify", "receipt.json"][..],
        &["verify", "broken.json"],
        &["import", "list.csv"],
        &["import", "list.csv", "--dry-run", "--map", "map.toml"],
        &["checklist", "check", "checklist.toml"],
        &["survey", "import", "survey.csv"],
    ] {
        assert_eq!(heard(&place, args), Some(1), "{args:?}");
    }
    // The outsider's own script says what is wrong in the receipt's words, too.
    for args in [["receipt.json", "--en"], ["broken.json", "--en"]] {
        if let Some(said) = kontrol(&place, &args, 1) {
            still("kontrol.py", &said);
        }
    }
}

/// The dialogue reads the same texts out, and takes no mark in that nobody sees.
#[test]
fn the_dialogue_neither_says_nor_stores_it() {
    let place = steered();
    let mut child = place.command(["--plain"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let lines = ["1", "B-01", "gentag", "igen", "2", STEERING, ".", "hvor", "hjælp", "tilbage", "spor", "stop"];
    child.stdin.take().unwrap().write_all(lines.map(|line| format!("{line}\n")).concat().as_bytes()).unwrap();
    let said = Said::of(child.wait_with_output().unwrap());
    still("dialogue", &said.out);
    assert!(said.out.contains("Tekst x\u{fffd}]0;x"), "{}", said.out);
}

/// Every document, and every part of those that are packed.
#[test]
fn no_document_holds_it() {
    let place = steered();
    let note = text("Tekst");
    place.run(["report", "--out", "ud", "--internal"]).done();
    place.run(["report", "--out", "offentlig", "--despite", &note]).done();
    place.run(["feedback", "--out", "ark"]).done();
    place.run(["sample", "--format", "xlsx", "--out", "sager.xlsx"]).done();
    place.run(["import", "none.csv", "--problems", "fejl.csv"]).refused(1);
    let mut read = 0;
    for folder in ["ud", "offentlig", "ark", ""] {
        for entry in fs::read_dir(place.path().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if ["html", "md", "csv", "json", "docx", "xlsx"].contains(&ending.as_str())
                && !path.display().to_string().contains("liste ")
            {
                for (name, text) in parts(&path) {
                    still(&name, &unescaped(&text));
                }
                read += 1;
            }
        }
    }
    assert!(read >= 15, "{read}");
}

/// The texts of a document, with the names of its parts.
fn parts(path: &Path) -> Vec<(String, String)> {
    let bytes = fs::read(path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    if !bytes.starts_with(b"PK") {
        return vec![(name, String::from_utf8(bytes).unwrap())];
    }
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names = archive.file_names().map(|name| name.unwrap().into_owned());
    let names: Vec<String> = names.filter(|name| !name.contains("/media/")).collect();
    let part = |part: &String| {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut archive.by_name(part).unwrap(), &mut text).unwrap();
        (format!("{name}/{part}"), text)
    };
    names.iter().map(part).collect()
}

/// With what XML, HTML and workbooks write by number.
fn unescaped(text: &str) -> String {
    let mut out = text.to_owned();
    for c in STEERING.chars().filter(|c| steers(*c) && *c != '\r') {
        let n = u32::from(c);
        for written in [format!("&#{n};"), format!("&#x{n:x};"), format!("&#x{n:X};"), format!("_x{n:04X}_")] {
            out = out.replace(&written, &c.to_string());
        }
    }
    out
}
