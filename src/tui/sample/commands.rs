//! The commands of the sample: opening, leaving out, taking back, signing.

use crate::{
    domain::sample::Reason,
    tui::{
        dialogs::{
            choice::{Choice, Choosing},
            confirm::{Ask, Confirm},
            editor::{Editor, Purpose},
            form::Form,
        },
        sample::screen::Sample,
        shell::{
            effect::{Load, Write},
            keymap::Command,
            model::{Context, Notice, Screen},
            step::Step,
            walk::walk,
        },
    },
};

pub fn step(sample: &mut Sample, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(sample.selected, sample.cases.len(), command, context) {
        sample.selected = to;
        return Step::Stay;
    }
    match command {
        Command::Findings => return Step::Load(Load::Findings(sample.round.year)),
        Command::SignOff => {
            let year = sample.round.year;
            return Step::Open(Screen::Confirm(Confirm::new(Ask::SignOff(year), Write::SignOff(year))));
        }
        Command::Overview => return Step::Load(Load::Overview(sample.round.year)),
        Command::Notes => return Step::Load(Load::Notes(sample.round.year)),
        Command::Feedback => return Step::Load(Load::Feedback(sample.round.year)),
        Command::Report => return Step::Load(Load::Report(sample.round.year)),
        Command::Sort => {
            sample.sort_by_next();
            return Step::Say(Notice::Said(sample.sort.label()));
        }
        Command::Narrow => sample.narrow_next(),
        Command::ShowAll => sample.show_all(),
        Command::Reopen if sample.round.signed => return edit(Purpose::ReopenRound(sample.round.year)),
        _ => {}
    }
    let Some(case) = sample.cases.get(sample.selected) else { return Step::Stay };
    let year = sample.round.year;
    match command {
        Command::Open => Step::Load(Load::Case(year, case.id)),
        Command::Assign => form(Form::assign(year, case.id, case.assigned.as_deref())),
        Command::PickByHand => form(Form::pick(year, case.id.area)),
        Command::MarkMissing => edit(Purpose::Missing(year, case.id)),
        Command::Replace => Step::Open(Screen::Choice(Choice::new(Choosing::Reason(year, case.id, Reason::ALL)))),
        Command::Reopen => edit(Purpose::ReopenCase(year, case.id)),
        _ => Step::Stay,
    }
}

fn edit(purpose: Purpose) -> Step {
    Step::Open(Screen::Editor(Box::new(Editor::new(purpose))))
}

fn form(form: Form) -> Step {
    Step::Open(Screen::Form(Box::new(form)))
}
