//! The commands of the list of actions.

use crate::{
    tui::{
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
    },
    verbs::load::Load,
};

/// The list of the round that one stands at.
pub fn begin(screens: &[Screen]) -> Step {
    let year = screens.iter().rev().find_map(|screen| match screen {
        Screen::Rounds(rounds) => rounds.status()?.round.as_ref().map(|round| round.year),
        Screen::Sample(sample) => Some(sample.round.year),
        Screen::Findings(findings) => Some(findings.year),
        _ => None,
    });
    year.map_or(Step::Stay, |year| Step::Load(Load::Actions(year)))
}

impl Obeys for Actions {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        list(self, command, context)
    }
}

fn list(it: &mut Actions, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(it.selected, it.len(), command, context) {
        it.selected = to;
        return Step::Stay;
    }
    match (command, it.selected()) {
        (Command::NewAction, _) => Step::Open(Screen::Form(Box::new(Form::decide(it.year, None)))),
        (Command::Open, Some(action)) => {
            let decided = &action.decided;
            let choosing = Choosing::Outcome(decided.id, decided.text.clone());
            Step::Open(Screen::Choice(Choice::new(choosing)))
        }
        _ => Step::Stay,
    }
}
