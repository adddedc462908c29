//! The commands of the palette: typing narrows it, Enter does what is selected.

use crate::tui::{
    dialogs::palette::Palette,
    shell::{
        command::Command,
        context::Context,
        step::{Obeys, Step},
        walk::walk,
    },
};

impl Obeys for Palette {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        palette(self, command, context)
    }
}

fn palette(palette: &mut Palette, command: Command, context: Context<'_>) -> Step {
    let count = palette.rows(context).len();
    match command {
        Command::Up | Command::Down => {
            palette.selected = walk(palette.selected, count, command, context).unwrap_or(0);
        }
        Command::Write(caret) => palette.text.write(caret),
        Command::Undo => palette.text.undo(),
        Command::Redo => palette.text.redo(),
        Command::Open => return palette.chosen(context).map_or(Step::Stay, Step::Run),
        _ => {}
    }
    Step::Stay
}
