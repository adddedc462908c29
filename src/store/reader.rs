//! Every read of a file: of the file as it stands, within a change, or at one moment.

use super::error::{damaged, sqlite};
use crate::domain::refusal::Refusal;
use rusqlite::{Connection, Transaction};
use std::ops::Deref;

/// What can be read. An open file, a change that is being made and a held moment all give it, so that whoever decides
/// within a change reads through the change.
#[derive(Debug)]
pub struct Reader {
    pub(super) connection: Connection,
}

impl Reader {
    /// SQLite's own check of every page.
    pub fn whole(&self) -> Result<(), Refusal> {
        let verdict: String =
            self.connection.query_row("pragma integrity_check", [], |row| row.get(0)).map_err(sqlite)?;
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
