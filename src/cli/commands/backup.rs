//! `tilsyn backup [PATH]`.

use crate::{
    cli::{context::Context, open::open, output::Said},
    domain::refusal::Refusal,
    say,
    verbs::backup::backup,
};
use serde_json::json;
use std::path::Path;

pub fn run(context: &Context<'_>, to: Option<&Path>) -> Result<Said, Refusal> {
    let (mut session, passphrase) = open(context)?;
    let path = backup(&mut session, to, passphrase.as_ref())?;
    Ok(Said {
        json: json!({ "file": path.display().to_string() }),
        text: say!(context.words, "backup-done", file = path.display()),
    })
}
