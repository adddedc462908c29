//! What can be done on a screen as things stand, and the refusal where it cannot: said by the rules of `domain/may`, from
//! what the screen holds. The key refuses by it, the footer leaves it out, the help and the palette say why.

use crate::{
    domain::{may, refusal::Refusal},
    tui::{
        case::screen::Case,
        draw::screen::{Ceremony, Place},
        follow_up::acute::Acutes,
        report::{citizens::Citizens, texts::Texts},
        rounds::screen::Rounds,
        sample::screen::Sample,
        shell::{binding::Unavailable, command::Command, keyboard::Keyboard, model::Screen},
    },
};

/// Everything that a screen has a key for and that cannot be done now.
#[must_use]
pub fn unavailable(screen: &Screen, keys: &Keyboard) -> Unavailable {
    let commands = keys.of(screen.kind()).map(|row| row.command);
    commands.filter_map(|command| Some((command, allowed(screen, command).err()?))).collect()
}

/// Whether a command can be carried out now. What it only begins, a form or a list of what is missing, counts.
pub fn allowed(screen: &Screen, command: Command) -> Result<(), Refusal> {
    match screen {
        Screen::Rounds(it) => rounds(it, command),
        Screen::Ceremony(it) => ceremony(it, command),
        Screen::Sample(it) => sample(it, command),
        Screen::Case(it) => case(it, command),
        Screen::Acutes(it) => acutes(it, command),
        Screen::Texts(it) => texts(it, command),
        Screen::Citizens(it) => citizens(it, command),
        _ => Ok(()),
    }
}

fn rounds(it: &Rounds, command: Command) -> Result<(), Refusal> {
    let status = it.status();
    let round = may::round::any(status.and_then(|status| status.round.as_ref()));
    let (newest, drawn) = status.map(|status| (status.newest, status.drawn)).unwrap_or_default();
    match command {
        Command::Import => may::frame::import_any(round?, newest),
        Command::Plan => may::frame::plan(round?.year, newest),
        Command::Report | Command::Receipt | Command::Feedback => may::round::drawn(round?.year, drawn),
        Command::Reopen => may::round::reopen(round?),
        Command::Actions | Command::Texts | Command::Citizens => round.map(drop),
        _ => Ok(()),
    }
}

fn ceremony(it: &Ceremony, command: Command) -> Result<(), Refusal> {
    let (round, unit) = (&it.known.round, it.known.state());
    match (it.place, command) {
        (_, Command::Lock) => may::frame::lock(round, unit),
        (_, Command::Import) => may::frame::import_any(round, unit),
        (_, Command::TakeBack) => may::frame::take_back(round, may::frame::newest_list(&it.known.lists)?, unit),
        (_, Command::Spread) => may::frame::spread(round.year, unit.supplement),
        (_, Command::Plan) => may::frame::plan(round.year, unit),
        (Place::Frame, Command::Onward) => may::frame::locked(round.year, unit.supplement, unit.locked.then_some(())),
        (_, Command::Extend) => may::frame::extend(round, unit.drawn.then_some(()), unit.supplement),
        (_, Command::Again) => may::frame::draw(round, unit, true),
        _ => Ok(()),
    }
}

fn sample(it: &Sample, command: Command) -> Result<(), Refusal> {
    match (command, it.cases.get(it.selected)) {
        (Command::SignOff, _) => may::round::sign_off(&it.round, it.all(), it.status.newest),
        (Command::PickByHand, _) => may::round::change(&it.round),
        (Command::Open, Some(case)) => may::case::in_sample(case),
        (Command::Assign, Some(case)) => may::case::work(&it.round, case),
        (Command::MarkMissing, Some(case)) => may::case::miss(&it.round, case),
        (Command::Replace, Some(case)) => may::case::replace(&it.round, case),
        (Command::Reopen, Some(case)) => may::case::reopen_any(&it.round, case),
        _ => Ok(()),
    }
}

fn case(it: &Case, command: Command) -> Result<(), Refusal> {
    let (round, file) = (&it.round, &it.file);
    let open = || may::case::answer(round, &file.case);
    let Some(question) = it.question() else { return Ok(()) };
    match command {
        // What a case lacks is listed by the key that declares it complete.
        Command::Give(_)
        | Command::Note
        | Command::Evidence
        | Command::Facts
        | Command::Complete
        | Command::NextUnanswered => open(),
        Command::Essential | Command::ActNow | Command::GoodPractice => {
            open().and_then(|()| may::question::answered(file, &question.id).map(drop))
        }
        Command::Measure => open().and_then(|()| may::question::measured(question).map(drop)),
        Command::Accept => open().and_then(|()| may::question::accept(file, question)),
        Command::Clear => open().and_then(|()| may::question::clear(file, &question.id, None)),
        Command::UndoAnswer => open().and_then(|()| may::question::undo_last(file).map(drop)),
        Command::Review => {
            may::case::work(round, &file.case)?;
            may::question::review(file, &question.id).map(drop)
        }
        Command::Reopen => may::case::reopen_any(round, &file.case),
        Command::Acute => may::round::change(round),
        _ => Ok(()),
    }
}

fn acutes(it: &Acutes, command: Command) -> Result<(), Refusal> {
    match (command, it.selected()) {
        (Command::Open, Some(acute)) => may::acute::handle(&it.round, Some(acute), acute.number).map(drop),
        _ => Ok(()),
    }
}

fn texts(it: &Texts, command: Command) -> Result<(), Refusal> {
    match (command, it.selected()) {
        // A text that stands can always be read.
        (Command::NewText, _) | (Command::Open, Some((_, None))) => may::report::write(&it.round),
        (Command::Clear, Some((place, text))) => may::report::clear(&it.round, place, text),
        _ => Ok(()),
    }
}

fn citizens(it: &Citizens, command: Command) -> Result<(), Refusal> {
    match command {
        Command::Import => may::report::write(&it.round),
        Command::Clear => may::report::clear_survey(&it.round, it.survey.as_ref()),
        _ => Ok(()),
    }
}
