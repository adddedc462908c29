//! `survey`: what citizens answered in the yearly questionnaire, counted elsewhere.

use crate::{
    domain::{
        bounds::TABLE_MB,
        code::Code,
        event::{Event, SurveyImported},
        guards::cpr,
        hash::sha256_hex,
        may,
        refusal::Refusal,
        survey::SurveyQuestion,
    },
    intake::{decode::decode, survey},
    store::change::Change,
    verbs::{lookup, outside},
};
use std::path::Path;

/// What a file has, or everything that is wrong with it. Nothing is kept.
pub fn read(file_name: &str, bytes: &[u8]) -> Result<Vec<SurveyQuestion>, Refusal> {
    let text = decode(bytes).map_err(|problem| {
        Refusal::new(Code::SurveyNotRead).with("file", file_name).with("detail", problem.kind.code())
    })?;
    survey::read(&text).map_err(|faults| {
        Refusal::new(Code::SurveyFaulty).with("file", file_name).with("count", faults.len()).at(faults)
    })
}

/// Reads the counts in. Those that were read before are replaced; the trail keeps them.
pub fn import(
    change: &mut Change<'_>,
    year: u16,
    file_name: &str,
    bytes: &[u8],
) -> Result<Vec<SurveyQuestion>, Refusal> {
    may::report::write(&lookup::round(change, year)?)?;
    let questions = read(file_name, bytes)?;
    let event = Event::SurveyImported(Box::new(SurveyImported {
        year,
        file_name: file_name.into(),
        file_sha256: sha256_hex(bytes),
        questions: questions.clone(),
    }));
    change.record(&event)?;
    Ok(questions)
}

/// The bytes of a file, and its name without a folder and without a CPR number.
pub fn file(path: &Path) -> Result<(String, Vec<u8>), Refusal> {
    let name = cpr::mask(&path.file_name().unwrap_or_default().to_string_lossy());
    let unread = |error| Refusal::new(Code::SurveyNotRead).with("file", &name).with("detail", error);
    let bytes = outside::bytes(path, TABLE_MB, unread)?;
    Ok((name, bytes))
}

/// Takes what was read in out of the round. The trail keeps it.
pub fn clear(change: &mut Change<'_>, year: u16) -> Result<(), Refusal> {
    may::report::clear_survey(&lookup::round(change, year)?, change.survey(year)?.as_ref())?;
    change.record(&Event::SurveyCleared { year })
}

#[cfg(test)]
#[path = "survey_tests.rs"]
mod tests;
