//! `tilsyn report` and `tilsyn report check`.

use crate::{
    cli::{
        args::report::{Leaving, Report},
        context::{Context, file_name},
        open::open,
        output::{Outcome, Said},
    },
    domain::{bounds::TABLE_MB, code::Code, may, purge::Purged, refusal::Refusal},
    intake::decode,
    say,
    verbs::{
        export_batch::Target,
        outside,
        perform::{Made, Published},
        report::{
            documents::Format,
            gather::{dataset, internal},
            kept::{FORMATS, write_kept},
            publish::{ReportFiles, write_unpublished},
            warnings::{self, Warning},
        },
        request::{OfRound, Publication},
        session::Session,
        showing::{Shows, showing},
    },
    words::say::Words,
};
use serde_json::json;
use std::path::{Path, PathBuf};

pub fn run(context: &Context<'_>, typed: &Report) -> Result<Outcome, Refusal> {
    if typed.what.is_some() {
        return check(context, typed.signed, &typed.leaving);
    }
    write(context, typed).map(Outcome::Said)
}

fn write(context: &Context<'_>, typed: &Report) -> Result<Said, Refusal> {
    let Report { out, format, signed, leaving, .. } = typed;
    let names = names(leaving.names.as_deref())?;
    let (mut session, _) = open(context)?;
    let folder = out.clone().unwrap_or_else(|| PathBuf::from("."));
    if let Some(purged) = context.global.year.map(|year| session.store.purge(year)).transpose()?.flatten() {
        return kept(context, &session, &purged, (typed, &folder));
    }
    let year = context.year(&session)?;
    showing(&mut session, Shows::Round(year))?;
    let words = context.words;
    let wanted = |kind: &Format| format.is_empty() || format.iter().any(|code| code == kind.code());
    let formats: Vec<Format> = Format::ALL.into_iter().filter(wanted).collect();
    if leaving.internal {
        // No request: what stays in the house is no publication, and writes nothing into the file.
        let dataset = internal(&session.store, year, *signed)?;
        let files = context.sure(typed.force, |replace| {
            let target = Target { replace, ..Target::private(&folder) };
            write_unpublished(&session, &dataset, ReportFiles { target, formats: &formats }, words)
        })?;
        return Ok(said(context, &files));
    }
    let asked =
        Publication { signed: *signed, folder, formats, names, despite: leaving.despite.clone(), replace: typed.force };
    let Made::Published(Published { files, warnings, published }) =
        context.ask_of_round(&mut session, year, OfRound::Publish(asked))?.made
    else {
        return Ok(Said::nothing());
    };
    let mut said = said(context, &files);
    let mut lines = Vec::new();
    if !warnings.is_empty() {
        lines.extend(found(words, &warnings));
    }
    if published {
        lines.push(words.say("report-published", &[]));
    } else if !warnings.is_empty() {
        lines.push(words.say("report-check-draft", &[]));
    }
    said.json["warnings"] = values(&warnings);
    said.text = format!("{}\n{}", said.text, lines.join("\n"));
    Ok(said)
}

/// What can still be said of a round that is erased here.
fn kept(
    context: &Context<'_>,
    session: &Session,
    purged: &Purged,
    (typed, folder): (&Report, &Path),
) -> Result<Said, Refusal> {
    if typed.leaving.internal {
        may::purge::free(Some(purged))?;
    }
    let named = |code: &String| Format::ALL.into_iter().find(|format| format.code() == code.as_str());
    let asked: Vec<Format> = typed.format.iter().filter_map(named).collect();
    let formats = if asked.is_empty() { FORMATS.to_vec() } else { asked };
    let files = context.sure(typed.force, |replace| {
        let target = Target { replace, ..Target::public(folder) };
        write_kept(session, purged, (typed.signed, &formats), target, context.words)
    })?;
    let mut said = said(context, &files);
    said.text = format!("{}\n{}", context.words.say("kept-written", &[]), said.text);
    Ok(said)
}

/// What would be published, looked through.
fn check(context: &Context<'_>, signed: Option<u32>, leaving: &Leaving) -> Result<Outcome, Refusal> {
    let names = names(leaving.names.as_deref())?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    showing(&mut session, Shows::Round(year))?;
    let words = context.words;
    let warnings = warnings::check(&dataset(&session.store, year, signed)?, words, &names);
    let mut lines = match leaving.names {
        Some(_) => vec![say!(words, "report-check-names", count = names.len())],
        None => vec![words.say("report-check-no-names", &[])],
    };
    if warnings.is_empty() {
        lines.push(words.say("report-check-none", &[]));
    } else {
        lines.extend(found(words, &warnings));
    }
    let said = Said { json: json!({ "warnings": values(&warnings) }), text: lines.join("\n") };
    Ok(Outcome::judged(said, warnings.len(), warnings::warned))
}

fn found(words: &Words, warnings: &[Warning]) -> Vec<String> {
    let mut lines = vec![say!(words, "report-check-found", count = warnings.len())];
    lines.extend(warnings.iter().map(|warning| {
        let kind = warnings::name(words, warning.kind);
        format!("  {}", say!(words, "report-warning", place = warning.place, kind = kind, found = warning.found))
    }));
    lines
}

fn values(warnings: &[Warning]) -> serde_json::Value {
    let value = |warning: &Warning| json!({ "kind": warning.kind, "place": warning.place, "found": warning.found });
    warnings.iter().map(value).collect()
}

/// The names of a list, one a line. They live as long as the command.
fn names(path: Option<&Path>) -> Result<Vec<String>, Refusal> {
    let Some(path) = path else { return Ok(Vec::new()) };
    let refuse = |detail: String| Refusal::new(Code::NamesNotRead).with("file", file_name(path)).with("detail", detail);
    let bytes = outside::bytes(path, TABLE_MB, |error| refuse(error.to_string()))?;
    let text = decode::decode(&bytes).map_err(|problem| refuse(problem.kind.code().into()))?;
    Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

pub(super) fn said(context: &Context<'_>, paths: &[PathBuf]) -> Said {
    let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    let mut lines: Vec<String> = names.iter().map(|name| say!(context.words, "report-written", file = name)).collect();
    lines.push(context.words.say("report-next", &[]));
    Said { json: json!({ "files": names }), text: lines.join("\n") }
}
