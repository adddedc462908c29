//! The commands of the sample: opening, leaving out, taking back, signing.

use super::lists::walk;
use crate::{
    domain::{
        refusal::Refusal,
        sample::{Progress, Reason, SampleCase, State},
    },
    tui::{
        effect::{Load, Write},
        keymap::Command,
        model::{Context, Notice, Screen},
        numbers::count,
        screens::{
            choice::{Choice, Choosing},
            confirm::{Ask, Confirm},
            editor::{Editor, Purpose},
            form::Form,
            sample::Sample,
        },
        step::Step,
    },
};

pub fn step(sample: &mut Sample, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(sample.selected, sample.cases.len(), command, context) {
        sample.selected = to;
        return Step::Stay;
    }
    match command {
        Command::Findings => return Step::Load(Load::Findings(sample.round.year)),
        Command::SignOff => return sign_off(sample),
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
        Command::Open => left(case).unwrap_or(Step::Load(Load::Case(year, case.id))),
        Command::Assign => {
            shut(sample, case).unwrap_or_else(|| form(Form::assign(year, case.id, case.assigned.as_deref())))
        }
        Command::PickByHand if sample.round.signed => Step::refuse(Refusal::new("round-signed").with("year", year)),
        Command::PickByHand => form(Form::pick(year, case.id.area)),
        Command::MarkMissing => shut(sample, case).unwrap_or_else(|| edit(Purpose::Missing(year, case.id))),
        Command::Replace => shut(sample, case)
            .unwrap_or_else(|| Step::Open(Screen::Choice(Choice::new(Choosing::Reason(year, case.id, Reason::ALL))))),
        Command::Reopen => reopen(year, case),
        _ => Step::Stay,
    }
}

fn edit(purpose: Purpose) -> Step {
    Step::Open(Screen::Editor(Box::new(Editor::new(purpose))))
}

fn form(form: Form) -> Step {
    Step::Open(Screen::Form(Box::new(form)))
}

/// Why a case is not in the sample, if it is not.
fn left(case: &SampleCase) -> Option<Step> {
    match case.state {
        State::InSample => None,
        State::Replaced { .. } => Some(Step::refuse(Refusal::new("case-replaced").with("case", case.id))),
        State::Missing { .. } => Some(Step::refuse(Refusal::new("case-missing").with("case", case.id))),
    }
}

fn shut(sample: &Sample, case: &SampleCase) -> Option<Step> {
    if sample.round.signed {
        return Some(Step::refuse(Refusal::new("round-signed").with("year", sample.round.year)));
    }
    left(case)
}

fn reopen(year: u16, case: &SampleCase) -> Step {
    match case.state {
        State::Replaced { .. } => Step::refuse(Refusal::new("case-replaced").with("case", case.id)),
        State::InSample if case.progress != Progress::Complete => {
            Step::refuse(Refusal::new("case-open").with("case", case.id))
        }
        State::InSample | State::Missing { .. } => edit(Purpose::ReopenCase(year, case.id)),
    }
}

/// Asks only what can be said yes to.
fn sign_off(sample: &Sample) -> Step {
    let year = sample.round.year;
    if sample.round.signed {
        return Step::refuse(Refusal::new("round-signed").with("year", year));
    }
    let open = sample.all().filter(|case| case.state == State::InSample && case.progress != Progress::Complete);
    match open.count() {
        0 => Step::Open(Screen::Confirm(Confirm::new(Ask::SignOff(year), Write::SignOff(year)))),
        n => Step::Say(Notice::Refused(Refusal::new("round-not-finished").with("count", count(n)))),
    }
}
