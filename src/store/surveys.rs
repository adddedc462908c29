//! The questionnaire of a round.

use super::{reader::Reader, values::moment};
use crate::domain::{
    event::SurveyImported,
    refusal::Refusal,
    survey::{Survey, SurveyOption, SurveyQuestion},
    trail::Entry,
};
use rusqlite::{Connection, named_params};

impl Reader {
    /// What citizens answered, if it was read in.
    pub fn survey(&self, year: u16) -> Result<Option<Survey>, Refusal> {
        let sql = "select file_name, file_sha256, actor, at from survey where year = :year";
        let found = self.row(sql, named_params! { ":year": year }, |row| {
            Ok(Survey {
                file_name: row.get("file_name")?,
                file_sha256: row.get("file_sha256")?,
                by: row.get("actor")?,
                at: moment(row, "at")?,
                questions: Vec::new(),
            })
        })?;
        let Some(mut survey) = found else { return Ok(None) };
        let sql = "select question, principle, text, option, count from survey_option where year = :year
                   order by question, place";
        let mut last = None;
        self.each(sql, named_params! { ":year": year }, |row| {
            let number: u32 = row.get("question")?;
            if last != Some(number) {
                let (principle, question) = (row.get("principle")?, row.get("text")?);
                survey.questions.push(SurveyQuestion { principle, question, options: Vec::new() });
                last = Some(number);
            }
            let option = SurveyOption { option: row.get("option")?, count: row.get("count")? };
            survey.questions.last_mut().into_iter().for_each(|question| question.options.push(option.clone()));
            Ok(())
        })?;
        Ok(Some(survey))
    }
}

/// Takes it out; the trail keeps it.
pub(super) fn clear(connection: &Connection, year: u16) -> rusqlite::Result<()> {
    connection.execute("delete from survey_option where year = :year", named_params! { ":year": year })?;
    connection.execute("delete from survey where year = :year", named_params! { ":year": year })?;
    Ok(())
}

/// Takes the place of the one before; the trail keeps that.
pub(super) fn import(connection: &Connection, entry: &Entry, survey: &SurveyImported) -> rusqlite::Result<()> {
    let year = survey.year;
    connection.execute("delete from survey_option where year = :year", named_params! { ":year": year })?;
    let sql = "insert into survey (year, file_name, file_sha256, actor, at)
               values (:year, :file_name, :file_sha256, :actor, :at)
               on conflict do update set file_name = :file_name, file_sha256 = :file_sha256, actor = :actor, at = :at";
    connection.execute(
        sql,
        named_params! {
            ":year": year, ":file_name": survey.file_name, ":file_sha256": survey.file_sha256,
            ":actor": entry.by, ":at": entry.at,
        },
    )?;
    let sql = "insert into survey_option (year, question, place, principle, text, option, count)
               values (:year, :question, :place, :principle, :text, :option, :count)";
    for (number, question) in (1_u32..).zip(&survey.questions) {
        for (place, option) in (1_u32..).zip(&question.options) {
            connection.execute(
                sql,
                named_params! {
                    ":year": year, ":question": number, ":place": place, ":principle": question.principle,
                    ":text": question.question, ":option": option.option, ":count": option.count,
                },
            )?;
        }
    }
    Ok(())
}
