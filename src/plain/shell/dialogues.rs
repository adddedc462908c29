//! Which dialogue of several lines runs. Every question is asked in turn, and nothing happens before a clear yes.

use crate::{
    domain::answer::Shown,
    plain::{
        case::{facts, measure, reference},
        draw::{draw_cases, extend, lock},
        follow_up::actions,
        lists::{import, take_back},
        report::{citizens, feedback, texts, write_report},
        review::notes,
        rounds::{backup, new_round, remove_round, rename_round},
        sample::assign,
        shell::{
            command::Command,
            sentences::refused,
            step::{Dialogue, Subject},
            talk::{Broken, End, Said, Talk},
        },
    },
    verbs::load::Load,
};
use std::io;

/// What came of a dialogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    /// It was done, or left.
    Back,
    /// It was refused, so that what there is must be heard again.
    Refused,
    Stop,
}

/// `shown` is what was read out of the answer that it is about.
pub(crate) fn run(talk: &mut Talk<'_, '_>, dialogue: &Dialogue, shown: Option<Shown>) -> io::Result<Ended> {
    let words = talk.words;
    talk.doing = Some(dialogue.word);
    talk.console.forget();
    let ended = loop {
        match of(talk, dialogue, shown) {
            Ok(says) => break talk.console.say(&says).map(|()| Ended::Back),
            Err(Broken::Refused(refusal)) => {
                talk.console.forget();
                break talk.console.say(&refused(words, &refusal)).map(|()| Ended::Refused);
            }
            Err(Broken::End(End::Back)) => break Ok(Ended::Back),
            Err(Broken::End(End::Stop)) => {
                let lost = talk.console.has_answers().then(|| words.say("plain-left-answers", &[]));
                break talk.console.say(&lost.into_iter().collect::<Vec<_>>()).map(|()| Ended::Stop);
            }
            // Said once more without its last line.
            Err(Broken::Undone) => {
                talk.console.say(&[words.say("plain-line-undone", &[])])?;
                talk.console.take_back();
            }
            Err(Broken::Io(error)) => break Err(error),
        }
    };
    talk.doing = None;
    talk.console.forget();
    ended
}

fn of(talk: &mut Talk<'_, '_>, dialogue: &Dialogue, shown: Option<Shown>) -> Said {
    match (dialogue.word, &dialogue.about) {
        (Command::NewRound, _) => new_round::new_round(talk),
        (Command::Backup, _) => backup::back_up(talk),
        (Command::Facts, Subject::Case(at)) => facts::state(talk, *at),
        (Command::Measure, Subject::Question(at)) => measure::times(talk, at),
        (Command::Reference, Subject::Question(at)) => reference::refer(talk, at, shown),
        (Command::PassOver, Subject::Question(at)) => notes::pass_over(talk, at),
        (_, Subject::Note(year, note)) => notes::one(talk, *year, *note),
        (word, Subject::Round(year)) => of_round(talk, word, *year),
        // Every other word is obeyed where it is typed.
        _ => Ok(Vec::new()),
    }
}

fn of_round(talk: &mut Talk<'_, '_>, word: Command, year: u16) -> Said {
    if matches!(word, Command::Report | Command::Feedback) {
        // What is written there shows the answers of the round.
        talk.show(Load::Overview(year))?;
    }
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
        Command::Notes => notes::notes(talk, year),
        Command::Report => write_report::write_report(talk, year),
        Command::Actions => actions::actions(talk, year),
        Command::Texts => texts::texts(talk, year),
        Command::Citizens => citizens::citizens(talk, year),
        Command::Feedback => feedback::feedback(talk, year),
        _ => Ok(Vec::new()),
    }
}
