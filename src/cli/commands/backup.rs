//! `tilsyn backup [PATH]`.

use crate::{
    cli::{args::file::Backup, context::Context, open::open, output::Said},
    domain::refusal::Refusal,
    say,
    verbs::{
        perform::{Made, Means, perform},
        request::Request,
    },
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &Backup) -> Result<Said, Refusal> {
    let (mut session, passphrase) = open(context)?;
    let means = Means { words: context.words, passphrase: passphrase.as_ref(), renewed: None };
    let Made::Files(files) = perform(&mut session, Request::BackUp(typed.path.clone()), means)?.made else {
        return Ok(Said::nothing());
    };
    context.stored.set(true);
    let file: String = files.iter().map(|path| path.display().to_string()).collect();
    Ok(Said { json: json!({ "file": file }), text: say!(context.words, "backup-done", file = file) })
}
