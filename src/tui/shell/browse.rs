//! Looks into folders and files for the screens: where lists lie, what they hold, what they would bring. Nothing of the
//! tilsyn changes.

use crate::{
    domain::{list_reading::Expected, may, refusal::Refusal},
    intake::{options::ListOptions, problem::ProblemKind},
    tui::lists::import_effect::{Folders, ImportNews, ImportTask, List, ReadyList, ReadySurvey, ReplacedList},
    verbs::{
        case_list_files::{self, Looked, Unread, Watcher, file_name},
        folder::{self, Folder, look_into},
        import::{incoming::Incoming, prepare::prepare_one},
        request::NewList,
        session::Session,
        survey,
    },
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// Looks into folders and lists.
pub(super) fn browse(
    session: &Session,
    task: ImportTask,
    folders: &Folders,
    watch: &mut Watcher<'_>,
) -> Result<ImportNews, Refusal> {
    match task {
        ImportTask::Begin(year) => begin(session, year, folders),
        ImportTask::Folder(path) => Ok(ImportNews::Folder(look_into(&path)?)),
        ImportTask::Typed(text, folder) => {
            let path = folder::typed(&text, &folder, folders.home.as_deref());
            if path.is_dir() { Ok(ImportNews::Folder(look_into(&path)?)) } else { look(session, path, None, watch) }
        }
        ImportTask::Look(path, sheet) => look(session, path, sheet.as_deref(), watch),
        ImportTask::SurveyBegin(year) => {
            may::report::write(&session.round(year)?)?;
            let (folder, shortcuts) = places(session, folders)?;
            Ok(ImportNews::SurveyBegan(year, folder, shortcuts))
        }
        ImportTask::SurveyTyped(year, text, folder) => {
            survey_file(session, year, &folder::typed(&text, &folder, folders.home.as_deref()))
        }
        ImportTask::SurveyRead(year, path) => survey_file(session, year, &path),
        ImportTask::Read { year, path, column_plan, expected } => {
            let options = column_plan.options().with_rules(column_plan.rules, session.today(), session.chance)?;
            match case_list_files::read(&path, &options, watch) {
                Ok(incoming) => {
                    if let (Some(file), Some(folder)) = (&folders.recent, path.parent()) {
                        folder::remember(file, folder);
                    }
                    ready(session, year, incoming, options, expected).map(ImportNews::ListReady)
                }
                Err(unread) => said(unread, path),
            }
        }
        ImportTask::Keep(path, column_plan) => Ok(ImportNews::Kept(file_name(&case_list_files::keep(
            &session.store,
            &path,
            &beside(session, &path),
            &column_plan,
        )?))),
        ImportTask::Export(path, text) => {
            Ok(ImportNews::Exported(file_name(&case_list_files::export(&session.store, &path, &text)?)))
        }
    }
}

/// Where lists were found before, and where they are usually found.
fn begin(session: &Session, year: u16, folders: &Folders) -> Result<ImportNews, Refusal> {
    may::frame::import_any(&session.round(year)?, session.store.newest_unit(year)?.state())?;
    let (folder, shortcuts) = places(session, folders)?;
    Ok(ImportNews::Began(year, folder, shortcuts))
}

/// The folder where one begins to look, and others that are near.
fn places(session: &Session, folders: &Folders) -> Result<(Folder, Vec<PathBuf>), Refusal> {
    let mut places = folders.recent.as_deref().map(folder::recent).unwrap_or_default();
    places.push(folders.here.clone());
    places.extend(session.store.path().parent().map(Path::to_owned));
    let at_home = |name: &str| folders.home.as_ref().map(|home| home.join(name));
    places.extend(["Downloads", "Overførsler"].into_iter().filter_map(at_home));
    let mut found: Vec<PathBuf> = Vec::new();
    for place in places.into_iter().filter_map(|place| std::path::absolute(place).ok()) {
        if place.is_dir() && !found.contains(&place) {
            found.push(place);
        }
    }
    let here = found.first().cloned().unwrap_or_default();
    Ok((look_into(&here)?, found.into_iter().skip(1).collect()))
}

fn look(session: &Session, path: PathBuf, sheet: Option<&str>, watch: &mut Watcher<'_>) -> Result<ImportNews, Refusal> {
    match case_list_files::look(&path, sheet, &beside(session, &path), watch) {
        Ok(Looked { column_plan, kept }) => {
            Ok(ImportNews::Looked(List { path, column_plan, kept: kept.as_deref().map(file_name) }))
        }
        Err(unread) => said(unread, path),
    }
}

/// The folder of the tilsyn, or of the list where the tilsyn has none.
fn beside(session: &Session, list: &Path) -> PathBuf {
    let folder = |path: &Path| path.parent().map(Path::to_owned);
    let ours = session.store.path();
    let found = if ours.is_file() { folder(ours) } else { folder(list) };
    found
        .and_then(|folder| std::path::absolute(if folder.as_os_str().is_empty() { ".".into() } else { folder }).ok())
        .unwrap_or_default()
}

fn said(unread: Unread, path: PathBuf) -> Result<ImportNews, Refusal> {
    match unread {
        Unread::Refused(refusal) => Err(refusal),
        Unread::Stopped => Ok(ImportNews::Stopped),
        Unread::Problems(problems) => Ok(match problems.as_slice() {
            [only] => match &only.kind {
                ProblemKind::TwoSheets { sheets } | ProblemKind::HiddenSheet { sheets } => {
                    ImportNews::Sheets(path, sheets.clone())
                }
                _ => ImportNews::Problems(path, problems),
            },
            _ => ImportNews::Problems(path, problems),
        }),
    }
}

/// What the list would bring. One that has most of its cases from an earlier list takes its place, and says so.
fn ready(
    session: &Session,
    year: u16,
    Incoming { file_name, list }: Incoming,
    options: ListOptions,
    expected: Expected,
) -> Result<ReadyList, Refusal> {
    let list = Arc::new(list);
    let prepared = prepare_one(&session.store, year, (&file_name, &list), &options, &expected)?;
    let shown = prepared.shown();
    Ok(ReadyList {
        year,
        new: NewList { file_name, list, options: Box::new(options), expected, shown },
        replaced: prepared.replaced.map(|old| ReplacedList {
            number: old.number,
            file_name: old.file_name,
            difference: old.difference,
        }),
    })
}

/// What a file with the citizens' answers has, or everything that is wrong with it, to be read in full.
fn survey_file(session: &Session, year: u16, path: &Path) -> Result<ImportNews, Refusal> {
    if path.is_dir() {
        return Ok(ImportNews::Folder(look_into(path)?));
    }
    let (file_name, bytes) = survey::file(path)?;
    match survey::read(&file_name, &bytes) {
        Ok(questions) => {
            let replaces = session.store.survey(year)?.is_some();
            Ok(ImportNews::SurveyReady(Box::new(ReadySurvey { year, file_name, bytes, questions, replaces })))
        }
        Err(refusal) if refusal.places.is_empty() => Err(refusal),
        Err(refusal) => Ok(ImportNews::SurveyFaults(refusal)),
    }
}
