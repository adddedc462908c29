//! The commands of the list of actions.

use crate::tui::{
    dialogs::{
        choice::{Choice, Choosing},
        form::Form,
    },
    follow_up::actions::Actions,
    shell::{
        command::Command,
        context::Context,
        model::Screen,
        step::{Obeys, Step},
        walk::walk,
    },
};

impl Obeys for Actions {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        list(self, command, context)
    }
}

fn list(actions: &mut Actions, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(actions.selected, actions.len(), command, context) {
        actions.selected = to;
        return Step::Stay;
    }
    match (command, actions.selected()) {
        (Command::NewAction, _) => Step::Open(Screen::Form(Box::new(Form::decide(actions.year, None)))),
        (Command::Open, Some(action)) => {
            let decided = &action.decided;
            let choosing = Choosing::Outcome(decided.id, decided.text.clone());
            Step::Open(Screen::Choice(Choice::new(choosing)))
        }
        _ => Step::Stay,
    }
}
