//! The facts of the drawn cases.

use super::{
    cases::NEWEST,
    reader::Reader,
    values::{coded, coded_or_null, moment},
};
use crate::domain::{
    at::CaseAt,
    facts::{Age, Decision, Facts, Stated},
    refusal::Refusal,
    sample::CaseId,
    trail::Entry,
};
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;

impl Reader {
    pub(super) fn facts(&self, year: u16, only: Option<CaseId>) -> Result<HashMap<CaseId, Stated>, Refusal> {
        let sql = format!(
            "select case_id, age, outcome, changes, plan_required, actor, at from facts
             where year = :year and attempt = {NEWEST} and (:only is null or case_id = :only)"
        );
        let only = only.map(|id| id.to_string());
        self.rows(&sql, named_params! { ":year": year, ":only": only }, |row| Ok((coded(row, "case_id")?, read(row)?)))
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Stated> {
    let facts = Facts {
        age: coded_or_null(row, "age")?,
        outcome: coded_or_null(row, "outcome")?,
        changes: row.get("changes")?,
        plan: row.get("plan_required")?,
    };
    Ok(Stated { facts, by: row.get("actor")?, at: moment(row, "at")? })
}

/// The facts as they are now take the place of those there were.
pub(super) fn state(
    connection: &Connection,
    entry: &Entry,
    CaseAt { year, case }: CaseAt,
    facts: &Facts,
) -> rusqlite::Result<()> {
    let sql = format!(
        "insert into facts (year, attempt, case_id, age, outcome, changes, plan_required, actor, at)
         values (:year, {NEWEST}, :case, :age, :outcome, :changes, :plan, :actor, :at)
         on conflict do update set age = :age, outcome = :outcome, changes = :changes, plan_required = :plan,
         actor = :actor, at = :at"
    );
    connection.execute(
        &sql,
        named_params! {
            ":year": year, ":case": case.to_string(), ":age": facts.age.map(Age::code),
            ":outcome": facts.outcome.map(Decision::code), ":changes": facts.changes, ":plan": facts.plan,
            ":actor": entry.by, ":at": entry.at,
        },
    )?;
    Ok(())
}
