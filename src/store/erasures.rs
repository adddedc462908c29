//! What is erased here: rounds with all that they held, and texts of single entries.

use super::{
    reader::Reader,
    schema::{self, lift_guards},
    trail::told,
    values::{json, moment},
};
use crate::domain::{
    event::{Event, PURGED_KIND, REWRITTEN_KIND, RoundPurged, TEXT_ERASED_KIND, TextErased},
    purge::{Figures, Purged},
    refusal::Refusal,
    trail::Entry,
};
use rusqlite::{Connection, named_params};

impl Reader {
    /// The rounds that are erased here, newest first.
    pub fn purges(&self) -> Result<Vec<Purged>, Refusal> {
        let sql = "select year, at, actor, filed, ground, checklists, revision from purge order by year desc";
        let mut purges: Vec<Purged> = self.rows(sql, [], |row| {
            Ok(Purged {
                year: row.get("year")?,
                at: moment(row, "at")?,
                by: row.get("actor")?,
                filed: row.get("filed")?,
                ground: row.get("ground")?,
                seq: row.get("revision")?,
                checklists: json(row, "checklists")?,
                versions: Vec::new(),
            })
        })?;
        let sql = "select figures from purge_figures where year = :year order by version";
        for purge in &mut purges {
            purge.versions = self.rows(sql, named_params! { ":year": purge.year }, |row| json(row, "figures"))?;
        }
        Ok(purges)
    }

    /// What is kept of the round of a year, where it is erased here.
    pub fn purge(&self, year: u16) -> Result<Option<Purged>, Refusal> {
        Ok(self.purges()?.into_iter().find(|purge| purge.year == year))
    }

    /// The entries of a round with their kinds, as far as they are not erased with it, oldest first.
    pub fn entries_of(&self, year: u16) -> Result<Vec<(i64, String)>, Refusal> {
        let of_round = "subject >= :year and subject < :year || '!' and kind <> :purged";
        let sql = told(of_round) + " order by seq";
        let of = named_params! { ":year": year.to_string(), ":purged": PURGED_KIND };
        self.rows(&sql, of, |row| Ok((row.get("seq")?, row.get("kind")?)))
    }

    /// The entry that opened a round again after the entry `seq`.
    pub fn reopening(&self, year: u16, seq: i64) -> Result<Option<i64>, Refusal> {
        let sql = told("kind = 'round-reopened' and subject = :year and seq > :seq") + " order by seq limit 1";
        self.row(&sql, named_params! { ":year": year.to_string(), ":seq": seq }, |row| row.get("seq"))
    }

    /// The entry after which the file has still to be written anew, so that what it erased lies nowhere in it.
    pub fn unwritten_erasure(&self) -> Result<Option<i64>, Refusal> {
        let sql = "select max(seq) from trail where kind in (:purged, :text)
                   and seq > coalesce((select max(seq) from trail where kind = :rewritten), 0)";
        let kinds = named_params! { ":purged": PURGED_KIND, ":text": TEXT_ERASED_KIND, ":rewritten": REWRITTEN_KIND };
        self.one(sql, kinds, |row| row.get(0))
    }
}

/// What an event of these two erases goes.
pub(super) fn erase(connection: &Connection, entry: &Entry, event: &Event) -> rusqlite::Result<()> {
    match event {
        Event::RoundPurged(purged) => purge(connection, entry, purged),
        Event::TextErased(erased) => erase_texts(connection, entry, erased),
        _ => Ok(()),
    }
}

/// All that there is of a round goes; what the event keeps of it is kept.
fn purge(connection: &Connection, entry: &Entry, purged: &RoundPurged) -> rusqlite::Result<()> {
    let sql = "insert or replace into erased (seq, revision, kind) values (:seq, :revision, :kind)";
    let mut insert = connection.prepare_cached(sql)?;
    for of_kind in &purged.erased {
        for seq in of_kind.seqs.iter().flat_map(|(first, last)| *first..=*last) {
            insert.execute(named_params! { ":seq": seq, ":revision": entry.seq, ":kind": of_kind.kind })?;
        }
    }
    bare(connection, entry)?;
    let guards = lift_guards(connection)?;
    // Whatever refers to whatever: nothing of the year is left at the end.
    connection.execute_batch("pragma defer_foreign_keys = on")?;
    for table in schema::tables_of_rounds(connection)? {
        let sql = format!("delete from \"{table}\" where year = :year");
        connection.execute(&sql, named_params! { ":year": purged.year })?;
    }
    connection.execute_batch(&guards)?;
    keep(connection, entry, purged, i64::MAX)
}

/// What is kept of a purged round as it was at the entry `until`: of the versions that were signed by then.
pub(super) fn keep(connection: &Connection, entry: &Entry, purged: &RoundPurged, until: i64) -> rusqlite::Result<()> {
    let text = |value: serde_json::Result<String>| {
        value.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
    };
    let sql = "insert into purge (year, at, actor, filed, ground, last_action, checklists, revision)
               values (:year, :at, :actor, :filed, :ground, :last_action, :checklists, :revision)";
    connection.execute(
        sql,
        named_params! {
            ":year": purged.year, ":at": entry.at, ":actor": entry.by, ":filed": purged.filed, ":ground": purged.ground,
            ":last_action": purged.last_action, ":checklists": text(serde_json::to_string(&purged.checklists))?,
            ":revision": entry.seq,
        },
    )?;
    let sql = "insert into purge_figures (year, version, figures) values (:year, :version, :figures)";
    for figures in purged.versions.iter().filter(|figures| figures.head_seq < until) {
        let reopened = figures.reopened.filter(|seq| *seq <= until);
        let figures = Figures { reopened, ..figures.clone() };
        let row = named_params! {
            ":year": purged.year, ":version": figures.version, ":figures": text(serde_json::to_string(&figures))?,
        };
        connection.execute(sql, row)?;
    }
    Ok(())
}

/// The texts of some entries go; the fixed word stands in their place.
fn erase_texts(connection: &Connection, entry: &Entry, erased: &TextErased) -> rusqlite::Result<()> {
    let sql = "insert or replace into erased (seq, revision, at, actor, kind, subject, payload)
               values (:seq, :revision, :at, :actor, :kind, :subject, :payload)";
    for one in &erased.entries {
        let payload =
            serde_json::to_string(&one.event).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        let row = named_params! {
            ":seq": one.seq, ":revision": entry.seq, ":at": one.at, ":actor": one.by, ":kind": one.event.kind(),
            ":subject": one.event.subject(), ":payload": payload,
        };
        connection.execute(sql, row)?;
    }
    bare(connection, entry)
}

/// Nothing is left of the entries that `entry` erases but what the chain is walked by.
fn bare(connection: &Connection, entry: &Entry) -> rusqlite::Result<()> {
    let sql =
        "update trail set at = null, actor = null, subject = null, payload = null, salt = null, payload_sha256 = null
               where payload_sha256 is not null and seq in (select seq from erased where revision = :revision)";
    connection.execute(sql, named_params! { ":revision": entry.seq }).map(drop)
}
