//! Files that are not as they should be, and surroundings that fail: a clear sentence, the right exit code, no panic.

use crate::support::command::{PASSPHRASE, Place, Said, list};
use rusqlite::Connection;
use std::{fs, io::Read as _, process::Stdio};

#[track_caller]
fn check(said: Said, code: i32, sentence: &str) {
    let err = said.refused(code);
    assert!(err.starts_with(sentence), "{err}");
}

#[test]
fn no_file_and_too_many() {
    let place = Place::new();
    check(place.run(["status"]), 1, "Der er ingen tilsynsfil her.");
    check(place.run(["status", "--lang", "en"]), 1, "There is no tilsyn file here.");
    check(place.run(["--file", "x.tilsyn", "status"]), 1, "Filen x.tilsyn findes ikke.");
    place.write("a.tilsyn", "");
    place.write("b.tilsyn", "");
    check(place.run(["status"]), 1, "Der er 2 tilsynsfiler i mappen: a.tilsyn, b.tilsyn.");
}

#[test]
fn foreign_newer_and_damaged_files() {
    let place = Place::framed();
    place.write("text.tilsyn", "ikke en database");
    check(place.run(["--file", "text.tilsyn", "status"]), 1, "text.tilsyn er ikke en tilsynsfil.");
    let foreign = Connection::open(place.path().join("foreign.tilsyn")).unwrap();
    foreign.execute_batch("create table x (y)").unwrap();
    drop(foreign);
    check(place.run(["--file", "foreign.tilsyn", "status"]), 1, "foreign.tilsyn er ikke en tilsynsfil.");
    fs::copy(place.file(), place.path().join("newer.tilsyn")).unwrap();
    let newer = Connection::open(place.path().join("newer.tilsyn")).unwrap();
    newer.pragma_update(None, "user_version", 7).unwrap();
    drop(newer);
    let err = place.run(["--file", "newer.tilsyn", "status"]).refused(1);
    assert!(err.contains("filens udgave er 7, dette program kender 1"), "{err}");
    let mut bytes = fs::read(place.file()).unwrap();
    bytes[5000..9000].fill(0xA5);
    place.write("damaged.tilsyn", bytes);
    let said = place.run(["--file", "damaged.tilsyn", "verify"]);
    assert_eq!(said.code, Some(1), "{}{}", said.out, said.err);
    assert!(!said.err.contains("panicked"), "{}", said.err);
}

#[test]
fn passphrases() {
    let place = Place::new();
    check(
        place.run(["new", "t.tilsyn", "--municipality", "Prøve"]),
        1,
        "Filen er krypteret, og der er ingen at spørge",
    );
    let new = |passphrase: &str| {
        let mut command = place.command(["new", "t.tilsyn", "--municipality", "Prøve"]);
        Said::of(command.env("TILSYN_PASSPHRASE", passphrase).output().unwrap())
    };
    check(new("kort"), 1, "Adgangssætningen er for kort");
    assert!(!place.file().exists());
    new("fire gode danske ord").done();
    let wrong = place.command(["status"]).env("TILSYN_PASSPHRASE", "fire andre danske ord").output().unwrap();
    check(Said::of(wrong), 1, "Adgangssætningen passer ikke til filen");
    for text in ["fire gode danske ord\r\n", "fire gode danske ord", "\u{feff}fire gode danske ord\n"] {
        place.secret("pass.txt", text);
        place.run(["status", "--passphrase-file", "pass.txt"]).done();
    }
    check(place.run(["status", "--passphrase-file", "none.txt"]), 1, "Adgangssætningen kunne ikke læses fra none.txt");
    check(new("fire gode danske ord"), 1, "t.tilsyn findes i forvejen.");
}

/// Whoever may read the file of the passphrase may read the tilsyn.
#[test]
#[cfg(unix)]
fn a_passphrase_that_others_can_read_is_told_of() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::encrypted();
    let path = place.secret("pass.txt", PASSPHRASE);
    for (mode, is_told) in [(0o600, false), (0o400, false), (0o640, true), (0o604, true), (0o602, true)] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let said = place.run(["status", "--passphrase-file", "pass.txt"]);
        let told = said.err.starts_with("pass.txt kan læses af andre") && said.err.contains("chmod 600 pass.txt");
        assert_eq!((said.code, told, said.err.is_empty()), (Some(0), is_told, !is_told), "{mode:o}: {}", said.err);
    }
}

/// A pipe that nobody writes to would be waited for without end.
#[test]
#[cfg(unix)]
fn only_ordinary_files_are_read() {
    let place = Place::drawn();
    assert!(std::process::Command::new("mkfifo").arg(place.path().join("pibe")).status().unwrap().success());
    place.run(["receipt", "--json"]).done();
    for (what, line) in [
        ("list", &["import", "pibe"][..]),
        ("proposed", &["import", "--propose-map", "pibe"]),
        ("mapping", &["import", "liste.csv", "--map", "pibe"]),
        ("checklist", &["round", "new", "2028", "--yes", "--checklist", "pibe"]),
        ("checked", &["checklist", "check", "pibe"]),
        ("receipt", &["verify", "pibe"]),
        ("counts", &["survey", "import", "pibe"]),
        ("text", &["paragraph", "set", "boern", "--role", "Lederen", "--from", "pibe"]),
        ("names", &["report", "check", "--names", "pibe"]),
        ("passphrase", &["status", "--passphrase-file", "pibe"]),
    ] {
        let err = place.run(line).refused(1);
        assert!(err.starts_with("pibe er ikke en almindelig fil og er ikke læst."), "{what}: {err}");
    }
    let settings = place.command(["audit", "B-01"]).env("TILSYN_CONFIG", "pibe").output().unwrap();
    check(Said::of(settings), 1, "pibe er ikke en almindelig fil");
    // What a link leads to is read.
    std::os::unix::fs::symlink(list("boern-windows1252.csv"), place.path().join("link.csv")).unwrap();
    place.run(["import", "--propose-map", "link.csv"]).done();
}

#[test]
fn a_refused_list_leaves_nothing_behind() {
    let place = Place::new();
    place.run(["new", "t.tilsyn", "--municipality", "Prøve", "--no-encryption"]).done();
    place.run(["round", "new", "2027", "--yes"]).done();
    let before = fs::read(place.file()).unwrap();
    for (name, place_named) in [
        ("defekt-afkortet.xlsx", "beskadiget eller afkortet"),
        ("defekt-binaer.csv", ""),
        ("defekt-cpr-som-sagsnummer.csv", "linje 26"),
        ("defekt-excel-tal.csv", "linje 5"),
        ("defekt-samme-sag-i-to-omraader.csv", "linje 26"),
        ("defekt-tom.csv", ""),
        ("defekt-uden-sagsnummer.csv", "linje 1"),
        ("defekt-ukendt-omraade.csv", "linje 27"),
    ] {
        let err = place.run(["import", &list(name)]).refused(1);
        assert!(err.contains(place_named) && err.contains("Der er ikke gemt noget."), "{name}: {err}");
        // A good list beside a bad one is not stored either.
        place.run(["import", &list("begge-omraader.csv"), &list(name)]).refused(1);
        assert_eq!(fs::read(place.file()).unwrap(), before, "{name}");
    }
}

#[test]
#[cfg(unix)]
fn a_folder_that_cannot_be_written_and_a_file_that_another_holds() {
    let place = Place::framed();
    check(place.run(["new", "/nowhere/t.tilsyn", "--municipality", "P", "--no-encryption"]), 1, "Mappen til /nowhere");
    let holder = Connection::open(place.file()).unwrap();
    holder.execute_batch("begin immediate").unwrap();
    check(place.run(["lock"]), 1, "Et andet program har filen åben");
    holder.execute_batch("rollback").unwrap();
    place.run(["lock"]).done();
}

#[test]
#[cfg(unix)]
fn a_closed_pipe_ends_quietly_and_a_full_drive_does_not() {
    let place = Place::drawn();
    let mut child = place.command(["sample"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(0), ""));
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = place.command(["sample"]).stdout(full).output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{err}");
    assert!(err.starts_with("Der kunne ikke skrives ud"), "{err}");
}

#[test]
fn no_terminal() {
    let place = Place::drawn();
    check(place.run(["audit"]), 1, "Skærmbilledet kræver en terminal.");
    check(place.run(["audit", "B-01"]), 1, "Skærmbilledet kræver en terminal.");
    let status = place.run([] as [&str; 0]).done();
    assert!(status.contains("Næste skridt: Gennemgå sag B-01."), "{status}");
    let said = place.run(["--plain"]).done();
    assert!(said.contains("2027"), "{said}");
}

#[test]
fn what_was_written_is_told_by_its_full_path() {
    let place = Place::drawn();
    let written = place.path().join("ud");
    for said in [
        place.run(["feedback", "--case", "B-01", "--out", "ud"]).done(),
        place.run(["report", "--out", "ud"]).done(),
        place.run(["backup", "ud/kopi.tilsyn-kopi"]).done(),
    ] {
        assert!(said.contains(&written.display().to_string()), "{said}");
    }
}
