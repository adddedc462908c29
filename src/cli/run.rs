//! From the typed line to the exit code.

use super::{
    context::Context,
    dispatch::{Args, dispatch},
    environment::Environment,
    exit::{USAGE, refuse},
    lock_trial,
    output::{Outcome, Output, Said},
    speech,
};
use crate::{
    domain::{code::Code, guards::cpr, refusal::Refusal},
    verbs::initials,
    words::{lang::Lang, say::Words},
};
use clap::{CommandFactory as _, FromArgMatches as _, error::ErrorKind};
use std::{cell::Cell, ffi::OsString, process::ExitCode};

/// Runs the program. `typed` is the command line with the program's name first.
#[must_use]
pub fn run(typed: &[OsString]) -> ExitCode {
    if let Some(code) = lock_trial::answer(typed) {
        return code;
    }
    let environment = Environment::read();
    let output = Output { json: typed.iter().any(|word| word == "--json") };
    let words = match language(typed, &environment) {
        Ok(lang) => Words::new(lang),
        Err(refusal) => return wrong(&refusal, &Words::new(Lang::default()), output),
    };
    let mut command = speech::spoken(&words, Args::command());
    let args = match command.try_get_matches_from_mut(typed).and_then(|matches| Args::from_arg_matches(&matches)) {
        Ok(args) => args,
        Err(error) => return not_parsed(&error, &words, output),
    };
    let by = match acting(args.global.by.as_deref(), &environment) {
        Ok(by) => by,
        Err(refusal) => return refuse(&refusal, &words, output),
    };
    let context = Context {
        words: &words,
        global: &args.global,
        environment: &environment,
        output: &output,
        by,
        stored: Cell::new(false),
    };
    let (printed, refusal) = match dispatch(&context, args.verb.as_ref(), command) {
        Ok(Outcome::Said(said)) => (output.print(&said), None),
        Ok(Outcome::Failed(said, refusal)) => (output.print(&said), Some(refusal)),
        Err(refusal) => return refuse(&refusal, &words, output),
    };
    match (printed, refusal) {
        (Err(unsaid), _) => refuse(&unsaid.after(context.stored.get()), &words, output),
        (Ok(()), None) => ExitCode::SUCCESS,
        // What was found says it all.
        (Ok(()), Some(_)) if output.json => ExitCode::FAILURE,
        (Ok(()), Some(refusal)) => refuse(&refusal, &words, output),
    }
}

/// Who acts: what somebody says of himself is initials and nothing else, and a login is as it is.
fn acting(typed: Option<&str>, environment: &Environment) -> Result<String, Refusal> {
    let named = [typed, environment.by.as_deref()].into_iter().flatten().map(str::trim).find(|by| !by.is_empty());
    let Some(named) = named else { return Ok(cpr::mask(&environment.login)) };
    initials::check(named)?;
    Ok(named.to_owned())
}

/// The language comes first: help and mistakes are told in it.
fn language(typed: &[OsString], environment: &Environment) -> Result<Lang, Refusal> {
    let mut words = typed.iter().filter_map(|word| word.to_str());
    let named = loop {
        match words.next() {
            None => break None,
            Some("--lang") => break words.next(),
            Some(word) => {
                if let Some(code) = word.strip_prefix("--lang=") {
                    break Some(code);
                }
            }
        }
    };
    match named.or(environment.lang.as_deref()) {
        None => Ok(Lang::default()),
        Some(code) => code.parse().map_err(|_| Refusal::new(Code::LangUnknown).with("typed", code)),
    }
}

fn wrong(refusal: &Refusal, words: &Words, output: Output) -> ExitCode {
    let _ = refuse(refusal, words, output);
    ExitCode::from(USAGE)
}

/// Help and the version are no mistakes; everything else is.
fn not_parsed(error: &clap::Error, words: &Words, output: Output) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let text = speech::in_our_words(words, &error.to_string());
            match output.print(&Said { json: text.trim_end().into(), text }) {
                Ok(()) => ExitCode::SUCCESS,
                Err(unsaid) => refuse(&unsaid.after(false), words, output),
            }
        }
        _ => wrong(&speech::mistake(words, error), words, output),
    }
}
