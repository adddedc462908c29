//! The other program of the trial of locks: this one, run once more with a word that nobody types.

use crate::store::lock_trial::is_given;
use std::{
    ffi::OsString,
    path::Path,
    process::{Command, ExitCode, Stdio},
};

const WORD: &str = "--laasproeve";
const GIVEN: u8 = 10;
const HELD: u8 = 11;

/// Whether another program is given the lock of a file. It inherits nothing: no passphrase, no terminal, no settings.
pub fn other(file: &Path) -> Option<bool> {
    let program = std::env::current_exe().ok()?;
    let mut command = Command::new(program);
    command.arg(WORD).arg(file).env_clear();
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    match command.status().ok()?.code()? {
        code if code == i32::from(GIVEN) => Some(true),
        code if code == i32::from(HELD) => Some(false),
        _ => None,
    }
}

/// What the other program answers, where it is the one that was run.
#[must_use]
pub fn answer(typed: &[OsString]) -> Option<ExitCode> {
    let [_, word, file] = typed else { return None };
    (word == WORD).then(|| match is_given(Path::new(file)) {
        Some(true) => GIVEN.into(),
        Some(false) => HELD.into(),
        None => ExitCode::FAILURE,
    })
}
