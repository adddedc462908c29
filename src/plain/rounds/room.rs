//! The first room: every round with where it stands and its next step.

use crate::{
    domain::round::{Status, current},
    plain::shell::{
        command::Command,
        menu::{Choice, Menu},
        place::Place,
        sentences::numbered,
        step::Step,
    },
    say,
    verbs::load::Load,
    words::{say::Words, terms},
};

pub(crate) fn prompt(words: &Words, rounds: &[Status]) -> Vec<String> {
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

pub(crate) fn menu(rounds: &[Status]) -> Menu {
    let count = rounds.iter().filter(|status| status.round.is_some()).count();
    let always = [Command::NewRound, Command::Trail, Command::Verify, Command::Backup, Command::Selftest];
    let next = [Command::Next].into_iter().filter(|_| count > 0);
    Menu::new(1..=count, &next.chain(always).collect::<Vec<_>>())
}

/// A number chooses a round; "next" is the current one.
pub(crate) fn choose(rounds: &[Status], choice: &Choice) -> Step {
    let number = match choice {
        Choice::Number(number) => Some(*number),
        Choice::Command(word @ (Command::NewRound | Command::Backup)) => return Step::talk(*word, None),
        Choice::Command(Command::Trail) => return Step::Read(Load::Trail),
        Choice::Command(Command::Verify) => return Step::Read(Load::Verify),
        Choice::Command(Command::Selftest) => return Step::Read(Load::Selftest),
        _ => None,
    };
    let all = || rounds.iter().filter_map(|status| status.round.as_ref());
    let round = match number {
        Some(number) => number.checked_sub(1).and_then(|at| all().nth(at)),
        None => current(all()),
    };
    round.map_or(Step::Where, |round| Step::Go(Place::Sample(round.year)))
}
