//! `tilsyn reopen [CASE]`: the round, or one case of it.

use crate::{
    cli::{
        args::round::Reopen,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::refusal::Refusal,
    say,
    verbs::reopen::{reopen_case, reopen_round},
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Reopen) -> Result<Said, Refusal> {
    let case = typed.case.as_deref().map(case_id).transpose()?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let text = match case {
        None => {
            session.write(|change| reopen_round(change, year, &typed.reason))?;
            say!(context.words, "reopened-round", year = year.to_string())
        }
        Some(case) => {
            session.write(|change| reopen_case(change, year, case, &typed.reason))?;
            say!(context.words, "reopened-case", case = case)
        }
    };
    Ok(Said { json: json!({ "year": year, "case": case }), text })
}
