//! A refusal as it leaves the program: one sentence of what is wrong, one of what to do, and the exit code.

use super::output::{Output, Said};
use crate::{
    domain::{code::Code, refusal::Refusal},
    words::say::Words,
};
use serde_json::{Value, json};
use std::process::ExitCode;

/// Refused, or a check failed.
const REFUSED: u8 = 1;
/// The command line is wrong.
pub const USAGE: u8 = 2;

/// Tells a refusal on stderr, or on stdout as JSON; where that cannot be written, on stderr too.
#[must_use]
pub fn refuse(refusal: &Refusal, words: &Words, output: Output) -> ExitCode {
    let message = words.refusal(refusal);
    let hint = words.hint(refusal);
    if output.json {
        let said = Said { json: json!({ "error": error(refusal, words) }), text: String::new() };
        if output.print(&said).is_err() {
            output.error(&said.json.to_string());
        }
    } else {
        output.error(&message);
        for place in &refusal.places {
            output.error(&format!("  {}", words.refusal(place)));
        }
        if !hint.trim().is_empty() {
            output.error(&hint);
        }
    }
    ExitCode::from(if refusal.code == Code::Usage { USAGE } else { REFUSED })
}

/// A refusal as JSON.
#[must_use]
pub fn error(refusal: &Refusal, words: &Words) -> Value {
    let (message, hint) = (words.refusal(refusal), words.hint(refusal));
    let mut error = json!({ "code": refusal.code.code(), "message": message, "hint": hint });
    if !refusal.places.is_empty() {
        error["places"] = refusal.places.iter().map(|place| words.refusal(place)).collect();
    }
    error
}
