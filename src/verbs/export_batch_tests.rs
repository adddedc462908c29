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
    send_over(session, Target::public(dir))
}

fn send_over(session: &mut Session, target: Target<'_>) -> Result<Vec<PathBuf>, Refusal> {
    let mut batch = Batch::write(&session.place(), target, &documents())?;
    let batch = session.write(|change| {
        change.record(&event())?;
        batch.place(change)?;
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
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join("a.html"), "gammel").unwrap();
    let over = Target { replace: true, ..Target::public(&out) };
    let mut batch = Batch::write(&session.place(), over, &documents()).unwrap();
    fs::remove_file(batch.staging.place(&new(1))).unwrap();
    let sent = session.write(|change| {
        change.record(&event())?;
        batch.place(change)
    });
    assert_eq!(sent.unwrap_err().code, Code::ReportNotWritten);
    drop(batch);
    assert_eq!(held(&out), [("a.html".into(), Some("gammel".into()))]);
    assert_eq!(session.store.trail().unwrap(), []);
}

#[test]
fn what_is_ours_is_replaced_and_anything_else_only_with_a_yes() {
    let dir = tempfile::tempdir().unwrap();
    let (mut session, out) = (session(dir.path()), dir.path().join("ud"));
    fs::create_dir_all(&out).unwrap();
    let try_with = |session: &Session, replace, files: &[ExportFile]| {
        let target = Target { replace, ..Target::public(&out) };
        let mut batch = Batch::write(&session.place(), target, files).unwrap();
        batch.place(&session.store).map_err(|refusal| (refusal.code, refusal.places.len()))
    };
    // The same bytes are the same file, whoever wrote it.
    fs::write(out.join("a.html"), "ny a.html").unwrap();
    assert_eq!(try_with(&session, false, &documents()), Ok(()));
    fs::write(out.join("a.html"), "budget").unwrap();
    fs::write(out.join("b.md"), "referat").unwrap();
    assert_eq!(try_with(&session, false, &documents()), Err((Code::OutputForeign, 2)));
    assert_eq!(held(&out).len(), 2);
    assert_eq!(try_with(&session, true, &documents()), Ok(()));
    // Told of in the trail, by name and hash.
    fs::remove_file(out.join("a.html")).unwrap();
    fs::remove_file(out.join("b.md")).unwrap();
    send(&mut session, &out).unwrap();
    let newer: Vec<ExportFile> =
        documents().into_iter().map(|file| ExportFile { bytes: b"nyere".into(), ..file }).collect();
    assert_eq!(try_with(&session, false, &newer), Ok(()));
    fs::rename(out.join("a.html"), out.join("b.md")).unwrap();
    assert_eq!(try_with(&session, false, &newer), Err((Code::OutputForeign, 1)));
}

#[test]
fn a_tilsyn_an_input_and_what_is_no_file_are_never_replaced() {
    let dir = tempfile::tempdir().unwrap();
    let session = session(dir.path());
    let list = dir.path().join("liste.csv");
    fs::write(&list, "Sagsnr").unwrap();
    fs::write(dir.path().join("sidste-år.TILSYN"), "lukket").unwrap();
    fs::copy(dir.path().join("prøve.tilsyn"), dir.path().join("kopi-uden-navn")).unwrap();
    fs::create_dir(dir.path().join("mappe")).unwrap();
    let inputs = [list.as_path()];
    let target = Target { replace: true, inputs: &inputs, ..Target::private(dir.path()) };
    let mut held_before = held(dir.path());
    for (name, code) in [
        ("prøve.tilsyn", Code::OutputIsTilsyn),
        ("PRØVE.tilsyn-journal", Code::OutputIsTilsyn),
        ("prøve.tilsyn-wal", Code::OutputIsTilsyn),
        ("sidste-år.TILSYN", Code::OutputIsTilsyn),
        ("en-anden.tilsyn-wal", Code::OutputIsTilsyn),
        ("prøve-2027.tilsyn-kopi", Code::OutputIsTilsyn),
        ("prøve.tilsyn.bak", Code::OutputIsTilsyn),
        ("kopi-uden-navn", Code::OutputIsTilsyn),
        ("liste.csv", Code::OutputIsInput),
        ("mappe", Code::OutputNoFile),
    ] {
        let refusal = write_one(&session.store, &dir.path().join(name), target, b"fejl".into()).unwrap_err();
        assert_eq!(refusal.code, code, "{name}");
    }
    assert_eq!(held(dir.path()), held_before);
    // A link is replaced itself, and what it leads to is left alone.
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&list, dir.path().join("genvej.csv")).unwrap();
        write_one(&session.store, &dir.path().join("genvej.csv"), Target { inputs: &[], ..target }, b"fejl".into())
            .unwrap();
        std::os::unix::fs::symlink("/dev/null", dir.path().join("ud")).unwrap();
        let refusal = write_one(&session.store, &dir.path().join("ud"), target, b"fejl".into()).unwrap_err();
        assert_eq!(refusal.code, Code::OutputNoFile);
        fs::remove_file(dir.path().join("ud")).unwrap();
        held_before.push(("genvej.csv".into(), Some("fejl".into())));
        held_before.sort();
        assert_eq!(held(dir.path()), held_before);
    }
}

/// As a kill leaves it: all is on the disk, and nobody is left who holds the lock.
fn killed(batch: Batch) {
    let folder = batch.staging.place("");
    let left = folder.with_file_name(".tilsyn-skriver-dead");
    fs::rename(&folder, &left).unwrap();
    std::mem::forget(batch);
    let lock = left.join("i-brug");
    fs::remove_file(&lock).unwrap();
    fs::write(lock, "").unwrap();
}

#[test]
fn what_a_killed_writer_named_is_taken_back_unless_the_trail_tells_of_it() {
    let dir = tempfile::tempdir().unwrap();
    let (mut session, out) = (session(dir.path()), dir.path().to_path_buf());
    fs::write(out.join("a.html"), "gammel").unwrap();
    let over = Target { replace: true, ..Target::public(&out) };
    let begun = |session: &Session| Batch::write(&session.place(), over, &documents()).unwrap();
    // Before any name, and after the names: both files are as they were.
    killed(begun(&session));
    tidy(&session.store);
    let mut placed = begun(&session);
    placed.place(&session.store).unwrap();
    assert_eq!(fs::read_to_string(out.join("a.html")).unwrap(), "ny a.html");
    killed(placed);
    tidy(&session.store);
    assert_eq!(fs::read_to_string(out.join("a.html")).unwrap(), "gammel");
    assert_eq!(held(&out).len(), 2);
    // Another tilsyn leaves it alone: it cannot know.
    let mut placed = begun(&session);
    placed.place(&session.store).unwrap();
    killed(placed);
    let other = Store::create(&dir.path().join("andet.tilsyn"), None).unwrap();
    tidy(&other);
    assert_eq!(fs::read_to_string(out.join("a.html")).unwrap(), "ny a.html");
    tidy(&session.store);
    // After the entry: they are there for good.
    let mut placed = begun(&session);
    session
        .write(|change| {
            change.record(&event())?;
            placed.place(change)
        })
        .unwrap();
    killed(placed);
    tidy(&session.store);
    assert_eq!(fs::read_to_string(out.join("b.md")).unwrap(), "ny b.md");
    assert_eq!(held(&out).len(), 4);
}

#[test]
fn what_was_left_elsewhere_is_found_from_the_tilsyn() {
    let dir = tempfile::tempdir().unwrap();
    let (home, out) = (dir.path().join("hjem"), dir.path().join("ud"));
    fs::create_dir(&home).unwrap();
    let session = session(&home);
    let batch = Batch::write(&session.place(), Target::private(&out), &documents()).unwrap();
    let pointer = held(&home).into_iter().find(|(name, _)| name.starts_with('.')).unwrap().0;
    let lost = home.join(".tilsyn-skriver-lost");
    fs::rename(home.join(pointer), &lost).unwrap();
    killed(batch);
    fs::remove_file(lost.join("i-brug")).unwrap();
    fs::write(lost.join("i-brug"), "").unwrap();
    assert_eq!((held(&home).len(), held(&out).len()), (2, 1));
    tidy(&session.store);
    assert_eq!((held(&home).len(), held(&out).len()), (1, 0));
}

#[cfg(unix)]
#[test]
fn what_speaks_of_single_cases_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let session = session(dir.path());
    let path = dir.path().join("sager.xlsx");
    fs::write(&path, "gammel").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let target = Target { replace: true, ..Target::private(dir.path()) };
    write_one(&session.store, &path, target, b"ny".into()).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    let inner = dir.path().join("ud").join("i");
    write_one(&session.store, &inner.join("sager.xlsx"), Target::private(&inner), b"ny".into()).unwrap();
    assert_eq!((mode(&inner), mode(&dir.path().join("ud"))), (0o700, 0o700));
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
    let over = Target { replace: true, ..Target::public(&out) };
    send_over(&mut session, over).unwrap_err();
    assert_eq!(held(&out), [("a.html".into(), Some("gammel".into()))]);
    // And where it fails at the very end, with the files in place.
    let late = "drop trigger full; create table owed (id integer primary key, to_id integer references trail (seq)
        deferrable initially deferred);
        create trigger late after insert on trail begin insert into owed (to_id) values (-1); end";
    Connection::open(dir.path().join("prøve.tilsyn")).unwrap().execute_batch(late).unwrap();
    send_over(&mut session, over).unwrap_err();
    assert_eq!(held(&out), [("a.html".into(), Some("gammel".into()))]);
    assert_eq!(session.store.trail().unwrap(), []);
}
