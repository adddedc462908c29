//! Which feature speaks: from where one is and what one sees to what is read out, and from a line to a step.

use crate::{
    domain::{at::At, sample::Reason},
    plain::{
        case::{
            additions, answers, checklist, drafts, question,
            room::{self as case, choose_reason, reasons},
            snippets,
        },
        follow_up::acute,
        review::room as review,
        rounds::room as start,
        sample::room as sample,
        shell::{
            asked::{Ask, Asked},
            command::Command,
            confirm,
            load::{About, Sight},
            memory::{Said, always},
            menu::{Choice, Heard, Menu},
            place::{Here, Place},
            sentences::{fits_several, refused},
            step::Step,
            writing::{Line, Purpose, Writing},
        },
        sign_off::room as signing,
    },
    say,
    words::say::Words,
};

/// Everything that there is to hear on coming here. `just` is the question that was answered on the way.
pub(crate) fn prompt(words: &Words, here: &Here, sight: &Sight, just: Option<&At>) -> Vec<Said> {
    let lines = match &here.asked {
        Asked::Room => {
            return match sight {
                Sight::Start(rounds) => start::prompt(words, rounds),
                Sight::Round(round) => sample::prompt(words, round),
                Sight::Case(seen) => case::prompt(words, seen),
                Sight::List(seen, list) => checklist::prompt(words, &seen.file, list),
                Sight::Question(seen, question) => {
                    let mut lines = question::prompt(words, seen, question);
                    let adds = about(here, sight).and_then(|about| additions::said(words, sight, about, just));
                    lines.extend(adds.map(Said::Always));
                    lines
                }
                Sight::Reading(desk, question) => review::prompt(words, desk, question),
            };
        }
        Asked::Confirm(sure) => confirm::prompt(words, sure),
        Asked::Reason => reasons(words),
        Asked::Writing(writing) => writing.prompt(words, snippets::hint(words)),
        Asked::PassedOn(_) => acute::ask(words),
        Asked::Handled(_) => vec![words.say("acute-which", &[])],
        Asked::Signing(list) => signing::prompt(words, list),
        Asked::About(ask) => about(here, sight).map(|about| prompt_about(words, about, *ask)).unwrap_or_default(),
    };
    always(lines)
}

/// The one line that says it is the person's turn. Texts are not interrupted by it.
pub(crate) fn short(words: &Words, here: &Here) -> Option<String> {
    match (&here.asked, &here.place) {
        (Asked::Writing(_) | Asked::PassedOn(_), _) => None,
        (Asked::Room, Place::Start) => Some(words.say("plain-turn-start", &[])),
        (Asked::Room, Place::Sample(year)) => Some(say!(words, "plain-turn-sample", year = year)),
        (Asked::Room, Place::Case(at) | Place::List(at, _)) => Some(say!(words, "plain-turn-case", case = at.case)),
        (Asked::Room, Place::Question(at) | Place::Reading(at)) => {
            Some(say!(words, "plain-turn-question", question = at.question))
        }
        (Asked::Confirm(_) | Asked::Reason | Asked::Handled(_) | Asked::Signing(_) | Asked::About(_), _) => {
            Some(words.say("plain-turn", &[]))
        }
    }
}

/// What a line leads to.
pub(crate) fn step(words: &Words, here: &Here, sight: &Sight, just: Option<&At>, line: &str) -> Step {
    let menu = menu(words, here, sight, just);
    match menu.hear(words, line) {
        Heard::Text(line) => typed(words, here, sight, &line),
        // A blank line parts two paragraphs.
        Heard::Blank if matches!(here.asked, Asked::Writing(_)) => typed(words, here, sight, ""),
        Heard::Blank | Heard::Unknown => Step::Stay(vec![menu.unheard(words, line)]),
        Heard::Many(commands) => Step::Stay(vec![fits_several(words, line, &commands)]),
        Heard::Refused(refusal) => Step::Stay(refused(words, &refusal)),
        Heard::Choice(choice) => obey(words, here, sight, just, &menu, &choice),
    }
}

/// A line that is text.
fn typed(words: &Words, here: &Here, sight: &Sight, line: &str) -> Step {
    match &here.asked {
        Asked::Writing(writing) => write(words, here, sight, writing, line),
        Asked::PassedOn(what) => acute::passed_on(words, here.place.case_at(), what, line),
        _ => Step::Where,
    }
}

/// One more line of a text, or what it leads to once it is finished.
fn write(words: &Words, here: &Here, sight: &Sight, writing: &Writing, line: &str) -> Step {
    match writing.hear(words, line) {
        Line::Left(says) => Step::Ask(vec![says], Asked::Room),
        Line::Longer(longer) => Step::Write(longer),
        Line::LeftOut(says) => Step::Stay(says),
        Line::Finished(text) => written(here, sight, writing.purpose, text),
    }
}

fn written(here: &Here, sight: &Sight, purpose: Purpose, text: String) -> Step {
    match (purpose, &here.place) {
        (Purpose::Note(pending), _) => {
            about(here, sight).map_or(Step::Where, |about| answers::with_note(about, pending, Some(&text)))
        }
        (Purpose::Review(value), _) => {
            about(here, sight).map_or(Step::Where, |about| review::written(about, value, &text))
        }
        (Purpose::Acute, _) => Step::ask(Asked::PassedOn(text)),
        (Purpose::Handled(number), Place::Sample(year)) => acute::handled(*year, number, text),
        (Purpose::ReopenRound, Place::Sample(year)) => sample::reopen(*year, text),
        (purpose, Place::Case(at)) => case::written(*at, purpose, text),
        _ => Step::Where,
    }
}

/// The words that hold everywhere are obeyed here, and the rest by whoever asks.
fn obey(words: &Words, here: &Here, sight: &Sight, just: Option<&At>, menu: &Menu, choice: &Choice) -> Step {
    match (choice, &here.asked) {
        (Choice::Command(Command::Back), Asked::Room) => Step::Go(back(here, sight)),
        (Choice::Command(Command::Back), Asked::Writing(writing)) => Step::Ask(vec![writing.left(words)], Asked::Room),
        (Choice::Command(Command::Back), Asked::PassedOn(_)) => {
            Step::Ask(vec![words.say("acute-let-be", &[])], Asked::Room)
        }
        (Choice::Command(Command::Back), _) => Step::Ask(vec![words.say("plain-unchanged", &[])], Asked::Room),
        (Choice::Command(Command::Undo), Asked::Writing(writing)) => match writing.shorter() {
            Some(shorter) => Step::Write(shorter),
            None => Step::Stay(vec![words.say("plain-nothing-to-undo", &[])]),
        },
        (Choice::Command(Command::Undo), Asked::Room) if here.place.case_at().is_some() => {
            choose(words, here, sight, just, choice)
        }
        (Choice::Command(Command::Undo), _) => Step::Stay(vec![words.say("plain-nothing-to-undo", &[])]),
        (Choice::Command(Command::Repeat), Asked::Writing(writing)) => Step::Stay(writing.so_far(words)),
        (Choice::Command(Command::Repeat), _) => Step::Repeat,
        (Choice::Command(Command::Where), _) => Step::Where,
        (Choice::Command(Command::All), Asked::Room) => Step::All,
        (Choice::Command(Command::Help), _) => Step::Stay(menu.help(words)),
        (Choice::Command(Command::Stop), _) => Step::Stop,
        _ => choose(words, here, sight, just, choice),
    }
}

/// One step back. Whoever knows the answers of what he reads comes from the case.
fn back(here: &Here, sight: &Sight) -> Place {
    match sight {
        Sight::Reading(desk, _) if !desk.blind => Place::Case(desk.at()),
        _ => here.place.back(),
    }
}

/// What may be typed.
fn menu(words: &Words, here: &Here, sight: &Sight, just: Option<&At>) -> Menu {
    match &here.asked {
        Asked::Room => match sight {
            Sight::Start(rounds) => start::menu(rounds),
            Sight::Round(round) => sample::menu(round),
            Sight::Case(seen) => case::menu(seen),
            Sight::List(seen, list) => checklist::menu(&seen.file, list),
            Sight::Question(seen, question) => {
                let to = about(here, sight).and_then(|about| additions::to(sight, about, just));
                question::menu(seen, question, to)
            }
            Sight::Reading(desk, question) => review::menu(desk, question),
        },
        Asked::Confirm(_) => confirm::menu(),
        Asked::Reason => Menu::new(1..=Reason::ALL.len(), &[]),
        Asked::Writing(_) => Writing::menu(words),
        Asked::PassedOn(_) => acute::to_whom(words),
        Asked::Handled(open) => acute::menu(open),
        Asked::Signing(list) => signing::menu(list),
        Asked::About(ask) => menu_about(*ask),
    }
}

/// What was chosen among what is asked.
fn choose(words: &Words, here: &Here, sight: &Sight, just: Option<&At>, choice: &Choice) -> Step {
    match &here.asked {
        Asked::Room => choose_in_room(words, here, sight, just, choice),
        Asked::Confirm(sure) => confirm::choose(words, sure, choice),
        Asked::Reason => choose_reason(choice),
        Asked::Handled(open) => acute::choose(open, choice),
        Asked::Signing(list) => signing::choose(list, choice),
        Asked::About(ask) => about(here, sight).map_or(Step::Where, |about| choose_about(words, about, *ask, choice)),
        // What is typed there is text.
        Asked::Writing(_) | Asked::PassedOn(_) => Step::Where,
    }
}

fn choose_in_room(words: &Words, here: &Here, sight: &Sight, just: Option<&At>, choice: &Choice) -> Step {
    let place = &here.place;
    match (sight, place, place.case_at()) {
        (Sight::Start(rounds), _, _) => start::choose(rounds, choice),
        (Sight::Round(round), Place::Sample(year), _) => sample::choose(words, *year, round, choice),
        (Sight::Case(seen), _, Some(at)) => case::choose(words, at, seen, choice),
        (Sight::List(seen, list), _, Some(at)) => checklist::choose(at, &seen.file, list, choice),
        (Sight::Question(seen, question), _, Some(case)) => {
            let about = About { case, file: &seen.file, question };
            question::choose(words, about, additions::to(sight, about, just), choice)
        }
        (Sight::Reading(desk, question), ..) => review::choose(words, desk, question, choice),
        _ => Step::Where,
    }
}

fn prompt_about(words: &Words, about: About<'_>, ask: Ask) -> Vec<String> {
    match ask {
        Ask::OldNote(pending) => drafts::old_note_prompt(words, about, pending),
        Ask::Draft(earlier) => drafts::draft_prompt(words, about, earlier),
    }
}

fn menu_about(ask: Ask) -> Menu {
    match ask {
        Ask::OldNote(_) => Menu::new(1..=3, &[]),
        Ask::Draft(earlier) => Menu::new(drafts::numbers(earlier), &[]),
    }
}

fn choose_about(words: &Words, about: About<'_>, ask: Ask, choice: &Choice) -> Step {
    let Choice::Number(number) = *choice else { return Step::Where };
    match ask {
        Ask::OldNote(pending) => drafts::choose_old_note(about, pending, number),
        Ask::Draft(earlier) => drafts::choose_draft(words, about, earlier, number),
    }
}

/// The question that is asked about: the one at which one is, or another.
fn about<'a>(here: &Here, sight: &'a Sight) -> Option<About<'a>> {
    match &here.of {
        Some(at) => sight.about_of(at),
        None => here.place.case_at().and_then(|case| sight.about(case)),
    }
}
