//! The sample of a round: the cases, numbered, with where each stands.

use super::{
    command::Command,
    confirm::Sure,
    menu::{Choice, Menu},
    place::{Asked, Place, Spot},
    sentences::numbered,
    step::Step,
    writing::{Purpose, Writing},
};
use crate::{
    domain::{
        round::{NextStep, Status},
        sample::{SampleCase, State},
    },
    say,
    words::{say::Words, terms},
};

pub(super) fn prompt(words: &Words, status: &Status, cases: &[SampleCase]) -> Vec<String> {
    let mut lines = terms::status(words, status);
    lines.extend((1..).zip(cases).map(|(number, case)| numbered(words, number, &one(words, case))));
    lines.push(say!(words, "plain-next", next = terms::next_step(words, &status.next)));
    lines
}

/// "B-01, sagsnummer 27.27.27-G01-4407-25, Familieafdelingen: i gang, 3 af 40 besvaret."
pub(super) fn one(words: &Words, case: &SampleCase) -> String {
    let mut said = say!(words, "plain-case-id", case = case.id, number = case.number);
    if let Some(department) = &case.department {
        said = say!(words, "plain-case-department", said = said, department = department);
    }
    let state = terms::case_state(words, case);
    said = say!(words, "plain-case-state", said = said, state = state);
    if case.state == State::InSample {
        let count = say!(words, "plain-answered", answered = case.answered, questions = case.questions);
        said = format!("{said} {count}");
    }
    if let Some(to) = &case.assigned {
        said = format!("{said} {}", say!(words, "plain-case-assigned", to = to));
    }
    if case.open_notes > 0 {
        said = format!("{said} {}", say!(words, "plain-case-notes", count = case.open_notes));
    }
    said
}

pub(super) fn menu(status: &Status, cases: &[SampleCase]) -> Menu {
    let signed = status.round.as_ref().is_some_and(|round| round.signed);
    let commands: &[Command] = match (cases.is_empty(), signed) {
        (true, false) if !status.locked => &[Command::Next, Command::Import],
        (true, _) => &[Command::Next],
        (false, true) => &[Command::Next, Command::Findings, Command::Acute, Command::Reopen],
        (false, false) => &[Command::Next, Command::Findings, Command::Acute, Command::SignOff],
    };
    Menu::new(1..=cases.len(), commands).with_ids(cases.iter().map(|case| case.id.to_string()))
}

pub(super) fn choose(words: &Words, year: u16, status: &Status, cases: &[SampleCase], choice: &Choice) -> Step {
    let to = |case: Option<&SampleCase>| {
        case.map_or(Step::Where, |case| Step::Go(Place::Case(Spot { year, case: case.id })))
    };
    match choice {
        Choice::Number(number) => to(number.checked_sub(1).and_then(|at| cases.get(at))),
        Choice::Id(id) => to(cases.iter().find(|case| &case.id.to_string() == id)),
        Choice::Command(Command::SignOff) => Step::ask(Asked::Confirm(Sure::SignOff(year))),
        Choice::Command(Command::Reopen) => Step::ask(Asked::Writing(Writing::new(Purpose::ReopenRound))),
        Choice::Command(Command::Findings) => Step::Findings(year),
        Choice::Command(Command::Acute) => Step::Acutes(year),
        Choice::Command(Command::Import) => Step::Import(year),
        Choice::Command(_) => match status.next {
            NextStep::ImportList => Step::Import(year),
            NextStep::Audit(case) | NextStep::AnswerReview(case) => Step::Go(Place::Case(Spot { year, case })),
            NextStep::SignOff => Step::ask(Asked::Confirm(Sure::SignOff(year))),
            _ => Step::Stay(vec![say!(words, "plain-next", next = terms::next_step(words, &status.next))]),
        },
    }
}
