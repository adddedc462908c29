//! `tilsyn missing CASE`: it cannot be found.

use crate::{
    cli::{
        args::sample::Missing,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{at::CaseAt, refusal::Refusal},
    say,
    verbs::request::{OfCase, Request},
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Missing) -> Result<Said, Refusal> {
    let case = case_id(&typed.case)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let missing = OfCase::Missing { note: typed.note.clone() };
    context.ask(&mut session, Request::Case(CaseAt { year, case }, missing))?;
    Ok(Said {
        json: json!({ "case": case, "state": "missing" }),
        text: say!(context.words, "missing-done", case = case),
    })
}
