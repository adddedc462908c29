//! Any edit of any row of any table from outside, with the triggers dropped, is found by `verify` and named.

use crate::support::command::{Place, ready_but_for_a_draft};
use rusqlite::{Connection, types::Value};
use std::fs;
use tilsyn::{
    domain::{
        event::{Event, RoundPurged},
        purge::{Figures, by_kind},
    },
    store::open::Store,
    verbs::{
        erase_texts::{self, EraseTexts},
        session::Session,
        verify::verify,
    },
};

/// A file in which every table has a row.
fn full() -> Place {
    let place = Place::drawn();
    place.run(["replace", "V-03", "--reason", "duplicate", "--note", "Dublet"]).done();
    place.run(["missing", "B-04", "--note", "Arkivet er lukket"]).done();
    place.run(["answer", "B-01", "BI-01", "met"]).done();
    place
        .run([
            "answer",
            "B-01",
            "BI-03",
            "partly",
            "--note",
            "Kun delvist",
            "--evidence",
            "Notat 3",
            "--evidence-date",
            "04-03-2026",
        ])
        .done();
    place.run(["review", "choose", "kir", "first:1"]).done();
    place.run(["review", "B-01", "BI-03", "met", "--note", "Står i planen", "--as", "kir"]).done();
    place.run(["review", "finish", "B-01", "--as", "kir"]).done();
    place.run(["review", "show", "B-02", "--as", "kir"]).done();
    place.run(["review", "note", "--note", "Hvor er listen?", "--as", "kir"]).done();
    place.run(["review", "answer", "L-02", "--note", "I bilaget"]).done();
    place.run(["review", "resolve", "L-02", "accepted", "--as", "kir"]).done();
    place.run(["facts", "B-01", "--age", "10-15", "--outcome", "afslag", "--changes", "1", "--plan", "ja"]).done();
    place.run(["measure", "B-01", "SS-02", "--from", "04-03-2026", "--to", "09-03-2026"]).done();
    place.write("glemt.csv", "Sagsnummer;Område\nGlemt-1;Børn\nGlemt-2;Børn\n");
    place.run(["import", "glemt.csv", "--supplement"]).done();
    place.run(["lock"]).done();
    place.run(["draw", "--seed", "terninger"]).done();
    place.run(["draw", "--extend", "--boern", "11"]).done();
    place.run(["acute", "add", "B-01", "--what", "Tegn på vold", "--to", "Vagthavende"]).done();
    place.run(["acute", "handled", "1", "--note", "Samtale holdt"]).done();
    place.write("svar.csv", "princip;spørgsmål;svarmulighed;antal\nA2;Blev du hørt?;ja;7\n;;nej;4\n");
    place.run(["survey", "import", "svar.csv"]).done();
    place.run(["survey", "clear"]).done();
    place.run(["survey", "import", "svar.csv"]).done();
    let action = ["action", "add", "--finding", "BI-03", "--text", "Ny skabelon", "--owner", "Lederen"];
    place.run(action.into_iter().chain(["--deadline", "01-06-2099", "--check", "Fem notater"])).done();
    place.run(["action", "done", "H-01", "--note", "I brug"]).done();
    place.run(["paragraph", "set", "boern", "--role", "Lederen", "--text", "Vi lærer af det."]).done();
    place.run(["feedback", "--case", "B-01", "--out", "ud"]).done();
    let mut session = place.session();
    let signed = Event::RoundSigned { year: 2027, version: 1 };
    let again = Event::RoundReopened { year: 2027, reason: "Prøve".into() };
    ready_but_for_a_draft(&mut session);
    erase(&mut session);
    for event in [signed, again] {
        session.write(|change| change.record(&event)).unwrap();
    }
    place
}

/// An earlier year, of which figures are kept, and the texts of one entry.
fn erase(session: &mut Session) {
    let checklists = session.store.checklists(2027).unwrap();
    let opened = Event::RoundOpened { year: 2025, title: "Før".into(), checklists: checklists.clone() };
    session.write(|change| change.record(&opened)).unwrap();
    let (head_seq, head_sha256) = session.store.head().unwrap();
    let figures = Figures {
        version: 1,
        at: "2026-03-01T08:00:00Z".to_owned().try_into().unwrap(),
        head_seq,
        head_sha256,
        reopened: None,
        commitments: Vec::new(),
        strata: Vec::new(),
        areas: Vec::new(),
        questions: Vec::new(),
    };
    let purged = Event::RoundPurged(Box::new(RoundPurged {
        year: 2025,
        filed: "Sag 1".into(),
        ground: "Arkivets svar".into(),
        erased: by_kind(&session.store.entries_of(2025).unwrap()),
        last_action: 0,
        checklists,
        versions: vec![figures],
    }));
    session.write(|change| change.record(&purged)).unwrap();
    let trail = session.store.trail().unwrap();
    let seq = trail.iter().find(|entry| entry.kind == "case-replaced").unwrap().seq;
    let asked = EraseTexts { seqs: vec![seq], reason: "Et navn".into(), sure: true };
    session.write(|change| erase_texts::erase(change, &asked)).unwrap();
    session.write(|_| Ok(())).unwrap();
    // It is looked for once, and was before anything was erased.
    let (by, now, chance) = (session.by.clone(), session.now, session.chance);
    session.store.rewrite((&by, now, chance), None).unwrap();
}

/// Opens a copy with every defence down.
fn defenceless(place: &Place) -> Connection {
    let copy = place.path().join("copy.tilsyn");
    fs::copy(place.file(), &copy).unwrap();
    let connection = Connection::open(&copy).unwrap();
    connection.execute_batch("pragma foreign_keys = off; pragma ignore_check_constraints = on").unwrap();
    let triggers = names(&connection, "select name from sqlite_schema where type = 'trigger'");
    for trigger in triggers {
        connection.execute_batch(&format!("drop trigger {trigger}")).unwrap();
    }
    connection
}

fn names(connection: &Connection, sql: &str) -> Vec<String> {
    connection.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// The triggers are put back before the check, so that only the data can give the edit away.
fn faults(place: &Place, connection: Connection) -> String {
    let triggers = names(
        &Connection::open(place.file()).unwrap(),
        "select sql from sqlite_schema where type = 'trigger' order by name",
    );
    connection.execute_batch(&triggers.join(";\n")).unwrap();
    drop(connection);
    let store = Store::open(&place.path().join("copy.tilsyn"), None).unwrap();
    let found: Vec<String> =
        verify(&store, &[]).unwrap().0.iter().flat_map(|check| &check.faults).map(ToString::to_string).collect();
    found.join("\n")
}

/// What the fault must name: the table, or for the trail the entry, or for the bulk rows the list.
fn named(table: &str) -> String {
    match table {
        "trail" => "trail".into(),
        "frame_case" => "list-".into(),
        table => format!("table={table}"),
    }
}

fn tables(connection: &Connection) -> Vec<String> {
    names(connection, "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
}

/// What tells one row of a table from another.
fn row_of(table: &str) -> &'static str {
    if table == "frame_case" { "case_number" } else { "rowid" }
}

fn columns(connection: &Connection, table: &str) -> Vec<String> {
    names(connection, &format!("select name from pragma_table_info('{table}')"))
}

#[test]
fn an_untouched_file_verifies() {
    let place = full();
    let connection = defenceless(&place);
    assert_eq!(tables(&connection).len(), 30);
    for table in tables(&connection) {
        let rows: i64 = connection.query_row(&format!("select count(*) from {table}"), [], |row| row.get(0)).unwrap();
        assert!(rows > 0, "{table} is empty");
    }
    assert_eq!(faults(&place, connection), "");
}

#[test]
fn any_changed_value_is_found() {
    let place = full();
    for table in tables(&defenceless(&place)) {
        for column in columns(&defenceless(&place), &table) {
            let (connection, row) = (defenceless(&place), row_of(&table));
            let old: Value = connection
                .query_row(&format!("select {column} from {table} order by {row} desc limit 1"), [], |row| row.get(0))
                .unwrap();
            let numeric = matches!(old, Value::Integer(_))
                || names(
                    &connection,
                    &format!("select type from pragma_table_info('{table}') where name = '{column}'"),
                ) == ["INTEGER"];
            let new =
                if numeric { format!("coalesce({column}, 0) + 1") } else { format!("coalesce({column}, '') || 'x'") };
            let last = format!("(select {row} from {table} order by {row} desc limit 1)");
            let changed = connection.execute(&format!("update {table} set {column} = {new} where {row} = {last}"), []);
            assert_eq!(changed, Ok(1), "{table}.{column}");
            let faults = faults(&place, connection);
            assert!(faults.contains(&named(&table)), "{table}.{column}: {faults:?}");
        }
    }
}

/// What no column holds: where one does not say so itself, the check does, and nothing breaks on it.
#[test]
fn any_odd_value_is_seen() {
    let place = full();
    let mut odd =
        ["-9223372036854775808", "9223372036854775807", "''", "cast(x'ff00c0' as text)", "'\u{202e}\u{7}'", "null"]
            .iter()
            .cycle();
    for table in tables(&defenceless(&place)) {
        for column in columns(&defenceless(&place), &table) {
            let (connection, row) = (defenceless(&place), row_of(&table));
            let last = format!("(select {row} from {table} order by {row} desc limit 1)");
            let old: Value = connection
                .query_row(&format!("select {column} from {table} where {row} = {last}"), [], |row| row.get(0))
                .unwrap();
            // The columns are strict: the first that this one takes.
            let taken = odd.by_ref().take(6).find(|odd| {
                connection.execute(&format!("update {table} set {column} = {odd} where {row} = {last}"), []) == Ok(1)
            });
            let is_same = || {
                connection
                    .query_row(&format!("select {column} from {table} where {row} = {last}"), [], |row| row.get(0))
                    == Ok(old.clone())
            };
            if taken.is_none() || is_same() {
                continue;
            }
            let faults = faults(&place, connection);
            assert!(!faults.is_empty(), "{table}.{column} as {taken:?}");
        }
    }
}

#[test]
fn any_removed_row_is_found() {
    let place = full();
    for table in tables(&defenceless(&place)) {
        for end in ["asc", "desc"] {
            let (connection, row) = (defenceless(&place), row_of(&table));
            let last = format!("(select {row} from {table} order by {row} {end} limit 1)");
            connection.execute(&format!("delete from {table} where {row} = {last}"), []).unwrap();
            let faults = faults(&place, connection);
            // A trail that was cut off at its end is whole in itself: it is the tables that it no longer makes.
            let cut = if table == "trail" && end == "desc" { "table=sign_off".into() } else { named(&table) };
            assert!(faults.contains(&cut), "{table} {end}: {faults:?}");
        }
    }
}

#[test]
fn any_added_row_is_found() {
    let place = full();
    for table in tables(&defenceless(&place)) {
        let connection = defenceless(&place);
        let sql = format!("select name from pragma_table_info('{table}') where pk > 0 order by pk desc limit 1");
        let key = names(&connection, &sql).pop();
        let copied: Vec<String> = columns(&connection, &table)
            .into_iter()
            .map(|column| match column.as_str() {
                "position" => "position + 900".into(),
                "case_number" | "sha256" => format!("substr('{}' || {column}, 1, 64)", "9".repeat(20)),
                _ if Some(&column) == key.as_ref() => match column.as_str() {
                    "size_after" | "year" | "number" | "version" | "attempt" | "supplement" | "seq" | "id"
                    | "place"
                        if table != "sample_case" && table != "round_checklist" =>
                    {
                        format!("{column} + 900")
                    }
                    _ => format!("{column} || 'x'"),
                },
                _ => column,
            })
            .collect();
        let (row, copied) = (row_of(&table), copied.join(", "));
        let sql = format!("insert into {table} select {copied} from {table} order by {row} desc limit 1");
        assert_eq!(connection.execute(&sql, []), Ok(1), "{table}");
        let faults = faults(&place, connection);
        assert!(faults.contains(&named(&table)), "{table}: {faults:?}");
    }
}

#[test]
fn the_triggers_refuse_what_only_a_tamperer_wants() {
    let place = full();
    let connection = Connection::open(place.file()).unwrap();
    for sql in [
        "update trail set kind = 'x' where seq = 1",
        "update trail set payload = 'x' where seq = 1",
        "delete from trail where seq = 1",
        "insert or replace into trail select * from trail where seq = 1",
        // A new number and the hash of another entry: REPLACE would take that one away.
        "insert or replace into trail select 9999, at, actor, kind, subject, payload, salt, payload_sha256, core, previous,
         sha256 from trail where seq = 1",
        // Whatever goes with it, only a draft is erased, whole, and by itself.
        "update trail set payload = null, salt = null where kind = 'answer-given'",
        "update trail set payload = null where kind = 'note-drafted'",
        "update trail set salt = null where kind = 'note-drafted'",
        "update trail set payload = null, salt = null, at = at || 'x' where kind = 'note-drafted'",
        "update trail set payload = null, salt = null, core = sha256 where kind = 'note-drafted'",
        "update trail set payload = null, salt = null, kind = 'x' where kind = 'note-drafted'",
        "update trail set payload = null, salt = null, payload_sha256 = core where kind = 'note-drafted'",
        // An entry that nothing says is erased.
        "update trail set payload = null, salt = null, at = null, actor = null, subject = null, payload_sha256 = null
         where kind = 'answer-given'",
        "update trail set kind = 'x' where payload_sha256 is null",
        "update trail set at = '' where payload_sha256 is null",
        "update purge set filed = 'x'",
        "delete from purge",
        "insert or replace into purge select * from purge",
        "update purge_figures set figures = '{}'",
        "delete from purge_figures",
        "insert or replace into purge_figures select * from purge_figures",
        "insert into round (year, title, opened_at) values (2025, 'x', 'x')",
        "update lock set commitment = lower(commitment)",
        "delete from lock",
        "insert or replace into lock select * from lock",
        "update draw set grade = 'A'",
        "delete from draw",
        "insert or replace into draw select * from draw",
        "delete from sign_off",
        "insert or replace into sign_off select * from sign_off",
        "delete from sample_case",
        "delete from frame_case",
        "update frame_case set case_number = 'x'",
    ] {
        let refused = connection.execute(sql, []).unwrap_err().to_string();
        assert!(
            ["never", "append-only", "locked", "erased"].iter().any(|word| refused.contains(word)),
            "{sql}: {refused}"
        );
    }
    let erase = "update trail set payload = null, salt = null where kind = 'note-drafted'";
    assert_eq!(connection.execute(erase, []), Ok(1));
    assert!(connection.execute(erase, []).unwrap_err().to_string().contains("append-only"));
}
