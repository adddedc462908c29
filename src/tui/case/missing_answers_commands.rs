//! The commands of the answers that a case lacks.

use crate::tui::{
    case::missing_answers::MissingAnswers,
    shell::{
        command::Command,
        context::Context,
        step::{Obeys, Step},
        walk::walk,
    },
};

impl Obeys for MissingAnswers {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        list(self, command, context)
    }
}

fn list(missing: &mut MissingAnswers, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(missing.selected, missing.items.len(), command, context) {
        missing.selected = to;
    }
    match (command, missing.items.get(missing.selected)) {
        (Command::Open, Some(item)) => match item.question() {
            Some(question) => Step::BackTo(question.to_owned()),
            None => Step::Run(Command::Facts),
        },
        _ => Step::Stay,
    }
}
