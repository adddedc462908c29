//! `tilsyn help [VERB]`.

use crate::{
    cli::{
        args::help::Help,
        context::Context,
        output::Said,
        speech::{in_our_words, usage},
    },
    domain::refusal::Refusal,
};
use clap::Command;

pub fn run(context: &Context<'_>, typed: &Help, mut command: Command) -> Result<Said, Refusal> {
    let words = context.words;
    command.build();
    let mut found = &mut command;
    for verb in &typed.verb {
        let unknown = || usage(words.say("usage-unknown-command", &[("command", verb)]));
        found = found.find_subcommand_mut(verb).ok_or_else(unknown)?;
    }
    let text = in_our_words(words, &found.render_help().to_string());
    Ok(Said { json: text.trim_end().into(), text })
}
