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
    verbs::{
        perform::Made,
        request::{OfRound, Whom},
        showing::{Shows, showing},
    },
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
    let shows = match whom {
        Whom::Case(case) => Shows::Case(year, case),
        Whom::Department(_) | Whom::Everybody => Shows::Round(year),
    };
    showing(&mut session, shows)?;
    let folder = typed.out.clone().unwrap_or_else(|| PathBuf::from("."));
    let Made::Files(paths) =
        context.ask_of_round(&mut session, year, OfRound::HandOut { whom, folder, replace: typed.force })?.made
    else {
        return Ok(Said::nothing());
    };
    let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    let mut lines = vec![say!(context.words, "feedback-written", count = paths.len())];
    lines.extend(paths.iter().map(|path| format!("  {path}")));
    lines.push(context.words.say("feedback-internal", &[]));
    Ok(Said { json: json!({ "year": year, "files": paths }), text: lines.join("\n") })
}
