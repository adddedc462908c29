//! Answers, and texts that are being written.

use super::{
    cases::NEWEST,
    reader::Reader,
    values::{coded, coded_or_null, moment},
};
use crate::domain::{
    answer::{Answer, Given, Value},
    case_file::Draft,
    event::Field,
    evidence::Evidence,
    refusal::Refusal,
    sample::CaseId,
    trail::Entry,
};
use rusqlite::{Connection, Row, named_params, types::Type};
use std::collections::HashMap;

/// What belongs to each case.
pub(super) type ByCase<T> = HashMap<CaseId, Vec<T>>;
/// A question of a case of a round, as an event names it.
#[derive(Clone, Copy)]
pub(super) struct QuestionAt<'a> {
    pub year: u16,
    pub case: CaseId,
    pub question: &'a str,
}

/// Most answers have none, and a large round has hundreds of thousands of answers.
fn references(row: &Row<'_>, at: usize) -> rusqlite::Result<Vec<Evidence>> {
    let text = row.get_ref(at)?.as_str()?;
    if text == "[]" {
        return Ok(Vec::new());
    }
    let invalid = |error: serde_json::Error| rusqlite::Error::FromSqlConversionFailure(at, Type::Text, error.into());
    serde_json::from_str(text).map_err(invalid)
}

impl Reader {
    pub(super) fn answers(&self, year: u16, only: Option<CaseId>) -> Result<ByCase<Given>, Refusal> {
        let columns = "question, value, note, evidence, essential, act_now, good_practice, actor, at, revision";
        self.by_case("answer", columns, (year, only), |row| {
            // By place, since a large round has hundreds of thousands of them: a name is looked up each time.
            Ok(Given {
                question: row.get(1)?,
                answer: Answer {
                    value: coded(row, 2)?,
                    note: row.get(3)?,
                    evidence: references(row, 4)?,
                    essential: row.get(5)?,
                    act_now: row.get(6)?,
                    good_practice: row.get(7)?,
                },
                by: row.get(8)?,
                at: moment(row, 9)?,
                revision: row.get(10)?,
            })
        })
    }

    pub(super) fn drafts(&self, year: u16, only: Option<CaseId>) -> Result<ByCase<Draft>, Refusal> {
        let drafts =
            "(select draft.*, json_extract(payload, '$.text') as text from draft join trail on seq = revision)";
        self.by_case(drafts, "question, field, value, text, actor, at, passed_over", (year, only), |row| {
            Ok(Draft {
                question: row.get("question")?,
                field: coded(row, "field")?,
                value: coded_or_null(row, "value")?,
                text: row.get("text")?,
                by: row.get("actor")?,
                at: moment(row, "at")?,
                passed_over: row.get("passed_over")?,
            })
        })
    }

    pub(super) fn by_case<T>(
        &self,
        table: &str,
        columns: &str,
        (year, only): (u16, Option<CaseId>),
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<ByCase<T>, Refusal> {
        let sql = format!(
            "select case_id, {columns} from {table} where year = :year and attempt = {NEWEST}
             and (:only is null or case_id = :only) order by case_id, question"
        );
        let only = only.map(|id| id.to_string());
        let mut found: ByCase<T> = HashMap::new();
        self.each(&sql, named_params! { ":year": year, ":only": only }, |row| {
            found.entry(coded(row, 0)?).or_default().push(read(row)?);
            Ok(())
        })?;
        Ok(found)
    }
}

pub(super) fn give(
    connection: &Connection,
    entry: &Entry,
    at @ QuestionAt { year, case, question }: QuestionAt<'_>,
    answer: &Answer,
) -> rusqlite::Result<()> {
    let evidence = serde_json::to_string(&answer.evidence)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    let sql = format!(
        "insert into answer (year, attempt, case_id, question, value, note, evidence, essential, act_now,
         good_practice, actor, at, revision) values (:year, {NEWEST}, :case, :question, :value, :note, :evidence,
         :essential, :act_now, :good_practice, :actor, :at, :revision)
         on conflict do update set value = :value, note = :note, evidence = :evidence, essential = :essential,
         act_now = :act_now, good_practice = :good_practice, actor = :actor, at = :at, revision = :revision"
    );
    connection.prepare_cached(&sql)?.execute(named_params! {
        ":year": year, ":case": case.to_string(), ":question": question, ":value": answer.value.code(),
        ":note": answer.note, ":evidence": evidence, ":essential": answer.essential, ":act_now": answer.act_now,
        ":good_practice": answer.good_practice, ":actor": entry.by, ":at": entry.at, ":revision": entry.seq,
    })?;
    drop_drafts(connection, entry, at, &[Field::Note, Field::Evidence])
}

pub(super) fn clear(
    connection: &Connection,
    entry: &Entry,
    at @ QuestionAt { year, case, question }: QuestionAt<'_>,
) -> rusqlite::Result<()> {
    let sql = format!(
        "delete from answer where year = :year and attempt = {NEWEST} and case_id = :case and question = :question"
    );
    connection.execute(&sql, named_params! { ":year": year, ":case": case.to_string(), ":question": question })?;
    drop_drafts(connection, entry, at, &[Field::Note, Field::Evidence])
}

/// Keeps a text that is being written; an empty one is thrown away.
pub(super) fn draft(
    connection: &Connection,
    entry: &Entry,
    at @ QuestionAt { year, case, question }: QuestionAt<'_>,
    field: Field,
    value: Option<Value>,
    text: &str,
) -> rusqlite::Result<()> {
    if text.is_empty() {
        return drop_drafts(connection, entry, at, &[field]);
    }
    let sql = format!(
        "insert into draft (year, attempt, case_id, question, field, value, actor, at, revision)
         values (:year, {NEWEST}, :case, :question, :field, :value, :actor, :at, :revision)
         on conflict do update set value = :value, at = :at, revision = :revision, passed_over = null"
    );
    connection.prepare_cached(&sql)?.execute(named_params! {
        ":year": year, ":case": case.to_string(), ":question": question, ":field": field.code(),
        ":value": value.map(Value::code), ":actor": entry.by, ":at": entry.at, ":revision": entry.seq,
    })?;
    Ok(())
}

/// The drafts of the person who acts; nobody's answer takes another's text away.
pub(super) fn drop_drafts(
    connection: &Connection,
    entry: &Entry,
    QuestionAt { year, case, question }: QuestionAt<'_>,
    fields: &[Field],
) -> rusqlite::Result<()> {
    let sql = format!(
        "delete from draft where year = :year and attempt = {NEWEST} and case_id = :case and question = :question
         and field = :field and actor = :actor"
    );
    for field in fields {
        connection.prepare_cached(&sql)?.execute(named_params! {
            ":year": year, ":case": case.to_string(), ":question": question, ":field": field.code(),
            ":actor": entry.by,
        })?;
    }
    Ok(())
}
