//! Creating and opening a file: the only place where a connection is made.

use super::{
    beside::{Beside, must_be_alone},
    error::{not_opened, not_ours, unless_full},
    reader::{AtOnce, Reader},
    schema::{self, APPLICATION_ID, SCHEMA, VERSION},
};
use crate::domain::refusal::Refusal;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior, config::DbConfig};
use std::{
    fmt::Write as _,
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
    noticed: Option<Refusal>,
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
        let mut file = File::open(&self.path).map_err(|error| not_found(&self.path, &error))?;
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
        self.beside.settle(passphrase)?;
        let opened = Store::connect(&self.path, passphrase).and_then(|mut store| {
            self.judge(&store.connection)?;
            store.noticed = self.beside.notice(&store.connection)?;
            Ok(store)
        });
        opened.map_err(|refusal| match refusal.code {
            "wrong-passphrase" => self.unreadable(refusal, passphrase.is_some()),
            _ => refusal,
        })
    }

    fn judge(&self, connection: &Connection) -> Result<(), Refusal> {
        let moment = connection.unchecked_transaction()?;
        let header = |name| moment.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
        if header("application_id")? != APPLICATION_ID || !is_paged(&self.path) {
            return Err(self.not_ours());
        }
        let found = header("user_version")?;
        if found != VERSION {
            return Err(Refusal::new("file-version").with("found", found).with("known", VERSION));
        }
        schema::must_be_ours(&moment)
    }

    fn not_ours(&self) -> Refusal {
        not_ours().with("path", self.path.display())
    }

    /// Why a file is not read with what was given.
    fn unreadable(&self, refusal: Refusal, with_passphrase: bool) -> Refusal {
        match self.lock() {
            Err(refusal) => refusal,
            Ok(Lock::Plain) if with_passphrase => Refusal::new("file-not-encrypted").with("path", self.path.display()),
            Ok(_) => refusal,
        }
    }
}

fn not_found(path: &Path, error: &io::Error) -> Refusal {
    let refuse = |code| Refusal::new(code).with("path", path.display());
    match error.kind() {
        io::ErrorKind::NotFound => refuse("file-not-found"),
        io::ErrorKind::PermissionDenied => refuse("file-no-permission"),
        _ => not_opened(path, error),
    }
}

fn is_paged(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|data| data.len() > 0 && data.len() % PAGE == 0)
}

impl Store {
    /// A new, empty file that only its owner may read. Nothing is left behind if it cannot be made.
    pub fn create(path: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<Self, Refusal> {
        must_be_alone(path)?;
        owner_only(OpenOptions::new().write(true).create_new(true))
            .open(path)
            .map_err(|error| not_created(path, &error))?;
        let made = Self::connect(path, passphrase).and_then(|mut store| {
            store.lay_out()?;
            Ok(store)
        });
        if made.is_err() {
            // Ours alone, made a moment ago, and empty.
            fs::remove_file(path).ok();
        }
        made
    }

    /// Opens a file, and refuses a foreign one, one of another version, and a wrong passphrase.
    pub fn open(path: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<Self, Refusal> {
        Opening::of(path)?.open(passphrase)
    }

    /// An empty file in memory, for replaying a trail.
    pub fn in_memory() -> Result<Self, Refusal> {
        #[expect(clippy::disallowed_methods, reason = "the one place that opens a connection")]
        let connection = Connection::open_in_memory()?;
        let mut store = Self::of(connection, Path::new(""), false)?;
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

    /// What was noticed when it was opened, for the person at it to judge.
    #[must_use]
    pub fn noticed(&self) -> Option<&Refusal> {
        self.noticed.as_ref()
    }

    fn connect(path: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<Self, Refusal> {
        let connection = connection(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        unlock(&connection, passphrase)?;
        Self::of(connection, path, passphrase.is_some())
    }

    fn of(connection: Connection, path: &Path, encrypted: bool) -> Result<Self, Refusal> {
        prepare(&connection)?;
        Ok(Self { reader: Reader { connection }, path: path.into(), encrypted, noticed: None })
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

/// A connection that only lets SQLite take back what is unfinished, and waits for nobody.
pub(super) fn keyless(path: &Path) -> Result<Connection, Refusal> {
    let connection = connection(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.busy_timeout(Duration::ZERO)?;
    Ok(connection)
}

/// A connection that reads the bytes of a file as they stand, whatever lies beside it.
pub(super) fn still(path: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<Connection, Refusal> {
    let name = format!("file://{}?immutable=1", escaped(path));
    let connection = connection(Path::new(&name), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)?;
    unlock(&connection, passphrase)?;
    prepare(&connection)?;
    Ok(connection)
}

/// A path as it stands in a URI.
fn escaped(path: &Path) -> String {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.into());
    let text = absolute.to_string_lossy();
    let text = if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() };
    let rooted = if text.starts_with('/') { text } else { format!("/{text}") };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/:._-".contains(&byte);
    rooted.bytes().fold(String::new(), |mut out, byte| {
        let _ = if plain(byte) { write!(out, "{}", char::from(byte)) } else { write!(out, "%{byte:02X}") };
        out
    })
}

fn connection(path: &Path, flags: OpenFlags) -> Result<Connection, Refusal> {
    #[expect(clippy::disallowed_methods, reason = "the one place that opens a connection")]
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(|error| not_opened(path, error))?;
    // SQLCipher would tell a wrong passphrase on stderr, in its own words.
    connection.execute_batch("pragma cipher_log_level = none")?;
    Ok(connection)
}

fn unlock(connection: &Connection, passphrase: Option<&Zeroizing<String>>) -> Result<(), Refusal> {
    passphrase.map_or(Ok(()), |passphrase| Ok(connection.pragma_update(None, "key", passphrase.as_str())?))
}

/// Settings of a connection. Rollback journal, not WAL: the file is whole when it is copied
/// and works on shares. Temporary tables stay in memory, so nothing is written in the clear. No view is ours, no page is
/// taken at its word, and nothing in a schema may call what is not harmless.
fn prepare(connection: &Connection) -> Result<(), Refusal> {
    connection.busy_timeout(BUSY)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.execute_batch(
        "pragma cell_size_check = on; pragma foreign_keys = on; pragma temp_store = memory; pragma secure_delete = on;",
    )?;
    connection.pragma_update(None, "synchronous", "full")?;
    Ok(())
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
