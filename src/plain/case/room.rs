//! One case: where it stands, what can be done with it, and its checklists.

use crate::{
    domain::{
        at::CaseAt,
        case_file::{CaseFile, Lack},
        checklist::Checklist,
        may,
        sample::{Progress, Reason, State},
        undo::Deed,
    },
    plain::{
        case::answers::first,
        sample::room::one,
        shell::{
            asked::{Asked, Sure},
            availability::of_case,
            command::Command,
            load::Seen,
            memory::{Said, always},
            menu::{Choice, Menu},
            place::Place,
            sentences::{numbered, refused},
            step::{Step, Subject, Then},
            writing::{Purpose, Writing},
        },
    },
    say,
    verbs::request::{OfCase, Request},
    words::{dates::clock, facts, say::Words, terms},
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
const NUMBERED: [Command; 5] = [Command::Next, Command::Complete, Command::Reopen, Command::Missing, Command::Replace];
const BESIDE: [Command; 8] = [
    Command::Lacks,
    Command::Acute,
    Command::Facts,
    Command::Read,
    Command::Undo,
    Command::Redo,
    Command::NextCase,
    Command::All,
];

/// What lacks in a case is only spoken of where something does.
fn spoken(file: &CaseFile, commands: &[Command]) -> Vec<Command> {
    let lacks = !file.lacks().is_empty();
    commands.iter().copied().filter(|command| lacks || !matches!(command, Command::Next | Command::Lacks)).collect()
}

pub(crate) fn prompt(words: &Words, seen: &Seen) -> Vec<Said> {
    let file = &seen.file;
    let case = &file.case;
    let area = terms::area(words, case.id.area);
    let mut said = vec![Said::Always(say!(words, "plain-case", area = area, case = one(words, case)))];
    said.extend(why(words, file).into_iter().map(Said::Once));
    said.extend(terms::spent(words, file).map(|spent| Said::Asked(say!(words, "time-spent-line", spent = spent))));
    said.extend(
        file.held.as_ref().map(|held| Said::Always(say!(words, "case-held", by = held.by, at = clock(held.at)))),
    );
    match &file.facts {
        None if seen.closed.is_none() && case.progress == Progress::Untouched => {
            said.push(Said::Once(say!(words, "plain-facts-missing", word = Command::Facts.name(words))));
        }
        None => {}
        Some(stated) => said.extend(facts::lines(words, &stated.facts).into_iter().map(Said::Once)),
    }
    said.extend(facts::contradicted(words, file).into_iter().map(Said::Once));
    match may::round::change(&seen.round) {
        // What else closes a case is in its state, and was just said.
        Err(refusal) => said.extend(always(refused(words, &refusal))),
        Ok(()) if seen.closed.is_none() && file.lacks().is_empty() => {
            said.push(Said::Always(words.say("plain-case-all-answered", &[])));
        }
        Ok(()) => {}
    }
    said.extend(file.lacks().iter().map(|(id, lack)| Said::Asked(lacking(words, file, id, *lack))));
    for (number, line) in (1..).zip(lines(seen)) {
        let choice = match line {
            Line::Do(Command::Next) => {
                let first = file.next_lack(0, false);
                let first = first.map_or_else(String::new, |(_, id, lack)| lacking(words, file, id, lack));
                let next = say!(words, "plain-case-next", next = first);
                said.push(Said::Always(numbered(words, number, &next)));
                continue;
            }
            Line::Do(command) => command.help(words),
            Line::Open(list) => progress(words, file, list),
        };
        said.push(Said::Once(numbered(words, number, &choice)));
    }
    said.extend(enters(seen).map(|command| Said::Once(say!(words, "plain-enter", does = command.help(words)))));
    said
}

/// What a blank line does: it goes on, declares the case complete, or goes to the next one.
fn enters(seen: &Seen) -> Option<Command> {
    let can = |command: &Command| of_case(seen, *command).is_ok();
    let on = if seen.file.lacks().is_empty() { Command::Complete } else { Command::Next };
    [on, Command::NextCase].into_iter().find(can)
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

/// "BI-03 Plan foreligger i tide: mangler svar".
fn lacking(words: &Words, file: &CaseFile, question: &str, lack: Lack) -> String {
    let question = terms::question(words, &file.checklists, question);
    let what = words.say(&format!("plain-lack-{}", lack.code()), &[]);
    say!(words, "plain-lacking", question = question, what = what)
}

pub(crate) fn menu(seen: &Seen) -> Menu {
    let ids = seen.file.questions().map(|question| question.id.clone());
    let all = spoken(&seen.file, &[&NUMBERED[..], &BESIDE].concat());
    let menu = Menu::allowed(1..=lines(seen).len(), &all, |command| of_case(seen, command)).with_ids(ids);
    enters(seen).map_or_else(|| menu.clone(), |command| menu.clone().entering(command))
}

pub(crate) fn choose(words: &Words, at: CaseAt, seen: &Seen, choice: &Choice) -> Step {
    match choice {
        Choice::Id(id) => Step::Go(Place::Question(at.question(id))),
        Choice::Command(command) => act(words, at, seen, *command),
        Choice::Number(number) => match number.checked_sub(1).and_then(|nth| lines(seen).into_iter().nth(nth)) {
            Some(Line::Do(command)) => act(words, at, seen, command),
            Some(Line::Open(list)) => Step::Go(Place::List(at, list.id.clone())),
            None => Step::Where,
        },
    }
}

fn act(words: &Words, at: CaseAt, seen: &Seen, command: Command) -> Step {
    let file = &seen.file;
    let write = |purpose| Step::ask(Asked::Writing(Writing::new(purpose)));
    match command {
        Command::Next | Command::Lacks => Step::Go(first(file, at, None)),
        Command::Complete => complete(words, at, file),
        Command::Missing => write(Purpose::Missing),
        Command::Reopen => write(Purpose::ReopenCase),
        Command::Replace => Step::ask(Asked::Reason),
        Command::Acute => write(Purpose::Acute),
        Command::Undo => undo(at, file),
        Command::Redo => redo(at, file),
        Command::Facts => Step::talk(Command::Facts, Subject::Case(at)),
        Command::NextCase => Step::NextCase(at),
        Command::Read => Step::Reading(at, None),
        _ => Step::Where,
    }
}

/// What does not fit together is asked about first.
pub(crate) fn complete(words: &Words, at: CaseAt, file: &CaseFile) -> Step {
    let odd = facts::contradicted(words, file);
    if odd.is_empty() || !file.lacks().is_empty() {
        return Step::perform(Request::Case(at, OfCase::Complete), Then::At(Place::Sample(at.year)));
    }
    Step::ask(Asked::Confirm(Sure::Complete(at, odd)))
}

/// What was typed last in the case, taken back.
pub(crate) fn undo(at: CaseAt, file: &CaseFile) -> Step {
    file.deeds.undo.as_ref().map_or(Step::Where, |deed| again(at, deed))
}

/// What was taken back last, given again.
pub(crate) fn redo(at: CaseAt, file: &CaseFile) -> Step {
    file.deeds.redo.as_ref().map_or(Step::Where, |deed| again(at, deed))
}

fn again(at: CaseAt, deed: &Deed) -> Step {
    let there = deed.after.question().map_or(Place::Case(at), |question| Place::Question(at.question(question)));
    Step::perform(Request::Case(at, OfCase::Undo { seq: deed.seq }), Then::At(there))
}

/// What was written about the case.
pub(crate) fn written(at: CaseAt, purpose: Purpose, text: String) -> Step {
    match purpose {
        Purpose::Missing => Step::ask(Asked::Confirm(Sure::Missing(at, text))),
        Purpose::ReopenCase => {
            Step::perform(Request::Case(at, OfCase::Reopen { reason: text }), Then::At(Place::Case(at)))
        }
        Purpose::Replace(reason) => Step::ask(Asked::Confirm(Sure::Replace(at, reason, text))),
        _ => Step::Where,
    }
}

/// Why a case can leave the sample: nothing else is replaced.
pub(crate) fn reasons(words: &Words) -> Vec<String> {
    let mut said = vec![words.say("plain-reason", &[])];
    said.extend((1..).zip(Reason::ALL).map(|(number, reason)| numbered(words, number, &terms::reason(words, reason))));
    said
}

pub(crate) fn choose_reason(choice: &Choice) -> Step {
    let Choice::Number(number) = choice else { return Step::Where };
    let reason = number.checked_sub(1).and_then(|nth| Reason::ALL.get(nth));
    reason.map_or(Step::Where, |reason| Step::ask(Asked::Writing(Writing::new(Purpose::Replace(*reason)))))
}
