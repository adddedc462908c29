//! A folder that fails on the way: neither half a set of files, nor an entry for files that are not there.
#![expect(clippy::disallowed_methods, reason = "the test breaks the file from outside")]

use super::*;
use crate::{
    domain::{
        code::Code,
        event::{Event, Published},
        moment::Moment,
    },
    store::open::Store,
    verbs::session::Session,
};
use rusqlite::Connection;

fn now() -> Moment {
    Moment::try_from("2027-03-01T08:00:00Z".to_owned()).unwrap()
}

fn session(folder: &Path) -> Session {
    let store = Store::create(&folder.join("prøve.tilsyn"), None).unwrap();
    Session { store, by: "mla".into(), now, chance: || Ok([7; 16]) }
}

fn documents() -> Vec<ExportFile> {
    ["a.html", "b.md"].map(|name| ExportFile { name: name.into(), bytes: format!("ny {name}").into_bytes() }).into()
}

fn event() -> Event {
    Event::ReportPublished(Box::new(Published {
        year: 2027,
        version: 1,
        dataset_sha256: "0".repeat(64),
        formats: vec!["html".into(), "md".into()],
        warnings: Vec::new(),
        reason: None,
        files: prints(&documents()),
    }))
}

/// As a verb does that tells of its files.
fn send(session: &mut Session, dir: &Path) -> Result<Vec<PathBuf>, Refusal> {
    let mut batch = Batch::write(dir, &documents())?;
    let batch = session.write(|change| {
        change.record(&event())?;
        batch.place()?;
        Ok(batch)
    })?;
    Ok(batch.keep())
}

/// Every name in the folder, with what the files hold.
fn held(folder: &Path) -> Vec<(String, Option<String>)> {
    let mut held: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).ok()))
        .collect();
    held.sort();
    held
}

#[test]
fn files_and_entry_come_together() {
    let dir = tempfile::tempdir().unwrap();
    let (mut session, out) = (session(dir.path()), dir.path().join("ud"));
    let paths = send(&mut session, &out).unwrap();
    assert_eq!(paths, [out.join("a.html"), out.join("b.md")]);
    assert_eq!(session.store.trail().unwrap().len(), 1);
    // SHA-256 of "ny b.md", by sha256sum.
    let payload = session.store.trail().unwrap().remove(0).payload.unwrap();
    assert!(payload.contains("a4725b13c800f546d06e7d735686679c7e8f06b6e1f15c41edad49580394b12b"), "{payload}");
    send(&mut session, &out).unwrap();
    assert_eq!(held(&out).len(), 2, "{:?}", held(&out));
}

#[test]
fn where_one_file_cannot_get_its_name_none_has_and_the_trail_is_silent() {
    let dir = tempfile::tempdir().unwrap();
    let (mut session, out) = (session(dir.path()), dir.path().join("ud"));
    fs::create_dir_all(out.join("b.md")).unwrap();
    fs::write(out.join("a.html"), "gammel").unwrap();
    let refusal = send(&mut session, &out).unwrap_err();
    assert_eq!(refusal.code, Code::ReportNotWritten);
    assert_eq!(held(&out), [("a.html".into(), Some("gammel".into())), ("b.md".into(), None)]);
    assert_eq!(session.store.trail().unwrap(), []);
}

#[test]
fn where_the_folder_cannot_be_made_the_trail_is_silent() {
    let dir = tempfile::tempdir().unwrap();
    let mut session = session(dir.path());
    fs::write(dir.path().join("ud"), "en fil").unwrap();
    let refusal = send(&mut session, &dir.path().join("ud")).unwrap_err();
    assert_eq!((refusal.code, session.store.trail().unwrap()), (Code::ReportFolder, Vec::new()));
}

#[test]
fn where_the_trail_takes_no_entry_the_folder_is_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let (mut session, out) = (session(dir.path()), dir.path().join("ud"));
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join("a.html"), "gammel").unwrap();
    let refusing = "create trigger full before insert on trail begin select raise(abort, 'disk I/O'); end";
    Connection::open(dir.path().join("prøve.tilsyn")).unwrap().execute_batch(refusing).unwrap();
    send(&mut session, &out).unwrap_err();
    assert_eq!(held(&out), [("a.html".into(), Some("gammel".into()))]);
    // And where it fails at the very end, with the files in place.
    let late = "drop trigger full; create table owed (id integer primary key, to_id integer references trail (seq)
        deferrable initially deferred);
        create trigger late after insert on trail begin insert into owed (to_id) values (-1); end";
    Connection::open(dir.path().join("prøve.tilsyn")).unwrap().execute_batch(late).unwrap();
    send(&mut session, &out).unwrap_err();
    assert_eq!(held(&out), [("a.html".into(), Some("gammel".into()))]);
    assert_eq!(session.store.trail().unwrap(), []);
}
