//! `tilsyn reopen [CASE]`: the round, or one case of it.

use crate::{
    cli::{
        args::round::Reopen,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{at::CaseAt, refusal::Refusal},
    say,
    verbs::request::{OfCase, OfRound, Request},
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Reopen) -> Result<Said, Refusal> {
    let case = typed.case.as_deref().map(case_id).transpose()?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let reason = typed.reason.clone();
    let text = match case {
        None => {
            context.ask_of_round(&mut session, year, OfRound::Reopen { reason })?;
            say!(context.words, "reopened-round", year = year.to_string())
        }
        Some(case) => {
            context.ask(&mut session, Request::Case(CaseAt { year, case }, OfCase::Reopen { reason }))?;
            say!(context.words, "reopened-case", case = case)
        }
    };
    Ok(Said { json: json!({ "year": year, "case": case }), text })
}
