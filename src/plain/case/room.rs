//! One case: where it stands, what can be done with it, and its checklists.

use crate::{
    domain::{
        case_file::{CaseFile, Lack},
        checklist::Checklist,
        may,
        sample::{Progress, Reason, State},
    },
    plain::{
        sample::room::one,
        shell::{
            availability::of_case,
            command::Command,
            confirm::Sure,
            deed::{CaseDeed, Deed},
            load::Seen,
            menu::{Choice, Menu},
            place::{Asked, Place, Spot},
            sentences::{numbered, refused},
            step::Step,
            writing::{Purpose, Writing},
        },
    },
    say,
    words::{dates::clock, facts as told, say::Words, terms},
};

/// A numbered choice of the room.
enum Line<'a> {
    Do(Command),
    Open(&'a Checklist),
}

fn lines(seen: &Seen) -> Vec<Line<'_>> {
    let file = &seen.file;
    let can = spoken(file, &NUMBERED).into_iter().filter(|command| of_case(seen, *command).is_ok());
    let mut lines: Vec<Line<'_>> = can.map(Line::Do).collect();
    let lists = file.checklists.iter();
    lines.extend(lists.filter(|list| list.questions_for(file.case.id.area).next().is_some()).map(Line::Open));
    lines
}

/// What may be said of a case. The first of it is read out with a number, unless it cannot be done.
const NUMBERED: [Command; 6] =
    [Command::Next, Command::Lacks, Command::Complete, Command::Reopen, Command::Missing, Command::Replace];
const BESIDE: [Command; 3] = [Command::Acute, Command::Facts, Command::Undo];

/// What lacks in a case is only spoken of where something does.
fn spoken(file: &CaseFile, commands: &[Command]) -> Vec<Command> {
    let lacks = !file.lacks().is_empty();
    commands.iter().copied().filter(|it| lacks || !matches!(it, Command::Next | Command::Lacks)).collect()
}

pub(crate) fn prompt(words: &Words, seen: &Seen) -> Vec<String> {
    let file = &seen.file;
    let case = &file.case;
    let area = terms::area(words, case.id.area);
    let mut said = vec![say!(words, "plain-case", area = area, case = one(words, case))];
    said.extend(why(words, file));
    said.extend(terms::spent(words, file).map(|spent| say!(words, "time-spent-line", spent = spent)));
    said.extend(file.held.as_ref().map(|held| say!(words, "case-held", by = held.by, at = clock(held.at))));
    match &file.facts {
        None if seen.closed.is_none() && case.progress == Progress::Untouched => {
            said.push(say!(words, "plain-facts-missing", word = Command::Facts.name(words)));
        }
        None => {}
        Some(stated) => said.extend(told::lines(words, &stated.facts)),
    }
    said.extend(told::contradicted(words, file));
    match may::round::change(&seen.round) {
        // What else closes a case is in its state, and was just said.
        Err(refusal) => said.extend(refused(words, &refusal)),
        Ok(()) if seen.closed.is_none() && file.lacks().is_empty() => {
            said.push(words.say("plain-case-all-answered", &[]));
        }
        Ok(()) => {}
    }
    for (number, line) in (1..).zip(lines(seen)) {
        let choice = match line {
            Line::Do(Command::Next) => {
                let first = file.lacks().first().map_or_else(String::new, |(id, lack)| lacking(words, id, *lack));
                say!(words, "plain-case-next", next = first)
            }
            Line::Do(command) => command.help(words),
            Line::Open(list) => progress(words, file, list),
        };
        said.push(numbered(words, number, &choice));
    }
    said
}

/// Why a case is not audited, and who said so.
fn why(words: &Words, file: &CaseFile) -> Vec<String> {
    match &file.case.state {
        State::InSample => Vec::new(),
        State::Missing { note, by, at } => {
            vec![say!(words, "plain-case-missing", note = note), terms::saved(words, by, *at)]
        }
        State::Replaced { reason, note, by, at, replaced_by } => {
            let reason = terms::reason(words, *reason);
            let mut said = vec![say!(words, "plain-case-replaced", reason = reason, note = note)];
            said.extend(replaced_by.map(|reserve| say!(words, "plain-case-reserve", reserve = reserve)));
            said.push(terms::saved(words, by, *at));
            said
        }
    }
}

/// "Borgerinddragelse: 3 af 9 besvaret."
fn progress(words: &Words, file: &CaseFile, list: &Checklist) -> String {
    let questions = list.questions_for(file.case.id.area).filter(|question| file.aside(&question.id).is_none());
    let (count, answered) =
        questions.fold((0, 0), |(n, given), question| (n + 1, given + u32::from(file.given(&question.id).is_some())));
    let count = say!(words, "plain-answered", answered = answered, questions = count);
    say!(words, "plain-case-list", list = words.lang().of(&list.name), count = count)
}

/// "BI-03: mangler svar".
fn lacking(words: &Words, question: &str, lack: Lack) -> String {
    let what = words.say(&format!("plain-lack-{}", lack.code()), &[]);
    say!(words, "plain-lacking", question = question, what = what)
}

pub(crate) fn menu(seen: &Seen) -> Menu {
    let ids = seen.file.questions().map(|question| question.id.clone());
    let all = spoken(&seen.file, &[&NUMBERED[..], &BESIDE].concat());
    Menu::allowed(1..=lines(seen).len(), &all, |command| of_case(seen, command)).with_ids(ids)
}

pub(crate) fn choose(words: &Words, spot: Spot, seen: &Seen, choice: &Choice) -> Step {
    match choice {
        Choice::Id(id) => Step::Go(Place::Question(spot, id.clone())),
        Choice::Command(command) => act(words, spot, &seen.file, *command),
        Choice::Number(number) => match number.checked_sub(1).and_then(|at| lines(seen).into_iter().nth(at)) {
            Some(Line::Do(command)) => act(words, spot, &seen.file, command),
            Some(Line::Open(list)) => Step::Go(Place::List(spot, list.id.clone())),
            None => Step::Where,
        },
    }
}

fn act(words: &Words, spot: Spot, file: &CaseFile, command: Command) -> Step {
    let write = |purpose| Step::ask(Asked::Writing(Writing::new(purpose)));
    let lacks = file.lacks();
    match command {
        Command::Next => lacks.first().map_or(Step::Where, |(id, _)| Step::Go(Place::Question(spot, (*id).to_owned()))),
        Command::Lacks => {
            let mut said = vec![say!(words, "plain-lacks", count = lacks.len())];
            said.extend(lacks.iter().map(|(id, lack)| lacking(words, id, *lack)));
            said.extend(told::contradicted(words, file));
            Step::Stay(said)
        }
        Command::Complete => {
            let odd = told::contradicted(words, file);
            if odd.is_empty() || !lacks.is_empty() {
                return Step::Do(Deed::Case(spot, CaseDeed::Complete));
            }
            Step::ask(Asked::Confirm(Sure::Complete(spot, odd)))
        }
        Command::Missing => write(Purpose::Missing),
        Command::Reopen => write(Purpose::ReopenCase),
        Command::Replace => Step::ask(Asked::Reason),
        Command::Acute => write(Purpose::Acute),
        Command::Undo => undo(spot, file),
        Command::Facts => Step::ask(Asked::Facts(Vec::new())),
        _ => Step::Where,
    }
}

/// The last change of an answer, taken back.
pub(crate) fn undo(spot: Spot, file: &CaseFile) -> Step {
    let change = file.undoable.as_ref();
    change.map_or(Step::Where, |change| Step::Do(Deed::Case(spot, CaseDeed::Undo(change.seq))))
}

/// Why a case can leave the sample: nothing else is replaced.
pub(crate) fn reasons(words: &Words) -> Vec<String> {
    let mut said = vec![words.say("plain-reason", &[])];
    said.extend((1..).zip(Reason::ALL).map(|(number, reason)| numbered(words, number, &terms::reason(words, reason))));
    said
}

pub(crate) fn choose_reason(choice: &Choice) -> Step {
    let Choice::Number(number) = choice else { return Step::Where };
    let reason = number.checked_sub(1).and_then(|at| Reason::ALL.get(at));
    reason.map_or(Step::Where, |reason| Step::ask(Asked::Writing(Writing::new(Purpose::Replace(*reason)))))
}
