//! `tilsyn` in a folder without a file: the first one is made in a short dialogue, and then one sits down at it.

use super::{
    chance::chance,
    clock::now,
    context::Context,
    lock_trial,
    open::{Passphrase, new_passphrase},
    output::Said,
};
use crate::{
    domain::{code::Code, guards::check::check_text, guards::cpr, refusal::Refusal},
    say,
    store::lock_trial::must_work,
    tui::shell::terminal::failed,
    verbs::{
        create::{create, free},
        session::Session,
    },
};
use serde_json::Value;
use std::{io, path::PathBuf};
use zeroize::Zeroizing;

/// So often a passphrase can be typed anew.
const TRIES: u32 = 3;

/// `None`: an empty line was typed, and nothing was made.
pub fn make(context: &Context<'_>) -> Result<Option<(Session, Passphrase)>, Refusal> {
    let here = std::path::absolute(".").unwrap_or_default();
    tell(context, &say!(context.words, "first-none-here", folder = cpr::mask(&here.display().to_string())))?;
    let Some((municipality, path)) = named(context)? else { return Ok(None) };
    tell(context, &say!(context.words, "first-passphrase", file = path.display()))?;
    let passphrase = passphrase(context)?;
    must_work(&path, lock_trial::other)?;
    let session = create(&path, &municipality, Some(&passphrase), (&context.by, now, chance))?;
    context.stored.set(true);
    tell(context, &say!(context.words, "first-made", file = path.display()))?;
    Ok(Some((session, Some(passphrase))))
}

/// The municipality and the file that is named after it, asked for until both can be used.
fn named(context: &Context<'_>) -> Result<Option<(String, PathBuf)>, Refusal> {
    loop {
        tell(context, &context.words.say("first-municipality", &[]))?;
        let Some(typed) = line()? else { return Ok(None) };
        if let Err(refusal) = check_text("municipality", &typed) {
            context.remark(&refusal);
            continue;
        }
        let path = PathBuf::from(format!("{}.tilsyn", stem(&typed)));
        match free(&path) {
            Ok(()) => return Ok(Some((typed, path))),
            Err(refusal) => context.remark(&refusal),
        }
    }
}

/// On a terminal a passphrase that is too short, or typed in two ways, can be typed again.
fn passphrase(context: &Context<'_>) -> Result<Zeroizing<String>, Refusal> {
    let given = context.environment.passphrase.is_some() || context.global.passphrase_file.is_some();
    let mut tries = if given { 1 } else { TRIES };
    loop {
        tries -= 1;
        match new_passphrase(context) {
            Err(refusal) if tries > 0 && matches!(refusal.code, Code::PassphraseShort | Code::PassphraseDiffers) => {
                context.remark(&refusal);
            }
            settled => return settled,
        }
    }
}

fn line() -> Result<Option<String>, Refusal> {
    let mut typed = String::new();
    io::stdin().read_line(&mut typed).map_err(|error| failed(&error))?;
    let typed = typed.trim();
    Ok((!typed.is_empty()).then(|| typed.to_owned()))
}

fn tell(context: &Context<'_>, text: &str) -> Result<(), Refusal> {
    let said = Said { json: Value::Null, text: text.to_owned() };
    context.output.print(&said).map_err(|unsaid| unsaid.after(context.stored.get()))
}

/// `Ringsted Kommune` gives `ringsted-kommune`: a name that every system takes.
fn stem(municipality: &str) -> String {
    let lower = municipality.to_lowercase();
    let parts = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let stem = parts.collect::<Vec<_>>().join("-");
    if stem.is_empty() { "kommunen".into() } else { stem.chars().take(60).collect() }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn a_file_is_named_after_its_municipality() {
        assert_eq!(stem("Ringsted Kommune"), "ringsted-kommune");
        assert_eq!(stem("Høje-Taastrup"), "høje-taastrup");
        assert_eq!(stem("../CON: Ærø?"), "con-ærø");
        assert_eq!(stem("..."), "kommunen");
    }
}
