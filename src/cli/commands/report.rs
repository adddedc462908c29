//! `tilsyn report`.

use crate::{
    actions::report::{Format, dataset, documents, write},
    cli::{context::Context, open::open, output::Said},
    domain::refusal::Refusal,
    say,
};
use serde_json::json;
use std::path::{Path, PathBuf};

pub fn run(
    context: &Context<'_>,
    out: Option<&Path>,
    formats: &[String],
    signed: Option<u32>,
) -> Result<Said, Refusal> {
    let (desk, _) = open(context)?;
    let year = context.year(&desk)?;
    let dataset = dataset(&desk.store, year, signed)?;
    let wanted = |format: &Format| formats.is_empty() || formats.iter().any(|code| code == format.code());
    let formats: Vec<Format> = Format::ALL.into_iter().filter(wanted).collect();
    let paths = write(out.unwrap_or(Path::new(".")), &documents(&dataset, &formats, context.words))?;
    Ok(said(context, &paths))
}

pub(super) fn said(context: &Context<'_>, paths: &[PathBuf]) -> Said {
    let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    let mut lines: Vec<String> = names.iter().map(|name| say!(context.words, "report-written", file = name)).collect();
    lines.push(context.words.say("report-next", &[]));
    Said { json: json!({ "files": names }), text: lines.join("\n") }
}
