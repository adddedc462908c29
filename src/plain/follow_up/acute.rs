//! Acute concerns: read out, passed on when one is raised, and handled.

use crate::{
    domain::{acute::Acute, at::CaseAt, may, round::Round},
    plain::shell::{
        asked::Asked,
        menu::{Choice, Menu},
        place::Place,
        question::Typed,
        sentences::refused,
        step::{Step, Then},
        writing::{Purpose, Writing},
    },
    verbs::{
        form::Wrong,
        forms::{ACUTE_TO, Form},
        request::{OfRound, Request},
    },
    words::{say::Words, terms},
};

/// The acute concerns of a round.
pub(crate) fn read_out(words: &Words, acutes: &[Acute]) -> Vec<String> {
    if acutes.is_empty() {
        return vec![words.say("acute-none", &[])];
    }
    acutes.iter().flat_map(|acute| terms::acute(words, acute)).collect()
}

/// Which of them can be handled, by their numbers.
pub(crate) fn open(round: &Round, acutes: &[Acute]) -> Vec<u32> {
    let may = |acute: &&Acute| may::acute::handle(round, Some(acute), acute.number).is_ok();
    acutes.iter().filter(may).map(|acute| acute.number).collect()
}

/// To whom it is passed on is asked next to what was written.
pub(crate) fn ask(words: &Words) -> Vec<String> {
    ACUTE_TO.ask.map(|ask| words.say(ask, &[])).into_iter().collect()
}

/// A line that must be there.
pub(crate) fn to_whom(words: &Words) -> Menu {
    Typed::Line.menu(words, &[])
}

/// To whom it is passed on. A full stop lets it be.
pub(crate) fn passed_on(words: &Words, at: Option<CaseAt>, what: &str, line: &str) -> Step {
    match (at, line.trim()) {
        (None, _) | (_, "." | "..") => Step::Ask(vec![words.say("acute-let-be", &[])], Asked::Room),
        (Some(at), to) => match Form::AcuteRaise(at).read(&[what.into(), to.into()], |_| String::new()) {
            Ok(raise) => Step::perform(raise, Then::STAY),
            Err(Wrong { refusal, .. }) => Step::Stay(refused(words, &refusal)),
        },
    }
}

pub(crate) fn menu(open: &[u32]) -> Menu {
    Menu::new(open.iter().filter_map(|number| usize::try_from(*number).ok()), &[])
}

/// Which of them is handled; how, is written next.
pub(crate) fn choose(open: &[u32], choice: &Choice) -> Step {
    let Choice::Number(number) = choice else { return Step::Where };
    let picked = open.iter().find(|of| usize::try_from(**of) == Ok(*number));
    picked.map_or(Step::Where, |of| Step::ask(Asked::Writing(Writing::new(Purpose::Handled(*of)))))
}

/// How it was handled.
pub(crate) fn handled(year: u16, number: u32, note: String) -> Step {
    Step::perform(Request::Round(year, OfRound::AcuteHandled { number, note }), Then::At(Place::Sample(year)))
}
