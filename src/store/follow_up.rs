//! Actions, and what came of them.

use super::{
    reader::Reader,
    values::{coded_or_null, made, moment},
};
use crate::domain::{
    follow_up::{Action, ActionId, Decided, Outcome, Reported},
    refusal::Refusal,
    trail::Entry,
};
use rusqlite::{Connection, Row, named_params};

impl Reader {
    /// All actions of all rounds, in the order in which they were decided.
    pub fn actions(&self) -> Result<Vec<Action>, Refusal> {
        let sql = "select id, year, question, area, text, owner, deadline, how_seen, acute, actor, at,
                   outcome, note, outcome_actor, outcome_at from action order by id";
        self.rows(sql, [], action)
    }

    /// The highest number that an action ever had, one of an erased round too: no number means two.
    pub fn last_action(&self) -> Result<u32, Refusal> {
        let sql = "select max(id) from (select max(id) as id from action union all select max(last_action) from purge)";
        let last: Option<u32> = self.one(sql, [], |row| row.get(0))?;
        Ok(last.unwrap_or(0))
    }
}

pub(super) fn decide(connection: &Connection, entry: &Entry, year: u16, decided: &Decided) -> rusqlite::Result<()> {
    let sql = "insert into action (id, year, question, area, text, owner, deadline, how_seen, acute, actor, at)
               values (:id, :year, :question, :area, :text, :owner, :deadline, :how_seen, :acute, :actor, :at)";
    connection.execute(
        sql,
        named_params! {
            ":id": decided.id.0, ":year": year, ":question": decided.question,
            ":area": decided.area.map(crate::domain::area::Area::code), ":text": decided.text,
            ":owner": decided.owner, ":deadline": decided.deadline.to_string(), ":how_seen": decided.check,
            ":acute": decided.acute, ":actor": entry.by, ":at": entry.at,
        },
    )?;
    Ok(())
}

pub(super) fn report(
    connection: &Connection,
    entry: &Entry,
    id: ActionId,
    outcome: Outcome,
    note: &str,
) -> rusqlite::Result<()> {
    let sql = "update action set outcome = :outcome, note = :note, outcome_actor = :actor, outcome_at = :at
               where id = :id";
    connection.execute(
        sql,
        named_params! { ":id": id.0, ":outcome": outcome.code(), ":note": note, ":actor": entry.by, ":at": entry.at },
    )?;
    Ok(())
}

fn action(row: &Row<'_>) -> rusqlite::Result<Action> {
    let outcome: Option<Outcome> = coded_or_null(row, "outcome")?;
    let reported = match outcome {
        None => None,
        Some(outcome) => Some(Reported {
            outcome,
            note: row.get("note")?,
            by: row.get("outcome_actor")?,
            at: moment(row, "outcome_at")?,
        }),
    };
    Ok(Action {
        year: row.get("year")?,
        decided: Decided {
            id: ActionId(row.get("id")?),
            question: row.get("question")?,
            area: coded_or_null(row, "area")?,
            text: row.get("text")?,
            owner: row.get("owner")?,
            deadline: made(row, "deadline")?,
            check: row.get("how_seen")?,
            acute: row.get("acute")?,
        },
        by: row.get("actor")?,
        at: moment(row, "at")?,
        reported,
    })
}
