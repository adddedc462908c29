//! The commands of the trail: showing a part of it.

use crate::tui::{
    shell::{
        command::Command,
        context::Context,
        notice::Notice,
        step::{Obeys, Step},
        walk::walk,
    },
    trail::screen::Trail,
};

impl Obeys for Trail {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        trail(self, command, context)
    }
}

fn trail(trail: &mut Trail, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(trail.selected, trail.entries.len(), command, context) {
        trail.selected = to;
    }
    match command {
        Command::Narrow => trail.narrow_next(),
        Command::NarrowKind => trail.narrow_kind(),
        Command::NarrowCase if !trail.narrow_case() => return Step::Say(Notice::Said("trail-no-case")),
        Command::ShowAll => trail.show_all(),
        _ => {}
    }
    Step::Stay
}
