//! The municipality, the rounds, their checklists and signatures.

use super::{
    error::too_much,
    reader::Reader,
    values::{json, moment},
};
use crate::domain::{
    bounds::QUESTIONS_MAX,
    checklist::{Checklist, Names},
    moment::Moment,
    refusal::Refusal,
    round::{Reopened, Round, SignOff},
    trail::Entry,
};
use rusqlite::{Connection, Row, named_params};

impl Reader {
    pub fn municipality(&self) -> Result<String, Refusal> {
        let name = self.row("select name from municipality", [], |row| row.get("name"))?;
        Ok(name.unwrap_or_default())
    }

    /// All rounds, newest first.
    pub fn rounds(&self) -> Result<Vec<Round>, Refusal> {
        let sql = "select year, title, opened_at, signed from round order by year desc";
        self.rows(sql, [], round)
    }

    pub fn round(&self, year: u16) -> Result<Option<Round>, Refusal> {
        let sql = "select year, title, opened_at, signed from round where year = :year";
        self.row(sql, named_params! { ":year": year }, round)
    }

    /// The round's checklists as they were when it began.
    pub fn checklists(&self, year: u16) -> Result<Vec<Checklist>, Refusal> {
        let sql = "select content from round_checklist where year = :year order by position";
        let lists: Vec<Checklist> = self.rows(sql, named_params! { ":year": year }, |row| json(row, "content"))?;
        if lists.iter().map(|list| list.questions.len()).sum::<usize>() > QUESTIONS_MAX {
            return Err(too_much("round_checklist", QUESTIONS_MAX));
        }
        Ok(lists)
    }

    /// What the questions of every round are called.
    pub fn names(&self) -> Result<Names, Refusal> {
        let rounds = self.rounds()?;
        rounds
            .iter()
            .try_fold(Names::default(), |names, round| Ok(names.with(round.year, self.checklists(round.year)?)))
    }

    /// The signatures of a round, oldest first.
    pub fn sign_offs(&self, year: u16) -> Result<Vec<SignOff>, Refusal> {
        let sql = "select version, at, actor, head_seq, head_sha256, reopened_at, reopened_by, reopen_reason
                   from sign_off where year = :year order by version";
        self.rows(sql, named_params! { ":year": year }, sign_off)
    }
}

pub(super) fn name(connection: &Connection, entry: &Entry, municipality: &str) -> rusqlite::Result<()> {
    let sql = "insert into municipality (id, name, created_at) values (1, :name, :at)";
    connection.execute(sql, named_params! { ":name": municipality, ":at": entry.at })?;
    Ok(())
}

pub(super) fn open(
    connection: &Connection,
    entry: &Entry,
    year: u16,
    title: &str,
    checklists: &[Checklist],
) -> rusqlite::Result<()> {
    let sql = "insert into round (year, title, opened_at) values (:year, :title, :at)";
    connection.execute(sql, named_params! { ":year": year, ":title": title, ":at": entry.at })?;
    let sql = "insert into round_checklist (year, position, id, content) values (:year, :position, :id, :content)";
    for (position, list) in (1_i64..).zip(checklists) {
        let content =
            serde_json::to_string(list).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        connection.execute(
            sql,
            named_params! { ":year": year, ":position": position, ":id": list.id, ":content": content },
        )?;
    }
    Ok(())
}

pub(super) fn rename(connection: &Connection, year: u16, title: &str) -> rusqlite::Result<()> {
    let sql = "update round set title = :title where year = :year";
    connection.execute(sql, named_params! { ":year": year, ":title": title })?;
    Ok(())
}

/// All that a round can have before its lock, its lists and their cases first. Where something is locked, the tables refuse.
pub(super) fn remove(connection: &Connection, year: u16) -> rusqlite::Result<()> {
    for sql in [
        "delete from frame_case where year = :year",
        "delete from import where year = :year",
        "delete from paragraph where year = :year",
        "delete from survey_option where year = :year",
        "delete from survey where year = :year",
        "delete from round_checklist where year = :year",
        "delete from round where year = :year",
    ] {
        connection.execute(sql, named_params! { ":year": year })?;
    }
    Ok(())
}

pub(super) fn sign(connection: &Connection, entry: &Entry, year: u16, version: u32) -> rusqlite::Result<()> {
    let sql = "insert into sign_off (year, version, at, actor, head_seq, head_sha256)
               values (:year, :version, :at, :actor, :head_seq, :head_sha256)";
    connection.execute(
        sql,
        named_params! {
            ":year": year, ":version": version, ":at": entry.at, ":actor": entry.by,
            ":head_seq": entry.seq - 1, ":head_sha256": entry.previous,
        },
    )?;
    connection.execute("update round set signed = 1 where year = :year", named_params! { ":year": year })?;
    Ok(())
}

pub(super) fn reopen(connection: &Connection, entry: &Entry, year: u16, reason: &str) -> rusqlite::Result<()> {
    connection.execute("update round set signed = 0 where year = :year", named_params! { ":year": year })?;
    let sql = "update sign_off set reopened_at = :at, reopened_by = :actor, reopen_reason = :reason
               where year = :year and version = (select max(version) from sign_off where year = :year)";
    connection.execute(sql, named_params! { ":year": year, ":at": entry.at, ":actor": entry.by, ":reason": reason })?;
    Ok(())
}

fn round(row: &Row<'_>) -> rusqlite::Result<Round> {
    Ok(Round {
        year: row.get("year")?,
        title: row.get("title")?,
        opened_at: moment(row, "opened_at")?,
        signed: row.get("signed")?,
    })
}

fn sign_off(row: &Row<'_>) -> rusqlite::Result<SignOff> {
    let reopened_at: Option<String> = row.get("reopened_at")?;
    let reopened = match reopened_at {
        None => None,
        Some(_) => Some(Reopened {
            at: moment(row, "reopened_at")?,
            by: row.get("reopened_by")?,
            reason: row.get("reopen_reason")?,
        }),
    };
    Ok(SignOff {
        version: row.get("version")?,
        at: super::values::made::<Moment>(row, "at")?,
        by: row.get("actor")?,
        head_seq: row.get("head_seq")?,
        head_sha256: row.get("head_sha256")?,
        reopened,
    })
}
