//! `tilsyn action add|list|done|drop`.

use crate::{
    cli::{
        args::action::{ActionAdd, ActionVerb},
        context::Context,
        open::open,
        output::Said,
    },
    domain::{
        area::Area,
        day::Day,
        follow_up::{Action, Outcome},
        may,
        refusal::Refusal,
    },
    say,
    verbs::{
        follow_up::today,
        perform::Made,
        request::{NewAction, OfRound, Request},
    },
    words::{dates::day, follow_up as terms},
};
use serde_json::json;

pub fn run(context: &Context<'_>, verb: &ActionVerb) -> Result<Said, Refusal> {
    match verb {
        ActionVerb::Add(typed) => add(context, typed),
        ActionVerb::List => list(context),
        ActionVerb::Done { action, note, partly, instead_of } => {
            let outcome = if *partly { Outcome::Partly } else { Outcome::Done };
            settle(context, action, (outcome, note), instead_of.as_deref())
        }
        ActionVerb::Drop { action, reason, instead_of } => {
            settle(context, action, (Outcome::Dropped, reason), instead_of.as_deref())
        }
    }
}

fn add(context: &Context<'_>, typed: &ActionAdd) -> Result<Said, Refusal> {
    let area = typed.area.as_deref().map(Area::typed).transpose()?;
    let deadline = Day::typed(&typed.deadline)?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let wanted = NewAction {
        question: typed.finding.clone(),
        area,
        text: typed.text.clone(),
        owner: typed.owner.clone(),
        deadline,
        check: typed.check.clone(),
        acute: typed.acute,
    };
    let Made::Action(id) = context.ask_of_round(&mut session, year, OfRound::Decide(wanted))?.made else {
        return Ok(Said::nothing());
    };
    let mut text = say!(context.words, "action-added", action = id, deadline = day(deadline, context.words.lang()));
    if session.round(year)?.signed {
        text = format!("{text}\n{}", say!(context.words, "action-after-signature", year = year.to_string()));
    }
    Ok(Said { json: json!({ "action": id, "year": year }), text })
}

fn settle(
    context: &Context<'_>,
    typed: &str,
    (outcome, note): (Outcome, &str),
    instead_of: Option<&str>,
) -> Result<Said, Refusal> {
    let action = may::follow_up::named(typed)?;
    let (mut session, _) = open(context)?;
    let instead_of = instead_of.map(String::from);
    context.ask(&mut session, Request::OutcomeOver { action, outcome, note: note.into(), instead_of })?;
    Ok(Said {
        json: json!({ "action": action, "outcome": outcome }),
        text: say!(context.words, &format!("action-reported-{}", outcome.code()), action = action),
    })
}

fn list(context: &Context<'_>) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    let year = context.year(&session)?;
    let follow = today(&session, year)?;
    let values = |actions: &[Action]| actions.iter().map(|action| follow.value(action)).collect::<Vec<_>>();
    Ok(Said {
        json: json!({ "year": year, "as_of": follow.as_of, "actions": values(&follow.own),
            "earlier": values(&follow.earlier) }),
        text: terms::list(context.words, year, &follow).join("\n"),
    })
}
