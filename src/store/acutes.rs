//! Acute concerns, outside the sample's figures.

use super::{
    cases::NEWEST,
    reader::Reader,
    values::{coded, moment},
};
use crate::domain::{
    acute::{Acute, Handled},
    at::CaseAt,
    moment::Moment,
    refusal::Refusal,
    trail::Entry,
};
use rusqlite::{Connection, named_params};

impl Reader {
    /// The acute concerns of a round, of all its attempts, as they were written down.
    pub fn acutes(&self, year: u16) -> Result<Vec<Acute>, Refusal> {
        let sql = "select number, case_id, what, passed_to, passed_on, actor, at, handled_note, handled_by, handled_at
                   from acute where year = ?1 order by number";
        self.rows(sql, [year], |row| {
            let note: Option<String> = row.get("handled_note")?;
            let handled = match note {
                Some(note) => Some(Handled { note, by: row.get("handled_by")?, at: moment(row, "handled_at")? }),
                None => None,
            };
            Ok(Acute {
                number: row.get("number")?,
                case: coded(row, "case_id")?,
                what: row.get("what")?,
                to: row.get("passed_to")?,
                passed_on: moment(row, "passed_on")?,
                by: row.get("actor")?,
                at: moment(row, "at")?,
                handled,
            })
        })
    }
}

impl Reader {
    /// The number of the next acute concern of a round.
    pub fn next_acute(&self, year: u16) -> Result<u32, Refusal> {
        let sql = "select coalesce(max(number), 0) + 1 as next from acute where year = ?1";
        self.one(sql, [year], |row| row.get("next"))
    }
}

pub(super) fn raise(
    connection: &Connection,
    entry: &Entry,
    CaseAt { year, case }: CaseAt,
    number: u32,
    (what, to): (&str, &str),
    passed_on: Moment,
) -> rusqlite::Result<()> {
    let sql = format!(
        "insert into acute (year, number, attempt, case_id, what, passed_to, passed_on, actor, at)
         values (:year, :number, {NEWEST}, :case, :what, :to, :passed_on, :actor, :at)"
    );
    connection.execute(
        &sql,
        named_params! {
            ":year": year, ":number": number, ":case": case.to_string(), ":what": what, ":to": to,
            ":passed_on": passed_on.to_string(), ":actor": entry.by, ":at": entry.at,
        },
    )?;
    Ok(())
}

pub(super) fn handled(
    connection: &Connection,
    entry: &Entry,
    year: u16,
    number: u32,
    note: &str,
) -> rusqlite::Result<()> {
    let sql = "update acute set handled_note = :note, handled_by = :actor, handled_at = :at
               where year = :year and number = :number";
    connection.execute(
        sql,
        named_params! { ":year": year, ":number": number, ":note": note, ":actor": entry.by, ":at": entry.at },
    )?;
    Ok(())
}
