//! Hands a command to the screen that is shown.

use crate::tui::{
    case::commands as case,
    dialogs::{commands as choices, editor_commands as editor, form_commands as form, rooms},
    draw::commands as ceremony,
    follow_up::{actions_commands as actions, acute_commands as acute},
    lists::commands as intake,
    report::{citizens_commands as citizens, texts_commands as texts},
    sample::commands as sample,
    shell::{
        availability::allowed,
        command::Command,
        model::{Model, Screen},
        step::Step,
        walk as lists,
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
    if let Some(Err(refusal)) = model.top().map(|screen| allowed(screen, command)) {
        return Step::refuse(refusal);
    }
    if command == Command::Acute {
        return acute::begin(&model.screens);
    }
    if command == Command::Actions {
        return actions::begin(&model.screens);
    }
    match model.screens.last_mut() {
        None => Step::Stay,
        Some(Screen::Rounds(rounds)) => lists::rounds(rounds, command, context),
        Some(Screen::Sample(it)) => sample::step(it, command, context),
        Some(Screen::Case(it)) => case::step(it, command, context),
        Some(Screen::Findings(findings)) => lists::findings(findings, command, context),
        Some(Screen::Lacks(lacks)) => lists::lacks(lacks, command, context),
        Some(Screen::Help(help)) => lists::help(help, command, context),
        Some(Screen::Choice(choice)) => choices::choice(choice, command, context),
        Some(Screen::Confirm(confirm)) => choices::confirm(confirm, command, context),
        Some(Screen::Editor(it)) => editor::step(it, command),
        Some(Screen::Ceremony(it)) => ceremony::step(it, command, context),
        Some(Screen::Acutes(it)) => acute::list(it, command, context),
        Some(Screen::Actions(it)) => actions::list(it, command, context),
        Some(Screen::Citizens(it)) => citizens::shown(it, command, context),
        Some(Screen::SurveyFile(it)) => citizens::file(it, command, context),
        Some(Screen::Texts(it)) => texts::list(it, command, context),
        Some(Screen::Import(it)) => intake::step(it, command, context),
        Some(Screen::Trail(it)) => rooms::trail(it, command, context),
        Some(Screen::Notes(it)) => rooms::notes(it, command, context),
        Some(Screen::Overview(it)) => rooms::overview(it, command, context),
        Some(Screen::Page(it)) => rooms::page(it, command, context),
        Some(Screen::Palette(it)) => rooms::palette(it, command, context),
        Some(Screen::Form(it)) => form::step(it, command, context),
    }
}
