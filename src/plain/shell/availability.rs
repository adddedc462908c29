//! What can be done in a room as things stand, and the refusal where it cannot: said by the rules of `domain/may`, from
//! what was read a moment ago. A word that cannot be obeyed is answered with it.

use crate::{
    domain::{answer::Mark, checklist::Question, may, refusal::Refusal},
    plain::shell::{
        command::Command,
        load::{RoundSight, Seen},
    },
};

pub(crate) fn of_round(sight: &RoundSight, command: Command) -> Result<(), Refusal> {
    let status = &sight.status;
    let round = may::round::any(status.round.as_ref())?;
    let newest = status.newest;
    match command {
        Command::Import => may::frame::import(round, newest, false).map(drop),
        Command::Supplement => may::frame::import(round, newest, true).map(drop),
        Command::TakeBack => may::frame::take_back(round, may::frame::newest_list(&sight.lists)?, newest),
        Command::RenameRound => may::round::rename(round),
        Command::RemoveRound => may::round::remove(round, status.locked),
        Command::Lock => may::frame::lock(round, newest),
        Command::Draw => may::frame::draw(round, newest, false),
        Command::Again => may::frame::draw(round, newest, true),
        Command::Extend => may::frame::extend(round, newest.drawn.then_some(()), newest.supplement),
        Command::Findings
        | Command::Compare
        | Command::Overview
        | Command::Notes
        | Command::Read
        | Command::Acute
        | Command::Report
        | Command::Feedback
        | Command::SignOff
        | Command::Receipt => may::round::drawn(round.year, status.drawn),
        Command::Assign => may::case::assign(round, &sight.cases),
        Command::Reopen => may::round::reopen(round),
        _ => Ok(()),
    }
}

pub(crate) fn of_case(seen: &Seen, command: Command) -> Result<(), Refusal> {
    let (round, file) = (&seen.round, &seen.file);
    match command {
        // What a case lacks is read out when it is declared complete.
        Command::Next | Command::Lacks | Command::Complete | Command::Facts => may::case::answer(round, &file.case),
        Command::Undo => {
            may::case::answer(round, &file.case)?;
            may::undo::undo(&file.deeds).map(drop)
        }
        Command::Redo => {
            may::case::answer(round, &file.case)?;
            may::undo::redo(&file.deeds).map(drop)
        }
        Command::Read => may::reading::take_up(round, file, &seen.by),
        Command::Reopen => may::case::reopen(round, &file.case),
        Command::Missing => may::case::miss(round, &file.case),
        Command::Replace => may::case::replace(round, &file.case),
        Command::Acute => may::round::change(round),
        _ => Ok(()),
    }
}

pub(crate) fn of_question(seen: &Seen, question: &Question, command: Command) -> Result<(), Refusal> {
    let (round, file) = (&seen.round, &seen.file);
    let open = || may::case::answer(round, &file.case);
    match command {
        Command::Reference | Command::Reason => {
            open().and_then(|()| may::question::answered(file, &question.id).map(drop))
        }
        Command::SameReference => open().and_then(|()| may::question::repeat(file, &question.id).map(drop)),
        Command::Essential => open().and_then(|()| may::question::mark(file, question, Mark::Essential).map(drop)),
        Command::ActNow => open().and_then(|()| may::question::mark(file, question, Mark::ActNow).map(drop)),
        Command::GoodPractice => {
            open().and_then(|()| may::question::mark(file, question, Mark::GoodPractice).map(drop))
        }
        Command::Clear => open().and_then(|()| may::question::clear(file, &question.id, None)),
        Command::Measure => open().and_then(|()| may::question::measured(question).map(drop)),
        Command::Accept => open().and_then(|()| may::question::accept(file, question)),
        // From a question one goes on to the next, whatever it lacks.
        Command::Next => Ok(()),
        of_the_case => of_case(seen, of_the_case),
    }
}
