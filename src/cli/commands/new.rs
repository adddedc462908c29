//! `tilsyn new FILE --municipality NAME`.

use crate::{
    cli::{
        args::file::New, chance::chance, clock::now, context::Context, lock_trial, open::new_passphrase, output::Said,
    },
    domain::refusal::Refusal,
    say,
    store::lock_trial::must_work,
    verbs::create::{create, free},
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &New) -> Result<Said, Refusal> {
    let New { path, municipality, no_encryption } = typed;
    free(path)?;
    let passphrase = if *no_encryption { None } else { Some(new_passphrase(context)?) };
    must_work(path, lock_trial::other)?;
    create(path, municipality, passphrase.as_ref(), (&context.by, now, chance))?;
    context.stored.set(true);
    let key = if *no_encryption { "new-done-plain" } else { "new-done" };
    Ok(Said {
        json: json!({ "file": path.display().to_string(), "encrypted": !no_encryption }),
        text: say!(context.words, key, file = path.display()),
    })
}
