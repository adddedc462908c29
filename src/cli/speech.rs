//! The command line's own words: help and mistakes, in the language of the screen.
//!
//! Help stands in `locales/*/cli.ftl`: `help-import` is the line of the list of commands, `help-import.example` an
//! example, `help-import-area` the line of `--area`, `help-audit.more` what stands below. `calc interval` is `help-calc-interval`.

use crate::{
    domain::{code::Code, refusal::Refusal},
    words::say::Words,
};
use clap::{
    Command,
    error::{ContextKind, ErrorKind},
};

/// The whole command line, speaking the language of `words`.
#[must_use]
pub fn spoken(words: &Words, command: Command) -> Command {
    translate(words, command, "help").after_help(words.say("help-after", &[]))
}

fn translate(words: &Words, command: Command, key: &str) -> Command {
    let about = words.find(key, &[]).unwrap_or_default();
    let mut command = command
        .about(about)
        .subcommand_help_heading(words.say("help-heading-commands", &[]))
        .help_template(words.say("help-template", &[]))
        .mut_args(|arg| {
            let id = arg.get_id().as_str().replace('_', "-");
            let global = format!("help-option-{id}");
            let (help, heading) = match words.find(&global, &[]) {
                Some(help) => (help, "help-heading-global"),
                None if arg.is_positional() => (words.say(&format!("{key}-{id}"), &[]), "help-heading-arguments"),
                None => (words.say(&format!("{key}-{id}"), &[]), "help-heading-options"),
            };
            arg.help(help).help_heading(words.say(heading, &[]))
        });
    if let Some(example) = words.find(&format!("{key}.example"), &[]) {
        let more = words.find(&format!("{key}.more"), &[]).map(|more| format!("\n\n{more}")).unwrap_or_default();
        command = command.after_help(format!("{}\n  {example}{more}", words.say("help-heading-example", &[])));
    }
    command.mut_subcommands(|sub| {
        let key = format!("{key}-{}", sub.get_name());
        translate(words, sub, &key)
    })
}

/// Clap's own words in a rendered help text.
#[must_use]
pub fn in_our_words(words: &Words, help: &str) -> String {
    help.replace("[OPTIONS]", &words.say("help-usage-options", &[]))
        .replace("<COMMAND>", &words.say("help-usage-command", &[]))
        .replace("[COMMAND]", &words.say("help-usage-command", &[]))
}

/// What clap found wrong with the command line, in one sentence.
#[must_use]
pub fn mistake(words: &Words, error: &clap::Error) -> Refusal {
    let fact = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let (argument, value) = (fact(ContextKind::InvalidArg), fact(ContextKind::InvalidValue));
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::MissingRequiredArgument => "usage-missing",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => "usage-value-missing",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-value",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "usage-missing-command",
        ErrorKind::ArgumentConflict => "usage-conflict",
        _ => "usage-other",
    };
    let sub = fact(ContextKind::InvalidSubcommand);
    let valid = fact(ContextKind::ValidValue);
    let detail = words.say(key, &[("argument", &argument), ("value", &value), ("command", &sub), ("valid", &valid)]);
    usage(detail)
}

/// That the command line cannot be understood, with what is wrong with it.
#[must_use]
pub fn usage(detail: String) -> Refusal {
    Refusal::new(Code::Usage).with("detail", detail)
}
