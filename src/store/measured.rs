//! The times of the questions that are measured.

use super::{
    answers::{ByCase, QuestionAt},
    cases::NEWEST,
    reader::Reader,
    values::{json, moment, unknown},
};
use crate::domain::{
    measure::{Measured, Pair},
    refusal::Refusal,
    sample::CaseId,
    trail::Entry,
};
use rusqlite::{Connection, Row, named_params};

impl Reader {
    pub(super) fn measured(&self, year: u16, only: Option<CaseId>) -> Result<ByCase<Measured>, Refusal> {
        self.by_case("measured", COLUMNS, (year, only), read)
    }
}

const COLUMNS: &str = "question, pairs, actor, at";

fn read(row: &Row<'_>) -> rusqlite::Result<Measured> {
    Ok(Measured {
        question: row.get("question")?,
        pairs: json(row, "pairs")?,
        by: row.get("actor")?,
        at: moment(row, "at")?,
    })
}

/// The times as they are now take the place of those there were.
pub(super) fn measure(
    connection: &Connection,
    entry: &Entry,
    QuestionAt { year, case, question }: QuestionAt<'_>,
    pairs: &[Pair],
) -> rusqlite::Result<()> {
    let case = case.to_string();
    if pairs.is_empty() {
        let sql = format!(
            "delete from measured where year = :year and attempt = {NEWEST} and case_id = :case and question = :question"
        );
        connection.execute(&sql, named_params! { ":year": year, ":case": case, ":question": question })?;
        return Ok(());
    }
    let sql = format!(
        "insert into measured (year, attempt, case_id, question, pairs, actor, at)
         values (:year, {NEWEST}, :case, :question, :pairs, :actor, :at)
         on conflict do update set pairs = :pairs, actor = :actor, at = :at"
    );
    let pairs = serde_json::to_string(pairs).map_err(|error| unknown(error.into()))?;
    connection.execute(
        &sql,
        named_params! {
            ":year": year, ":case": case, ":question": question, ":pairs": pairs, ":actor": entry.by, ":at": entry.at,
        },
    )?;
    Ok(())
}
