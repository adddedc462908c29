//! The trail as others check it: its vectors, a second walk over what `trail` prints, and what an erased draft leaves.

use crate::support::command::Place;
use rusqlite::Connection;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::{
    fmt::Write as _,
    fs,
    sync::atomic::{AtomicU64, Ordering::Relaxed},
};
use tilsyn::{
    domain::{
        answer::{Answer, Value as Given},
        event::{Event, Field},
        trail::{Entry, Fault, check},
    },
    verbs::session::Session,
};

const VECTORS: &str = include_str!("../data/vectors/trail-v2.json");

fn vectors() -> Vec<Entry> {
    let all: Value = serde_json::from_str(VECTORS).unwrap();
    assert_eq!(all["spec"], "tilsyn-spor v2");
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap().to_owned();
    let entry = |it: &Value| Entry {
        seq: it["seq"].as_i64().unwrap(),
        at: text(it, "at"),
        by: text(it, "by"),
        kind: text(it, "kind"),
        subject: text(it, "subject"),
        payload: Some(text(it, "payload")),
        salt: Some(text(it, "salt")),
        payload_sha256: text(it, "payload_sha256"),
        core: text(it, "core"),
        previous: text(it, "previous"),
        sha256: text(it, "sha256"),
    };
    all["entries"].as_array().unwrap().iter().map(entry).collect()
}

/// What is wrong with the chain. The payloads of the vectors are no events of ours.
fn chain_faults(entries: &[Entry]) -> Vec<(i64, Fault)> {
    check(entries).into_iter().filter(|(_, fault)| *fault != Fault::Unreadable).collect()
}

#[test]
fn the_vectors_are_a_whole_chain() {
    let entries = vectors();
    assert_eq!((entries.len(), chain_faults(&entries)), (3, Vec::new()));
}

#[test]
fn any_other_value_in_the_vectors_is_found() {
    let fields: [fn(&mut Entry) -> &mut String; 9] = [
        |it| &mut it.at,
        |it| &mut it.by,
        |it| &mut it.kind,
        |it| &mut it.subject,
        |it| it.payload.as_mut().unwrap(),
        |it| it.salt.as_mut().unwrap(),
        |it| &mut it.payload_sha256,
        |it| &mut it.core,
        |it| &mut it.sha256,
    ];
    for index in 0..3 {
        for (number, field) in fields.iter().enumerate() {
            let mut entries = vectors();
            let changed = field(&mut entries[index]);
            let last = changed.pop().unwrap_or('x');
            changed.push(if last == '0' { '1' } else { '0' });
            assert_ne!(chain_faults(&entries), [], "entry {index}, field {number}");
        }
        let mut entries = vectors();
        entries[index].previous.replace_range(..1, "f");
        assert_ne!(chain_faults(&entries), [], "entry {index}, previous");
    }
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

fn draft(question: &str, field: Field, text: &str) -> Event {
    let (case, question, text) = ("B-01".parse().unwrap(), question.into(), text.into());
    Event::NoteDrafted { year: 2027, case, question, field, value: None, text }
}

fn answered(question: &str) -> Event {
    let (case, question) = ("B-01".parse().unwrap(), question.into());
    Event::AnswerGiven { year: 2027, case, question, answer: Answer::of(Given::Met), undoes: None }
}

/// No two salts are the same, as in life.
fn salt() -> [u8; 16] {
    static DRAWN: AtomicU64 = AtomicU64::new(0);
    Sha256::digest(DRAWN.fetch_add(1, Relaxed).to_be_bytes())[..16].try_into().unwrap()
}

fn record(place: &Place, by: &str, events: &[Event]) {
    let mut session = Session { by: by.into(), chance: || Ok(salt()), ..place.session() };
    for event in events {
        session.write(|change| change.record(event)).unwrap();
    }
}

/// Written after the page alone, and with nothing of the program's: from the cores to the head, and from the fields to
/// the cores, erased entries too.
#[test]
fn a_second_walk_comes_to_the_same_head() {
    let place = Place::drawn();
    place.run(["answer", "B-01", "BI-03", "partly", "--note", "Ærø\nog to linjer"]).done();
    record(&place, "ærø", &[draft("BI-03", Field::Note, "Et udkast"), answered("BI-03")]);
    // The first time that somebody is shown another's answer is an entry itself.
    let shown = place.run(["trail"]).done();
    let cores = place.run(["trail", "--cores"]).done();
    let mut head = "0".repeat(64);
    for (seq, core) in (1..).zip(cores.lines()) {
        head = sha256(&format!("tilsyn-spor v2\n{seq}\n{core}\n{head}\n"));
    }
    assert!(shown.ends_with(&format!("{head}\n")), "{head}: {shown}");
    assert_eq!(place.json(["trail", "--cores"])["cores"].as_array().unwrap().len(), cores.lines().count());

    let links = place.json(["trail", "--links"]);
    let links = links["links"].as_array().unwrap();
    assert!(links.iter().any(|link| link["kind"] == "note-drafted"));
    for (link, core) in links.iter().zip(cores.lines()) {
        let mut text = String::from("tilsyn-kerne v2\n");
        for name in ["at", "by", "kind", "subject", "payload_sha256"] {
            let field = link[name].as_str().unwrap();
            writeln!(text, "{}:{field}", field.len()).unwrap();
        }
        assert_eq!((sha256(&text).as_str(), link["core"].as_str()), (core, Some(core)));
    }
    assert_eq!(links.last().unwrap()["sha256"], head.as_str());
    let text = place.run(["trail", "--links"]).done();
    let last: Vec<&str> = text.lines().last().unwrap().split('\t').collect();
    assert_eq!((last.len(), last[0], last[2], last[7]), (8, cores.lines().count().to_string().as_str(), "mla", &*head));
    for said in ["Et udkast", "Ærø", "partly"] {
        assert!(!text.contains(said) && !cores.contains(said), "{said}");
    }
}

#[test]
fn the_chain_is_shown_in_one_way_at_a_time() {
    let place = Place::with_round();
    assert_eq!(place.run(["trail", "--cores", "--links"]).code, Some(2));
    assert_eq!(place.run(["trail", "--drafts", "--links"]).code, Some(2));
}

/// The payload as the program writes it, with a guess for the text.
fn guess(salt: &str, text: &str) -> String {
    let payload = serde_json::to_string(&draft("BI-03", Field::Note, text)).unwrap();
    sha256(&format!("{salt}\n{payload}"))
}

/// Everything in the bytes that could be a salt.
fn salts(bytes: &[u8]) -> Vec<String> {
    let is_hex = |window: &&[u8]| window.iter().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte));
    let found = bytes.windows(32).filter(is_hex);
    found.map(|window| String::from_utf8(window.to_vec()).unwrap()).collect()
}

/// Whoever knows the sentence and every name in the municipality finds none in what an erased draft leaves.
#[test]
fn a_name_cannot_be_guessed_from_an_erased_draft() {
    let place = Place::drawn();
    let text = "Borgeren hedder Jens Hansen";
    record(&place, "mla", &[draft("BI-03", Field::Note, text)]);
    let read = || {
        let sql = "select payload, salt, payload_sha256 from trail where kind = 'note-drafted' order by seq limit 1";
        let connection = Connection::open(place.file()).unwrap();
        let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
        connection.query_row::<(Option<String>, Option<String>, String), _, _>(sql, [], row).unwrap()
    };
    let (_, salt, hash) = read();
    let salt = salt.unwrap();
    // While it stands there, a guess is confirmed: so the same guess below can fail only because the salt is gone.
    assert_eq!(guess(&salt, text), hash);
    let found = |bytes: &[u8]| salts(bytes).iter().any(|salt| guess(salt, text) == hash);
    assert!(found(&fs::read(place.file()).unwrap()));

    record(&place, "mla", &[draft("BI-03", Field::Note, "Borgeren er nævnt"), answered("BI-03")]);
    assert_eq!(read(), (None, None, hash.clone()));
    let bytes = fs::read(place.file()).unwrap();
    assert!(!found(&bytes));
    for gone in ["Jens", "Borgeren er nævnt", &salt] {
        assert!(!bytes.windows(gone.len()).any(|window| window == gone.as_bytes()), "{gone}");
    }
    place.run(["verify"]).done();
}

/// Drawn anew, a case keeps its id. A draft that stands from before has the same subject, and goes with its text.
#[test]
fn a_draft_of_an_earlier_attempt_is_no_tampering() {
    let place = Place::drawn();
    record(&place, "mla", &[draft("BI-03", Field::Note, "Fra første udtræk")]);
    place.run(["draw", "--seed", "Et andet frøtal", "--reason", "Listen var forkert"]).done();
    record(&place, "mla", &[draft("BI-03", Field::Note, "Fra andet udtræk")]);
    place.run(["verify"]).done();
    let bytes = fs::read(place.file()).unwrap();
    let gone = "Fra første".as_bytes();
    assert!(!bytes.windows(gone.len()).any(|window| window == gone));
}

/// A clock that went back is remarked in every form of the verdict, and is no fault.
#[test]
fn a_clock_that_went_back_is_remarked() {
    let place = Place::with_round();
    let usual = place.run(["verify"]).done();
    assert!(!usual.contains("baglæns"), "{usual}");
    let mut session = place.session();
    session.now = || "2001-03-01T08:00:00Z".to_owned().try_into().unwrap();
    let rename = |session: &mut Session| {
        let renamed = Event::RoundRenamed { year: 2027, title: "Nyt navn".into() };
        session.write(|change| change.record(&renamed)).unwrap();
    };
    rename(&mut session);
    rename(&mut session);
    let said = place.run(["verify"]).done();
    assert!(said.contains("tiden går baglæns i sporet: indførsel 3 er tidligere"), "{said}");
    let json = place.json(["verify"]);
    assert_eq!(json["ok"], true);
    assert!(json["not_compared"].as_array().unwrap().iter().any(|it| it.as_str().unwrap().contains("indførsel 3")));
}
