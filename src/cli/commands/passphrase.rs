//! `tilsyn passphrase`: other words for the file.

use crate::{
    cli::{
        args::purge::NewWords,
        context::Context,
        open::{open, renewed},
        output::Said,
    },
    domain::refusal::Refusal,
    store::rewrite,
    verbs::{
        perform::{Means, perform},
        request::Request,
    },
};
use serde_json::json;

pub fn run(context: &Context<'_>, typed: &NewWords) -> Result<Said, Refusal> {
    let (mut session, old) = open(context)?;
    let new = if old.is_some() { Some(renewed(context, typed)?) } else { None };
    let renewed = old.as_ref().zip(new.as_ref()).map(|(old, new)| rewrite::Words { old, new });
    perform(&mut session, Request::ChangeWords, Means { words: context.words, passphrase: None, renewed })?;
    context.stored.set(true);
    Ok(Said { json: json!({ "changed": true }), text: context.words.say("passphrase-done", &[]) })
}
