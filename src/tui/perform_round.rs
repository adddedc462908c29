//! The part of `perform` that is about a round as a whole: what is to be done, and people's own texts.

use super::{
    list_task::News,
    perform::shown,
    round_task::RoundWrite,
    screens::{
        citizens::SurveyReady,
        page::{Page, Paper},
    },
};
use crate::{
    actions::{
        desk::Desk,
        folder::look_into,
        follow_up::{Wanted, decide, report_outcome},
        paragraph, survey,
    },
    domain::refusal::Refusal,
};
use std::path::Path;

pub(super) fn write(desk: &mut Desk, what: RoundWrite) -> Result<(), Refusal> {
    match what {
        RoundWrite::Decide(year, it) => {
            let (question, area, acute) = (it.question, it.area, it.acute);
            let (text, owner, deadline, check) = (it.text, it.owner, it.deadline, it.check);
            decide(desk, year, &Wanted { question, area, text, owner, deadline, check, acute }).map(drop)
        }
        RoundWrite::Outcome(action, outcome, note) => report_outcome(desk, action, outcome, &note),
        RoundWrite::Text(year, place, role, Some(text)) => paragraph::write(desk, year, place, &role, &text),
        RoundWrite::Survey(year, file_name, bytes) => survey::import(desk, year, &file_name, &bytes).map(drop),
        RoundWrite::ClearSurvey(year) => survey::clear(desk, year),
        RoundWrite::Text(year, place, role, None) => paragraph::clear(desk, year, place, &role),
    }
}

/// What a file with the citizens' answers has, or everything that is wrong with it, to be read in full.
pub(super) fn survey_file(desk: &Desk, year: u16, path: &Path) -> Result<News, Refusal> {
    if path.is_dir() {
        return Ok(News::Folder(shown(look_into(path)?)));
    }
    let (file_name, bytes) = survey::file(path)?;
    match survey::read(&file_name, &bytes) {
        Ok(questions) => {
            let replaces = desk.store.survey(year)?.is_some();
            Ok(News::SurveyRead(Box::new(SurveyReady { year, file_name, bytes, questions, replaces })))
        }
        Err(refusal) if refusal.places.is_empty() => Err(refusal),
        Err(refusal) => Ok(News::SurveyFaults(Box::new(Page::new(Paper::Faults(refusal))))),
    }
}
