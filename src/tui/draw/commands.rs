//! The commands of the draw: planning, locking, the seed, and the way through it.

use crate::{
    tui::{
        dialogs::{
            choice::{Choice, Choosing},
            confirm::{Ask, Confirm},
            form::Form,
        },
        draw::{
            screen::{DrawScreen, Place},
            view,
        },
        rounds::commands::import,
        shell::{
            command::Command,
            context::Context,
            model::Screen,
            numbers::moved,
            step::{Obeys, Step},
        },
        widgets::scroll::turned,
    },
    verbs::{
        draw_state::Extendable,
        load::Load,
        request::{OfRound, Request},
    },
};

impl Obeys for DrawScreen {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        step(self, command, context)
    }
}

fn step(it: &mut DrawScreen, command: Command, context: Context<'_>) -> Step {
    match (it.place, command) {
        (_, Command::Back) => return back(it),
        (_, Command::Onward) => return onward(it, context),
        (_, Command::Lock) => return lock(it),
        (Place::Source, Command::Up) => it.sourcing.turn(-1),
        (Place::Source, Command::Down) => it.sourcing.turn(1),
        (Place::Source, Command::First) => it.sourcing.turn(isize::MIN),
        (Place::Source, Command::Last) => it.sourcing.turn(isize::MAX),
        (_, Command::Import) => return import(it.known.round.year),
        (_, Command::Spread) => return spread(it),
        (Place::Drawn, Command::Extend) => return extend(it),
        (Place::Drawn, Command::Again) => return again(it),
        (Place::Drawn, Command::Receipt) => return Step::Load(Load::Receipts(it.known.round.year)),
        (_, Command::TakeBack) => return take_back(it),
        (_, Command::Plan) => it.go(Place::Plan),
        (Place::Seed, Command::Up) => it.step_field(-1),
        (Place::Seed, Command::Down) => it.step_field(1),
        (Place::Seed | Place::Named, command) => write(it, command),
        (Place::Grade, Command::Up) => it.turn_grade(-1),
        (Place::Grade, Command::Down) => it.turn_grade(1),
        (Place::Grade, Command::First) => it.turn_grade(isize::MIN),
        (Place::Grade, Command::Last) => it.turn_grade(isize::MAX),
        (Place::Plan, Command::Up) => it.area = moved(it.area, -1, it.sizes.len()),
        (Place::Plan, Command::Down) => it.area = moved(it.area, 1, it.sizes.len()),
        (Place::Plan, Command::Fewer) => it.want(|n| n.saturating_sub(1)),
        (Place::Plan, Command::More) => it.want(|n| n.saturating_add(1)),
        (Place::Plan, Command::First) => it.want(|_| 0),
        (Place::Plan, Command::Last) => it.want(|_| u32::MAX),
        (_, Command::PageUp) => it.scroll = turned(it.scroll, -1, view::page(it, context)),
        (_, Command::PageDown) => it.scroll = turned(it.scroll, 1, view::page(it, context)),
        _ => {}
    }
    Step::Stay
}

fn write(it: &mut DrawScreen, command: Command) {
    let Some(text) = it.writing() else { return };
    match command {
        Command::Write(caret) => text.write(caret),
        Command::Undo => text.undo(),
        Command::Redo => text.redo(),
        _ => {}
    }
}

/// One step back. What was drawn is not undone by it.
fn back(it: &mut DrawScreen) -> Step {
    match it.place {
        Place::Drawn if it.page > 0 => it.page -= 1,
        Place::Plan if it.from == Place::Frame => it.go(Place::Frame),
        Place::Frame if it.from == Place::Plan => it.go(Place::Plan),
        Place::Seed if it.lock_source().is_none() => it.go(Place::Grade),
        Place::Grade | Place::Seed if it.again.is_some() => {
            it.again = None;
            it.go(Place::Drawn);
        }
        Place::Grade | Place::Seed | Place::Source => it.go(Place::Frame),
        Place::Named => it.go(Place::Source),
        Place::Plan | Place::Frame | Place::Drawn => return Step::Back,
    }
    Step::Stay
}

fn onward(it: &mut DrawScreen, context: Context<'_>) -> Step {
    match it.place {
        Place::Plan => it.go(Place::Frame),
        Place::Frame => it.go_to_seed(),
        Place::Source if !it.sourcing.is_whole() => it.go(Place::Named),
        Place::Source | Place::Named => return ask_lock(it),
        Place::Grade => it.go(Place::Seed),
        Place::Seed => return ask(it),
        Place::Drawn if it.page < it.pages(context).len() => {
            it.page += 1;
            it.scroll = 0;
        }
        Place::Drawn => return Step::SwapLoad(Load::Sample(it.known.round.year)),
    }
    Step::Stay
}

/// First where the seed will come from: after the lock that cannot be chosen.
fn lock(it: &mut DrawScreen) -> Step {
    it.go(Place::Source);
    Step::Stay
}

fn ask_lock(it: &DrawScreen) -> Step {
    let year = it.known.round.year;
    match it.sourcing.source() {
        Ok(source) => Step::Open(Screen::Confirm(Confirm::new(
            Ask::Lock(year, source.clone()),
            Request::Round(year, OfRound::Lock(source)),
        ))),
        Err(refusal) => Step::refuse(refusal),
    }
}

/// Over the departments, or the area as one again.
fn spread(it: &mut DrawScreen) -> Step {
    if it.by_department {
        it.by_department = false;
    } else if it.known.departments.is_some() {
        it.by_department = true;
    } else {
        return Step::Load(Load::Departments(it.known.round.year));
    }
    Step::Stay
}

/// More cases from what is shown: which of the samples, where there are several; how many in all is asked for, then confirmed.
fn extend(it: &DrawScreen) -> Step {
    let year = it.known.round.year;
    let newest = Extendable::new(it.known.supplement, &it.known.frame, it.known.drawn.as_ref());
    if it.known.earlier.is_empty() {
        return Step::Open(Screen::Form(Box::new(Form::extend(year, newest.supplement, newest.sizes))));
    }
    let all = it.known.earlier.iter().cloned().chain([newest]).collect();
    Step::Open(Screen::Choice(Choice::new(Choosing::Extend(year, all))))
}

/// A new attempt begins with its reason.
fn again(it: &DrawScreen) -> Step {
    Step::Open(Screen::Form(Box::new(Form::again(it.known.round.year))))
}

/// The newest list goes out again, after a question.
fn take_back(it: &DrawScreen) -> Step {
    let year = it.known.round.year;
    let Some(list) = it.known.lists.last() else { return Step::Stay };
    let ask = Ask::TakeBack(list.number, list.file_name.clone());
    Step::Open(Screen::Confirm(Confirm::new(ask, Request::Round(year, OfRound::TakeBack(Some(list.number))))))
}

/// The last question, with everything that will be used.
fn ask(it: &mut DrawScreen) -> Step {
    match it.drawing() {
        Ok((drawing, preview)) => Step::Open(Screen::Confirm(Confirm::new(
            Ask::Draw(Box::new(preview)),
            Request::Round(it.known.round.year, OfRound::Draw(drawing)),
        ))),
        Err(refusal) => {
            it.turn_to_fault(refusal.code);
            Step::refuse(refusal)
        }
    }
}
