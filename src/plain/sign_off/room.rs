//! What one signs, read out: each point by its number, and signing where nothing blocks.

use crate::{
    domain::{
        at::CaseAt,
        before_signing::{BeforeSigning, Point, Spot},
    },
    plain::shell::{
        asked::{Asked, Sure},
        command::Command,
        menu::{Choice, Menu},
        place::Place,
        sentences::numbered,
        step::{Step, Subject},
    },
    words::{say::Words, signing},
};

fn points(list: &BeforeSigning) -> impl Iterator<Item = &Point> {
    list.blocks.iter().chain(&list.frozen)
}

/// "2 spærrer, 7 bliver frosset. 1. V-06 BI-04: bemærkning fra KH er ikke besvaret, 2 dage."
fn read_out(words: &Words, list: &BeforeSigning) -> Vec<String> {
    let mut lines = vec![format!("{}: {}.", signing::title(words, list), signing::count(words, list))];
    let said = |point| format!("{}: {}", signing::place(words, point), signing::said(words, point));
    let mut numbers = 1..;
    for (title, points) in
        [(words.say("signing-blocks", &[]), &list.blocks), (signing::frozen_title(words, list), &list.frozen)]
    {
        if !points.is_empty() {
            lines.push(title);
        }
        lines.extend(numbers.by_ref().zip(points).map(|(number, point)| numbered(words, number, &said(point))));
    }
    lines.extend(signing::read(words, &list.read).into_iter().map(|(label, text)| format!("{label}: {text}.")));
    lines
}

/// The list, and what can be said to it.
pub(crate) fn prompt(words: &Words, list: &BeforeSigning) -> Vec<String> {
    let mut lines = read_out(words, list);
    if points(list).next().is_some() {
        lines.push(words.say("signing-plain-number", &[]));
    }
    if list.refusal.is_none() {
        lines.push(words.say("signing-plain-sign", &[]));
    }
    lines
}

pub(crate) fn menu(list: &BeforeSigning) -> Menu {
    Menu::allowed(1..=points(list).count(), &[Command::SignOff], |_| list.refusal.clone().map_or(Ok(()), Err))
}

pub(crate) fn choose(list: &BeforeSigning, choice: &Choice) -> Step {
    match choice {
        Choice::Number(number) => {
            let point = number.checked_sub(1).and_then(|nth| points(list).nth(nth));
            point.map_or(Step::Where, |point| go(list.year, point))
        }
        Choice::Command(Command::SignOff) => Step::ask(Asked::Confirm(Sure::SignOff(Box::new(list.clone())))),
        _ => Step::Where,
    }
}

/// To where a point is seen to.
fn go(year: u16, point: &Point) -> Step {
    let at = |case| CaseAt { year, case };
    match point.spot() {
        Spot::Question(case, question) if matches!(point, Point::Half { .. }) => {
            Step::talk(Command::PassOver, Subject::Question(at(case).question(&question)))
        }
        Spot::Question(case, question) => Step::Go(Place::Question(at(case).question(&question))),
        Spot::Case(case) | Spot::Row(case) => Step::Go(Place::Case(at(case))),
        // The room of the round says what is to be done with it.
        Spot::Supplement => Step::Go(Place::Sample(year)),
        Spot::Acute(_) => Step::Acutes(year),
        Spot::Action(_) => Step::talk(Command::Actions, Subject::Round(year)),
        Spot::Note(note) => Step::talk(Command::Notes, Subject::Note(year, note)),
        Spot::Text(_) => Step::talk(Command::Texts, Subject::Round(year)),
    }
}
