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

fn shown(it: &mut Citizens, command: Command, context: Context<'_>) -> Step {
    match command {
        Command::PageUp => it.scroll = turned(it.scroll, -1, it.page(context)),
        Command::PageDown => it.scroll = turned(it.scroll, 1, it.page(context)),
        Command::Import => return Step::List(ImportTask::SurveyBegin(it.round.year)),
        Command::Clear => {
            let write = Request::Round(it.round.year, OfRound::ClearSurvey);
            return Step::Open(Screen::Confirm(Confirm::new(Ask::ClearSurvey(it.round.year), write)));
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

fn file(it: &mut SurveyFile, command: Command, context: Context<'_>) -> Step {
    let year = it.year;
    pick(
        &mut it.picker,
        (command, context),
        |path| ImportTask::SurveyRead(year, path),
        |text, folder| ImportTask::SurveyTyped(year, text, folder),
    )
}
