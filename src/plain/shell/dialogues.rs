//! Which dialogue of several lines runs. Every question is asked in turn, and nothing happens before a clear yes.

use crate::plain::{
    draw::{draw_cases, extend, lock},
    follow_up::actions,
    lists::{import, take_back},
    report::{citizens, feedback, texts, write_report},
    rounds::{backup, new_round, remove_round, rename_round},
    sample::assign,
    shell::{
        command::Command,
        sentences::refused,
        step::Dialogue,
        talk::{Broken, End, Said, Talk},
    },
};
use std::io;

pub(crate) fn run(talk: &mut Talk<'_, '_>, dialogue: Dialogue) -> io::Result<End> {
    let said = match (dialogue.word, dialogue.year) {
        (Command::NewRound, _) => new_round::new_round(talk),
        (Command::Backup, _) => backup::back_up(talk),
        (word, Some(year)) => of_round(talk, word, year),
        (_, None) => Ok(Vec::new()),
    };
    match said {
        Ok(says) => talk.console.say(&says).map(|()| End::Back),
        Err(Broken::Refused(refusal)) => talk.console.say(&refused(talk.words, &refusal)).map(|()| End::Back),
        Err(Broken::End(end)) => Ok(end),
        Err(Broken::Io(error)) => Err(error),
    }
}

fn of_round(talk: &mut Talk<'_, '_>, word: Command, year: u16) -> Said {
    match word {
        Command::Import | Command::Supplement => import::import(talk, year),
        Command::TakeBack => take_back::take_back(talk, year),
        Command::RenameRound => rename_round::rename_round(talk, year),
        Command::RemoveRound => remove_round::remove_round(talk, year),
        Command::Lock => lock::lock_list(talk, year),
        Command::Draw => draw_cases::draw_cases(talk, year, None),
        Command::Again => draw_cases::draw_again(talk, year),
        Command::Extend => extend::extend_sample(talk, year),
        Command::Assign => assign::assign_case(talk, year),
        Command::Report => write_report::write_report(talk, year),
        Command::Actions => actions::actions(talk, year),
        Command::Texts => texts::texts(talk, year),
        Command::Citizens => citizens::citizens(talk, year),
        Command::Feedback => feedback::feedback(talk, year),
        // Every other word is obeyed where it is typed.
        _ => Ok(Vec::new()),
    }
}
