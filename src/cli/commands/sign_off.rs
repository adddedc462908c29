//! `tilsyn sign-off`.

use crate::{
    cli::{context::Context, open::open, output::Said},
    domain::{refusal::Refusal, round::SignOff},
    say,
    verbs::{perform::Made, request::OfRound},
};
use serde_json::json;

pub fn run(context: &Context<'_>) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let Made::Number(version) = context.ask_of_round(&mut session, year, OfRound::SignOff)?.made else {
        return Ok(Said::nothing());
    };
    let head = signed(&session.store.sign_offs(year)?).unwrap_or_default();
    Ok(Said {
        json: json!({ "year": year, "version": version, "trail_sha256": head }),
        text: say!(context.words, "signed", year = year.to_string(), version = version, head = head),
    })
}

/// The hash that the report prints: the trail as it was signed.
fn signed(signatures: &[SignOff]) -> Option<String> {
    Some(signatures.last()?.head_sha256.clone())
}
