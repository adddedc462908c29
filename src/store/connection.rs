//! Connections: the only place where one is made, and how each is set.

use super::{
    bounds,
    error::{not_opened, sqlite},
};
use crate::domain::refusal::Refusal;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior, config::DbConfig};
use std::{fmt::Write as _, path::Path, time::Duration};
use zeroize::Zeroizing;

/// How long a write waits for another program that holds the file.
const BUSY: Duration = Duration::from_secs(5);

/// A connection to read and write a file through.
pub(super) fn connect(path: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<Connection, Refusal> {
    let connection = connection(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    unlock(&connection, passphrase).and_then(|()| prepare(&connection)).map_err(sqlite)?;
    Ok(connection)
}

/// A connection to an empty file in memory.
pub(super) fn in_memory() -> Result<Connection, Refusal> {
    #[expect(clippy::disallowed_methods, reason = "the one place that opens a connection")]
    let connection = Connection::open_in_memory().map_err(sqlite)?;
    prepare(&connection).map_err(sqlite)?;
    Ok(connection)
}

/// A connection that only lets SQLite take back what is unfinished, and waits for nobody.
pub(super) fn keyless(path: &Path) -> Result<Connection, Refusal> {
    let connection = connection(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.busy_timeout(Duration::ZERO).map_err(sqlite)?;
    Ok(connection)
}

/// The file is this connection's alone until it is dropped; refused at once where another has it.
pub(super) fn alone_at_once(connection: &Connection) -> rusqlite::Result<Transaction<'_>> {
    connection.busy_timeout(Duration::ZERO)?;
    let alone = Transaction::new_unchecked(connection, TransactionBehavior::Immediate);
    connection.busy_timeout(BUSY)?;
    alone
}

/// A connection that reads the bytes of a file as they stand, whatever lies beside it.
pub(super) fn still(path: &Path, passphrase: Option<&Zeroizing<String>>) -> Result<Connection, Refusal> {
    let name = format!("file://{}?immutable=1", escaped(path));
    let connection = connection(Path::new(&name), OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI)?;
    unlock(&connection, passphrase).and_then(|()| prepare(&connection)).map_err(sqlite)?;
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
    connection.execute_batch("pragma cipher_log_level = none").map_err(sqlite)?;
    Ok(connection)
}

fn unlock(connection: &Connection, passphrase: Option<&Zeroizing<String>>) -> rusqlite::Result<()> {
    passphrase.map_or(Ok(()), |passphrase| connection.pragma_update(None, "key", passphrase.as_str()))
}

/// Settings of a connection. Rollback journal, not WAL: the file is whole when it is copied
/// and works on shares. Temporary tables stay in memory, so nothing is written in the clear. No view is ours, no page is
/// taken at its word, and nothing in a schema may call what is not harmless.
fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY)?;
    bounds::limit(connection)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.execute_batch(
        "pragma cell_size_check = on; pragma foreign_keys = on; pragma temp_store = memory; pragma secure_delete = on;",
    )?;
    connection.pragma_update(None, "synchronous", "full")
}
