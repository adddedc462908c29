//! The report: where it is written and in which formats, and why although something should be looked at first.

use crate::{
    plain::shell::talk::{Said, Talk},
    say,
    verbs::{
        load::{Load, Loaded},
        perform::{Made, Published},
        report::{
            documents::typed_formats,
            gather::dataset,
            warnings::{self, Warning, check, needs_reason},
        },
        request::{OfRound, Publication, Request},
    },
    words::say::Words,
};

pub(crate) fn write_report(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    talk.session.round(year)?;
    let Loaded::Report { folder, formats, .. } = talk.load(Load::Report(year))? else { return Ok(Vec::new()) };
    let typed = talk.line(&[say!(words, "plain-folder", folder = folder)])?;
    let folder = if typed.is_empty() { folder } else { typed };
    let typed = talk.line(&[say!(words, "plain-formats", formats = formats)])?;
    let formats = typed_formats(if typed.is_empty() { &formats } else { &typed })?;
    let dataset = dataset(&talk.session.store, year, None)?;
    let warnings = check(&dataset, words, &[]);
    let despite = if needs_reason(&dataset, &warnings) {
        talk.console.say(&places(words, &warnings))?;
        talk.line(&[say!(words, "plain-despite", count = warnings.len())])?
    } else {
        String::new()
    };
    let despite = Some(despite).filter(|reason| !reason.is_empty());
    let asked = Publication { signed: None, folder: folder.into(), formats, names: Vec::new(), despite };
    let done = talk.perform(Request::Round(year, OfRound::Publish(asked)))?;
    let Made::Published(Published { files, .. }) = done.made else { return Ok(Vec::new()) };
    let mut says: Vec<String> = files.iter().map(|file| say!(words, "report-written", file = file.display())).collect();
    says.push(words.say("report-next", &[]));
    Ok(says)
}

/// The places that should be looked at before the report leaves the house.
fn places(words: &Words, warnings: &[Warning]) -> Vec<String> {
    let place = |warning: &Warning| {
        let kind = warnings::name(words, warning.kind);
        say!(words, "report-warning", place = warning.place, kind = kind, found = warning.found)
    };
    warnings.iter().map(place).collect()
}
