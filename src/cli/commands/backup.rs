//! `tilsyn backup [PATH]`.

use crate::{
    cli::{args::file::Backup, context::Context, open::open, output::Said},
    domain::refusal::Refusal,
    say,
    verbs::backup::backup,
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Backup) -> Result<Said, Refusal> {
    let (mut session, passphrase) = open(context)?;
    let path = backup(&mut session, typed.path.as_deref(), passphrase.as_ref())?;
    Ok(Said {
        json: json!({ "file": path.display().to_string() }),
        text: say!(context.words, "backup-done", file = path.display()),
    })
}
