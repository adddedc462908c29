//! The trail table.

use super::open::Store;
use crate::domain::{
    event::DRAFT_KIND,
    refusal::Refusal,
    trail::{Entry, START},
};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params};

impl Store {
    /// The whole trail, oldest first.
    pub fn trail(&self) -> Result<Vec<Entry>, Refusal> {
        let sql = "select seq, at, actor, kind, subject, payload, salt, payload_sha256, previous, sha256
                   from trail order by seq";
        Ok(self.connection.prepare(sql)?.query_map([], entry)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The number and hash of the newest entry; `0` and [`START`] in an empty file.
    pub fn head(&self) -> Result<(i64, String), Refusal> {
        Ok(head(&self.connection)?)
    }
}

pub(super) fn head(connection: &Connection) -> rusqlite::Result<(i64, String)> {
    let sql = "select seq, sha256 from trail order by seq desc limit 1";
    let newest = connection.query_row(sql, [], |row| Ok((row.get("seq")?, row.get("sha256")?))).optional()?;
    Ok(newest.unwrap_or((0, START.into())))
}

pub(super) fn append(connection: &Connection, entry: &Entry) -> rusqlite::Result<()> {
    let sql = "insert into trail (seq, at, actor, kind, subject, payload, salt, payload_sha256, previous, sha256)
               values (:seq, :at, :actor, :kind, :subject, :payload, :salt, :payload_sha256, :previous, :sha256)";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":seq": entry.seq, ":at": entry.at, ":actor": entry.by, ":kind": entry.kind, ":subject": entry.subject,
        ":payload": entry.payload, ":salt": entry.salt, ":payload_sha256": entry.payload_sha256,
        ":previous": entry.previous, ":sha256": entry.sha256,
    })?;
    Ok(())
}

/// Erases the payloads of the drafts of one text that are older than entry `before`.
pub(super) fn erase_drafts(connection: &Connection, subject: &str, before: i64) -> rusqlite::Result<()> {
    let sql = "update trail set payload = null
               where kind = :kind and subject = :subject and seq < :before and payload is not null";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":kind": DRAFT_KIND, ":subject": subject, ":before": before,
    })?;
    Ok(())
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        seq: row.get("seq")?,
        at: row.get("at")?,
        by: row.get("actor")?,
        kind: row.get("kind")?,
        subject: row.get("subject")?,
        payload: row.get("payload")?,
        salt: row.get("salt")?,
        payload_sha256: row.get("payload_sha256")?,
        previous: row.get("previous")?,
        sha256: row.get("sha256")?,
    })
}
