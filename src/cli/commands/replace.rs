//! `tilsyn replace CASE`: the next reserve takes its place.

use crate::{
    cli::{
        args::sample::Replace,
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{at::CaseAt, code::Code, refusal::Refusal, sample::Reason},
    say,
    verbs::{
        perform::Made,
        request::{OfCase, Request},
        status::status,
    },
    words::terms,
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Replace) -> Result<Said, Refusal> {
    let case = case_id(&typed.case)?;
    let reason: Reason = typed.reason.parse().map_err(|_| {
        let allowed = Reason::ALL.map(Reason::code).join(", ");
        Refusal::new(Code::ReasonUnknown).with("typed", &typed.reason).with("allowed", allowed)
    })?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let replace = OfCase::Replace { reason, note: typed.note.clone() };
    let Made::Reserve(incoming) = context.ask(&mut session, Request::Case(CaseAt { year, case }, replace))?.made else {
        return Ok(Said::nothing());
    };
    let text = match incoming {
        Some(reserve) => {
            let number = session.case(year, reserve)?.case.number;
            say!(context.words, "replace-done", case = case, reserve = reserve, number = number)
        }
        None => say!(context.words, "replace-done-empty", case = case),
    };
    let status = status(&session.store, Some(year))?;
    let many = status.areas.iter().find(|progress| progress.area == case.area && progress.many_replaced());
    let warning = many
        .map(|progress| say!(context.words, "replace-many", area = terms::area_inline(context.words, progress.area)));
    Ok(Said {
        json: json!({ "case": case, "reason": reason, "replaced_by": incoming, "many_replaced": warning.is_some() }),
        text: [text].into_iter().chain(warning).collect::<Vec<_>>().join("\n"),
    })
}
