//! The commands of the rounds.

use crate::{
    domain::round::{NextStep, Status},
    tui::{
        dialogs::{
            editor::{Editor, Purpose},
            form::Form,
        },
        draw::screen::Place,
        lists::import_effect::ImportTask,
        rounds::screen::Rounds,
        shell::{
            command::Command,
            context::Context,
            model::{Aim, Screen},
            step::{Obeys, Step},
            walk::walk,
        },
    },
    verbs::load::Load,
};

impl Obeys for Rounds {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        rounds(self, command, context)
    }
}

fn rounds(rounds: &mut Rounds, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(rounds.selected, rounds.statuses.len(), command, context) {
        rounds.selected = to;
        return Step::Stay;
    }
    let none = rounds.status().is_none_or(|status| status.round.is_none());
    if command == Command::NewRound || (command == Command::Open && none) {
        return Step::Load(Load::NewRound);
    }
    let Some(Status { round: Some(round), drawn, next, .. }) = rounds.status() else {
        return Step::Stay;
    };
    match command {
        Command::RenameRound => Step::Open(Screen::Form(Box::new(Form::rename_round(round.year, &round.title)))),
        Command::RemoveRound => Step::Load(Load::Contents(round.year)),
        Command::Import => import(round.year),
        Command::Open if matches!(next, NextStep::ImportList | NextStep::ImportArea(_)) => import(round.year),
        Command::Open if *drawn => Step::Load(Load::Sample(round.year)),
        Command::Open => Step::LoadAt(Load::Draw(round.year), Aim::Draw(Place::Frame)),
        Command::Reopen => Step::Open(Screen::Editor(Box::new(Editor::new(Purpose::ReopenRound(round.year))))),
        _ => Step::Stay,
    }
}

/// A list goes into a round as long as nothing is locked, and again once the sample is drawn: as a supplement.
pub fn import(year: u16) -> Step {
    Step::List(ImportTask::Begin(year))
}
