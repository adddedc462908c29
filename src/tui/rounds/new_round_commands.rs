//! The commands of a new round: its two fields, and opening it.

use crate::{
    domain::may,
    tui::{
        dialogs::fields::edit,
        rounds::new_round::NewRound,
        shell::{context::Context, effect::After, keymap::Command, step::Step},
    },
    verbs::request::Request,
};

pub fn step(it: &mut NewRound, command: Command, context: Context<'_>) -> Step {
    if command == Command::Onward {
        return open(it, context);
    }
    edit(&mut it.fields, command);
    Step::Stay
}

fn open(it: &mut NewRound, context: Context<'_>) -> Step {
    match may::round::in_range(it.year(), it.year_text()) {
        Ok(year) => Step::write(Request::OpenRound { year, title: it.title(context), checklists: None }, After::Settle),
        Err(refusal) => Step::refuse(refusal),
    }
}
