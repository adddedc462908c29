//! Second readings: who is to read what, who has seen what, what each reader says.

use super::{
    answers::{ByCase, QuestionAt, drop_drafts},
    cases::NEWEST,
    reader::Reader,
    values::{coded, coded_or_null, json, moment},
};
use crate::domain::{
    actor_at::ActorAt,
    answer::Value,
    at::CaseAt,
    event::Field,
    reading::{Choice, Chosen, Reading, Verdict},
    reading_desk::Turn,
    refusal::Refusal,
    sample::CaseId,
    trail::Entry,
};
use rusqlite::{Connection, Row, named_params};

/// Of each case.
pub(super) struct SecondReadings {
    pub readings: ByCase<Reading>,
    pub choices: ByCase<Choice>,
    pub shown: ByCase<ActorAt>,
    pub finished: ByCase<ActorAt>,
}

impl Reader {
    pub(super) fn second_readings(&self, year: u16, only: Option<CaseId>) -> Result<SecondReadings, Refusal> {
        Ok(SecondReadings {
            readings: self.by_case("reading", READING, (year, only), reading)?,
            choices: self.by_case(
                "(select *, reader as question from reading_choice)",
                "reader, chosen, actor, at, revision",
                (year, only),
                choice,
            )?,
            shown: self.by_case(&ordered("answers_shown"), "actor, at", (year, only), actor_at)?,
            finished: self.by_case(&ordered("reading_finished"), "actor, at", (year, only), actor_at)?,
        })
    }

    /// The cases that somebody is to read, of those that still count.
    pub fn turns(&self, year: u16, reader: &str) -> Result<Vec<Turn>, Refusal> {
        let sql = format!(
            "select id, exists(select 1 from reading_finished done where done.year = sample_case.year
             and done.attempt = sample_case.attempt and done.case_id = id and done.actor = :reader)
             from sample_case join reading_choice using (year, attempt)
             where year = :year and attempt = {NEWEST} and case_id = id and reader = :reader and state = 'in-sample'
             order by area, cast(substr(id, 3) as integer)"
        );
        self.rows(&sql, named_params! { ":year": year, ":reader": reader }, |row| {
            Ok(Turn { case: coded(row, 0)?, finished: row.get(1)? })
        })
    }

    /// How many choices of cases were made in a round.
    pub fn reading_choices(&self, year: u16) -> Result<u32, Refusal> {
        let sql = "select count(*) from trail where kind = 'reading-chosen' and subject = ?1";
        self.one(sql, [year.to_string()], |row| row.get(0))
    }
}

/// Rows of a case without a question lie in the order of the people.
fn ordered(table: &str) -> String {
    format!("(select *, actor as question from {table})")
}

const READING: &str = "question, actor, at, revision, note, value, blind, bulk, read_value, read_actor, of_revision, \
                       first_at, first_value, first_blind, first_bulk, first_read_value, first_read_actor, \
                       first_of_revision";

fn reading(row: &Row<'_>) -> rusqlite::Result<Reading> {
    let first: Option<String> = row.get("first_at")?;
    let first = match first {
        None => None,
        Some(_) => Some((verdict(row, "first_")?, moment(row, "first_at")?)),
    };
    Ok(Reading {
        question: row.get("question")?,
        by: row.get("actor")?,
        at: moment(row, "at")?,
        revision: row.get("revision")?,
        note: row.get("note")?,
        now: verdict(row, "")?,
        first,
    })
}

fn verdict(row: &Row<'_>, which: &str) -> rusqlite::Result<Verdict> {
    let column = |name: &str| format!("{which}{name}");
    Ok(Verdict {
        value: coded_or_null(row, column("value").as_str())?,
        blind: row.get(column("blind").as_str())?,
        bulk: row.get(column("bulk").as_str())?,
        read: coded(row, column("read_value").as_str())?,
        read_by: row.get(column("read_actor").as_str())?,
        of_revision: row.get(column("of_revision").as_str())?,
    })
}

fn choice(row: &Row<'_>) -> rusqlite::Result<Choice> {
    Ok(Choice {
        reader: row.get("reader")?,
        chosen: json(row, "chosen")?,
        by: row.get("actor")?,
        at: moment(row, "at")?,
        revision: row.get("revision")?,
    })
}

fn actor_at(row: &Row<'_>) -> rusqlite::Result<ActorAt> {
    Ok(ActorAt { by: row.get("actor")?, at: moment(row, "at")? })
}

/// The first choice of a case for a reader stays.
pub(super) fn choose(
    connection: &Connection,
    entry: &Entry,
    CaseAt { year, case }: CaseAt,
    reader: &str,
    chosen: &Chosen,
) -> rusqlite::Result<()> {
    let chosen =
        serde_json::to_string(chosen).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    let sql = format!(
        "insert into reading_choice (year, attempt, case_id, reader, chosen, actor, at, revision)
         values (:year, {NEWEST}, :case, :reader, :chosen, :actor, :at, :revision) on conflict do nothing"
    );
    connection.execute(
        &sql,
        named_params! {
            ":year": year, ":case": case.to_string(), ":reader": reader, ":chosen": chosen, ":actor": entry.by,
            ":at": entry.at, ":revision": entry.seq,
        },
    )?;
    Ok(())
}

pub(super) fn shown(connection: &Connection, entry: &Entry, at: CaseAt) -> rusqlite::Result<()> {
    first_time(connection, entry, at, "answers_shown")
}

fn first_time(
    connection: &Connection,
    entry: &Entry,
    CaseAt { year, case }: CaseAt,
    table: &str,
) -> rusqlite::Result<()> {
    let sql = format!(
        "insert into {table} (year, attempt, case_id, actor, at) values (:year, {NEWEST}, :case, :actor, :at)
         on conflict do nothing"
    );
    let values = named_params! { ":year": year, ":case": case.to_string(), ":actor": entry.by, ":at": entry.at };
    connection.prepare_cached(&sql)?.execute(values)?;
    Ok(())
}

/// What a reader says of an answer.
pub(super) struct Given<'a> {
    pub value: Option<Value>,
    pub note: &'a str,
    pub of_revision: i64,
    pub blind: bool,
    pub bulk: bool,
}

/// The answer that was read is written beside it, since it may be given anew.
pub(super) fn give(
    connection: &Connection,
    entry: &Entry,
    at @ QuestionAt { year, case, question }: QuestionAt<'_>,
    said: &Given<'_>,
) -> rusqlite::Result<()> {
    let sql = format!(
        "insert into reading (year, attempt, case_id, question, actor, at, revision, note, value, blind, bulk,
         read_value, read_actor, of_revision)
         select year, attempt, case_id, question, :actor, :at, :revision, :note, :value, :blind, :bulk, value, actor,
         revision from answer
         where year = :year and attempt = {NEWEST} and case_id = :case and question = :question
         and revision = :of_revision
         on conflict do update set at = :at, revision = :revision, note = :note, value = :value, blind = :blind,
         bulk = :bulk, read_value = excluded.read_value, read_actor = excluded.read_actor, of_revision = :of_revision"
    );
    let made = connection.prepare_cached(&sql)?.execute(named_params! {
        ":year": year, ":case": case.to_string(), ":question": question, ":actor": entry.by, ":at": entry.at,
        ":revision": entry.seq, ":note": said.note, ":value": said.value.map(Value::code), ":blind": said.blind,
        ":bulk": said.bulk, ":of_revision": said.of_revision,
    })?;
    if made != 1 {
        return Err(rusqlite::Error::StatementChangedRows(made));
    }
    drop_drafts(connection, entry, at, &[Field::Review])
}

pub(super) fn clear(
    connection: &Connection,
    entry: &Entry,
    QuestionAt { year, case, question }: QuestionAt<'_>,
) -> rusqlite::Result<()> {
    let sql = format!(
        "delete from reading where year = :year and attempt = {NEWEST} and case_id = :case and question = :question
         and actor = :actor"
    );
    let values = named_params! {
        ":year": year, ":case": case.to_string(), ":question": question, ":actor": entry.by,
    };
    connection.execute(&sql, values)?;
    Ok(())
}

/// What stands of the reader in the case are his first verdicts from now on, but for those that are already.
pub(super) fn finish(connection: &Connection, entry: &Entry, at: CaseAt) -> rusqlite::Result<()> {
    let sql = format!(
        "update reading set first_at = :at, first_value = value, first_blind = blind, first_bulk = bulk,
         first_read_value = read_value, first_read_actor = read_actor, first_of_revision = of_revision
         where year = :year and attempt = {NEWEST} and case_id = :case and actor = :actor and first_at is null"
    );
    let values = named_params! { ":year": at.year, ":case": at.case.to_string(), ":actor": entry.by, ":at": entry.at };
    connection.execute(&sql, values)?;
    first_time(connection, entry, at, "reading_finished")
}
