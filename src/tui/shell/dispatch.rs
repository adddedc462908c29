//! Hands a command to the screen that is shown.

use crate::{
    tui::{
        follow_up::acute_commands as acute,
        shell::{
            command::Command,
            model::{Aim, Model, Screen, each_screen},
            screen_view::ScreenView,
            step::{Obeys, Step},
        },
    },
    verbs::{load::Load, request::Request},
};

/// What the screen on top makes of a command; one that cannot be carried out as things stand is refused before anybody
/// writes a text or looks for a file in vain.
pub fn step(model: &mut Model<'_>, command: Command) -> Step {
    let context = model.context;
    if command == Command::Back && !matches!(model.top(), Some(Screen::Editor(_) | Screen::Draw(_) | Screen::Import(_)))
    {
        return Step::Back;
    }
    if let Some(Err(refusal)) = model.top().map(|screen| screen.allowed(command)) {
        return Step::refuse(refusal);
    }
    if command == Command::Acute {
        return acute::begin(&model.screens);
    }
    if let Some(step) = of_round(model, command) {
        return step;
    }
    macro_rules! obeyed {
        ($($name:ident($type:ty),)*) => {
            match model.screens.last_mut() {
                None => Step::Stay,
                $(Some(Screen::$name(screen)) => screen.obey(command, context),)*
            }
        };
    }
    each_screen!(obeyed)
}

/// What is about the round that one is in, or about the file, from whichever board.
fn of_round(model: &Model<'_>, command: Command) -> Option<Step> {
    let year = model.screens.iter().rev().find_map(ScreenView::year);
    let load = match (command, year) {
        (Command::Trail, _) => Load::Trail,
        (Command::Verify, _) => Load::Verify,
        (Command::Selftest, _) => Load::Selftest,
        (Command::Backup, _) => return Some(Step::Make(Request::BackUp(None))),
        (Command::Visit(visit), Some(year)) => return Some(Step::LoadAt(visit.of(year), Aim::Anywhere)),
        (Command::Report, Some(year)) => Load::Report(year),
        (Command::Feedback, Some(year)) => Load::Feedback(year),
        (Command::Receipt, Some(year)) => Load::Receipts(year),
        // On the lists themselves it is the plan.
        (Command::Plan, Some(year)) if !matches!(model.top(), Some(Screen::Draw(_))) => {
            return Some(Step::LoadAt(Load::Draw(year), Aim::Lists));
        }
        _ => return None,
    };
    Some(Step::Load(load))
}
