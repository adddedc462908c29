//! `tilsyn pick NUMBER`: a case that was chosen, not drawn.

use crate::{
    cli::{args::sample::Pick, context::Context, open::open, output::Said},
    domain::{area::Area, refusal::Refusal},
    say,
    verbs::pick::pick,
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Pick) -> Result<Said, Refusal> {
    let area = Area::typed(&typed.area)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let case = session.write(|change| pick(change, year, area, &typed.number, &typed.note))?;
    Ok(Said { json: json!({ "case": case, "picked": true }), text: say!(context.words, "pick-done", case = case) })
}
