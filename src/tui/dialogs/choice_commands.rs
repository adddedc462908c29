//! The commands of a choice: what comes of each thing that can be chosen.

use crate::{
    domain::follow_up::Outcome,
    tui::{
        dialogs::{
            choice::{Choice, Choosing, TAKE_OUT},
            editor::{Editor, Purpose},
            form::Form,
        },
        review::reading::choosing,
        shell::{
            command::Command,
            context::Context,
            model::Screen,
            step::{Obeys, Step},
            walk::walk,
        },
    },
};

impl Obeys for Choice {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        choice(self, command, context)
    }
}

fn choice(choice: &mut Choice, command: Command, context: Context<'_>) -> Step {
    let count = choice.count();
    if let Some(to) = walk(choice.selected, count, command, context) {
        choice.selected = to;
        return Step::Stay;
    }
    let picked = match command {
        Command::Open => choice.selected,
        Command::Pick(at) => match choice.row_of(at) {
            Some(row) => row,
            None => return Step::Stay,
        },
        _ => return Step::Stay,
    };
    match &choice.choosing {
        Choosing::Extend(year, all) => all.get(picked).map_or(Step::Stay, |drawn| {
            Step::Swap(Screen::Form(Box::new(Form::extend(*year, drawn.supplement, drawn.sizes.clone()))))
        }),
        Choosing::Snippet(texts, _, whole) => {
            texts.get(picked).map_or(Step::Stay, |text| Step::Insert(text.clone(), *whole))
        }
        Choosing::TakeOut(_) => TAKE_OUT.get(picked).map_or(Step::Stay, |(command, _)| Step::Run(*command)),
        Choosing::Reason(at, reasons) => match reasons.get(picked) {
            Some(reason) => swap(Editor::new(Purpose::Replace(*at, *reason))),
            None => Step::Stay,
        },
        Choosing::Outcome(action, _) => match Outcome::ALL.get(picked) {
            Some(outcome) => swap(Editor::new(Purpose::Outcome(*action, *outcome))),
            None => Step::Stay,
        },
        choosing @ Choosing::Readings { .. } => choosing::chosen(choosing, picked),
    }
}

fn swap(editor: Editor) -> Step {
    Step::Swap(Screen::Editor(Box::new(editor)))
}
