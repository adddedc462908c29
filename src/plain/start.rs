//! The first room: every round with where it stands and its next step.

use super::{
    command::Command,
    menu::{Choice, Menu},
    place::Place,
    sentences::numbered,
    step::Step,
};
use crate::{
    domain::round::Status,
    say,
    words::{say::Words, terms},
};

pub(super) fn prompt(words: &Words, rounds: &[Status]) -> Vec<String> {
    let mut lines = Vec::new();
    for (number, status) in (1..).zip(rounds) {
        let mut said = terms::status(words, status).into_iter();
        if let Some(first) = said.next() {
            lines.push(if status.round.is_some() { numbered(words, number, &first) } else { first });
        }
        lines.extend(said);
        lines.push(say!(words, "plain-next", next = terms::next_step(words, &status.next)));
    }
    lines
}

pub(super) fn menu(rounds: &[Status]) -> Menu {
    let count = rounds.iter().filter(|status| status.round.is_some()).count();
    Menu::new(1..=count, if count > 0 { &[Command::Next] } else { &[] })
}

/// A number chooses a round; "next" is the newest.
pub(super) fn choose(rounds: &[Status], choice: &Choice) -> Step {
    let number = match choice {
        Choice::Number(number) => *number,
        _ => 1,
    };
    let round = number.checked_sub(1).and_then(|at| rounds.get(at)).and_then(|status| status.round.as_ref());
    round.map_or(Step::Where, |round| Step::Go(Place::Sample(round.year)))
}
