//! Which dialogue of several lines runs. Every question is asked in turn, and nothing happens before a clear yes.

use crate::plain::{
    draw::dialogue as draw,
    follow_up::actions,
    lists::{import, take_back},
    report::{citizens, feedback, texts, write_report},
    rounds::{backup, new_round},
    sample::assign,
    shell::{
        sentences::refused,
        step::Dialogue,
        talk::{Broken, End, Talk},
    },
};
use std::io;

pub(crate) fn run(talk: &mut Talk<'_, '_>, dialogue: Dialogue) -> io::Result<End> {
    let said = match dialogue {
        Dialogue::NewRound => new_round::new_round(talk),
        Dialogue::Import(year) => import::import(talk, year),
        Dialogue::TakeBack(year) => take_back::take_back(talk, year),
        Dialogue::Lock(year) => draw::lock_list(talk, year),
        Dialogue::Draw(year) => draw::draw_cases(talk, year, None),
        Dialogue::Again(year) => draw::draw_again(talk, year),
        Dialogue::Extend(year) => draw::extend_sample(talk, year),
        Dialogue::Assign(year) => assign::assign_case(talk, year),
        Dialogue::Report(year) => write_report::write_report(talk, year),
        Dialogue::Actions(year) => actions::actions(talk, year),
        Dialogue::Texts(year) => texts::texts(talk, year),
        Dialogue::Citizens(year) => citizens::citizens(talk, year),
        Dialogue::Feedback(year) => feedback::feedback(talk, year),
        Dialogue::Backup => backup::back_up(talk),
    };
    match said {
        Ok(says) => talk.voice.say(&says).map(|()| End::Back),
        Err(Broken::Refused(refusal)) => talk.voice.say(&refused(talk.words, &refusal)).map(|()| End::Back),
        Err(Broken::End(end)) => Ok(end),
        Err(Broken::Io(error)) => Err(error),
    }
}
