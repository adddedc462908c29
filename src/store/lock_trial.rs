//! Whether locks work where a tilsyn lies. On some drives a lock is given to whoever asks, and two who save at once wreck
//! the file. No program can see that alone, since its own locks are always given to it: another one tries to take a lock
//! that is held, on an empty file that is thrown away. Never on the tilsyn itself: whoever closes a second handle on a file
//! gives up every lock that his program has on it.

use super::{connection::keyless, error::sqlite, staging::Staging};
use crate::domain::{code::Code, refusal::Refusal};
use rusqlite::Connection;
use std::{
    fs::{self, File},
    path::Path,
};

/// Another program that tries to lock a file: whether it was given the lock, and nothing where it could not be asked.
pub type Other = fn(&Path) -> Option<bool>;

/// Refuses where locks do not work beside `file`, or where `file` is to be.
pub fn must_work(file: &Path, other: Other) -> Result<(), Refusal> {
    let refuse = |code| Err(Refusal::new(code).with("path", file.display()));
    match beside(file, other) {
        Some((false, _)) => refuse(Code::LocksRefused),
        Some((true, Some(true))) => refuse(Code::LocksMissing),
        // Where nothing can be made beside the file, nothing can be saved in it, and that is told when it fails.
        Some((true, _)) | None => Ok(()),
    }
}

/// What is said where a file is busy: that another has it, or that its drive gives no locks at all.
pub(super) fn busy(file: &Path, refusal: Refusal) -> Refusal {
    match must_work(file, |_| None) {
        Err(why) if refusal.code == Code::FileBusy => why,
        _ => refusal,
    }
}

/// Whether a lock was given here, and then to another as well.
fn beside(file: &Path, other: Other) -> Option<(bool, Option<bool>)> {
    let file = fs::canonicalize(file).unwrap_or_else(|_| file.into());
    let staging = Staging::within(file.parent()?).ok()?;
    let trial = staging.place("laas");
    File::create_new(&trial).ok()?;
    Some(match taken(&trial) {
        Ok(_held) => (true, other(&trial)),
        Err(_) => (false, None),
    })
}

/// Takes the lock of a file as whoever saves does, and holds it as long as the connection lives.
fn taken(file: &Path) -> Result<Connection, Refusal> {
    let connection = keyless(file)?;
    connection.execute_batch("pragma journal_mode = memory; begin exclusive").map_err(sqlite)?;
    Ok(connection)
}

/// What the other program does.
#[must_use]
pub fn is_given(file: &Path) -> Option<bool> {
    match taken(file) {
        Ok(_) => Some(true),
        Err(refusal) => (refusal.code == Code::FileBusy).then_some(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(dir: &Path) -> usize {
        fs::read_dir(dir).unwrap().count()
    }

    #[test]
    fn a_drive_where_a_lock_is_given_twice_is_told_and_nothing_is_left_of_the_trial() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("t.tilsyn");
        assert_eq!(must_work(&path, |_| Some(true)).unwrap_err().code, Code::LocksMissing);
        let others: [Other; 2] = [|_| Some(false), |_| None];
        for other in others {
            assert_eq!(must_work(&path, other), Ok(()));
        }
        // The lock of the trial is held meanwhile.
        assert_eq!(
            must_work(&path, |trial| {
                assert!(trial.is_file());
                is_given(trial)
            })
            .map_err(|refusal| refusal.code),
            Ok(())
        );
        assert_eq!(left(dir.path()), 0);
    }

    #[test]
    fn a_lock_that_nobody_holds_is_given() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("laas");
        assert_eq!(is_given(&path), None);
        File::create(&path).unwrap();
        assert_eq!(is_given(&path), Some(true));
        let _held = taken(&path).unwrap();
        assert_eq!(is_given(&path), Some(false));
    }
}
