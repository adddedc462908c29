//! `tilsyn feedback [--case ID | --department NAME]`.

use crate::{
    cli::{
        args::report::Feedback,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::refusal::Refusal,
    say,
    verbs::{report::feedback::hand_out, request::Whom},
};
use serde_json::json;
use std::path::PathBuf;

pub fn run(context: &Context<'_>, typed: &Feedback) -> Result<Said, Refusal> {
    let whom = match (&typed.case, &typed.department) {
        (Some(case), _) => Whom::Case(case_id(case)?),
        (None, Some(name)) => Whom::Department(name.clone()),
        (None, None) => Whom::Everybody,
    };
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let dir = typed.out.clone().unwrap_or_else(|| PathBuf::from("."));
    let paths = session.write(|change| hand_out(change, year, &whom, &dir, context.words))?;
    let paths: Vec<String> = paths.keep().iter().map(|path| path.display().to_string()).collect();
    let mut lines = vec![say!(context.words, "feedback-written", count = paths.len())];
    lines.extend(paths.iter().map(|path| format!("  {path}")));
    lines.push(context.words.say("feedback-internal", &[]));
    Ok(Said { json: json!({ "year": year, "files": paths }), text: lines.join("\n") })
}
