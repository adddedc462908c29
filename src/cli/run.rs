//! From the typed line to the exit code.

use super::{
    args::{Args, Verb},
    calc,
    commands::{
        action, acute, answer, audit, backup, case, checklist, demo, doctor, draw, facts, feedback, findings, import,
        lock, measure, new, paragraph, plan, receipt, report, review, round, sample, selftest, signature, status,
        survey, trail, verify,
    },
    context::Context,
    environment::Environment,
    exit::{USAGE, refuse},
    output::{self, Output, Said},
    speech,
};
use crate::{
    domain::{guards::cpr, refusal::Refusal},
    verbs::report::warnings::warned,
    words::{lang::Lang, say::Words},
};
use clap::{Command, FromArgMatches as _, error::ErrorKind};
use std::{ffi::OsString, process::ExitCode};

/// What a command leaves behind.
enum Outcome {
    Said(Said),
    /// It printed what it found, and that is a refusal all the same.
    Failed(Said, Refusal),
}

/// Runs the program. `typed` is the command line with the program's name first.
#[must_use]
pub fn run(typed: &[OsString]) -> ExitCode {
    let environment = Environment::read();
    let output = Output { json: typed.iter().any(|word| word == "--json") };
    let words = match language(typed, &environment) {
        Ok(lang) => Words::new(lang),
        Err(refusal) => return wrong(&refusal, &Words::new(Lang::default()), output),
    };
    let mut command = speech::command(&words);
    let args = match command.try_get_matches_from_mut(typed).and_then(|matches| Args::from_arg_matches(&matches)) {
        Ok(args) => args,
        Err(error) => return not_parsed(&error, &words, output),
    };
    let by = cpr::mask(args.global.by.as_deref().filter(|by| !by.trim().is_empty()).unwrap_or(&environment.by));
    let context = Context { words: &words, global: &args.global, environment: &environment, output: &output, by };
    let outcome = carry_out(&context, args.verb.as_ref(), command);
    match outcome {
        Ok(Outcome::Said(said)) => finish(output.print(&said), &words, output),
        Ok(Outcome::Failed(said, refusal)) => {
            let printed = output.print(&said);
            if output.json {
                return ExitCode::FAILURE;
            }
            refuse(&printed.err().unwrap_or(refusal), &words, output)
        }
        Err(refusal) => refuse(&refusal, &words, output),
    }
}

fn finish(printed: Result<(), Refusal>, words: &Words, output: Output) -> ExitCode {
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => refuse(&refusal, words, output),
    }
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
        Some(code) => code.parse().map_err(|_| Refusal::new("lang-unknown").with("typed", code)),
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
            finish(output.print(&Said { json: text.trim_end().into(), text }), words, output)
        }
        _ => wrong(&speech::mistake(words, error), words, output),
    }
}

fn carry_out(context: &Context<'_>, verb: Option<&Verb>, command: Command) -> Result<Outcome, Refusal> {
    let Some(verb) = verb else { return audit::start(context).map(Outcome::Said) };
    let said = match verb {
        Verb::Import(typed) => return imported(context, typed),
        Verb::Verify { receipt, list, reading } => {
            let verified = verify::run(context, receipt.as_deref(), list, reading)?;
            return Ok(judged(verified.said, verified.faults, counted("verify-failed")));
        }
        Verb::Doctor => {
            let examined = doctor::run(context)?;
            return Ok(judged(examined.said, examined.faults, counted("doctor-failed")));
        }
        Verb::Report { what: Some(_), signed, leaving, .. } => {
            let (said, faults) = report::check(context, *signed, leaving)?;
            return Ok(judged(said, faults, warned));
        }
        Verb::Selvtest => {
            let tested = selftest::run(context)?;
            return Ok(judged(tested.said, tested.faults, counted("selftest-failed")));
        }
        Verb::Help { verb } => help(context.words, command, verb)?,
        Verb::Completions { shell } => completions(*shell, command),
        Verb::Man => man(command)?,
        Verb::Calc(typed) => Said { json: calc::json(typed)?, text: calc::sentence(typed, context.words)? },
        Verb::Demo { dir } => demo::run(context, dir.as_deref())?,
        Verb::New { path, municipality, no_encryption } => new::run(context, path, municipality, *no_encryption)?,
        Verb::Round(typed) => round::run(context, typed)?,
        Verb::Plan { boern, voksne } => plan::run(context, *boern, *voksne)?,
        Verb::Lock { seed_from, seed_source } => {
            lock::run(context, seed_from.as_deref(), seed_source.as_deref().unwrap_or(""))?
        }
        Verb::Draw(typed) => draw::run(context, typed)?,
        Verb::Checklist(typed) => checklist::run(context, typed)?,
        Verb::Status => status::run(context)?,
        Verb::Backup { path } => backup::run(context, path.as_deref())?,
        Verb::Trail { cores: true, .. } => trail::cores(context)?,
        Verb::Trail { links: true, .. } => trail::links(context)?,
        Verb::Trail { drafts, .. } => trail::run(context, *drafts)?,
        Verb::Receipt { public, supplement } => receipt::run(context, *public, *supplement)?,
        Verb::Findings { signed, compare } => findings::run(context, *signed, *compare)?,
        Verb::Report { out, format, signed, leaving, .. } => {
            report::run(context, out.as_deref(), format, *signed, leaving)?
        }
        Verb::Action(typed) => action::run(context, typed)?,
        Verb::Paragraph(typed) => paragraph::run(context, typed)?,
        Verb::Feedback(typed) => feedback::run(context, typed)?,
        Verb::Survey(typed) => survey::run(context, typed)?,
        of_cases => of_case(context, of_cases)?,
    };
    Ok(Outcome::Said(said))
}

/// The verbs about the sample and its cases.
fn of_case(context: &Context<'_>, verb: &Verb) -> Result<Said, Refusal> {
    match verb {
        Verb::Sample { format, out } => sample::run(context, format, out.as_deref()),
        Verb::Replace { case, reason, note } => case::run_replace(context, case, reason, note),
        Verb::Pick { number, area, note } => case::run_pick(context, number, area, note),
        Verb::Missing { case, note } => case::run_missing(context, case, note),
        Verb::Assign { case, initials } => case::run_assign(context, case, initials.as_deref()),
        Verb::Complete { case } => case::run_complete(context, case),
        Verb::Answer(typed) => answer::run(context, typed),
        Verb::Facts(typed) => facts::run(context, typed),
        Verb::Measure(typed) => measure::run(context, typed),
        Verb::Acute(typed) => acute::run(context, typed),
        Verb::Review { case, question: None, .. } if case == "list" => review::list(context),
        Verb::Review { case, question: Some(question), verdict: Some(verdict), value, note } => {
            review::run(context, (case, question), verdict, value.as_deref(), note.as_deref())
        }
        Verb::Review { .. } => Err(speech::usage(context.words.say("usage-review", &[]))),
        Verb::SignOff => signature::run_sign_off(context),
        Verb::Reopen { case, reason } => signature::run_reopen(context, case.as_deref(), reason),
        Verb::Audit { case } => audit::run(context, case.as_deref()),
        _ => Err(speech::usage(context.words.say("usage-other", &[]))),
    }
}

fn imported(context: &Context<'_>, typed: &super::args::Import) -> Result<Outcome, Refusal> {
    Ok(match import::run(context, typed)? {
        import::Imported::Done(said) => Outcome::Said(said),
        import::Imported::Refused { json, lines, refusal } => {
            if !context.output.json {
                context.output.error(&lines.join("\n"));
            }
            Outcome::Failed(Said { json, text: String::new() }, refusal)
        }
    })
}

fn judged(said: Said, faults: usize, failed: impl FnOnce(usize) -> Refusal) -> Outcome {
    if faults == 0 { Outcome::Said(said) } else { Outcome::Failed(said, failed(faults)) }
}

fn counted(code: &'static str) -> impl FnOnce(usize) -> Refusal {
    move |faults| Refusal::new(code).with("count", faults)
}

fn help(words: &Words, mut command: Command, verbs: &[String]) -> Result<Said, Refusal> {
    command.build();
    let mut found = &mut command;
    for verb in verbs {
        let unknown = || speech::usage(words.say("usage-unknown-command", &[("command", verb)]));
        found = found.find_subcommand_mut(verb).ok_or_else(unknown)?;
    }
    let text = speech::in_our_words(words, &found.render_help().to_string());
    Ok(Said { json: text.trim_end().into(), text })
}

fn completions(shell: clap_complete::Shell, mut command: Command) -> Said {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, &mut command, "tilsyn", &mut bytes);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Said { json: text.clone().into(), text }
}

fn man(command: Command) -> Result<Said, Refusal> {
    let mut bytes = Vec::new();
    clap_mangen::Man::new(command).render(&mut bytes).map_err(output::failed)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(Said { json: text.clone().into(), text })
}
