//! What the key of acute concerns leads to, and the commands of their list.

use crate::{
    tui::{
        dialogs::{
            editor::{Editor, Purpose},
            form::Form,
        },
        follow_up::acute::Acutes,
        shell::{
            command::Command,
            context::Context,
            model::Screen,
            screen_view::ScreenView,
            step::{Obeys, Step},
            walk::walk,
        },
    },
    verbs::load::Load,
};

/// What the key leads to from where one is: in a case a new concern, at the sample the list.
pub fn begin(screens: &[Screen]) -> Step {
    let case = screens.iter().rev().find_map(|screen| {
        let at = match screen {
            Screen::Case(case) => case.at(),
            Screen::Reading(room) => room.desk.at(),
            _ => return None,
        };
        Some(match screen.allowed(Command::Acute) {
            Ok(()) => Step::Open(Screen::Form(Box::new(Form::acute(at)))),
            Err(refusal) => Step::refuse(refusal),
        })
    });
    let sample = screens.iter().rev().find_map(|screen| match screen {
        Screen::Sample(sample) => Some(Step::Load(Load::Acutes(sample.round.year))),
        _ => None,
    });
    case.or(sample).unwrap_or(Step::Stay)
}

impl Obeys for Acutes {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        list(self, command, context)
    }
}

fn list(acutes: &mut Acutes, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(acutes.selected, acutes.items.len(), command, context) {
        acutes.selected = to;
        return Step::Stay;
    }
    match (command, acutes.selected()) {
        (Command::Open, Some(acute)) => {
            let purpose = Purpose::AcuteHandled { year: acutes.round.year, number: acute.number };
            Step::Open(Screen::Editor(Box::new(Editor::new(purpose))))
        }
        _ => Step::Stay,
    }
}
