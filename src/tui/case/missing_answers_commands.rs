//! The commands of what a case lacks.

use crate::tui::{
    case::missing_answers::Lacks,
    shell::{
        command::Command,
        context::Context,
        step::{Obeys, Step},
        walk::walk,
    },
};

impl Obeys for Lacks {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        lacks(self, command, context)
    }
}

fn lacks(lacks: &mut Lacks, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(lacks.selected, lacks.items.len(), command, context) {
        lacks.selected = to;
    }
    match (command, lacks.items.get(lacks.selected)) {
        (Command::Open, Some(item)) => match item.question() {
            Some(question) => Step::BackTo(question.to_owned()),
            None => Step::Run(Command::Facts),
        },
        _ => Step::Stay,
    }
}
