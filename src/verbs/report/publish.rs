//! `report`: the documents are written, and the signed report is published with what was said to its warnings.

use super::{
    documents::{Format, documents},
    warnings::{Warning, name, warned},
};
use crate::{
    domain::{
        code::Code,
        event::{Event, Published, Warned},
        guards::identity::Kind,
        may,
        reason::reason,
        refusal::Refusal,
    },
    report::data::dataset::{Dataset, Status},
    verbs::{
        export_batch::{Batch, Target, prints},
        session::Session,
    },
    words::say::Words,
};
use std::path::PathBuf;

/// What is written: where, and in which formats.
#[derive(Debug, Clone, Copy)]
pub struct ReportFiles<'a> {
    pub target: Target<'a>,
    pub formats: &'a [Format],
}

/// Writes the report. A signed one with warnings is refused without a reason, and is told of in the trail with the hash
/// of each file; a draft is no publication, and nothing is recorded. Gives the files, and whether it was a publication.
pub fn publish(
    session: &mut Session,
    dataset: &Dataset,
    files: ReportFiles<'_>,
    warnings: &[Warning],
    words: &Words,
    despite: Option<&str>,
) -> Result<(Vec<PathBuf>, bool), Refusal> {
    let ReportFiles { target, formats } = files;
    let Status::Signed { version, .. } = dataset.status else {
        return Ok((write_unpublished(session, dataset, files, words)?, false));
    };
    match despite {
        Some(given) => reason("reason", given)?,
        None if warnings.is_empty() => {}
        None => {
            let places = warnings.iter().map(|warning| {
                Refusal::new(Code::PlaceWarning)
                    .with("place", &warning.place)
                    .with("kind", name(words, warning.kind))
                    .with("found", &warning.found)
            });
            return Err(warned(warnings.len()).at(places.collect()));
        }
    }
    let count = |kind: Kind| warnings.iter().filter(|warning| warning.kind == kind).count();
    let found = Kind::ALL.into_iter().map(|kind| (kind, count(kind))).filter(|(_, count)| *count > 0);
    let documents = documents(dataset, formats, words)?;
    let event = Event::ReportPublished(Box::new(Published {
        year: dataset.year,
        version,
        dataset_sha256: dataset.sha256.clone(),
        formats: formats.iter().map(|format| format.code().to_owned()).collect(),
        warnings: found.map(|(kind, count)| Warned { kind, count: u32::try_from(count).unwrap_or(u32::MAX) }).collect(),
        reason: despite.map(|reason| reason.trim().to_owned()),
        files: prints(&documents),
    }));
    // Written before the file is ours, since that can take long; told of only if what they say still holds.
    let mut batch = Batch::write(&session.place(), target, &documents)?;
    let signatures = &dataset.method.signatures;
    let batch = session.write(|change| {
        may::report::publish(dataset.year, signatures, &change.sign_offs(dataset.year)?)?;
        change.record(&event)?;
        batch.place(change)?;
        Ok(batch)
    })?;
    Ok((batch.keep(), true))
}

/// Writes without publishing: the full report for those in the house, and the example's.
pub fn write_unpublished(
    session: &Session,
    dataset: &Dataset,
    ReportFiles { target, formats }: ReportFiles<'_>,
    words: &Words,
) -> Result<Vec<PathBuf>, Refusal> {
    let mut batch = Batch::write(&session.place(), target, &documents(dataset, formats, words)?)?;
    batch.place(&session.store)?;
    batch.keep_untold()
}
