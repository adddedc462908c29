//! The first room: every round with where it stands and its next step.

use crate::{
    domain::round::{Status, current},
    plain::shell::{
        command::Command,
        memory::Said,
        menu::{Choice, Menu},
        place::Place,
        sentences::numbered,
        step::{Step, Subject},
    },
    say,
    verbs::load::Load,
    words::{say::Words, terms},
};

pub(crate) fn prompt(words: &Words, rounds: &[Status]) -> Vec<Said> {
    let mut lines = Vec::new();
    let goes_on = current(rounds.iter().filter_map(|status| status.round.as_ref())).map(|round| round.year);
    for (number, status) in (1..).zip(rounds) {
        let mut said = terms::status(words, status).into_iter();
        let always = status.round.as_ref().map(|round| round.year) == goes_on;
        if let Some(first) = said.next() {
            let line = if status.round.is_some() { numbered(words, number, &first) } else { first };
            lines.push(if always { Said::Always(line) } else { Said::Once(line) });
        }
        lines.extend(said.map(Said::Once));
        let next = say!(words, "plain-next", next = terms::next_step(words, &status.next));
        lines.push(if always { Said::Always(next) } else { Said::Once(next) });
    }
    lines.extend(rounds.first().into_iter().flat_map(|status| terms::erased(words, status)).map(Said::Once));
    lines
}

pub(crate) fn menu(rounds: &[Status]) -> Menu {
    let count = rounds.iter().filter(|status| status.round.is_some()).count();
    let always = [Command::NewRound, Command::Trail, Command::Verify, Command::Backup, Command::Selftest, Command::All];
    let next = [Command::Next].into_iter().filter(|_| count > 0);
    let first = if count > 0 { Command::Next } else { Command::NewRound };
    Menu::new(1..=count, &next.chain(always).collect::<Vec<_>>()).entering(first)
}

/// A number chooses a round; "next", and a blank line, is the current one.
pub(crate) fn choose(rounds: &[Status], choice: &Choice) -> Step {
    let number = match choice {
        Choice::Number(number) => Some(*number),
        Choice::Command(word @ (Command::NewRound | Command::Backup)) => return Step::talk(*word, Subject::File),
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
