//! `tilsyn status`: where the round stands and what to do next.

use crate::{
    cli::{context::Context, open::open, output::Said},
    domain::{
        before_signing::BeforeSigning,
        refusal::Refusal,
        round::{ErasedRound, NextStep, Status},
    },
    say,
    verbs::{
        before_signing::before_signing,
        session::Session,
        showing::{Shows, is_known},
        status::status,
    },
    words::{signing, terms},
};
use serde_json::{Value, json};

use super::sign_off;

pub fn run(context: &Context<'_>) -> Result<Said, Refusal> {
    let (session, _) = open(context)?;
    of(context, &session)
}

pub(super) fn of(context: &Context<'_>, session: &Session) -> Result<Said, Refusal> {
    let status = status(&session.store, context.global.year)?;
    let words = context.words;
    let command = match &status.next {
        NextStep::OpenRound => "tilsyn round new",
        NextStep::ImportList | NextStep::ImportArea(_) => "tilsyn import",
        NextStep::Lock | NextStep::LockSupplement(_) => "tilsyn lock",
        NextStep::Draw | NextStep::DrawSupplement(_) => "tilsyn draw",
        NextStep::Audit(_) | NextStep::AnswerReview(_) => "tilsyn audit",
        NextStep::AnswerNote(_) => "tilsyn review answer",
        NextStep::HalfNote(_) | NextStep::SignOff => "tilsyn sign-off",
        NextStep::Report => "tilsyn report",
    };
    let mut lines = terms::status(words, &status);
    let drawn = status.round.as_ref().filter(|_| status.drawn);
    let before = drawn.map(|round| before_signing(&session.store, round.year, (session.now)())).transpose()?;
    // Whoever asks where the round stands is not shown answers by the way: he may be about to read them blind.
    let hidden = match &before {
        Some(list) if list.tells_answers() => !is_known(session, Shows::Round(list.year))?,
        _ => false,
    };
    lines.extend(before.iter().flat_map(|list| open_points(context, list, hidden)));
    lines.extend(hidden.then(|| words.say("status-hidden", &[])));
    lines.push(say!(words, "status-next", step = terms::next_step(words, &status.next), command = command));
    lines.extend(terms::erased(words, &status));
    let areas: Vec<_> = status
        .areas
        .iter()
        .map(|area| {
            json!({ "area": area.area, "population": area.population, "cases": area.cases, "complete": area.complete,
                "missing": area.missing, "replaced": area.replaced, "open_notes": area.open_notes })
        })
        .collect();
    let imports: Vec<_> = match &status.round {
        None => Vec::new(),
        Some(round) => session
            .store
            .imports(round.year)?
            .iter()
            .map(|import| {
                json!({ "number": import.number, "file": import.file_name, "boern": import.children,
                    "voksne": import.adults, "undone": import.undone })
            })
            .collect(),
    };
    let mut json = json!({
        "municipality": status.municipality, "year": status.round.as_ref().map(|round| round.year),
        "signed": status.round.as_ref().is_some_and(|round| round.signed), "locked": status.locked,
        "seed_source": status.source, "drawn": status.drawn, "attempt": status.attempt, "acute_open": status.acute_open, "lists": imports, "areas": areas, "next": command,
    });
    if !status.erased.is_empty() {
        json["deleted_here"] = erased(&status);
    }
    if let Some(list) = before.as_ref().filter(|_| !hidden) {
        json["before_signing"] = sign_off::value(words, list);
    }
    if let Some(unlisted) = status.newest.unlisted {
        json["without_list"] = json!([unlisted]);
    }
    if let Some(open) = &status.supplement {
        let cases: Vec<_> = open.frame.iter().map(|(area, n)| json!({ "area": area, "population": n })).collect();
        json["supplement"] = json!({ "number": open.supplement, "locked": open.locked, "areas": cases });
    }
    Ok(Said { json, text: lines.join("\n") })
}

/// The rounds that are erased here.
pub(super) fn erased(status: &Status) -> Value {
    let round = |round: &ErasedRound| json!({ "year": round.year, "at": round.at, "filed": round.filed, "versions": round.versions });
    status.erased.iter().map(round).collect()
}

/// How much blocks and would be frozen open; all of it, where it may be shown, once nothing but the signature is missing.
fn open_points(context: &Context<'_>, list: &BeforeSigning, hidden: bool) -> Vec<String> {
    if list.blocks.is_empty() && !hidden {
        return signing::lines(context.words, list);
    }
    vec![format!("{}: {}.", signing::title(context.words, list), signing::count(context.words, list))]
}
