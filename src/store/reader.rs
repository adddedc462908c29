//! Every read of a file: of the file as it stands, within a change, or at one moment.

use super::error::{damaged, sqlite};
use crate::domain::refusal::Refusal;
use rusqlite::{Connection, OptionalExtension as _, Params, Row, Transaction};
use std::{ops::Deref, path::PathBuf};

/// What can be read. An open file, a change that is being made and a held moment all give it, so that whoever decides
/// within a change reads through the change.
#[derive(Debug)]
pub struct Reader {
    pub(super) connection: Connection,
}

impl Reader {
    /// All that a query gives, each row read by `read`.
    pub(super) fn rows<T, C: FromIterator<T>>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<C, Refusal> {
        let mut statement = self.connection.prepare_cached(sql).map_err(sqlite)?;
        let rows = statement.query_map(params, read).map_err(sqlite)?;
        rows.collect::<rusqlite::Result<_>>().map_err(sqlite)
    }

    /// The first row, or `None` where there is none.
    pub(super) fn row<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, Refusal> {
        self.connection.query_row(sql, params, read).optional().map_err(sqlite)
    }

    /// The one row of a query that always gives one.
    pub(super) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, Refusal> {
        self.connection.query_row(sql, params, read).map_err(sqlite)
    }

    /// Hands every row to `take`.
    pub(super) fn each(
        &self,
        sql: &str,
        params: impl Params,
        take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), Refusal> {
        let mut statement = self.connection.prepare_cached(sql).map_err(sqlite)?;
        let mut rows = statement.query_map(params, take).map_err(sqlite)?;
        rows.try_for_each(|row| row.map_err(sqlite))
    }

    /// Where the file lies; nowhere for one in memory.
    #[must_use]
    pub fn place(&self) -> PathBuf {
        self.connection.path().map(PathBuf::from).unwrap_or_default()
    }

    /// Another number whenever somebody else has written in the file.
    pub fn version(&self) -> Result<i64, Refusal> {
        self.one("pragma data_version", [], |row| row.get(0))
    }

    /// SQLite's own check of every page.
    pub fn whole(&self) -> Result<(), Refusal> {
        let verdict: String = self.one("pragma integrity_check", [], |row| row.get(0))?;
        if verdict == "ok" { Ok(()) } else { Err(damaged(verdict)) }
    }
}

/// While it lives, every read through it sees the file as it was at the first, and who writes waits.
#[derive(Debug)]
pub struct AtOnce<'s> {
    reader: &'s Reader,
    _held: Transaction<'s>,
}

impl<'s> AtOnce<'s> {
    pub(super) fn begin(reader: &'s Reader) -> Result<Self, Refusal> {
        let held = reader.connection.unchecked_transaction().map_err(sqlite)?;
        // The moment is that of the first read, and it is held from now on.
        held.query_row("select count(*) from sqlite_schema", [], |_| Ok(())).map_err(sqlite)?;
        Ok(Self { reader, _held: held })
    }
}

impl Deref for AtOnce<'_> {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        self.reader
    }
}
