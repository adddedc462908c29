//! The commands of an acute concern and of the list of them.

use crate::{
    domain::{at::CaseAt, reason::given},
    tui::{
        dialogs::{
            editor::{Editor, Purpose},
            fields::edit,
        },
        follow_up::acute::{Acutes, Concern, TO, WHAT},
        shell::{
            availability::allowed, context::Context, effect::After, keymap::Command, model::Screen, step::Step,
            walk::walk,
        },
    },
    verbs::{
        load::Load,
        request::{OfCase, Request},
    },
};

/// What the key leads to from where one is: in a case a new concern, at the sample the list.
pub fn begin(screens: &[Screen]) -> Step {
    let case = screens.iter().rev().find_map(|screen| match screen {
        Screen::Case(case) => Some(match allowed(screen, Command::Acute) {
            Ok(()) => Step::Open(Screen::Concern(Box::new(Concern::new(case.round.year, case.file.case.id)))),
            Err(refusal) => Step::refuse(refusal),
        }),
        _ => None,
    });
    let sample = screens.iter().rev().find_map(|screen| match screen {
        Screen::Sample(sample) => Some(Step::Load(Load::Acutes(sample.round.year))),
        _ => None,
    });
    case.or(sample).unwrap_or(Step::Stay)
}

pub fn concern(it: &mut Concern, command: Command) -> Step {
    if command == Command::Onward {
        return save(it);
    }
    edit(&mut it.fields, command);
    Step::Stay
}

/// The first field that lacks something is turned to; when nothing does, it is written.
fn save(it: &mut Concern) -> Step {
    for (at, field) in [(WHAT, "acute-what"), (TO, "acute-to")] {
        let Err(refusal) = given(field, &it.fields.text(at)) else { continue };
        // Enter goes on to what is blank; only where one stands there already is it a mistake.
        let there = it.fields.on() == at;
        it.fields.turn_to(at);
        return if there { Step::refuse(refusal) } else { Step::Stay };
    }
    let passed_on = match it.passed_on() {
        Ok(passed_on) => passed_on,
        Err(refusal) => {
            it.turn_to_when();
            return Step::refuse(refusal);
        }
    };
    let write = OfCase::AcuteRaise { what: it.fields.text(WHAT), to: it.fields.text(TO), passed_on };
    Step::write(Request::Case(CaseAt { year: it.year, case: it.case }, write), After::Done)
}

pub fn list(it: &mut Acutes, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(it.selected, it.items.len(), command, context) {
        it.selected = to;
        return Step::Stay;
    }
    match (command, it.selected()) {
        (Command::Open, Some(acute)) => {
            let purpose = Purpose::AcuteHandled(it.round.year, acute.number);
            Step::Open(Screen::Editor(Box::new(Editor::new(purpose))))
        }
        _ => Step::Stay,
    }
}
