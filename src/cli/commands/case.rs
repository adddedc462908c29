//! `tilsyn replace`, `pick`, `missing` and `complete`: what happens to a whole case.

use crate::{
    cli::{
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{area::Area, contradiction::contradictions, refusal::Refusal, sample::Reason},
    say,
    verbs::{assign::assign, complete::complete, missing::missing, pick::pick, replace::replace, status::status},
    words::{facts::contradicted, terms},
};
use serde_json::json;

pub fn run_replace(context: &Context<'_>, case: &str, reason: &str, note: &str) -> Result<Said, Refusal> {
    let case = case_id(case)?;
    let reason: Reason = reason.parse().map_err(|_| {
        let allowed = Reason::ALL.map(Reason::code).join(", ");
        Refusal::new("reason-unknown").with("typed", reason).with("allowed", allowed)
    })?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let incoming = session.write(|change| replace(change, year, case, reason, note))?;
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

pub fn run_pick(context: &Context<'_>, number: &str, area: &str, note: &str) -> Result<Said, Refusal> {
    let area = Area::typed(area)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let case = session.write(|change| pick(change, year, area, number, note))?;
    Ok(Said { json: json!({ "case": case, "picked": true }), text: say!(context.words, "pick-done", case = case) })
}

pub fn run_missing(context: &Context<'_>, case: &str, note: &str) -> Result<Said, Refusal> {
    let case = case_id(case)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    session.write(|change| missing(change, year, case, note))?;
    Ok(Said {
        json: json!({ "case": case, "state": "missing" }),
        text: say!(context.words, "missing-done", case = case),
    })
}

pub fn run_assign(context: &Context<'_>, case: &str, initials: Option<&str>) -> Result<Said, Refusal> {
    let case = case_id(case)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    session.write(|change| assign(change, year, case, initials.unwrap_or_default()))?;
    let assigned = session.case(year, case)?.case.assigned;
    let text = match &assigned {
        Some(to) => say!(context.words, "assign-done", case = case, to = to),
        None => say!(context.words, "assign-done-nobody", case = case),
    };
    Ok(Said { json: json!({ "case": case, "assigned": assigned }), text })
}

pub fn run_complete(context: &Context<'_>, case: &str) -> Result<Said, Refusal> {
    let case = case_id(case)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    session.write(|change| complete(change, year, case))?;
    let file = session.case(year, case)?;
    let mut text = vec![say!(context.words, "complete-done", case = case)];
    text.extend(terms::spent(context.words, &file).map(|spent| say!(context.words, "time-spent-line", spent = spent)));
    text.extend(contradicted(context.words, &file));
    let odd: Vec<Option<String>> = contradictions(&file).iter().map(|it| it.question().map(String::from)).collect();
    Ok(Said { json: json!({ "case": case, "audit": "complete", "contradictions": odd }), text: text.join("\n") })
}
