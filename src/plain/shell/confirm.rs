//! A yes or no before what is hard to undo. A blank line is a no.

use crate::{
    plain::shell::{
        asked::{Asked, Sure},
        command::Command,
        menu::{Choice, Menu},
        place::Place,
        sentences::yes_no,
        step::{Step, Then},
    },
    say,
    verbs::request::{OfCase, OfQuestion, OfRound, Request},
    words::{say::Words, signing, terms},
};

pub(crate) fn prompt(words: &Words, sure: &Sure) -> Vec<String> {
    let question = match sure {
        Sure::SignOff(list) => signing::question(words, list),
        Sure::Missing(at, _) => say!(words, "plain-confirm-missing", case = at.case),
        Sure::Replace(at, reason, _) => {
            say!(words, "plain-confirm-replace", case = at.case, reason = terms::reason(words, *reason))
        }
        Sure::Clear(at) => say!(words, "plain-confirm-clear", question = at.question),
        Sure::ShowAnswers(at) => say!(words, "plain-confirm-show-answers", case = at.case),
        Sure::Read(at, unread) => say!(words, "plain-confirm-read", case = at.case, unread = unread),
        Sure::Complete(at, _) => say!(words, "complete-ask", case = at.case),
    };
    let mut lines = match sure {
        Sure::Complete(_, odd) => odd.clone(),
        Sure::SignOff(list) => list.frozen.iter().map(|point| signing::line(words, point)).collect(),
        _ => Vec::new(),
    };
    lines.push(question);
    if let Sure::SignOff(list) = sure {
        lines.push(say!(words, "plain-confirm-sign-off", year = list.year));
    }
    lines.extend(yes_no(words));
    lines
}

pub(crate) fn menu() -> Menu {
    Menu::yes_no().entering(Command::No)
}

pub(crate) fn choose(words: &Words, sure: &Sure, choice: &Choice) -> Step {
    match choice {
        Choice::Number(1) | Choice::Command(Command::Yes) => confirmed(sure.clone()),
        _ => Step::Ask(vec![words.say("plain-unchanged", &[])], Asked::Room),
    }
}

fn confirmed(sure: Sure) -> Step {
    let round = |year| Then::At(Place::Sample(year));
    match sure {
        Sure::SignOff(list) => Step::perform(Request::Round(list.year, OfRound::SignOff), round(list.year)),
        Sure::Missing(at, note) => Step::perform(Request::Case(at, OfCase::Missing { note }), round(at.year)),
        Sure::Replace(at, reason, note) => {
            Step::perform(Request::Case(at, OfCase::Replace { reason, note }), round(at.year))
        }
        Sure::ShowAnswers(at) => Step::perform(Request::Case(at, OfCase::ShowAnswers), Then::Again),
        Sure::Read(at, _) => Step::perform(Request::Case(at, OfCase::FinishReading), Then::At(Place::Case(at))),
        Sure::Complete(at, _) => Step::perform(Request::Case(at, OfCase::Complete), round(at.year)),
        Sure::Clear(at) => {
            let clear = OfQuestion::Clear { seen: None };
            Step::perform(Request::Question(at, clear), Then::STAY)
        }
    }
}
