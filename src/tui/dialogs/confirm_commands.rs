//! The commands of the question before something that cannot be undone: yes, no, and reading on.

use crate::tui::{
    dialogs::confirm::Confirm,
    shell::{
        command::Command,
        context::Context,
        effect::After,
        notice::Notice,
        step::{Obeys, Step},
    },
    widgets::scroll::turned,
};

impl Obeys for Confirm {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        confirm(self, command, context)
    }
}

fn confirm(confirm: &mut Confirm, command: Command, context: Context<'_>) -> Step {
    match command {
        Command::PageUp => confirm.scroll = turned(confirm.scroll, -1, confirm.page(context)),
        Command::PageDown => confirm.scroll = turned(confirm.scroll, 1, confirm.page(context)),
        Command::Yes if confirm.write.is_outward() => return Step::Make((*confirm.write).clone()),
        Command::Yes => return Step::Write(confirm.write.clone(), After::Settle),
        Command::No => return Step::BackSaying(Notice::Said("tui-nothing-done")),
        _ => {}
    }
    Step::Stay
}
