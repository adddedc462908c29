//! The commands of a new round: its two fields, and opening it.

use crate::{
    domain::refusal::Refusal,
    tui::{
        effect::{After, Write},
        keymap::Command,
        model::Context,
        screens::new_round::NewRound,
        step::Step,
    },
};

pub fn step(it: &mut NewRound, command: Command, context: Context<'_>) -> Step {
    match (command, it.fields.active()) {
        (Command::Up, _) => it.fields.step(-1, 0),
        (Command::Down, _) => it.fields.step(1, 0),
        (Command::Onward, _) => return open(it, context),
        (Command::Write(caret), Some(text)) => text.write(caret),
        (Command::Undo, Some(text)) => text.undo(),
        (Command::Redo, Some(text)) => text.redo(),
        _ => {}
    }
    Step::Stay
}

fn open(it: &mut NewRound, context: Context<'_>) -> Step {
    match it.year() {
        Some(year) => Step::write(Write::OpenRound(year, it.title(context)), After::Settle),
        None => Step::refuse(Refusal::new("year-out-of-range").with("year", it.year_text())),
    }
}
