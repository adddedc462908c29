//! `tilsyn missing CASE`: it cannot be found.

use crate::{
    cli::{
        args::sample::Missing,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::refusal::Refusal,
    say,
    verbs::missing::missing,
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Missing) -> Result<Said, Refusal> {
    let case = case_id(&typed.case)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    session.write(|change| missing(change, year, case, &typed.note))?;
    Ok(Said {
        json: json!({ "case": case, "state": "missing" }),
        text: say!(context.words, "missing-done", case = case),
    })
}
