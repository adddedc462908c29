//! Hands a command to the screen that is shown.

use crate::tui::{
    follow_up::acute_commands as acute,
    shell::{
        command::Command,
        model::{Aim, Model, Screen, each_screen},
        screen_view::ScreenView,
        step::{Obeys, Step},
    },
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
    if let Command::Visit(visit) = command {
        // Of the round that one is in.
        let year = model.screens.iter().rev().find_map(ScreenView::year);
        return year.map_or(Step::Stay, |year| Step::LoadAt(visit.of(year), Aim::Anywhere));
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
