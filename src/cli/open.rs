//! Finding the file, asking for the passphrase, and laying both on the session.

use super::{args::purge::NewWords, chance::chance, clock::now, context::Context, lock_trial};
use crate::{
    domain::{bounds::HANDWRITTEN_MB, code::Code, refusal::Refusal, shown::shown},
    say,
    store::open::{Lock, Opening, Store},
    tui::shell::terminal::failed,
    verbs::{create::check_passphrase, export_batch::tidy, new_words::words_needed, outside, session::Session},
};
use std::{
    fs,
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// A passphrase, or `None` for a file that is not encrypted.
pub type Passphrase = Option<Zeroizing<String>>;

/// Opens the file that was named, or the only one in the current folder.
pub fn open(context: &Context<'_>) -> Result<(Session, Passphrase), Refusal> {
    let path = path(context)?;
    open_at(context, &path)
}

/// Opens the file at `path`. On a terminal a wrong passphrase can be mended twice.
pub fn open_at(context: &Context<'_>, path: &Path) -> Result<(Session, Passphrase), Refusal> {
    let mut opening = Opening::of(path)?;
    if let Some(given) = given(context)? {
        return Ok((seated(context, opening.open(Some(&given))?), Some(given)));
    }
    if opening.lock()? == Lock::Plain {
        return Ok((seated(context, opening.open(None)?), None));
    }
    if !context.environment.interactive {
        return Err(Refusal::new(Code::PassphraseNeeded));
    }
    let mut tries = 3;
    loop {
        let typed = ask(&say!(context.words, "ask-passphrase", file = path.display()))?;
        tries -= 1;
        match opening.open(Some(&typed)) {
            Ok(store) => return Ok((seated(context, store), Some(typed))),
            Err(refusal) if tries > 0 && refusal.code == Code::WrongPassphrase => context.remark(&refusal),
            Err(refusal) => return Err(refusal),
        }
    }
}

/// The session, once what was noticed at the file is said.
fn seated(context: &Context<'_>, store: Store) -> Session {
    if let Some(noticed) = store.noticed() {
        context.remark(noticed);
        context.output.error(&context.words.hint(noticed));
    }
    tidy(&store);
    session(context, store.tried_by(lock_trial::other))
}

/// The passphrase of a new file: from where it was put, or asked for twice.
pub fn new_passphrase(context: &Context<'_>) -> Result<Zeroizing<String>, Refusal> {
    chosen(context, given(context)?)
}

/// The words that a file is to have from now on, in the same ways.
pub fn renewed(context: &Context<'_>, typed: &NewWords) -> Result<Zeroizing<String>, Refusal> {
    let given = match &typed.new_passphrase_file {
        Some(path) => Some(from_file(context, path)?),
        None => context.environment.new_passphrase.clone(),
    };
    if given.is_none() && !context.environment.interactive {
        return Err(words_needed());
    }
    chosen(context, given)
}

fn chosen(context: &Context<'_>, given: Passphrase) -> Result<Zeroizing<String>, Refusal> {
    let passphrase = match given {
        Some(given) => given,
        None if !context.environment.interactive => return Err(Refusal::new(Code::PassphraseNeeded)),
        None => {
            let first = ask(&context.words.say("ask-new-passphrase", &[]))?;
            check_passphrase(&first)?;
            if ask(&context.words.say("ask-passphrase-again", &[]))? != first {
                return Err(Refusal::new(Code::PassphraseDiffers));
            }
            first
        }
    };
    check_passphrase(&passphrase)?;
    Ok(passphrase)
}

/// An open file and the person at it.
#[must_use]
pub fn session(context: &Context<'_>, store: Store) -> Session {
    Session { store, by: context.by.clone(), now, chance }
}

fn given(context: &Context<'_>) -> Result<Passphrase, Refusal> {
    let Some(path) = &context.global.passphrase_file else { return Ok(context.environment.passphrase.clone()) };
    from_file(context, path).map(Some)
}

fn from_file(context: &Context<'_>, path: &Path) -> Result<Zeroizing<String>, Refusal> {
    let unread = |error| Refusal::new(Code::PassphraseFile).with("path", path.display()).with("detail", error);
    let text = Zeroizing::new(outside::text(path, HANDWRITTEN_MB, unread)?);
    if is_shared(path) {
        let told = Refusal::new(Code::PassphraseFileOpen).with("path", path.display());
        context.remark(&told);
        context.output.error(&context.words.hint(&told));
    }
    let bare = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    Ok(Zeroizing::new(bare.trim_end_matches(['\r', '\n']).to_owned()))
}

/// Whether others on the computer may read a file, or put another passphrase into it.
#[cfg(unix)]
fn is_shared(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata().is_ok_and(|data| data.permissions().mode() & 0o066 != 0)
}

/// Elsewhere the folder decides who may.
#[cfg(not(unix))]
fn is_shared(_: &Path) -> bool {
    false
}

fn ask(prompt: &str) -> Result<Zeroizing<String>, Refusal> {
    let typed = rpassword::prompt_password(shown(prompt));
    typed.map(Zeroizing::new).map_err(|error| failed(&error))
}

fn path(context: &Context<'_>) -> Result<PathBuf, Refusal> {
    if let Some(named) = context.global.file.clone().or_else(|| context.environment.file.clone()) {
        return Ok(named);
    }
    let entries = fs::read_dir(".").map_err(|_| Refusal::new(Code::NoFile))?;
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| PathBuf::from(entry.file_name())))
        .filter(|path| path.extension().is_some_and(|extension| extension == "tilsyn"))
        .collect();
    found.sort();
    match (found.pop(), found.len()) {
        (None, _) => Err(Refusal::new(Code::NoFile)),
        (Some(only), 0) => Ok(only),
        (Some(last), others) => {
            found.push(last);
            let names: Vec<String> = found.iter().map(|path| path.display().to_string()).collect();
            Err(Refusal::new(Code::ManyFiles).with("count", others + 1).with("names", names.join(", ")))
        }
    }
}
