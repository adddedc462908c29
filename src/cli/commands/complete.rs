//! `tilsyn complete CASE`: all of it is answered.

use crate::{
    cli::{
        args::case::Complete,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{at::CaseAt, contradiction::contradictions, refusal::Refusal},
    say,
    verbs::{
        request::{OfCase, Request},
        showing::{Shows, showing},
    },
    words::{facts::contradicted, terms},
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Complete) -> Result<Said, Refusal> {
    let case = case_id(&typed.case)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    // What contradicts the facts are answers.
    showing(&mut session, Shows::Case(year, case))?;
    context.ask(&mut session, Request::Case(CaseAt { year, case }, OfCase::Complete))?;
    let file = session.case(year, case)?;
    let mut text = vec![say!(context.words, "complete-done", case = case)];
    text.extend(terms::spent(context.words, &file).map(|spent| say!(context.words, "time-spent-line", spent = spent)));
    text.extend(contradicted(context.words, &file));
    let odd: Vec<Option<String>> = contradictions(&file).iter().map(|odd| odd.question().map(String::from)).collect();
    Ok(Said { json: json!({ "case": case, "audit": "complete", "contradictions": odd }), text: text.join("\n") })
}
