//! `tilsyn assign CASE [INITIALS]`.

use crate::{
    cli::{
        args::sample::Assign,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{at::CaseAt, refusal::Refusal},
    say,
    verbs::request::{OfCase, Request},
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Assign) -> Result<Said, Refusal> {
    let case = case_id(&typed.case)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let assign = OfCase::Assign { to: typed.initials.clone().unwrap_or_default() };
    context.ask(&mut session, Request::Case(CaseAt { year, case }, assign))?;
    let assigned = session.case(year, case)?.case.assigned;
    let text = match &assigned {
        Some(to) => say!(context.words, "assign-done", case = case, to = to),
        None => say!(context.words, "assign-done-nobody", case = case),
    };
    Ok(Said { json: json!({ "case": case, "assigned": assigned }), text })
}
