//! The commands of the review notes.

use crate::{
    domain::at::CaseAt,
    tui::{
        review::screen::Notes,
        shell::{
            command::Command,
            context::Context,
            model::Aim,
            step::{Obeys, Step},
            walk::walk,
        },
    },
    verbs::load::Load,
};

impl Obeys for Notes {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        notes(self, command, context)
    }
}

fn notes(room: &mut Notes, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(room.selected, room.notes.len(), command, context) {
        room.selected = to;
    }
    match (command, room.notes.get(room.selected)) {
        (Command::Open, Some(noted)) => Step::LoadAt(
            Load::Case(CaseAt { year: room.year, case: noted.case }),
            Aim::Question(noted.review.question.clone()),
        ),
        _ => Step::Stay,
    }
}
