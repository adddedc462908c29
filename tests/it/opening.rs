//! What is opened and what is not: hostile schemas, and plain files in the place of encrypted ones.

use crate::support::command::{PASSPHRASE, Place};
use rusqlite::Connection;
use std::{fs, path::PathBuf};
use tilsyn::domain::code::Code;
use tilsyn::store::open::Store;

/// A view that never ends, of that name.
fn endless(name: &str) -> String {
    format!("create view {name} as with recursive r(n) as (select 1 union all select n + 1 from r) select n from r")
}

/// Puts a row into the schema that SQLite itself would refuse.
fn smuggled(kind: &str, name: &str, sql: &str) -> String {
    format!(
        "pragma writable_schema = on;
         insert into sqlite_master values ('{kind}', '{name}', '{name}', 0, '{}')",
        sql.replace('\'', "''")
    )
}

/// Rewrites the text of a part.
fn rewritten(name: &str, from: &str, to: &str) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    format!(
        "pragma writable_schema = on;
         update sqlite_master set sql = replace(sql, {}, {}) where name = '{name}'",
        quoted(from),
        quoted(to)
    )
}

/// What is done to a file of ours, and what of it is named.
fn hostile() -> Vec<(String, &'static str)> {
    let same = |sql: &str| sql.to_owned();
    vec![
        // Cut at `--`, as comments are, it reads like ours; what it does is let a lock be changed.
        (
            same(
                "drop trigger lock_update;
                 create trigger lock_update before update on lock begin select raise(abort, 'a lock never--') where 0; select ('
changes'); end",
            ),
            "lock_update",
        ),
        (same("create trigger trail after insert on trail begin delete from draft; end"), "trigger trail"),
        (same("create trigger quiet before insert on trail begin select raise(ignore); end"), "quiet"),
        (format!("drop table survey_option; {}", endless("survey_option")), "survey_option"),
        (endless("beside"), "beside"),
        (same("create index extra on trail (actor)"), "extra"),
        (same("create unique index extra on trail (abs(seq))"), "extra"),
        (same("drop index trail_subject; create index trail_subject on trail (actor)"), "trail_subject"),
        (rewritten("trail", "check (seq > 0)", "check (seq > -9)"), "table trail"),
        (rewritten("round", "title     text", "title text"), "table round"),
        (rewritten("trail", "-- from 1, without gaps", "-- from 1"), "table trail"),
        (same("drop trigger trail_delete"), "trail_delete"),
        (same("alter table paragraph rename to paragraf"), "paragra"),
        (same("create table extra (x text)"), "extra"),
        (same("create table extra (x text primary key) without rowid"), "extra"),
        (same("create virtual table extra using fts5(x)"), "extra"),
        (same("alter table answer add column mark text"), "table answer"),
        (same("alter table answer add column mark text generated always as (hex(note)) virtual"), "table answer"),
        (same("analyze"), "sqlite_stat1"),
        (same("pragma journal_mode = wal"), "journal_mode"),
        (same("pragma writable_schema = on; update sqlite_master set type = cast(type as blob) where name = 'draft'"), "draft"),
        (same("create table \"\u{1b}[2J\u{7}\" (x)"), "\\u{1b}[2J"),
    ]
}

/// The file after something was done to it with SQLite alone.
fn done_to(place: &Place, sql: &str) -> PathBuf {
    let copy = place.path().join("copy.tilsyn");
    fs::copy(place.file(), &copy).unwrap();
    let connection = Connection::open(&copy).unwrap();
    connection.execute_batch(sql).unwrap();
    drop(connection);
    copy
}

/// An endless view that is asked for never answers, so whatever is refused here was not asked for.
#[test]
fn a_file_with_another_schema_is_refused_before_anything_in_it_is_run() {
    let place = Place::drawn();
    for (sql, named) in hostile() {
        let copy = done_to(&place, &sql);
        let before = fs::read(&copy).unwrap();
        let refused = Store::open(&copy, None).unwrap_err();
        assert_eq!(refused.code, Code::FileSchema, "{sql}: {refused}");
        assert!(refused.places.iter().any(|it| it.to_string().contains(named)), "{sql}: {:?}", refused.places);
        assert!(fs::read(&copy).unwrap() == before, "{sql}");
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 2, "{sql} left something beside the file");
    }
}

#[test]
fn the_program_says_what_is_foreign_in_a_file() {
    let place = Place::drawn();
    for (sql, named) in hostile().into_iter().filter(|(sql, _)| !sql.contains("writable")) {
        done_to(&place, &sql);
        let err = place.run(["--file", "copy.tilsyn", "verify"]).refused(1);
        assert!(err.starts_with("Filen er ikke bygget, som denne udgave af tilsyn bygger den."), "{sql}: {err}");
        assert!(err.contains(named) && !err.contains('\u{1b}'), "{sql}: {err}");
    }
}

/// A schema that SQLite cannot even read, and one of every other sort.
#[test]
fn broken_and_other_files_are_refused() {
    let place = Place::drawn();
    for (sql, code) in [
        (
            smuggled("table", "sqlite_master", "CREATE TABLE sqlite_master (type, name, tbl_name, rootpage, sql)"),
            Code::FileDamaged,
        ),
        (
            smuggled("view", "sqlite_schema", &endless("sqlite_schema").replace("create view", "CREATE VIEW")),
            Code::FileDamaged,
        ),
        (smuggled("table", "\u{1b}[2J", "no statement at all"), Code::FileDamaged),
        ("pragma writable_schema = on; delete from sqlite_master".into(), Code::FileSchema),
        ("pragma user_version = 2".into(), Code::FileVersion),
        ("pragma user_version = 0".into(), Code::FileVersion),
        ("pragma application_id = 1".into(), Code::FileNotOurs),
    ] {
        let refused = Store::open(&done_to(&place, &sql), None).unwrap_err();
        assert_eq!(refused.code, code, "{sql}: {refused}");
        assert!(!refused.to_string().contains('\u{1b}'), "{sql}: {refused}");
    }
}

/// Texts would sort in another order there, and cases be drawn in another.
#[test]
fn a_file_in_another_encoding_is_refused() {
    let place = Place::with_round();
    let ours = Connection::open(place.file()).unwrap();
    let sql = "select sql from sqlite_master where sql is not null order by rowid";
    let parts: Vec<String> =
        ours.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    for (encoding, refused) in [("UTF-8", false), ("UTF-16le", true)] {
        let path = place.path().join(format!("{encoding}.tilsyn"));
        let other = Connection::open(&path).unwrap();
        other.pragma_update(None, "encoding", encoding).unwrap();
        other.execute_batch(&parts.join(";\n")).unwrap();
        other.execute_batch("pragma application_id = 0x544C5359; pragma user_version = 1").unwrap();
        drop(other);
        let code = Store::open(&path, None).err().map(|refusal| (refusal.code, refusal.places[0].to_string()));
        let expected = refused.then(|| (Code::FileSchema, "schema-differs name=encoding".to_owned()));
        assert_eq!(code, expected, "{encoding}");
    }
}

#[test]
fn a_plain_file_where_a_passphrase_was_given_is_refused() {
    let place = Place::encrypted();
    let plain = Place::with_round();
    fs::copy(plain.file(), place.file()).unwrap();
    let err = place.unlocked(["status"]).refused(1);
    assert!(err.starts_with("t.tilsyn er ikke krypteret, men der er givet en adgangssætning."), "{err}");
    place.secret("ord.txt", PASSPHRASE);
    let err = place.run(["status", "--passphrase-file", "ord.txt"]).refused(1);
    assert!(err.starts_with("t.tilsyn er ikke krypteret"), "{err}");
    // Not through the command line either.
    let refused = Store::open(&place.file(), Some(&PASSPHRASE.to_owned().into())).unwrap_err();
    assert_eq!(refused.code, Code::FileNotEncrypted);
    place.run(["status"]).done();
}

/// A pipe would be waited for without end, in the place of the file or of its journal.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_waited_for() {
    let place = Place::with_round();
    let pipe = |name: &str| {
        assert!(std::process::Command::new("mkfifo").arg(place.path().join(name)).status().unwrap().success());
    };
    pipe("pibe.tilsyn");
    let err = place.run(["--file", "pibe.tilsyn", "status"]).refused(1);
    assert!(err.contains("er ikke en tilsynsfil"), "{err}");
    pipe("t.tilsyn-journal");
    let err = place.run(["--file", "t.tilsyn", "status"]).refused(1);
    assert!(err.contains("t.tilsyn-journal"), "{err}");
}
