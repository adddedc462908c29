//! `survey`: what citizens answered in the yearly questionnaire, counted elsewhere.

use super::desk::Desk;
use crate::{
    domain::{
        event::{Event, SurveyImported},
        hash::sha256_hex,
        refusal::Refusal,
        survey::SurveyQuestion,
    },
    intake::{survey, written},
};

/// Reads the counts in. Those that were read before are replaced; the trail keeps them.
pub fn import(desk: &mut Desk, year: u16, file_name: &str, bytes: &[u8]) -> Result<Vec<SurveyQuestion>, Refusal> {
    desk.unsigned(year)?;
    let text = written::read(bytes).map_err(|problem| {
        Refusal::new("survey-not-read").with("file", file_name).with("detail", problem.kind.code())
    })?;
    let questions = survey::read(&text).map_err(|faults| {
        Refusal::new("survey-faulty").with("file", file_name).with("count", faults.len()).at(faults)
    })?;
    let event = Event::SurveyImported(Box::new(SurveyImported {
        year,
        file_name: file_name.into(),
        file_sha256: sha256_hex(bytes),
        questions: questions.clone(),
    }));
    let stamp = desk.stamp();
    desk.store.record(&stamp, &event)?;
    Ok(questions)
}

#[cfg(test)]
#[path = "survey_tests.rs"]
mod tests;
