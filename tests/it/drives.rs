//! Drives whose locks do not work: on some a lock is given to whoever asks, on others to nobody. Such a drive is played by
//! a small library that answers in the place of the system; where no C compiler is, the test says so.

#![cfg(target_os = "linux")]
#![expect(clippy::print_stderr, reason = "what was not tested is said")]

use crate::support::{
    command::{Place, Said, list},
    terminal::Terminal,
};
use portable_pty::CommandBuilder;
use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What is asked of `fcntl`, but for locks, goes on to the system.
const SHIM: &str = "
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>

static int answer(const char *name, int fd, int command, void *argument) {
    if (command == F_SETLK || command == F_SETLKW) { LOCK }
    if (command == F_GETLK) { ((struct flock *)argument)->l_type = F_UNLCK; return 0; }
    int (*real)(int, int, ...) = (int (*)(int, int, ...))dlsym(RTLD_NEXT, name);
    return real(fd, command, argument);
}

#define ANSWER(name) int name(int fd, int command, ...) { \\
    va_list rest; va_start(rest, command); void *argument = va_arg(rest, void *); va_end(rest); \\
    return answer(#name, fd, command, argument); }
ANSWER(fcntl)
ANSWER(fcntl64)
";
const GIVEN: &str = "return 0;";
const REFUSED: &str = "errno = ENOLCK; return -1;";

/// The library, in the folder of its own.
fn drive(folder: &Path, lock: &str) -> Option<PathBuf> {
    let (source, library) = (folder.join("drev.c"), folder.join("drev.so"));
    fs::write(&source, SHIM.replace("LOCK", lock)).unwrap();
    let built = Command::new("cc").args(["-shared", "-fPIC", "-o"]).args([&library, &source]).arg("-ldl").status();
    if !built.is_ok_and(|status| status.success()) {
        eprintln!("no C compiler is on this machine: no drive without locks was tried");
        return None;
    }
    Some(library)
}

fn on<S: AsRef<OsStr>>(library: &Path, place: &Place, args: impl IntoIterator<Item = S>) -> Said {
    Said::of(place.command(args).env("LD_PRELOAD", library).output().unwrap())
}

#[test]
fn where_locks_are_given_to_everybody_a_file_is_read_and_not_written() {
    let place = Place::drawn();
    let folder = tempfile::tempdir().unwrap();
    let Some(library) = drive(folder.path(), GIVEN) else { return };
    let before = fs::read(place.file()).unwrap();
    on(&library, &place, ["status"]).done();
    for line in [&["answer", "B-01", "BI-01", "met"][..], &["import", &list("begge-omraader.csv"), "--supplement"]] {
        let err = on(&library, &place, line).refused(1);
        assert!(err.starts_with("Låse virker ikke på det drev, hvor t.tilsyn ligger"), "{err}");
    }
    let err = on(&library, &place, ["new", "ny.tilsyn", "--municipality", "P", "--no-encryption"]).refused(1);
    assert!(err.starts_with("Låse virker ikke på det drev, hvor ny.tilsyn ligger"), "{err}");
    let said = on(&library, &place, ["doctor"]);
    assert!(said.out.contains("Låse virker ikke på drevet") && said.code == Some(1), "{}", said.out);
    let said = on(&library, &place, ["--plain"]);
    assert!(said.err.contains("Her kan den kun læses."), "{}", said.err);

    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tilsyn"));
    command.args(["audit", "B-01"]);
    command.env("LD_PRELOAD", &library);
    let mut terminal = Terminal::with(&place, (24, 80), command);
    terminal.until("! Låse virker ikke på det drev, hvor t.tilsyn ligger");
    terminal.until("kun læsning");
    terminal.type_keys("\u{11}");
    terminal.left(0);

    assert!(fs::read(place.file()).unwrap() == before);
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1, "the trial left something");
    // The drive is no better for whoever tries to save past the trial; the file is.
    place.run(["answer", "B-01", "BI-01", "met"]).done();
    assert!(place.run(["doctor"]).out.contains("Låse virker på drevet"));
}

#[test]
fn where_locks_are_given_to_nobody_it_is_the_drive_that_is_named() {
    let place = Place::with_round();
    let folder = tempfile::tempdir().unwrap();
    let Some(library) = drive(folder.path(), REFUSED) else { return };
    let err = on(&library, &place, ["status"]).refused(1);
    assert!(err.starts_with("Det drev, hvor t.tilsyn ligger, giver ingen låse"), "{err}");
    assert!(!err.contains("Et andet program har"), "{err}");
    place.run(["status"]).done();
}

/// The program that tries the lock gets no passphrase and nothing else of the surroundings.
#[test]
fn the_other_program_inherits_nothing() {
    let source = include_str!("../../src/cli/lock_trial.rs");
    assert!(source.contains(".env_clear()"));
    // It is the only one that is ever started.
    let body = |text: &str| text.split("#[cfg(test)]").next().is_some_and(|text| text.contains("Command::new("));
    let starts = super::tidy::source::sources().into_iter().filter(|file| body(&file.text));
    let names: Vec<String> = starts.map(|file| file.path).filter(|path| !path.ends_with("tests.rs")).collect();
    assert_eq!(names, ["cli/lock_trial.rs"]);
}
