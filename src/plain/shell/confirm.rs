//! A yes or no before what is hard to undo.

use crate::{
    plain::shell::{
        asked::{Asked, Sure},
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
        Sure::Replace(at, reason, _) => {
            say!(words, "plain-confirm-replace", case = at.case, reason = terms::reason(words, *reason))
        }
        Sure::Clear(at) => say!(words, "plain-confirm-clear", question = at.question),
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
    Menu::new(1..=2, &[])
}

pub(crate) fn choose(words: &Words, sure: &Sure, choice: &Choice) -> Step {
    match choice {
        Choice::Number(1) => confirmed(sure.clone()),
        _ => Step::Ask(vec![words.say("plain-unchanged", &[])], Asked::Room),
    }
}

fn confirmed(sure: Sure) -> Step {
    let round = |year| Then::At(Place::Sample(year));
    match sure {
        Sure::SignOff(list) => Step::perform(Request::Round(list.year, OfRound::SignOff), round(list.year)),
        Sure::Replace(at, reason, note) => {
            Step::perform(Request::Case(at, OfCase::Replace { reason, note }), round(at.year))
        }
        Sure::Complete(at, _) => Step::perform(Request::Case(at, OfCase::Complete), round(at.year)),
        Sure::Clear(at) => {
            let clear = OfQuestion::Clear { seen: None };
            Step::perform(Request::Question(at, clear), Then::STAY)
        }
    }
}
