//! The part of `perform` that is about a round as a whole: what is to be done, and people's own texts, and what is
//! written beside the file.

use super::{
    effect::Make,
    list_task::News,
    message::Fresh,
    perform::{Means, shown},
    round_task::RoundWrite,
    screens::{
        citizens::SurveyReady,
        page::{Page, Paper},
    },
};
use crate::{
    actions::{
        backup::backup,
        folder::look_into,
        follow_up::{ActionRequest, decide, report_outcome},
        paragraph,
        report::{
            documents::{Format, typed_formats},
            feedback::{Whom, hand_out},
            gather::dataset,
            publish, warnings,
        },
        session::{Change, Session},
        survey,
    },
    domain::{may, refusal::Refusal},
};
use std::path::Path;

pub(super) fn write(change: &mut Change<'_>, what: RoundWrite) -> Result<(), Refusal> {
    match what {
        RoundWrite::Decide(year, it) => {
            let (question, area, acute) = (it.question, it.area, it.acute);
            let (text, owner, deadline, check) = (it.text, it.owner, it.deadline, it.check);
            decide(change, year, &ActionRequest { question, area, text, owner, deadline, check, acute }).map(drop)
        }
        RoundWrite::Outcome(action, outcome, note) => report_outcome(change, action, outcome, &note),
        RoundWrite::Text(year, place, role, Some(text)) => paragraph::write(change, year, place, &role, &text),
        RoundWrite::Survey(year, file_name, bytes) => survey::import(change, year, &file_name, &bytes).map(drop),
        RoundWrite::ClearSurvey(year) => survey::clear(change, year),
        RoundWrite::Text(year, place, role, None) => paragraph::clear(change, year, place, &role),
    }
}

/// What is to be written down elsewhere once a round is signed off.
pub(super) fn signed(session: &Session, year: u16) -> Result<Fresh, Refusal> {
    let signed = may::round::known(session.store.sign_offs(year)?.pop(), year)?;
    Ok(Fresh::Page(Paper::Signed { year, version: signed.version, head: signed.head_sha256 }))
}

/// What is written beside the file.
pub(super) fn make(session: &mut Session, what: Make, means: Means<'_>) -> Result<Paper, Refusal> {
    let words = means.words;
    match what {
        Make::Feedback(_, folder, _) if folder.is_empty() => Err(Refusal::new("folder-needed")),
        Make::Feedback(year, folder, whom) => {
            let paths =
                session.write(|change| hand_out(change, year, &Whom::typed(&whom), Path::new(&folder), words))?;
            Ok(Paper::HandedOut(paths.keep().iter().map(|path| path.display().to_string()).collect()))
        }
        Make::Backup => Ok(Paper::BackedUp(backup(session, None, means.passphrase)?.display().to_string())),
        Make::Report { year, folder, formats, despite } => {
            if folder.is_empty() {
                return Err(Refusal::new("folder-needed"));
            }
            let formats = typed_formats(&formats)?;
            let dataset = dataset(&session.store, year, None)?;
            let warnings = warnings::check(&dataset, words, &[]);
            let wanted = publish::ReportFiles { dir: Path::new(&folder), formats: &formats };
            let reason = Some(despite.as_str()).filter(|reason| !reason.trim().is_empty());
            let (paths, _) = publish::publish(session, &dataset, wanted, &warnings, words, reason)?;
            Ok(Paper::Written(paths.iter().map(|path| path.display().to_string()).collect()))
        }
    }
}

/// What a file with the citizens' answers has, or everything that is wrong with it, to be read in full.
pub(super) fn survey_file(session: &Session, year: u16, path: &Path) -> Result<News, Refusal> {
    if path.is_dir() {
        return Ok(News::Folder(shown(look_into(path)?)));
    }
    let (file_name, bytes) = survey::file(path)?;
    match survey::read(&file_name, &bytes) {
        Ok(questions) => {
            let replaces = session.store.survey(year)?.is_some();
            Ok(News::SurveyRead(Box::new(SurveyReady { year, file_name, bytes, questions, replaces })))
        }
        Err(refusal) if refusal.places.is_empty() => Err(refusal),
        Err(refusal) => Ok(News::SurveyFaults(Box::new(Page::new(Paper::Faults(refusal))))),
    }
}

/// Where the feedback sheets are proposed to go.
pub(super) fn feedback(session: &Session, year: u16) -> Result<Fresh, Refusal> {
    let folder = session.store.path().with_file_name(format!("tilbagemelding-{year}"));
    Ok(Fresh::Feedback(session.round(year)?.year, folder.display().to_string()))
}

/// What is proposed for the report.
pub(super) fn report(session: &Session, year: u16) -> Fresh {
    let folder = session.store.path().with_file_name(format!("rapport-{year}"));
    let formats = Format::ALL.map(Format::code).join(", ");
    Fresh::Report { year, folder: folder.display().to_string(), formats }
}
