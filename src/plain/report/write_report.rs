//! The report: where it is written and in which formats, and why although something should be looked at first.

use crate::{
    plain::shell::{
        fill::Known,
        talk::{Broken, Said, Talk},
    },
    say,
    verbs::{
        form::Kind,
        forms::Form,
        load::{Load, Loaded},
        perform::{Made, Published},
        report::{
            gather::dataset,
            warnings::{self, Warning, check, needs_reason},
        },
    },
    words::say::Words,
};

pub(crate) fn write_report(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    talk.session.round(year)?;
    let Loaded::Report { folder, formats, .. } = talk.load(Load::Report(year))? else { return Ok(Vec::new()) };
    let asked = talk.fill(&Form::Publish(year), |talk, field, _| match field.kind {
        Kind::Folder => Ok(Known::Proposed(folder.clone())),
        Kind::Formats => Ok(Known::Proposed(formats.clone())),
        _ => despite(talk, year),
    })?;
    let done = talk.perform(asked)?;
    let Made::Published(Published { files, .. }) = done.made else { return Ok(Vec::new()) };
    let mut says: Vec<String> = files.iter().map(|file| say!(words, "report-written", file = file.display())).collect();
    says.push(words.say("report-next", &[]));
    Ok(says)
}

/// Why it is written although something was found is asked only where that must be said.
fn despite(talk: &mut Talk<'_, '_>, year: u16) -> Result<Known, Broken> {
    let words = talk.words;
    let dataset = dataset(&talk.session.store, year, None)?;
    let warnings = check(&dataset, words, &[]);
    if !needs_reason(&dataset, &warnings) {
        return Ok(Known::Settled);
    }
    talk.console.say(&places(words, &warnings))?;
    Ok(Known::Told("count", warnings.len().to_string()))
}

/// The places that should be looked at before the report leaves the house.
fn places(words: &Words, warnings: &[Warning]) -> Vec<String> {
    let place = |warning: &Warning| {
        let kind = warnings::name(words, warning.kind);
        say!(words, "report-warning", place = warning.place, kind = kind, found = warning.found)
    };
    warnings.iter().map(place).collect()
}
