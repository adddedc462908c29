//! The commands of a new round: its two fields, and opening it.

use super::fields::edit;
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
    if command == Command::Onward {
        return open(it, context);
    }
    edit(&mut it.fields, command);
    Step::Stay
}

fn open(it: &mut NewRound, context: Context<'_>) -> Step {
    match it.year() {
        Some(year) => Step::write(Write::OpenRound(year, it.title(context)), After::Settle),
        None => Step::refuse(Refusal::new("year-out-of-range").with("year", it.year_text())),
    }
}
