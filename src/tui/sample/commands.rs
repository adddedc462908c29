//! The commands of the sample: opening, leaving out, taking back, signing.

use crate::{
    domain::{at::CaseAt, may, sample::Reason},
    tui::{
        dialogs::{
            choice::{Choice, Choosing},
            editor::{Editor, Purpose},
            form::Form,
        },
        review::reading::choosing,
        sample::screen::Sample,
        shell::{
            command::Command,
            context::Context,
            model::{Aim, Screen},
            notice::Notice,
            step::{Obeys, Step},
            walk::walk,
        },
    },
    verbs::load::Load,
};

impl Obeys for Sample {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        step(self, command, context)
    }
}

fn step(sample: &mut Sample, command: Command, context: Context<'_>) -> Step {
    if let Some(to) = walk(sample.selected, sample.cases.len(), command, context) {
        sample.selected = to;
        return Step::Stay;
    }
    match command {
        Command::NextUnanswered => {
            let here = sample.cases.get(sample.selected).map(|case| case.id);
            let next = here.and_then(|here| sample.next_open(here));
            let at = next.and_then(|next| sample.cases.iter().position(|case| case.id == next));
            let Some(at) = at else { return Step::Say(Notice::Said("tui-all-complete")) };
            sample.selected = at;
            return Step::Stay;
        }
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
    let at = CaseAt { year, case: case.id };
    match command {
        Command::Open => Step::LoadAt(Load::Case(at), Aim::Anywhere),
        Command::Review => Step::LoadAt(Load::Reading(at), Aim::Anywhere),
        Command::ChooseReading => choosing::begin(year, Some(case.id), may::reading::bound(sample.all()).err()),
        Command::Info => form(Form::assign(at, case.assigned.as_deref())),
        Command::PickByHand => form(Form::pick(year, case.id.area)),
        // What was picked by hand has no reserve: it can only be missing.
        Command::TakeOut if may::case::replace(&sample.round, case).is_err() => edit(Purpose::Missing(at)),
        Command::TakeOut => Step::Open(Screen::Choice(Choice::new(Choosing::TakeOut(case.id)))),
        Command::MarkMissing => edit(Purpose::Missing(at)),
        Command::Replace => Step::Open(Screen::Choice(Choice::new(Choosing::Reason(at, Reason::ALL)))),
        Command::Reopen => edit(Purpose::ReopenCase(at)),
        _ => Step::Stay,
    }
}

fn edit(purpose: Purpose) -> Step {
    Step::Open(Screen::Editor(Box::new(Editor::new(purpose))))
}

fn form(form: Form) -> Step {
    Step::Open(Screen::Form(Box::new(form)))
}
