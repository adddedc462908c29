//! What is erased here is gone from the bytes of the file, what is kept says the same as before, and whoever has the file
//! open is told.

use crate::support::command::{PASSPHRASE, Place, SS, Said};
use rusqlite::Connection;
use serde_json::Value;
use std::{collections::BTreeSet, fs};
use tilsyn::{
    domain::{
        code::Code,
        event::{Event, Field},
    },
    store::{open::Store, schema},
    verbs::session::Session,
};

/// What stands in the round of 2026 and nowhere else: texts, case numbers, departments, file names, initials.
const PLANTED: [&str; 15] = [
    "Planlagt titel",
    "hemmelig-liste.csv",
    "HEMLIG-7",
    "Afdeling Solhjem",
    "Planlagt begrundelse",
    "Planlagt dokument",
    "Planlagt dublet",
    "Planlagt bekymring",
    "Planlagt handling",
    "Planlagt afsnit",
    "Planlagt genåbning",
    "Planlagt spørgsmål",
    "Planlagt kladde",
    "Planlagt vidne",
    "qzx",
];
const NEW: &str = "seks nye gode danske ord";

struct File {
    place: Place,
    words: Option<&'static str>,
}

impl File {
    fn command(&self, args: &[&str], more: &[(&str, &str)]) -> Said {
        let mut command = self.place.command(args);
        command.stdin(std::process::Stdio::null());
        command.envs(self.words.map(|words| ("TILSYN_PASSPHRASE", words))).envs(more.iter().copied());
        Said::of(command.output().unwrap())
    }

    fn run(&self, args: &[&str]) -> String {
        self.command(args, &[]).done()
    }

    fn json(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.run(&[args, &["--json"]].concat())).unwrap()
    }

    fn session(&self) -> Session {
        let words = self.words.map(|words| words.to_owned().into());
        Session { store: Store::open(&self.place.file(), words.as_ref()).unwrap(), ..session(&self.place) }
    }

    /// Every byte of every page, decrypted where it is encrypted.
    fn bytes(&self) -> Vec<u8> {
        let Some(words) = self.words else { return fs::read(self.place.file()).unwrap() };
        let plain = self.place.path().join("klar.db");
        fs::remove_file(&plain).ok();
        let connection = Connection::open(self.place.file()).unwrap();
        connection.pragma_update(None, "key", words).unwrap();
        // Page by page, free ones too: an export would leave out just what must not be there.
        connection.execute_batch("attach 'klar.db' as klar key ''").ok();
        let mut bytes = Vec::new();
        let pages: i64 = connection.query_row("pragma page_count", [], |row| row.get(0)).unwrap();
        let mut read = connection.prepare("select data from sqlite_dbpage where pgno = ?1").unwrap();
        for page in 1..=pages {
            bytes.extend(read.query_row([page], |row| row.get::<_, Vec<u8>>(0)).unwrap());
        }
        bytes
    }

    fn purge(&mut self) -> Value {
        let args = ["purge", "round", "2026", "--filed", "Sag 27/1", "--ground", "Arkivets svar", "--no-pending"];
        let new = [("TILSYN_NEW_PASSPHRASE", NEW)];
        let said = self.command(&[&args[..], &["--yes", "--json"]].concat(), &new[..usize::from(self.words.is_some())]);
        self.words = self.words.map(|_| NEW);
        serde_json::from_str(&said.done()).unwrap()
    }
}

/// What only the session of a test needs.
fn session(place: &Place) -> Session {
    let now = || "2027-03-01T08:00:00Z".to_owned().try_into().unwrap();
    Session { store: Store::in_memory().unwrap(), by: place_by(place), now, chance: || Ok([7; 16]) }
}

fn place_by(_: &Place) -> String {
    "mla".into()
}

fn found(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// A round of twelve children's cases in two departments, ten drawn, one replaced, one missing, all answered, all signed.
fn round(file: &File, year: &str, number: &str, list: &str) {
    let rows: Vec<String> = (1..=14)
        .map(|n| format!("{number}-{n};Børn;{}", if n % 2 == 0 { "Afdeling Solhjem" } else { "Afdeling Maane" }))
        .collect();
    let text = rows.join("\n").replace("Afdeling", if year == "2026" { "Afdeling" } else { "Team" });
    file.place.write(list, format!("Sagsnummer;Område;Afdeling\n{text}\n"));
    let year = ["--year", year];
    let run = |args: &[&str]| file.run(&[args, &year].concat());
    run(&["import", list]);
    run(&["lock", "--only", "boern"]);
    run(&[
        "draw", "--seed", "x", "--grade", "B", "--witness", "Planlagt vidne", "--witness", "Et vidne til", "--boern", "10",
        "--strata", "department",
    ]);
    let ids = (1..=10).map(|n| format!("B-{n:02}"));
    for id in ids {
        if id == "B-09" {
            run(&["missing", &id, "--note", "Ikke i arkivet"]);
            continue;
        }
        for (nth, question) in SS.iter().enumerate() {
            let met = (id.as_bytes()[3] as usize + nth) % 3 > 0;
            let value: &[&str] = if met { &["met"] } else { &["not-met", "--note", "Der står intet"] };
            run(&[&["answer", &id, question], value].concat());
        }
        run(&["complete", &id]);
    }
}

/// Two signed years, and in the first one everything that can be written.
fn two_years(encrypted: bool) -> File {
    let file = File { place: Place::new(), words: encrypted.then_some(PASSPHRASE) };
    let plain: &[&str] = if encrypted { &[] } else { &["--no-encryption"] };
    file.run(&[&["new", "t.tilsyn", "--municipality", "Prøve"], plain].concat());
    file.run(&["round", "new", "2026", "--yes", "--checklist", "SS", "--title", "Planlagt titel"]);
    round(&file, "2026", "HEMLIG", "hemmelig-liste.csv");
    let run = |args: &[&str]| file.run(&[args, &["--year", "2026"]].concat());
    run(&["reopen", "B-01", "--reason", "Planlagt genåbning"]);
    run(&[
        "answer", "B-01", "SS-01", "not-met", "--note", "Planlagt begrundelse", "--evidence", "Planlagt dokument", "--as",
        "qzx",
    ]);
    let mut open = file.session();
    let (case, question) = ("B-01".parse().unwrap(), "SS-02".into());
    let text = "Planlagt kladde".into();
    let draft = Event::NoteDrafted { year: 2026, case, question, field: Field::Note, value: None, text };
    open.write(|change| change.record(&draft)).unwrap();
    drop(open);
    run(&["replace", "B-02", "--reason", "duplicate", "--note", "Planlagt dublet"]);
    run(&["acute", "add", "B-01", "--what", "Planlagt bekymring", "--to", "Vagten"]);
    let paragraph = ["paragraph", "set", "boern", "--role", "Lederen", "--text", "Planlagt afsnit"];
    run(&paragraph);
    file.place.write("svar.csv", "princip;spørgsmål;svarmulighed;antal\nA2;Planlagt spørgsmål?;ja;7\n;;nej;4\n");
    run(&["survey", "import", "svar.csv"]);
    run(&["complete", "B-01"]);
    run(&["complete", "B-11"]).is_empty();
    run(&["sign-off"]);
    let action = ["action", "add", "--finding", "SS-01", "--text", "Planlagt handling", "--owner", "Lederen"];
    run(&[&action[..], &["--deadline", "01-06-2099", "--check", "Fem"]].concat());
    file.run(&["round", "new", "2027", "--yes", "--checklist", "SS"]);
    round(&file, "2027", "ANDEN", "liste-27.csv");
    file.run(&["sign-off", "--year", "2027"]);
    file
}

/// Every salt of a round: of its entries, and of its lists.
fn salts(file: &File) -> BTreeSet<String> {
    let connection = Connection::open(file.place.file()).unwrap();
    if let Some(words) = file.words {
        connection.pragma_update(None, "key", words).unwrap();
    }
    let sql = "select salt from trail where subject >= '2026' and subject < '2026!' union select salt from lock_stratum
               where year = 2026 union select payload_sha256 from trail where subject >= '2026' and subject < '2026!'";
    let mut statement = connection.prepare(sql).unwrap();
    statement.query_map([], |row| row.get::<_, Option<String>>(0)).unwrap().filter_map(Result::unwrap).collect()
}
