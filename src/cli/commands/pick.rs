//! `tilsyn pick NUMBER`: a case that was chosen, not drawn.

use crate::{
    cli::{args::sample::Pick, context::Context, open::open, output::Said},
    domain::{area::Area, refusal::Refusal},
    say,
    verbs::{perform::Made, request::OfRound},
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Pick) -> Result<Said, Refusal> {
    let area = Area::typed(&typed.area)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let pick = OfRound::Pick { area, number: typed.number.clone(), note: typed.note.clone() };
    let Made::Case(case) = context.ask_of_round(&mut session, year, pick)?.made else { return Ok(Said::nothing()) };
    Ok(Said { json: json!({ "case": case, "picked": true }), text: say!(context.words, "pick-done", case = case) })
}
