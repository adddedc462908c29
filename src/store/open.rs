//! Creating and opening a file: the only place where a connection is made.

use super::{
    error::{not_opened, not_ours, unless_full},
    migrate::{STEPS, migrate, version},
    reader::{AtOnce, Reader},
    schema::{APPLICATION_ID, SCHEMA, VERSION},
};
use crate::domain::refusal::Refusal;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior, config::DbConfig};
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read as _},
    ops::Deref,
    path::{Path, PathBuf},
    time::Duration,
};
use zeroize::Zeroizing;

/// An open file. It is read as a [`Reader`]; writing goes through [`super::change::Change`].
#[derive(Debug)]
pub struct Store {
    pub(super) reader: Reader,
    path: PathBuf,
    encrypted: bool,
}

/// What a file is before it is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    Encrypted,
    Plain,
}

/// How long a write waits for another program that holds the file.
const BUSY: Duration = Duration::from_secs(5);
const PAGE: u64 = 4096;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Whether the file at `path` asks for a passphrase. Refuses what cannot be a tilsyn file at all.
pub fn lock_of(path: &Path) -> Result<Lock, Refusal> {
    let refuse = |code| Refusal::new(code).with("path", path.display());
    let mut file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => refuse("file-not-found"),
        io::ErrorKind::PermissionDenied => refuse("file-no-permission"),
        _ => not_opened(path, error),
    })?;
    let length = file.metadata().map_err(|error| not_opened(path, error))?.len();
    let mut start = [0; 16];
    if length == 0 || length % PAGE != 0 || file.read_exact(&mut start).is_err() {
        return Err(not_ours().with("path", path.display()));
    }
    Ok(if &start == MAGIC { Lock::Plain } else { Lock::Encrypted })
}

impl Store {
    /// A new, empty file that only its owner may read. Nothing is left behind if it cannot be made.
    pub fn create(path: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<Self, Refusal> {
        owner_only(OpenOptions::new().write(true).create_new(true))
            .open(path)
            .map_err(|error| not_created(path, &error))?;
        let made = Self::connect(path, passphrase, true).and_then(|mut store| {
            store.lay_out()?;
            Ok(store)
        });
        if made.is_err() {
            // Ours alone, made a moment ago, and empty.
            fs::remove_file(path).ok();
        }
        made
    }

    /// Opens a file, brings an older one up to date, refuses a foreign or newer one and a wrong passphrase.
    pub fn open(path: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<Self, Refusal> {
        let mut store = Self::connect(path, passphrase, false)?;
        let found: i32 = store.connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
        if found != APPLICATION_ID {
            return Err(not_ours().with("path", path.display()));
        }
        let found = version(&store.connection)?;
        if found > VERSION {
            return Err(Refusal::new("file-newer").with("found", found).with("known", VERSION));
        }
        migrate(&mut store.reader.connection, STEPS)?;
        Ok(store)
    }

    /// An empty file in memory, for replaying a trail.
    pub fn in_memory() -> Result<Self, Refusal> {
        #[expect(clippy::disallowed_methods, reason = "the one place that opens a connection")]
        let connection = Connection::open_in_memory()?;
        let mut store = Self { reader: Reader { connection }, path: PathBuf::new(), encrypted: false };
        store.prepare()?;
        store.lay_out()?;
        Ok(store)
    }

    /// For what is read in many parts and must agree: a check, a report.
    pub fn at_once(&self) -> Result<AtOnce<'_>, Refusal> {
        AtOnce::begin(&self.reader)
    }

    /// The file is this program's alone until it is dropped.
    pub(super) fn alone(&mut self) -> Result<Transaction<'_>, Refusal> {
        Ok(self.reader.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    pub(super) fn transaction(&mut self) -> Result<Transaction<'_>, Refusal> {
        Ok(self.reader.connection.transaction()?)
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

    fn connect(path: &Path, passphrase: Option<&Zeroizing<String>>, new: bool) -> Result<Self, Refusal> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        #[expect(clippy::disallowed_methods, reason = "the one place that opens a connection")]
        let connection = Connection::open_with_flags(path, flags).map_err(|error| not_opened(path, error))?;
        if let Some(passphrase) = passphrase {
            // SQLCipher would tell a wrong passphrase on stderr, in its own words.
            connection.execute_batch("pragma cipher_log_level = none")?;
            connection.pragma_update(None, "key", passphrase.as_str())?;
        }
        let mut store = Self { reader: Reader { connection }, path: path.into(), encrypted: passphrase.is_some() };
        store.prepare()?;
        if !new {
            store.connection.query_row("select count(*) from sqlite_schema", [], |_| Ok(()))?;
        }
        Ok(store)
    }

    /// Settings of a connection. Rollback journal, not WAL: the file is whole when it is copied and works on shares.
    /// Temporary tables stay in memory, so nothing is written in the clear.
    fn prepare(&mut self) -> Result<(), Refusal> {
        self.connection.busy_timeout(BUSY)?;
        self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        self.connection.execute_batch(
            "pragma foreign_keys = on; pragma temp_store = memory; pragma trusted_schema = off;
             pragma secure_delete = on;",
        )?;
        self.connection.pragma_update(None, "synchronous", "full")?;
        Ok(())
    }

    fn lay_out(&mut self) -> Result<(), Refusal> {
        let change = self.transaction()?;
        change.execute_batch(SCHEMA)?;
        change.pragma_update(None, "application_id", APPLICATION_ID)?;
        change.pragma_update(None, "user_version", VERSION)?;
        Ok(change.commit()?)
    }
}

impl Deref for Store {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

/// Why a new file could not be made.
pub fn not_created(path: &Path, error: &io::Error) -> Refusal {
    let code = match error.kind() {
        io::ErrorKind::AlreadyExists => "file-exists",
        io::ErrorKind::NotFound => "folder-not-found",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "folder-read-only",
        _ => unless_full(error, "file-not-created"),
    };
    Refusal::new(code).with("path", path.display()).with("detail", error)
}

#[cfg(unix)]
pub(super) fn owner_only(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600)
}

#[cfg(not(unix))]
pub(super) fn owner_only(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}
