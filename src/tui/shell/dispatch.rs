//! Hands a command to the screen that is shown.

use crate::tui::{
    follow_up::{actions_commands as actions, acute_commands as acute},
    shell::{
        command::Command,
        model::{Model, Screen, each_screen},
        screen_view::ScreenView,
        step::{Obeys, Step},
    },
};

/// What the screen on top makes of a command; one that cannot be carried out as things stand is refused before anybody
/// writes a text or looks for a file in vain.
pub fn step(model: &mut Model<'_>, command: Command) -> Step {
    let context = model.context;
    if command == Command::Back
        && !matches!(model.top(), Some(Screen::Editor(_) | Screen::Ceremony(_) | Screen::Import(_)))
    {
        return Step::Back;
    }
    if let Some(Err(refusal)) = model.top().map(|screen| screen.allowed(command)) {
        return Step::refuse(refusal);
    }
    if command == Command::Acute {
        return acute::begin(&model.screens);
    }
    if command == Command::Actions {
        return actions::begin(&model.screens);
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
