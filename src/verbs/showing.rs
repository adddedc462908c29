//! What happens before answers are shown: who has been shown which is written down once, since whoever has seen an answer
//! of a case does not read it blind; and who reads a case blind is not shown its answers.

use crate::{
    domain::{case_file::CaseFile, event::Event, may, refusal::Refusal, sample::CaseId},
    store::{change::Change, reader::Reader},
    verbs::{load::Load, session::Session},
};
use std::collections::BTreeMap;

/// Whose answers something shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    Nothing,
    Case(u16, CaseId),
    Round(u16),
    Everything,
}

impl Load {
    /// Whose answers can be seen where this is shown. What is about second readings leaves out what its reader may not see.
    #[must_use]
    pub fn shows(self) -> Shows {
        match self {
            Self::Case(at) => Shows::Case(at.year, at.case),
            // Where all cases are answered alike, the counts alone tell what each was answered.
            Self::Findings(year)
            | Self::Compare(year)
            | Self::Overview(year)
            | Self::BeforeSigning(year)
            | Self::Signed(year) => Shows::Round(year),
            Self::Trail => Shows::Everything,
            _ => Shows::Nothing,
        }
    }
}

/// Refuses to show what the person reads blind, and writes down what he is shown for the first time. A file that cannot be
/// written in is shown all the same: no reading can be given there.
pub fn showing(session: &mut Session, what: Shows) -> Result<(), Refusal> {
    if may_look(session, what)? { Ok(()) } else { session.write(|change| shown(change, what)) }
}

/// Whether nothing need be written down before it is shown.
fn may_look(session: &mut Session, what: Shows) -> Result<bool, Refusal> {
    let files = files(&session.store, what)?;
    files.iter().try_for_each(|(_, file)| may::reading::look(file, &session.by))?;
    let is_written = session.is_nobody() || !files.iter().any(|(_, file)| is_new(file, &session.by));
    Ok(is_written || session.store.must_be_writable().is_err())
}

fn shown(change: &mut Change<'_>, what: Shows) -> Result<(), Refusal> {
    let by = change.actor_at().by.clone();
    files(change, what)?.iter().try_for_each(|(_, file)| may::reading::look(file, &by))?;
    noted(change, what)
}

/// What somebody had been shown before he said who he is counts as shown to him, blind or not.
pub fn was_shown(session: &mut Session, what: Shows) -> Result<(), Refusal> {
    session.write(|change| noted(change, what))
}

fn noted(change: &mut Change<'_>, what: Shows) -> Result<(), Refusal> {
    let by = change.actor_at().by.clone();
    let files = files(change, what)?;
    let mut new: BTreeMap<u16, Vec<CaseId>> = BTreeMap::new();
    for (year, file) in files.iter().filter(|(_, file)| is_new(file, &by)) {
        new.entry(*year).or_default().push(file.case.id);
    }
    new.into_iter().try_for_each(|(year, cases)| change.record(&Event::AnswersShown { year, cases }))
}

/// Whether the person knows all of it already, so that nothing need be written down or refused; and whoever has no name.
pub fn is_known(session: &Session, what: Shows) -> Result<bool, Refusal> {
    let by = &session.by;
    let files = files(&session.store, what)?;
    Ok(session.is_nobody() || files.iter().all(|(_, file)| !file.reads_blind(by) && !is_new(file, by)))
}

fn files(reader: &Reader, what: Shows) -> Result<Vec<(u16, CaseFile)>, Refusal> {
    Ok(match what {
        Shows::Nothing => Vec::new(),
        Shows::Case(year, case) => reader.case_file(year, case)?.map(|file| (year, file)).into_iter().collect(),
        Shows::Round(year) => of_round(reader, year)?,
        Shows::Everything => {
            let mut all = Vec::new();
            for round in reader.rounds()? {
                all.extend(of_round(reader, round.year)?);
            }
            all
        }
    })
}

fn of_round(reader: &Reader, year: u16) -> Result<Vec<(u16, CaseFile)>, Refusal> {
    Ok(reader.case_files(year)?.into_iter().map(|file| (year, file)).collect())
}

/// Whether somebody sees an answer of another in the case for the first time.
fn is_new(file: &CaseFile, by: &str) -> bool {
    let of_others = file.answers.iter().chain(&file.set_aside).any(|given| given.by != by);
    of_others && !file.knows(by)
}
