//! `tilsyn sign-off` and `tilsyn reopen`.

use crate::{
    cli::{
        context::{Context, case_id},
        open::open,
        output::Said,
    },
    domain::{refusal::Refusal, round::SignOff},
    say,
    verbs::{
        reopen::{reopen_case, reopen_round},
        sign_off::sign_off,
    },
};
use serde_json::json;

pub fn run_sign_off(context: &Context<'_>) -> Result<Said, Refusal> {
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let version = session.write(|change| sign_off(change, year))?;
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

pub fn run_reopen(context: &Context<'_>, case: Option<&str>, reason: &str) -> Result<Said, Refusal> {
    let case = case.map(case_id).transpose()?;
    let (mut session, _) = open(context)?;
    let year = context.year(&session)?;
    let text = match case {
        None => {
            session.write(|change| reopen_round(change, year, reason))?;
            say!(context.words, "reopened-round", year = year.to_string())
        }
        Some(case) => {
            session.write(|change| reopen_case(change, year, case, reason))?;
            say!(context.words, "reopened-case", case = case)
        }
    };
    Ok(Said { json: json!({ "year": year, "case": case }), text })
}
