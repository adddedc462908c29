//! The sample of a round: the cases, numbered, with where each stands.

use crate::{
    domain::{
        at::CaseAt,
        round::NextStep,
        sample::{SampleCase, State},
    },
    plain::shell::{
        asked::Asked,
        availability::of_round,
        command::Command,
        load::RoundSight,
        memory::{Said, always},
        menu::{Choice, Menu},
        place::Place,
        sentences::numbered,
        step::{Step, Subject, Then},
        writing::{Purpose, Writing},
    },
    say,
    verbs::{
        load::Load,
        request::{OfRound, Request},
    },
    words::{say::Words, terms},
};

/// The sum, and the cases that lack something; the others are read where somebody asks for all.
pub(crate) fn prompt(words: &Words, RoundSight { status, cases, .. }: &RoundSight) -> Vec<Said> {
    let mut lines = always(terms::status(words, status));
    lines.extend((1..).zip(cases).map(|(number, case)| {
        let line = numbered(words, number, &one(words, case));
        if case.is_open() || case.open_notes > 0 { Said::Once(line) } else { Said::Rest(line) }
    }));
    lines.push(Said::Always(say!(words, "plain-next", next = terms::next_step(words, &status.next))));
    lines.push(Said::Known(words.say("plain-next-enter", &[])));
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
const COMMANDS: [Command; 26] = [
    Command::Next,
    Command::Import,
    Command::Findings,
    Command::Compare,
    Command::Overview,
    Command::Notes,
    Command::Read,
    Command::Acute,
    Command::Report,
    Command::Feedback,
    Command::Receipt,
    Command::Actions,
    Command::Texts,
    Command::Citizens,
    Command::Reopen,
    Command::TakeBack,
    Command::RenameRound,
    Command::RemoveRound,
    Command::Lock,
    Command::Draw,
    Command::Extend,
    Command::Again,
    Command::Supplement,
    Command::Assign,
    Command::SignOff,
    Command::All,
];

pub(crate) fn menu(sight: &RoundSight) -> Menu {
    Menu::allowed(1..=sight.cases.len(), &COMMANDS, |command| of_round(sight, command))
        .with_ids(sight.cases.iter().map(|case| case.id.to_string()))
        .entering(Command::Next)
}

pub(crate) fn choose(words: &Words, year: u16, sight: &RoundSight, choice: &Choice) -> Step {
    let RoundSight { status, cases, .. } = sight;
    let to = |case: Option<&SampleCase>| {
        case.map_or(Step::Where, |case| Step::Go(Place::Case(CaseAt { year, case: case.id })))
    };
    match choice {
        Choice::Number(number) => to(number.checked_sub(1).and_then(|nth| cases.get(nth))),
        Choice::Id(id) => to(cases.iter().find(|case| &case.id.to_string() == id)),
        Choice::Command(Command::SignOff) => Step::Signing(year),
        Choice::Command(Command::Reopen) => Step::ask(Asked::Writing(Writing::new(Purpose::ReopenRound))),
        Choice::Command(Command::Acute) => Step::Acutes(year),
        Choice::Command(Command::Read) => Step::NextReading(year),
        Choice::Command(Command::Next) => match status.next {
            NextStep::ImportList | NextStep::ImportArea(_) => Step::talk(Command::Import, Subject::Round(year)),
            NextStep::Lock | NextStep::LockSupplement(_) => Step::talk(Command::Lock, Subject::Round(year)),
            NextStep::Draw | NextStep::DrawSupplement(_) => Step::talk(Command::Draw, Subject::Round(year)),
            NextStep::Report => Step::talk(Command::Report, Subject::Round(year)),
            NextStep::Audit(case) | NextStep::AnswerReview(case) => Step::Go(Place::Case(CaseAt { year, case })),
            NextStep::AnswerNote(_) => Step::talk(Command::Notes, Subject::Round(year)),
            NextStep::SignOff | NextStep::HalfNote(_) => Step::Signing(year),
            NextStep::OpenRound => {
                Step::Stay(vec![say!(words, "plain-next", next = terms::next_step(words, &status.next))])
            }
        },
        Choice::Command(command) => of_year(year, *command),
    }
}

/// Pages and dialogues that need nothing but the year.
fn of_year(year: u16, command: Command) -> Step {
    match command {
        Command::Receipt => Step::Read(Load::Receipts(year)),
        Command::Compare => Step::Read(Load::Compare(year)),
        Command::Overview => Step::Read(Load::Overview(year)),
        Command::Findings => Step::Read(Load::Findings(year)),
        word => Step::talk(word, Subject::Round(year)),
    }
}

/// Why the round is opened again.
pub(crate) fn reopen(year: u16, reason: String) -> Step {
    Step::perform(Request::Round(year, OfRound::Reopen { reason }), Then::At(Place::Sample(year)))
}
