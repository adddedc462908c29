//! Creating and opening a file.

use super::{
    beside::{Beside, must_be_alone},
    bounds,
    connection::connect,
    error::{not_opened, not_ours, sqlite, unless_full},
    lock_trial::{Other, busy, must_work},
    reader::{AtOnce, Reader},
    schema::{self, APPLICATION_ID, VERSION},
    staging::{Staging, name_new},
};
use crate::domain::{code::Code, refusal::Refusal};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::{
    fs::{self, File},
    io::{self, Read as _},
    ops::Deref,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};
use zeroize::Zeroizing;

/// An open file. It is read as a [`Reader`]; writing goes through [`super::change::Change`].
#[derive(Debug)]
pub struct Store {
    pub(super) reader: Reader,
    path: PathBuf,
    encrypted: bool,
    noticed: Option<Refusal>,
    /// Who tries the locks before the first change.
    other: Option<Other>,
    /// Why it is read alone, where the locks did not work.
    read_only: Option<Refusal>,
    /// Whether it was looked for what an erasure had left undone.
    pub(super) rewriting_looked_for: bool,
}

/// What a file is before it is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    Encrypted,
    Plain,
}

const PAGE: u64 = 4096;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// A file that is about to be opened: what lies beside it is looked at first, and kept in mind over several passphrases.
#[derive(Debug)]
pub struct Opening {
    path: PathBuf,
    beside: Beside,
}

impl Opening {
    pub fn of(path: &Path) -> Result<Self, Refusal> {
        // What is no file at all, a pipe above all, would be waited for without end.
        if !fs::metadata(path).map_err(|error| not_found(path, &error))?.is_file() {
            return Err(not_ours().with("path", path.display()));
        }
        Ok(Self { path: path.into(), beside: Beside::of(path)? })
    }

    /// Whether the file asks for a passphrase. Refuses what cannot be a tilsyn file at all, unless an unfinished change
    /// has still to be taken back: then it is judged after that.
    pub fn lock(&self) -> Result<Lock, Refusal> {
        let mut start = [0; MAGIC.len()];
        let open = || File::open(&self.path).map_err(|error| not_found(&self.path, &error));
        let mut file = patiently(&self.path, open, || thread::sleep(PAUSE))?;
        let whole = file.read_exact(&mut start).is_ok() && is_paged(&self.path);
        match &start == MAGIC {
            true => Ok(Lock::Plain),
            false if whole || self.beside.unsettled() => Ok(Lock::Encrypted),
            false => Err(self.not_ours()),
        }
    }

    /// Takes back what is unfinished, and then opens the file if this version made it. Nothing that stands in it is run or
    /// asked for before that is known.
    pub fn open(&mut self, passphrase: Option<&Zeroizing<String>>) -> Result<Store, Refusal> {
        let path = self.path.clone();
        let opened = patiently(&path, || self.opened(passphrase), || thread::sleep(PAUSE));
        opened.map_err(|refusal| match refusal.code {
            // What later says that the words were changed says here that they are wrong.
            Code::WordsChanged => self.unreadable(passphrase.is_some()),
            Code::FileBusy => busy(&self.path, refusal),
            _ => refusal,
        })
    }

    fn opened(&mut self, passphrase: Option<&Zeroizing<String>>) -> Result<Store, Refusal> {
        self.beside.settle(passphrase)?;
        let mut store = Store::of(connect(&self.path, passphrase)?, &self.path, passphrase.is_some());
        self.judge(&store.connection)?;
        store.noticed = self.beside.notice(&store.connection)?;
        self.beside.clear(&store.connection)?;
        Ok(store)
    }

    fn judge(&self, connection: &Connection) -> Result<(), Refusal> {
        let moment = connection.unchecked_transaction().map_err(sqlite)?;
        let header = |name| moment.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
        if header("application_id").map_err(sqlite)? != APPLICATION_ID || !is_paged(&self.path) {
            return Err(self.not_ours());
        }
        let found = header("user_version").map_err(sqlite)?;
        if found != VERSION {
            return Err(Refusal::new(Code::FileVersion).with("found", found).with("known", VERSION));
        }
        schema::must_be_ours(&moment)?;
        bounds::judge(&moment)
    }

    fn not_ours(&self) -> Refusal {
        not_ours().with("path", self.path.display())
    }

    /// Why a file is not read with what was given.
    fn unreadable(&self, with_passphrase: bool) -> Refusal {
        match self.lock() {
            Err(refusal) => refusal,
            Ok(Lock::Plain) if with_passphrase => {
                Refusal::new(Code::FileNotEncrypted).with("path", self.path.display())
            }
            Ok(_) => Refusal::new(Code::WrongPassphrase),
        }
    }
}

fn not_found(path: &Path, error: &io::Error) -> Refusal {
    let refuse = |code| Refusal::new(code).with("path", path.display());
    match error.kind() {
        io::ErrorKind::NotFound => refuse(Code::FileNotFound),
        io::ErrorKind::PermissionDenied => refuse(Code::FileNoPermission),
        _ => not_opened(path, error),
    }
}

/// Some scanners of viruses, backups and the like hold a file for a moment, and let nobody open it meanwhile. So often it is
/// tried again, and so long is waited between: five seconds in all, as for another program that saves.
const TRIES: u32 = 50;
const PAUSE: Duration = Duration::from_millis(100);

/// Opens what is held for a moment as soon as it is free.
fn patiently<T>(
    path: &Path,
    mut open: impl FnMut() -> Result<T, Refusal>,
    mut pause: impl FnMut(),
) -> Result<T, Refusal> {
    // What is not there, and what nobody is allowed, does not change by waiting.
    let is_settled =
        |error: io::Error| matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied);
    for _ in 1..TRIES {
        match open() {
            Err(refusal) if matches!(refusal.code, Code::FileNotOpened | Code::FileIo) => {
                if File::open(path).is_err_and(is_settled) {
                    return Err(refusal);
                }
                pause();
            }
            settled => return settled,
        }
    }
    open()
}

fn is_paged(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| data.len() > 0 && data.len() % PAGE == 0)
}

impl Store {
    /// A new, empty file that only its owner may read.
    pub fn create(path: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<Self, Refusal> {
        Self::create_with(path, passphrase, Ok)
    }

    /// A new file with what `begin` puts into it: it has its name once it is whole, and takes nobody's place.
    pub fn create_with(
        path: &Path,
        passphrase: Option<&Zeroizing<String>>,
        begin: impl FnOnce(Self) -> Result<Self, Refusal>,
    ) -> Result<Self, Refusal> {
        must_be_alone(path)?;
        if fs::symlink_metadata(path).is_ok() {
            return Err(not_created(path, &io::ErrorKind::AlreadyExists.into()));
        }
        let (staging, made) = staged(path)?;
        let mut connection = connect(&made, passphrase)?;
        schema::lay_out(&mut connection).map_err(sqlite)?;
        // Let go of by its first name: beside that one SQLite would put what it needs.
        drop(begin(Self::of(connection, &made, passphrase.is_some()))?);
        name_new(&made, path).map_err(|error| not_created(path, &error))?;
        drop(staging);
        Self::open(path, passphrase)
    }

    /// Opens a file, and refuses a foreign one, one of another version, and a wrong passphrase.
    pub fn open(path: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<Self, Refusal> {
        Opening::of(path)?.open(passphrase)
    }

    /// An empty file in memory, for replaying a trail.
    pub fn in_memory() -> Result<Self, Refusal> {
        Ok(Self::of(schema::fresh()?, Path::new(""), false))
    }

    /// For what is read in many parts and must agree: a check, a report.
    pub fn at_once(&self) -> Result<AtOnce<'_>, Refusal> {
        AtOnce::begin(&self.reader)
    }

    /// The file is this program's alone until it is dropped.
    pub(super) fn alone(&mut self) -> Result<Transaction<'_>, Refusal> {
        self.reader.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sqlite)
    }

    pub(super) fn transaction(&mut self) -> Result<Transaction<'_>, Refusal> {
        self.reader.connection.transaction().map_err(sqlite)
    }

    /// What is asked each time that another holds the file, in place of the usual patience.
    #[cfg(test)]
    pub(crate) fn while_held(&mut self, ask: fn(i32) -> bool) -> rusqlite::Result<()> {
        self.reader.connection.busy_handler(Some(ask))
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    #[must_use]
    pub fn encrypted(&self) -> bool {
        self.encrypted
    }

    /// What was noticed when it was opened, for the person at it to judge.
    #[must_use]
    pub fn noticed(&self) -> Option<&Refusal> {
        self.noticed.as_ref()
    }

    /// Has the locks of the drive tried by another program, once, before anything is written.
    #[must_use]
    pub fn tried_by(self, other: Other) -> Self {
        Self { other: Some(other), ..self }
    }

    /// Refuses where the file can be read and not written: where locks do not work, two who save at once wreck it.
    pub fn must_be_writable(&mut self) -> Result<(), Refusal> {
        if let Some(other) = self.other.take() {
            self.read_only = must_work(&self.path, other).err();
        }
        self.read_only.clone().map_or(Ok(()), Err)
    }

    fn of(connection: Connection, path: &Path, encrypted: bool) -> Self {
        Self {
            reader: Reader { connection },
            path: path.into(),
            encrypted,
            noticed: None,
            other: None,
            read_only: None,
            rewriting_looked_for: false,
        }
    }
}

impl Deref for Store {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

/// An empty file that has yet to get the name `path`, in a folder of its own.
pub(super) fn staged(path: &Path) -> Result<(Staging, PathBuf), Refusal> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let made = Staging::within(folder).and_then(|staging| staging.write("ny", b"", true).map(|made| (staging, made)));
    made.map_err(|error| not_created(path, &error))
}

/// Why a new file could not be made.
pub fn not_created(path: &Path, error: &io::Error) -> Refusal {
    let code = match error.kind() {
        io::ErrorKind::AlreadyExists => Code::FileExists,
        io::ErrorKind::NotFound => Code::FolderNotFound,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Code::FolderReadOnly,
        _ => unless_full(error, Code::FileNotCreated),
    };
    Refusal::new(code).with("path", path.display()).with("detail", error)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What each try comes to, how often it is tried and waited, and what comes of it.
    #[test]
    fn what_is_held_for_a_moment_is_opened_as_soon_as_it_is_free() {
        let dir = tempfile::tempdir().unwrap();
        let (there, gone) = (dir.path().join("fil"), dir.path().join("intet"));
        File::create(&there).unwrap();
        for (path, code, held, tried) in [
            (&there, Code::FileNotOpened, 3, (4, None)),
            (&there, Code::FileIo, 1, (2, None)),
            (&there, Code::FileNotOpened, u32::MAX, (TRIES, Some(Code::FileNotOpened))),
            (&there, Code::WrongPassphrase, 1, (1, Some(Code::WrongPassphrase))),
            (&gone, Code::FileNotOpened, 9, (1, Some(Code::FileNotOpened))),
        ] {
            let (mut tries, mut pauses) = (0, 0);
            let open = || {
                tries += 1;
                if tries > held { Ok(()) } else { Err(Refusal::new(code)) }
            };
            let refused = patiently(path, open, || pauses += 1).err().map(|refusal| refusal.code);
            assert_eq!(((tries, refused), pauses), (tried, tried.0 - 1), "{code} {held}");
        }
        assert_eq!(PAUSE * TRIES, Duration::from_secs(5));
    }

    #[test]
    fn where_locks_do_not_work_a_file_is_read_and_not_written() {
        use crate::domain::moment::Moment;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("t.tilsyn");
        let now = || Moment::try_from("2026-11-22T04:28:00Z".to_owned()).unwrap();
        let mut store = Store::create(&path, None).unwrap().tried_by(|_| Some(true));
        for _ in 0..2 {
            let refused = store.change("mla", now, || Ok([7; 16])).unwrap_err();
            assert_eq!(refused.code, Code::LocksMissing);
        }
        assert!(store.rounds().unwrap().is_empty());
        // It is tried once.
        let mut store = Store::open(&path, None).unwrap().tried_by(|_| Some(false));
        store.must_be_writable().unwrap();
        fs::remove_dir_all(dir.path()).unwrap();
        store.must_be_writable().unwrap();
    }
}
