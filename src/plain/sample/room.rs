//! The sample of a round: the cases, numbered, with where each stands.

use crate::{
    domain::{
        round::NextStep,
        sample::{SampleCase, State},
    },
    plain::shell::{
        availability::of_round,
        command::Command,
        confirm::Sure,
        dialogues::Way,
        load::RoundSight,
        menu::{Choice, Menu},
        pages::Reading,
        place::{Asked, Place, Spot},
        sentences::numbered,
        step::Step,
        writing::{Purpose, Writing},
    },
    say,
    words::{say::Words, terms},
};

pub(crate) fn prompt(words: &Words, RoundSight { status, cases, .. }: &RoundSight) -> Vec<String> {
    let mut lines = terms::status(words, status);
    lines.extend((1..).zip(cases).map(|(number, case)| numbered(words, number, &one(words, case))));
    lines.push(say!(words, "plain-next", next = terms::next_step(words, &status.next)));
    lines
}

/// "B-01, sagsnummer 27.27.27-G01-4407-25, Familieafdelingen: i gang, 3 af 40 besvaret."
pub(crate) fn one(words: &Words, case: &SampleCase) -> String {
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

/// What may be said of a round, in the order in which it is read out.
const COMMANDS: [Command; 22] = [
    Command::Next,
    Command::Import,
    Command::Findings,
    Command::Compare,
    Command::Overview,
    Command::Notes,
    Command::Acute,
    Command::Report,
    Command::Feedback,
    Command::Receipt,
    Command::Actions,
    Command::Texts,
    Command::Citizens,
    Command::Reopen,
    Command::TakeBack,
    Command::Lock,
    Command::Draw,
    Command::Extend,
    Command::Again,
    Command::Supplement,
    Command::Assign,
    Command::SignOff,
];

pub(crate) fn menu(sight: &RoundSight) -> Menu {
    Menu::allowed(1..=sight.cases.len(), &COMMANDS, |command| of_round(sight, command))
        .with_ids(sight.cases.iter().map(|case| case.id.to_string()))
}

pub(crate) fn choose(words: &Words, year: u16, sight: &RoundSight, choice: &Choice) -> Step {
    let RoundSight { status, cases, .. } = sight;
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
        Choice::Command(Command::Next) => match status.next {
            NextStep::ImportList => Step::Way(Way::Import(year)),
            NextStep::Lock | NextStep::LockSupplement(_) => Step::Way(Way::Lock(year)),
            NextStep::Draw | NextStep::DrawSupplement(_) => Step::Way(Way::Draw(year)),
            NextStep::Report => Step::Way(Way::Report(year)),
            NextStep::Audit(case) | NextStep::AnswerReview(case) => Step::Go(Place::Case(Spot { year, case })),
            NextStep::SignOff => Step::ask(Asked::Confirm(Sure::SignOff(year))),
            NextStep::OpenRound => {
                Step::Stay(vec![say!(words, "plain-next", next = terms::next_step(words, &status.next))])
            }
        },
        Choice::Command(command) => way(year, *command),
    }
}

/// Rooms and ways that need nothing but the year.
fn way(year: u16, command: Command) -> Step {
    match command {
        Command::Import | Command::Supplement => Step::Way(Way::Import(year)),
        Command::TakeBack => Step::Way(Way::TakeBack(year)),
        Command::Lock => Step::Way(Way::Lock(year)),
        Command::Draw => Step::Way(Way::Draw(year)),
        Command::Again => Step::Way(Way::Again(year)),
        Command::Extend => Step::Way(Way::Extend(year)),
        Command::Assign => Step::Way(Way::Assign(year)),
        Command::Actions => Step::Way(Way::Actions(year)),
        Command::Texts => Step::Way(Way::Texts(year)),
        Command::Citizens => Step::Way(Way::Citizens(year)),
        Command::Feedback => Step::Way(Way::Feedback(year)),
        Command::Report => Step::Way(Way::Report(year)),
        Command::Receipt => Step::Read(Reading::Receipt(year)),
        Command::Compare => Step::Read(Reading::Compare(year)),
        Command::Overview => Step::Read(Reading::Overview(year)),
        Command::Notes => Step::Read(Reading::Notes(year)),
        _ => Step::Where,
    }
}
