//! What is erased here is gone from the bytes of the file, what is kept says the same as before, and whoever has the file
//! open is told.

use crate::support::command::{PASSPHRASE, Place, SS, Said};
use rusqlite::Connection;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::{
    collections::BTreeSet,
    fs,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};
use tilsyn::{
    domain::{
        answer::{Answer, Value as Given},
        code::Code,
        event::{Event, Field},
        refusal::Refusal,
        sample::SampleCase,
    },
    store::open::Store,
    verbs::{
        answer::answer,
        complete::complete,
        purge::{Purge, purge},
        session::Session,
        verify::verify,
    },
};

/// What stands in the round of 2026 and nowhere else: texts, case numbers, departments, file names, initials.
const PLANTED: [&str; 17] = [
    "Planlagt titel",
    "hemmelig-liste.csv",
    "HEMLIG-7",
    "Afdeling Solhjem",
    "Planlagt begrundelse",
    "Planlagt dokument",
    "Planlagt dublet HEMLIG",
    "Planlagt bekymring",
    "Planlagt handling",
    "Planlagt afsnit",
    "Planlagt genåbning",
    "Planlagt spørgsmål",
    "Planlagt kladde",
    "Planlagt vidne",
    "Planlagt bemærkning",
    "Planlagt svar",
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
        let now = || "2027-03-01T08:00:00Z".to_owned().try_into().unwrap();
        let store = Store::open(&self.place.file(), words.as_ref()).unwrap();
        Session { store, by: "mla".into(), now, chance: || Ok(salt()) }
    }

    fn connection(&self) -> Connection {
        let connection = Connection::open(self.place.file()).unwrap();
        if let Some(words) = self.words {
            connection.pragma_update(None, "key", words).unwrap();
        }
        connection
    }

    /// Every byte of the file; of an encrypted one all that stands in its pages, of which none is free.
    fn bytes(&self) -> Vec<u8> {
        if self.words.is_none() {
            return fs::read(self.place.file()).unwrap();
        }
        let (connection, plain) = (self.connection(), self.place.path().join("klar.db"));
        connection.execute("attach ?1 as klar key ''", [plain.to_str().unwrap()]).unwrap();
        connection.query_row("select sqlcipher_export('klar')", [], |_| Ok(())).unwrap();
        let bytes = fs::read(&plain).unwrap();
        drop(connection);
        fs::remove_file(plain).unwrap();
        bytes
    }

    fn column(&self, sql: &str) -> Vec<String> {
        let connection = self.connection();
        let mut statement = connection.prepare(sql).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    }

    /// How many rows of the year there are in each table that has years.
    fn rows_of(&self, year: u16) -> Vec<(String, u32)> {
        let sql = "select t.name from sqlite_schema t, pragma_table_info(t.name) c where t.type = 'table'
                   and c.name = 'year' and t.name not like 'purge%' order by 1";
        let connection = self.connection();
        let count = |table: String| {
            let sql = format!("select count(*) from {table} where year = {year}");
            let rows = connection.query_row(&sql, [], |row| row.get(0)).unwrap();
            (table, rows)
        };
        self.column(sql).into_iter().map(count).collect()
    }

    /// The salts and the hashes of texts of the round of 2026.
    fn secrets(&self) -> BTreeSet<String> {
        let of_round = "subject >= '2026' and subject < '2026!'";
        let sql = format!(
            "select salt from trail where {of_round} and salt is not null
             union select payload_sha256 from trail where {of_round}
             union select salt from lock_stratum where year = 2026"
        );
        self.column(&sql).into_iter().collect()
    }

    fn purge(&mut self) -> Value {
        let args = ["purge", "round", "2026", "--filed", "Sag 27/1", "--ground", "Arkivets svar", "--no-pending"];
        let new = [("TILSYN_NEW_PASSPHRASE", NEW)];
        let said = self.command(&[&args[..], &["--yes", "--json"]].concat(), &new[..usize::from(self.words.is_some())]);
        self.words = self.words.map(|_| NEW);
        serde_json::from_str(&said.done()).unwrap()
    }

    fn faults(&self) -> Vec<Refusal> {
        let (checks, _) = verify(&self.session().store, &[]).unwrap();
        checks.into_iter().flat_map(|check| check.faults).collect()
    }
}

/// No two salts are the same, as in life.
fn salt() -> [u8; 16] {
    static DRAWN: AtomicU64 = AtomicU64::new(0);
    Sha256::digest(DRAWN.fetch_add(1, Relaxed).to_be_bytes())[..16].try_into().unwrap()
}

fn found(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

fn left(bytes: &[u8], texts: &[&str]) -> Vec<String> {
    texts.iter().filter(|text| found(bytes, text)).map(|text| (*text).to_owned()).collect()
}

/// A round of fourteen children's cases in two departments: ten drawn and one more, one replaced, one missing.
fn round(file: &File, year: &str, number: &str, list: &str) {
    let team = if year == "2026" { ["Afdeling Solhjem", "Afdeling Maane"] } else { ["Team Nord", "Team Syd"] };
    let rows: Vec<String> = (1..=14).map(|n| format!("{number}-{n};Børn;{}", team[n % 2])).collect();
    file.place.write(list, format!("Sagsnummer;Område;Afdeling\n{}\n", rows.join("\n")));
    let witness = if year == "2026" { "Planlagt vidne" } else { "Et vidne" };
    let run = |args: &[&str]| file.run(&[args, &["--year", year]].concat());
    run(&["import", list]);
    run(&["lock", "--only", "boern"]);
    let seed = ["draw", "--seed", "x", "--grade", "B", "--witness", witness, "--witness", "Et vidne til"];
    run(&[&seed[..], &["--boern", "10", "--strata", "department"]].concat());
    run(&["draw", "--extend", "--boern", "11"]);
    run(&["replace", "B-02", "--reason", "duplicate", "--note", &format!("Planlagt dublet {number}")]);
    run(&["missing", "B-09", "--note", "Ikke i arkivet"]);
    // Each in a change of its own, as by hand; a program for each would take minutes.
    let (mut session, year) = (file.session(), year.parse().unwrap());
    let open: Vec<SampleCase> = session.store.sample(year).unwrap().into_iter().filter(SampleCase::is_open).collect();
    for (case, id) in open.iter().map(|case| case.id).enumerate() {
        for (nth, question) in SS.iter().enumerate() {
            let met = (case + nth) % 3 > 0;
            let mut given = Answer::of(if met { Given::Met } else { Given::NotMet });
            given.note = if met { String::new() } else { "Der står intet".into() };
            session.write(|change| answer(change, (year, id, question), given, &[], None)).unwrap();
        }
        session.write(|change| complete(change, year, id)).unwrap();
    }
}

/// Two signed years; the first one was opened again and signed once more, and has everything that can be written.
fn two_years(encrypted: bool) -> File {
    let file = File { place: Place::new(), words: encrypted.then_some(PASSPHRASE) };
    let plain: &[&str] = if encrypted { &[] } else { &["--no-encryption"] };
    file.run(&[&["new", "t.tilsyn", "--municipality", "Prøve"], plain].concat());
    file.run(&["round", "new", "2026", "--yes", "--checklist", "SS", "--title", "Planlagt titel"]);
    round(&file, "2026", "HEMLIG", "hemmelig-liste.csv");
    let run = |args: &[&str]| file.run(&[args, &["--year", "2026"]].concat());
    run(&["sign-off"]);
    run(&["reopen", "--reason", "Planlagt genåbning"]);
    run(&["reopen", "B-01", "--reason", "Planlagt genåbning"]);
    let answer = ["answer", "B-01", "SS-01", "not-met", "--note", "Planlagt begrundelse"];
    run(&[&answer[..], &["--evidence", "Planlagt dokument", "--as", "qzx", "--instead-of", "mla"]].concat());
    run(&["facts", "B-01", "--age", "10-15", "--changes", "1"]);
    run(&["measure", "B-01", "SS-02", "--from", "04-03-2026", "--to", "09-03-2026"]);
    run(&["review", "B-01", "SS-03", "agree", "--as", "kir"]);
    run(&["review", "finish", "B-01", "--as", "kir"]);
    run(&["review", "note", "B-01", "--note", "Planlagt bemærkning", "--as", "kir"]);
    run(&["review", "answer", "L-01", "--note", "Planlagt svar"]);
    run(&["acute", "add", "B-01", "--what", "Planlagt bekymring", "--to", "Vagten"]);
    run(&["paragraph", "set", "boern", "--role", "Lederen", "--text", "Planlagt afsnit"]);
    file.place.write("svar.csv", "princip;spørgsmål;svarmulighed;antal\nA2;Planlagt spørgsmål?;ja;7\n;;nej;4\n");
    run(&["survey", "import", "svar.csv"]);
    let action = ["action", "add", "--finding", "SS-01", "--text", "Planlagt handling", "--owner", "Lederen"];
    run(&[&action[..], &["--deadline", "01-06-2099", "--check", "Fem"]].concat());
    run(&["complete", "B-01"]);
    let (case, question) = ("B-01".parse().unwrap(), "SS-02".into());
    let text = "Planlagt kladde".into();
    let draft = Event::NoteDrafted { year: 2026, case, question, field: Field::Note, value: None, text };
    file.session().write(|change| change.record(&draft)).unwrap();
    run(&["sign-off"]);
    file.run(&["round", "new", "2027", "--yes", "--checklist", "SS"]);
    round(&file, "2027", "ANDEN", "liste-27.csv");
    file.run(&["sign-off", "--year", "2027"]);
    file
}

/// What the report of a year says of other years.
fn years_of(file: &File, folder: &str) -> [Value; 2] {
    let report = ["report", "--year", "2027", "--format", "json", "--despite", "Prøve", "--out", folder];
    file.run(&report);
    let text = fs::read_to_string(file.place.path().join(folder).join("tilsyn-2027.json")).unwrap();
    let report: Value = serde_json::from_str(&text).unwrap();
    [report["comparison"].clone(), report["history"].clone()]
}

#[test]
fn nothing_of_an_erased_round_is_in_the_file_and_its_figures_say_the_same() {
    for encrypted in [false, true] {
        let mut file = two_years(encrypted);
        let (secrets, bytes) = (file.secrets(), file.bytes());
        assert_eq!((left(&bytes, &PLANTED).len(), secrets.len() > 100), (PLANTED.len(), true));
        // Whoever adds a table with a year puts a row into it here, so that it is seen to go.
        let rows = file.rows_of(2026);
        assert!(rows.iter().all(|(_, count)| *count > 0), "{rows:?}");
        let compared = |file: &File| file.json(&["findings", "--compare", "--year", "2027"]);
        let counted = |file: &File, version: &str| file.json(&["findings", "--year", "2026", "--signed", version]);
        let before = (compared(&file), years_of(&file, "ud"), counted(&file, "1"), counted(&file, "2"));

        let told = file.purge();
        assert_eq!((&told["rewritten"], told["entries"].as_array().unwrap().len()), (&true.into(), 1));
        let bytes = file.bytes();
        assert_eq!(left(&bytes, &PLANTED), [""; 0]);
        assert_eq!(secrets.iter().filter(|secret| found(&bytes, secret)).count(), 0);
        assert!(found(&bytes, "ANDEN-3") && found(&bytes, "Team Nord") && found(&bytes, "Sag 27/1"));
        assert!(!file.place.path().join("t.tilsyn-journal").exists());
        assert!(file.rows_of(2026).iter().all(|(_, count)| *count == 0), "{:?}", file.rows_of(2026));
        assert_eq!(file.column("select cast(freelist_count as text) from pragma_freelist_count"), ["0"]);

        assert_eq!((file.faults(), file.json(&["verify"])["ok"].clone()), (Vec::new(), true.into()));
        let after = (compared(&file), years_of(&file, "ud2"), counted(&file, "1"), counted(&file, "2"));
        assert_eq!(before, after);
        // A number means one action for ever.
        let action = ["action", "add", "--finding", "SS-01", "--text", "Ny", "--owner", "Lederen", "--year", "2027"];
        let said = file.run(&[&action[..], &["--deadline", "01-06-2099", "--check", "Fem"]].concat());
        assert!(said.contains("H-02"), "{said}");
        for args in
            [&["round", "new", "2026", "--yes"][..], &["sample", "--year", "2026"], &["status", "--year", "2026"]]
        {
            let refused = file.command(args, &[]).refused(1);
            assert!(refused.starts_with("Runden 2026 er slettet her "), "{refused}");
        }
        let declared = fs::read_to_string(file.place.path().join("sletteerklaering-2026.txt")).unwrap();
        let head = file.column("select sha256 from trail where kind = 'file-rewritten'");
        for said in ["Sag 27/1", "Arkivets svar", "slettet her", "mla", &head[0]] {
            assert!(declared.contains(said), "{said}: {declared}");
        }
        assert_eq!(declared.contains("adgangssætningen er skiftet"), encrypted);
        by_figures(&file, &before.3);
    }
}

/// The report of the erased year says where the whole one is filed, and has the same counts.
fn by_figures(file: &File, counted: &Value) {
    let written = file.run(&["report", "--year", "2026", "--out", "tal"]);
    assert!(written.contains("hvor hele rapporten er journaliseret"), "{written}");
    let text = |ending: &str| {
        let path = file.place.path().join(format!("tal/tilsyn-2026-tal.{ending}"));
        String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()
    };
    let report: Value = serde_json::from_str(&text("json")).unwrap();
    let counts = |questions: &Value| -> Vec<[Value; 5]> {
        let of = |one: &Value| ["question", "met", "not_met", "n", "interval"].map(|name| one[name].clone());
        questions.as_array().unwrap().iter().map(of).collect()
    };
    assert_eq!(counts(&report["questions"]), counts(&counted["questions"]));
    assert_eq!((&report["version"], &report["status"]["kind"]), (&2.into(), &"deleted-here".into()));
    assert_eq!(report["areas"][0]["replaced"], 1);
    for ending in ["html", "md"] {
        let text = text(ending);
        assert!(text.contains("Sag 27/1") && text.contains("SS-01") && text.contains("14 sager"), "{ending}: {text}");
    }
    assert_eq!(text("csv").lines().count(), 1 + SS.len());
    assert!(text("docx").starts_with("PK"));
    let refused = file.command(&["report", "--year", "2026", "--format", "xlsx"], &[]).refused(1);
    assert!(refused.contains("html, docx, md, csv, json"), "{refused}");
    let refused = file.command(&["report", "--year", "2026", "--internal"], &[]).refused(1);
    assert!(refused.starts_with("Runden 2026 er slettet her"), "{refused}");
}

fn erased(file: &File, seqs: &[&str], more: &[(&str, &str)]) -> Said {
    let args = [&["purge", "text"], seqs, &["--reason", "Et navn stod i teksten", "--yes"]].concat();
    file.command(&args, more)
}

/// The numbers of the entries that hold a text, as a search of the pages finds them.
fn entries_with(file: &File, text: &str) -> Vec<String> {
    file.column(&format!("select cast(seq as text) from trail where instr(payload, '{text}') > 0 order by seq"))
}

/// What the entry did still stands: answers, replacements, reasons, paragraphs and notes, in the tables, in every signed
/// version, and in all that is counted.
#[test]
fn a_text_is_erased_and_what_its_entry_did_stands() {
    let file = two_years(false);
    let counted = |file: &File, version: &str| file.json(&["findings", "--year", "2026", "--signed", version]);
    let before = (counted(&file, "1"), counted(&file, "2"), file.json(&["sample", "--year", "2026"]));
    let others = file.column("select case_id || question || value || at from answer order by 1");
    let texts = ["Planlagt begrundelse", "Planlagt dublet HEMLIG", "Planlagt genåbning", "Planlagt afsnit"];
    let more = ["Planlagt bekymring", "Planlagt handling", "Planlagt titel", "Planlagt kladde"];
    let seqs: Vec<String> = texts.iter().chain(&more).flat_map(|text| entries_with(&file, text)).collect();
    let seqs: Vec<&str> = seqs.iter().map(String::as_str).collect();
    assert_eq!(seqs.len(), 9, "the reason of reopening stands twice");
    // One of two that hold the same text: the other is named.
    let both = entries_with(&file, "Planlagt genåbning");
    let asked = ["purge", "text", &both[0], "--reason", "Navn"];
    let unsure = file.command(&asked, &[]).refused(1);
    assert!(unsure.contains(&format!("Den samme tekst står også i nr. {}.", both[1])), "{unsure}");
    assert!(unsure.contains("er med i udgave 2 af 2026"), "{unsure}");

    erased(&file, &seqs, &[]).done();
    let bytes = file.bytes();
    assert_eq!(left(&bytes, &[&texts[..], &more, &["Planlagt dokument"]].concat()), [""; 0]);
    assert!(found(&bytes, "Planlagt spørgsmål") && found(&bytes, "[slettet]"));
    assert_eq!(file.faults(), []);
    assert_eq!(file.column("select case_id || question || value || at from answer order by 1"), others);
    assert_eq!(before, (counted(&file, "1"), counted(&file, "2"), file.json(&["sample", "--year", "2026"])));
    for (sql, stands) in [
        ("select note from answer where case_id = 'B-01' and question = 'SS-01' and year = 2026", "[slettet]"),
        ("select actor from answer where case_id = 'B-01' and question = 'SS-01' and year = 2026", "qzx"),
        ("select note from sample_case where id = 'B-02' and year = 2026", "[slettet]"),
        ("select text from paragraph where year = 2026", "[slettet]"),
        ("select reopen_reason from sign_off where year = 2026 and version = 1", "[slettet]"),
        ("select text from action where id = 1", "[slettet]"),
        ("select title from round where year = 2026", "[slettet]"),
        ("select cast(count(*) as text) from draft", "0"),
    ] {
        assert_eq!(file.column(sql), [stands], "{sql}");
    }
    let trail = file.run(&["trail"]);
    let last = file.column("select cast(max(seq) as text) from trail where kind = 'text-erased'").remove(0);
    assert!(trail.contains(&format!("slettet her, se nr. {last}")), "{trail}");
    let declared = fs::read_to_string(file.place.path().join(format!("sletteerklaering-nr-{last}.txt"))).unwrap();
    assert!(declared.contains("Et navn stod i teksten") && declared.contains(seqs[0]), "{declared}");
    // What is taken back and looked back on goes on as before.
    file.run(&["reopen", "--reason", "Igen", "--year", "2026"]);
    file.run(&["reopen", "B-01", "--reason", "Igen", "--year", "2026"]);
    file.run(&["answer", "B-01", "SS-01", "met", "--instead-of", "qzx", "--year", "2026"]);
    let refused = erased(&file, &seqs[..1], &[]).refused(1);
    assert!(refused.contains(&format!("se nr. {last}")), "{refused}");
    for seq in ["1", "99999", &last] {
        assert_eq!(erased(&file, &[seq], &[]).code, Some(1), "{seq}");
    }
    // And a round goes with the texts that were erased in it before.
    let mut file = file;
    file.purge();
    assert_eq!((file.faults(), left(&file.bytes(), &["qzx", "Et navn stod"])), (Vec::new(), Vec::new()));
}

/// Whoever has the file open with the old words is told at the next deed, and can save nothing.
#[test]
fn new_words_hold_at_once_and_others_are_told() {
    let mut file = File { place: Place::encrypted(), words: Some(PASSPHRASE) };
    let mut other = file.session();
    assert_eq!(other.store.rounds().unwrap().len(), 1);
    for (new, says) in [("kort", "mindst 8"), (PASSPHRASE, "den samme"), ("", "TILSYN_NEW_PASSPHRASE")] {
        let refused = file.command(&["passphrase"], &[("TILSYN_NEW_PASSPHRASE", new)]).refused(1);
        assert!(refused.contains(says), "{new}: {refused}");
    }
    file.run(&["backup", "gammel.tilsyn-kopi"]);
    file.place.secret("nye.txt", &format!("{NEW}\n"));
    file.run(&["passphrase", "--new-passphrase-file", "nye.txt"]);
    let renamed = Event::RoundRenamed { year: 2027, title: "Nyt navn".into() };
    for _ in 0..2 {
        let refused = other.write(|change| change.record(&renamed)).unwrap_err();
        assert_eq!((refused.code, other.store.rounds().unwrap_err().code), (Code::WordsChanged, Code::WordsChanged));
    }
    let refused = file.command(&["verify"], &[]).refused(1);
    assert!(refused.starts_with("Adgangssætningen passer ikke"), "{refused}");
    file.words = Some(NEW);
    assert_eq!(file.faults(), []);
    assert!(file.run(&["trail"]).contains("skrev filen om og skiftede adgangssætning"));
    // The copy keeps the old ones.
    file.words = Some(PASSPHRASE);
    file.run(&["status", "--file", "gammel.tilsyn-kopi"]);
    let plain = File { place: Place::with_round(), words: None };
    let refused = plain.command(&["passphrase"], &[("TILSYN_NEW_PASSPHRASE", NEW)]).refused(1);
    assert!(refused.starts_with("Filen er ikke krypteret"), "{refused}");
}

/// Ended between the deletion and the writing anew: said until somebody saves, and done then.
#[test]
fn an_erasure_that_is_not_written_anew_is_said_and_taken_up() {
    for encrypted in [false, true] {
        let file = two_years(encrypted);
        let (filed, ground) = ("Sag".into(), "Arkivets svar".into());
        let asked = Purge { filed, ground, no_pending: true, sure: true };
        file.session().write(|change| purge(change, 2026, &asked)).unwrap();
        let faults: Vec<Code> = file.faults().iter().map(|fault| fault.code).collect();
        assert_eq!(faults, [Code::FileUnwritten]);
        // Whoever only reads does not write.
        file.run(&["status"]);
        assert_eq!(file.faults().len(), 1);
        let renamed = Event::RoundRenamed { year: 2027, title: "Nyt navn".into() };
        file.run(&["reopen", "--year", "2027", "--reason", "Ny titel"]);
        file.session().write(|change| change.record(&renamed)).unwrap();
        assert_eq!((file.faults(), left(&file.bytes(), &PLANTED)), (Vec::new(), Vec::new()));
        let kinds = file.column("select kind from trail where subject = '' order by seq desc");
        assert_eq!(kinds, ["file-rewritten", "file-created"]);
    }
}

/// A round that was never signed leaves nothing to compare with, and says so.
#[test]
fn a_round_that_was_never_signed_leaves_no_figures() {
    let mut file = File { place: Place::drawn(), words: None };
    file.run(&["round", "rename", "2027", "--title", "Et navn"]);
    let args = ["purge", "round", "2027", "--filed", "Intet", "--ground", "Arkivets svar"];
    let refused = file.command(&[&args[..], &["--yes"]].concat(), &[]).refused(1);
    assert!(refused.contains("--no-pending"), "{refused}");
    let unsure = file.command(&[&args[..], &["--no-pending"]].concat(), &[]).refused(1);
    assert!(unsure.contains("aldrig godkendt") && unsure.contains("--yes"), "{unsure}");
    assert_eq!(file.faults(), []);
    file.run(&[&args[..], &["--no-pending", "--yes"]].concat());
    let refused = file.command(&["findings", "--year", "2027"], &[]).refused(1);
    assert!(refused.contains("aldrig godkendt"), "{refused}");
    let status = file.run(&["status"]);
    assert!(status.contains("Runden 2027 er slettet her"), "{status}");
    assert_eq!(file.json(&["round", "list"])["deleted_here"][0]["versions"], 0);
    let again = file.command(&[&args[..], &["--no-pending", "--yes"]].concat(), &[]).refused(1);
    assert!(again.starts_with("Runden 2027 er slettet her"), "{again}");
    file.words = None;
}

/// The pages of a whole example are more than are held in memory at once.
#[test]
fn a_file_of_many_pages_takes_new_words() {
    let place = Place::new();
    place.run(["demo", "d"]).done();
    let change = |old: &str, new: &str| {
        let mut command = place.command(["passphrase", "--file", "d/eksempel.tilsyn", "--as", "mla"]);
        command.env("TILSYN_PASSPHRASE", old).env("TILSYN_NEW_PASSPHRASE", new);
        Said::of(command.output().unwrap()).done();
    };
    let words = ["demo", "ganske nye ord et", "ganske nye ord to", "ganske nye ord tre"];
    words.windows(2).for_each(|pair| change(pair[0], pair[1]));
}
