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

fn step(screen: &mut DrawScreen, command: Command, context: Context<'_>) -> Step {
    match (screen.place, command) {
        (_, Command::Back) => return back(screen),
        (_, Command::Onward) => return onward(screen, context),
        (_, Command::Lock) => return lock(screen),
        (Place::Source, Command::Up) => screen.sourcing.turn(-1),
        (Place::Source, Command::Down) => screen.sourcing.turn(1),
        (Place::Source, Command::First) => screen.sourcing.turn(isize::MIN),
        (Place::Source, Command::Last) => screen.sourcing.turn(isize::MAX),
        (_, Command::Import) => return import(screen.known.round.year),
        (_, Command::Spread) => return spread(screen),
        (Place::Drawn, Command::Extend) => return extend(screen),
        (Place::Drawn, Command::Again) => return again(screen),
        (_, Command::TakeBack) => return take_back(screen),
        (_, Command::Plan) => screen.go(Place::Plan),
        (Place::Seed, Command::Up) => screen.step_field(-1),
        (Place::Seed, Command::Down) => screen.step_field(1),
        (Place::Seed | Place::Named, command) => write(screen, command),
        (Place::Grade, Command::Up) => screen.turn_grade(-1),
        (Place::Grade, Command::Down) => screen.turn_grade(1),
        (Place::Grade, Command::First) => screen.turn_grade(isize::MIN),
        (Place::Grade, Command::Last) => screen.turn_grade(isize::MAX),
        (Place::Plan, Command::Up) => screen.area = moved(screen.area, -1, screen.sizes.len()),
        (Place::Plan, Command::Down) => screen.area = moved(screen.area, 1, screen.sizes.len()),
        (Place::Plan, Command::Fewer) => screen.want(|n| n.saturating_sub(1)),
        (Place::Plan, Command::More) => screen.want(|n| n.saturating_add(1)),
        (Place::Plan, Command::First) => screen.want(|_| 0),
        (Place::Plan, Command::Last) => screen.want(|_| u32::MAX),
        (_, Command::PageUp) => screen.scroll = turned(screen.scroll, -1, view::page(screen, context)),
        (_, Command::PageDown) => screen.scroll = turned(screen.scroll, 1, view::page(screen, context)),
        _ => {}
    }
    Step::Stay
}

fn write(screen: &mut DrawScreen, command: Command) {
    let Some(text) = screen.writing() else { return };
    match command {
        Command::Write(caret) => text.write(caret),
        Command::Undo => text.undo(),
        Command::Redo => text.redo(),
        _ => {}
    }
}

/// One step back. What was drawn is not undone by it.
fn back(screen: &mut DrawScreen) -> Step {
    match screen.place {
        Place::Drawn if screen.page > 0 => screen.page -= 1,
        Place::Plan if screen.from == Place::Frame => screen.go(Place::Frame),
        Place::Frame if screen.from == Place::Plan => screen.go(Place::Plan),
        Place::Seed if screen.lock_source().is_none() => screen.go(Place::Grade),
        Place::Grade | Place::Seed if screen.again.is_some() => {
            screen.again = None;
            screen.go(Place::Drawn);
        }
        Place::Grade | Place::Seed | Place::Source => screen.go(Place::Frame),
        Place::Named => screen.go(Place::Source),
        Place::Plan | Place::Frame | Place::Drawn => return Step::Back,
    }
    Step::Stay
}

fn onward(screen: &mut DrawScreen, context: Context<'_>) -> Step {
    match screen.place {
        Place::Plan => screen.go(Place::Frame),
        // What is next for lists that are not locked is the one that is missing, and then the lock.
        Place::Frame if screen.known.state().locked => screen.go_to_seed(),
        Place::Frame if screen.known.unlisted.is_some() => return import(screen.known.round.year),
        Place::Frame => return lock(screen),
        Place::Source if !screen.sourcing.is_whole() => screen.go(Place::Named),
        Place::Source | Place::Named => return ask_lock(screen),
        Place::Grade => screen.go(Place::Seed),
        Place::Seed => return ask(screen),
        Place::Drawn if screen.page < screen.pages(context).len() => {
            screen.page += 1;
            screen.scroll = 0;
        }
        Place::Drawn => return Step::SwapLoad(Load::Sample(screen.known.round.year)),
    }
    Step::Stay
}

/// First where the seed will come from: after the lock that cannot be chosen.
fn lock(screen: &mut DrawScreen) -> Step {
    screen.go(Place::Source);
    Step::Stay
}

fn ask_lock(screen: &DrawScreen) -> Step {
    let year = screen.known.round.year;
    match (screen.sourcing.source(), screen.known.unlisted) {
        (Ok(source), Some(unlisted)) => Step::Open(Screen::Form(Box::new(Form::lock_alone(year, source, unlisted)))),
        (Ok(source), None) => Step::Open(Screen::Confirm(Confirm::new(
            Ask::Lock(year, source.clone()),
            Request::Round(year, OfRound::Lock { source, only: None }),
        ))),
        (Err(refusal), _) => Step::refuse(refusal),
    }
}

/// Over the departments, or the area as one again.
fn spread(screen: &mut DrawScreen) -> Step {
    if screen.by_department {
        screen.by_department = false;
    } else if screen.known.departments.is_some() {
        screen.by_department = true;
    } else {
        return Step::Load(Load::Departments(screen.known.round.year));
    }
    Step::Stay
}

/// More cases from what is shown: which of the samples, where there are several; how many in all is asked for, then confirmed.
fn extend(screen: &DrawScreen) -> Step {
    let year = screen.known.round.year;
    let newest = Extendable::new(screen.known.supplement, &screen.known.frame, screen.known.drawn.as_ref());
    if screen.known.earlier.is_empty() {
        return Step::Open(Screen::Form(Box::new(Form::extend(year, newest.supplement, newest.sizes))));
    }
    let all = screen.known.earlier.iter().cloned().chain([newest]).collect();
    Step::Open(Screen::Choice(Choice::new(Choosing::Extend(year, all))))
}

/// A new attempt begins with its reason.
fn again(screen: &DrawScreen) -> Step {
    Step::Open(Screen::Form(Box::new(Form::again(screen.known.round.year))))
}

/// The newest list goes out again, after a question.
fn take_back(screen: &DrawScreen) -> Step {
    let year = screen.known.round.year;
    let Some(list) = screen.known.lists.last() else { return Step::Stay };
    let ask = Ask::TakeBack { number: list.number, file_name: list.file_name.clone() };
    Step::Open(Screen::Confirm(Confirm::new(ask, Request::Round(year, OfRound::TakeBack(Some(list.number))))))
}

/// The last question, with everything that will be used.
fn ask(screen: &mut DrawScreen) -> Step {
    match screen.drawing() {
        Ok((drawing, preview)) => Step::Open(Screen::Confirm(Confirm::new(
            Ask::Draw(Box::new(preview)),
            Request::Round(screen.known.round.year, OfRound::Draw(drawing)),
        ))),
        Err(refusal) => {
            screen.turn_to_fault(refusal.code);
            Step::refuse(refusal)
        }
    }
}
