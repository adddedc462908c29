//! The drawn cases of the newest attempt and where each stands.

use super::{
    reader::Reader,
    values::{coded, coded_or_null, made, moment},
};
use crate::domain::{
    at::CaseAt,
    case_file::CaseFile,
    case_number::CaseNumber,
    draw_record::DrawnCase,
    refusal::Refusal,
    sample::{CaseId, Progress, Reason, SampleCase, State},
    trail::Entry,
    undo::Deeds,
};
use chrono::TimeDelta;
use rusqlite::{Connection, Row, named_params};
use std::sync::Arc;

/// The attempt that counts.
pub(super) const NEWEST: &str = "(select max(attempt) from draw where year = :year)";

impl Reader {
    /// The sample in draw order, children first, replaced cases included. Empty before the draw.
    pub fn sample(&self, year: u16) -> Result<Vec<SampleCase>, Refusal> {
        Ok(self.case_files(year)?.into_iter().map(|file| file.case).collect())
    }

    /// Every case of the sample with its answers, readings and drafts.
    pub fn case_files(&self, year: u16) -> Result<Vec<CaseFile>, Refusal> {
        self.files(year, None)
    }

    fn files(&self, year: u16, only: Option<CaseId>) -> Result<Vec<CaseFile>, Refusal> {
        let checklists = Arc::new(self.checklists(year)?);
        let mut answers = self.answers(year, only)?;
        let mut read = self.second_readings(year, only)?;
        let mut notes = self.notes_on_cases(year, only)?;
        let mut drafts = self.drafts(year, only)?;
        let mut facts = self.facts(year, only)?;
        let mut measured = self.measured(year, only)?;
        let files = self.case_rows(year, only)?.into_iter().map(|(case, complete)| {
            let file = CaseFile {
                facts: facts.remove(&case.id),
                measured: measured.remove(&case.id).unwrap_or_default(),
                set_aside: Vec::new(),
                answers: answers.remove(&case.id).unwrap_or_default(),
                readings: read.readings.remove(&case.id).unwrap_or_default(),
                notes: notes.remove(&case.id).unwrap_or_default(),
                choices: read.choices.remove(&case.id).unwrap_or_default(),
                shown: read.shown.remove(&case.id).unwrap_or_default(),
                read: read.finished.remove(&case.id).unwrap_or_default(),
                drafts: drafts.remove(&case.id).unwrap_or_default(),
                others: Vec::new(),
                held: None,
                spent: TimeDelta::zero(),
                deeds: Deeds::default(),
                laid_aside: Vec::new(),
                references: Vec::new(),
                checklists: Arc::clone(&checklists),
                case,
            };
            counted(file, complete)
        });
        Ok(files.collect())
    }

    /// One case, or `None` where no such case was drawn.
    pub fn case_file(&self, year: u16, id: CaseId) -> Result<Option<CaseFile>, Refusal> {
        Ok(self.files(year, Some(id))?.pop())
    }

    fn case_rows(&self, year: u16, only: Option<CaseId>) -> Result<Vec<(SampleCase, bool)>, Refusal> {
        let sql = format!(
            "select id, stratum, position, case_number, department, picked, assigned, state, reason, note, state_actor, state_at, replaced_by, complete
             from sample_case where year = :year and attempt = {NEWEST} and (:only is null or id = :only) order by area, cast(substr(id, 3) as integer)"
        );
        let only = only.map(|id| id.to_string());
        self.rows(&sql, named_params! { ":year": year, ":only": only }, case_row)
    }
}

/// Fills in what follows from the answers.
fn counted(mut file: CaseFile, complete: bool) -> CaseFile {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    file.put_aside();
    // What does not apply is neither answered nor to be answered.
    let questions = file.questions().count() - file.set_aside.len();
    let answered = file.questions().filter(|question| file.given(&question.id).is_some()).count();
    let open = file.notes.iter().filter(|note| note.is_open()).count();
    file.case.questions = count(questions);
    file.case.answered = count(answered);
    file.case.open_notes = count(open);
    file.case.progress = match (complete, answered) {
        (true, _) => Progress::Complete,
        (false, 0) => Progress::Untouched,
        (false, _) => Progress::Begun,
    };
    file
}

pub(super) fn add(connection: &Connection, year: u16, attempt: u32, case: &DrawnCase) -> rusqlite::Result<()> {
    let sql =
        "insert into sample_case (year, attempt, supplement, id, area, stratum, position, case_number, department)
               values (:year, :attempt, (select supplement from draw_stratum
                   where year = :year and attempt = :attempt and label = :stratum),
                   :id, :area, :stratum, :position, :number, :department)";
    connection.execute(
        sql,
        named_params! {
            ":year": year, ":attempt": attempt, ":id": case.id.to_string(), ":area": case.id.area.code(),
            ":stratum": case.stratum, ":position": case.position, ":number": case.number.as_str(),
            ":department": case.department,
        },
    )?;
    Ok(())
}

/// A hand-picked case stands in a stratum of its own, which no draw knows.
pub(super) fn pick(
    connection: &Connection,
    CaseAt { year, case: id }: CaseAt,
    number: &CaseNumber,
    note: &str,
) -> rusqlite::Result<()> {
    let sql = format!(
        "insert into sample_case (year, attempt, supplement, id, area, stratum, position, case_number, picked, note)
         values (:year, {NEWEST}, 0, :id, :area, :stratum, :position, :number, 1, :note)"
    );
    connection.execute(
        &sql,
        named_params! {
            ":year": year, ":id": id.to_string(), ":area": id.area.code(), ":stratum": format!("{} / udvalgt", id.area),
            ":position": id.number, ":number": number.as_str(), ":note": note,
        },
    )?;
    Ok(())
}

pub(super) fn replace(
    connection: &Connection,
    entry: &Entry,
    CaseAt { year, case: id }: CaseAt,
    reason: Reason,
    note: &str,
    replaced_by: Option<&DrawnCase>,
) -> rusqlite::Result<()> {
    let sql = format!(
        "update sample_case set state = 'replaced', reason = :reason, note = :note, state_actor = :actor,
         state_at = :at, replaced_by = :replaced_by, complete = 0
         where year = :year and attempt = {NEWEST} and id = :id"
    );
    connection.execute(
        &sql,
        named_params! {
            ":year": year, ":id": id.to_string(), ":reason": reason.code(), ":note": note, ":actor": entry.by,
            ":at": entry.at, ":replaced_by": replaced_by.map(|case| case.id.to_string()),
        },
    )?;
    let Some(reserve) = replaced_by else { return Ok(()) };
    add(connection, year, super::draws::newest(connection, year)?, reserve)
}

pub(super) fn miss(
    connection: &Connection,
    entry: &Entry,
    CaseAt { year, case: id }: CaseAt,
    note: &str,
) -> rusqlite::Result<()> {
    let sql = format!(
        "update sample_case set state = 'missing', note = :note, state_actor = :actor, state_at = :at, complete = 0
         where year = :year and attempt = {NEWEST} and id = :id"
    );
    connection.execute(
        &sql,
        named_params! { ":year": year, ":id": id.to_string(), ":note": note, ":actor": entry.by, ":at": entry.at },
    )?;
    Ok(())
}

/// Opens a case again; a missing one has been found.
pub(super) fn reopen(connection: &Connection, CaseAt { year, case: id }: CaseAt) -> rusqlite::Result<()> {
    let sql = format!(
        "update sample_case set complete = 0, state = 'in-sample', note = null, state_actor = null, state_at = null
         where year = :year and attempt = {NEWEST} and id = :id"
    );
    connection.execute(&sql, named_params! { ":year": year, ":id": id.to_string() })?;
    Ok(())
}

pub(super) fn assign(connection: &Connection, CaseAt { year, case: id }: CaseAt, to: &str) -> rusqlite::Result<()> {
    let sql = format!(
        "update sample_case set assigned = nullif(:to, '') where year = :year and attempt = {NEWEST} and id = :id"
    );
    connection.execute(&sql, named_params! { ":year": year, ":id": id.to_string(), ":to": to })?;
    Ok(())
}

pub(super) fn set_complete(
    connection: &Connection,
    CaseAt { year, case: id }: CaseAt,
    complete: bool,
) -> rusqlite::Result<()> {
    let sql =
        format!("update sample_case set complete = :complete where year = :year and attempt = {NEWEST} and id = :id");
    connection.execute(&sql, named_params! { ":year": year, ":id": id.to_string(), ":complete": complete })?;
    Ok(())
}

fn case_row(row: &Row<'_>) -> rusqlite::Result<(SampleCase, bool)> {
    let note: Option<String> = row.get("note")?;
    let state: String = row.get("state")?;
    let state = match (state.as_str(), coded_or_null::<Reason>(row, "reason")?) {
        ("replaced", Some(reason)) => State::Replaced {
            reason,
            note: note.unwrap_or_default(),
            by: row.get("state_actor")?,
            at: moment(row, "state_at")?,
            replaced_by: coded_or_null(row, "replaced_by")?,
        },
        ("missing", _) => {
            State::Missing { note: note.unwrap_or_default(), by: row.get("state_actor")?, at: moment(row, "state_at")? }
        }
        ("in-sample", _) => State::InSample,
        _ => return Err(rusqlite::Error::InvalidColumnType(0, state, rusqlite::types::Type::Text)),
    };
    let case = SampleCase {
        id: coded(row, "id")?,
        stratum: row.get("stratum")?,
        position: row.get("position")?,
        number: made(row, "case_number")?,
        department: row.get("department")?,
        picked: row.get("picked")?,
        assigned: row.get("assigned")?,
        state,
        progress: Progress::Untouched,
        answered: 0,
        questions: 0,
        open_notes: 0,
    };
    Ok((case, row.get("complete")?))
}
