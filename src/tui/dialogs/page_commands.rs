//! The commands of a page that is read.

use crate::tui::{
    dialogs::page::Page,
    shell::{
        command::Command,
        context::Context,
        step::{Obeys, Step},
    },
    widgets::scroll::turned,
};

impl Obeys for Page {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        page(self, command, context)
    }
}

fn page(page: &mut Page, command: Command, context: Context<'_>) -> Step {
    match command {
        Command::PageUp => page.scroll = turned(page.scroll, -1, page.page(context)),
        Command::PageDown => page.scroll = turned(page.scroll, 1, page.page(context)),
        _ => {}
    }
    Step::Stay
}
