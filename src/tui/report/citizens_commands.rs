//! The commands of the citizens' answers: reading them in, and taking them out.

use crate::{
    tui::{
        dialogs::confirm::{Ask, Confirm},
        lists::{commands::pick, import_effect::ImportTask},
        report::citizens::{Citizens, SurveyFile},
        shell::{
            command::Command,
            context::Context,
            model::Screen,
            step::{Obeys, Step},
        },
        widgets::scroll::turned,
    },
    verbs::request::{OfRound, Request},
};

impl Obeys for Citizens {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        shown(self, command, context)
    }
}

fn shown(citizens: &mut Citizens, command: Command, context: Context<'_>) -> Step {
    match command {
        Command::PageUp => citizens.scroll = turned(citizens.scroll, -1, citizens.page(context)),
        Command::PageDown => citizens.scroll = turned(citizens.scroll, 1, citizens.page(context)),
        Command::Import => return Step::List(ImportTask::SurveyBegin(citizens.round.year)),
        Command::Clear => {
            let write = Request::Round(citizens.round.year, OfRound::ClearSurvey);
            return Step::Open(Screen::Confirm(Confirm::new(Ask::ClearSurvey(citizens.round.year), write)));
        }
        _ => {}
    }
    Step::Stay
}

impl Obeys for SurveyFile {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        file(self, command, context)
    }
}

fn file(file: &mut SurveyFile, command: Command, context: Context<'_>) -> Step {
    let year = file.year;
    pick(
        &mut file.picker,
        (command, context),
        |path| ImportTask::SurveyRead(year, path),
        |text, folder| ImportTask::SurveyTyped(year, text, folder),
    )
}
