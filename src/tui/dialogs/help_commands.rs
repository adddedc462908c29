//! The commands of the help: it scrolls.

use crate::tui::{
    dialogs::help::Help,
    shell::{
        command::Command,
        context::Context,
        step::{Obeys, Step},
        walk::walk,
    },
};

impl Obeys for Help {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        help(self, command, context)
    }
}

fn help(help: &mut Help, command: Command, context: Context<'_>) -> Step {
    let count = help.scroll_count(context);
    if let Some(to) = walk(usize::from(help.scroll), count, command, context) {
        help.scroll = crate::tui::shell::numbers::cells(to);
    }
    Step::Stay
}
