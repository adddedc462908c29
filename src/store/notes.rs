//! The notes of second readers.

use super::{
    answers::{ByCase, QuestionAt, drop_drafts},
    cases::{self, NEWEST},
    reader::Reader,
    values::{coded_or_null, moment},
};
use crate::domain::{
    actor_at::ActorAt,
    answer::Value,
    at::CaseAt,
    event::Field,
    note::{About, Note, NoteId, Outcome},
    refusal::Refusal,
    sample::CaseId,
    trail::Entry,
};
use rusqlite::{Connection, Row, named_params};

const NOTE: &str = "number, question, about_value, differs, text, actor, at, after_signing, answer, answer_actor, answer_at, outcome, \
                    outcome_text, outcome_actor, outcome_at";

impl Reader {
    /// Every note of a round: on the round, and on the cases of its newest attempt.
    pub fn notes(&self, year: u16) -> Result<Vec<Note>, Refusal> {
        let sql = format!(
            "select case_id, {NOTE} from note where year = :year and (case_id is null or attempt = {NEWEST}) order by number"
        );
        self.rows(&sql, named_params! { ":year": year }, note)
    }

    /// The notes on cases of attempts that were given up, each with its attempt.
    pub fn notes_given_up(&self, year: u16) -> Result<Vec<(u32, Note)>, Refusal> {
        let sql = format!(
            "select attempt, case_id, {NOTE} from note where year = :year and case_id is not null and attempt < {NEWEST}
             order by number"
        );
        self.rows(&sql, named_params! { ":year": year }, |row| Ok((row.get("attempt")?, note(row)?)))
    }

    /// The number that the next note of a round has.
    pub fn next_note(&self, year: u16) -> Result<NoteId, Refusal> {
        self.one("select coalesce(max(number), 0) + 1 from note where year = ?1", [year], |row| row.get(0).map(NoteId))
    }

    pub(super) fn notes_on_cases(&self, year: u16, only: Option<CaseId>) -> Result<ByCase<Note>, Refusal> {
        let mut found = self.by_case("(select * from note where case_id is not null)", NOTE, (year, only), note)?;
        for notes in found.values_mut() {
            notes.sort_by_key(|note| note.id);
        }
        Ok(found)
    }
}

fn note(row: &Row<'_>) -> rusqlite::Result<Note> {
    let answer: Option<String> = row.get("answer")?;
    let outcome: Option<Outcome> = coded_or_null(row, "outcome")?;
    Ok(Note {
        id: NoteId(row.get("number")?),
        about: About { case: coded_or_null(row, "case_id")?, question: row.get("question")? },
        answer: coded_or_null(row, "about_value")?,
        differs: row.get("differs")?,
        text: row.get("text")?,
        opened: actor_at(row, "actor", "at")?,
        after_signing: row.get("after_signing")?,
        answered: match answer {
            None => None,
            Some(text) => Some((text, actor_at(row, "answer_actor", "answer_at")?)),
        },
        resolved: match outcome {
            None => None,
            Some(outcome) => Some((outcome, row.get("outcome_text")?, actor_at(row, "outcome_actor", "outcome_at")?)),
        },
    })
}

fn actor_at(row: &Row<'_>, actor: &str, at: &str) -> rusqlite::Result<ActorAt> {
    Ok(ActorAt { by: row.get(actor)?, at: moment(row, at)? })
}

/// A note on an answer is the auditor's to respond to, so the case is open again; after the signature nothing of it is.
pub(super) fn open(
    connection: &Connection,
    entry: &Entry,
    (year, id): (u16, NoteId),
    about: &About,
    (answer, differs, text): (Option<Value>, bool, &str),
) -> rusqlite::Result<()> {
    let sql = format!(
        "insert into note (year, number, attempt, case_id, question, about_value, differs, text, actor, at, after_signing)
         values (:year, :number, {NEWEST}, :case, :question, :answer, :differs, :text, :actor, :at,
         (select signed from round where year = :year))"
    );
    let values = named_params! {
        ":year": year, ":number": id.0, ":case": about.case.map(|case| case.to_string()), ":question": about.question,
        ":answer": answer.map(Value::code), ":differs": differs, ":text": text, ":actor": entry.by, ":at": entry.at,
    };
    connection.execute(&sql, values)?;
    let Some((case, question)) = about.case.zip(about.question.as_deref()) else { return Ok(()) };
    drop_drafts(connection, entry, QuestionAt { year, case, question }, &[Field::Review])?;
    let signed: bool = connection.query_row("select signed from round where year = ?1", [year], |row| row.get(0))?;
    if signed { Ok(()) } else { cases::set_complete(connection, CaseAt { year, case }, false) }
}

pub(super) fn answer(
    connection: &Connection,
    entry: &Entry,
    (year, id): (u16, NoteId),
    about: &About,
    text: &str,
) -> rusqlite::Result<()> {
    let sql = "update note set answer = :text, answer_actor = :actor, answer_at = :at
               where year = :year and number = :number";
    let values = named_params! { ":year": year, ":number": id.0, ":text": text, ":actor": entry.by, ":at": entry.at };
    connection.execute(sql, values)?;
    if text.is_empty() {
        return Ok(());
    }
    let Some((case, question)) = about.case.zip(about.question.as_deref()) else { return Ok(()) };
    drop_drafts(connection, entry, QuestionAt { year, case, question }, &[Field::Reply])
}

/// The change that answered it is taken back.
pub(super) fn wait(connection: &Connection, (year, id): (u16, NoteId)) -> rusqlite::Result<()> {
    let sql = "update note set answer = null, answer_actor = null, answer_at = null where year = ?1 and number = ?2";
    connection.execute(sql, (year, id.0))?;
    Ok(())
}

pub(super) fn resolve(
    connection: &Connection,
    entry: &Entry,
    (year, id): (u16, NoteId),
    outcome: Outcome,
    text: &str,
) -> rusqlite::Result<()> {
    let sql = "update note set outcome = :outcome, outcome_text = :text, outcome_actor = :actor, outcome_at = :at
               where year = :year and number = :number";
    let values = named_params! {
        ":year": year, ":number": id.0, ":outcome": outcome.code(), ":text": text, ":actor": entry.by, ":at": entry.at,
    };
    connection.execute(sql, values)?;
    Ok(())
}

/// What a reader has begun stays where it is, and waits for nobody.
pub(super) fn pass_over(
    connection: &Connection,
    QuestionAt { year, case, question }: QuestionAt<'_>,
    reader: &str,
    reason: &str,
) -> rusqlite::Result<()> {
    let sql = format!(
        "update draft set passed_over = :reason where year = :year and attempt = {NEWEST} and case_id = :case
         and question = :question and field = :field and actor = :reader"
    );
    let values = named_params! {
        ":year": year, ":case": case.to_string(), ":question": question, ":field": Field::Review.code(),
        ":reader": reader, ":reason": reason,
    };
    connection.execute(&sql, values)?;
    Ok(())
}
