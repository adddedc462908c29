//! Which feature speaks: from where one is and what one sees to what is read out, and from a line to a step.

use crate::{
    domain::sample::Reason,
    plain::{
        case::{
            answer_details, answers, checklist, drafts, facts, measure, question,
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
            menu::{Choice, Heard, Menu},
            place::{Here, Place},
            sentences::{either, refused},
            step::Step,
            writing::{Line, Purpose, Writing},
        },
        sign_off::room as signing,
    },
    say,
    words::say::Words,
};
use chrono::NaiveDate;

/// Everything that is read out on coming here.
pub(crate) fn prompt(words: &Words, here: &Here, sight: &Sight) -> Vec<String> {
    let mut lines = match &here.asked {
        Asked::Room => match sight {
            Sight::Start(rounds) => start::prompt(words, rounds),
            Sight::Round(round) => sample::prompt(words, round),
            Sight::Case(seen) => case::prompt(words, seen),
            Sight::List(seen, list) => checklist::prompt(words, &seen.file, list),
            Sight::Question(seen, question) => question::prompt(words, seen, question),
        },
        Asked::Confirm(sure) => confirm::prompt(words, sure),
        Asked::Reason => reasons(words),
        Asked::Writing(writing) => writing.prompt(words, snippets::hint(words)),
        Asked::PassedOn(_) => acute::ask(words),
        Asked::Facts(typed) => here.place.case_at().map(|at| facts::prompt(words, at, typed)).unwrap_or_default(),
        Asked::Measure(typed) => {
            about(here, sight).map(|about| measure::prompt(words, about, typed)).unwrap_or_default()
        }
        Asked::Evidence { .. } => {
            about(here, sight).map(|about| answer_details::evidence_prompt(words, about)).unwrap_or_default()
        }
        Asked::Handled(_) => vec![words.say("acute-which", &[])],
        Asked::Signing(list) => signing::prompt(words, list),
        Asked::About(ask) => about(here, sight).map(|about| prompt_about(words, about, *ask)).unwrap_or_default(),
    };
    lines.extend(short(words, here));
    lines
}

/// The one line that says it is the person's turn. Texts are not interrupted by it.
pub(crate) fn short(words: &Words, here: &Here) -> Option<String> {
    match (&here.asked, &here.place) {
        (Asked::Writing(_) | Asked::PassedOn(_) | Asked::Facts(_) | Asked::Measure(_) | Asked::Evidence { .. }, _) => {
            None
        }
        (Asked::Room, Place::Start) => Some(words.say("plain-turn-start", &[])),
        (Asked::Room, Place::Sample(year)) => Some(say!(words, "plain-turn-sample", year = year)),
        (Asked::Room, Place::Case(at) | Place::List(at, _)) => Some(say!(words, "plain-turn-case", case = at.case)),
        (Asked::Room, Place::Question(at)) => Some(say!(words, "plain-turn-question", question = at.question)),
        (Asked::Confirm(_) | Asked::Reason | Asked::Handled(_) | Asked::Signing(_) | Asked::About(_), _) => {
            Some(words.say("plain-turn", &[]))
        }
    }
}

/// What a line leads to.
pub(crate) fn step(words: &Words, here: &Here, sight: &Sight, line: &str, today: NaiveDate) -> Step {
    if let Asked::Writing(writing) = &here.asked {
        return write(words, here, sight, writing, line);
    }
    if let Asked::PassedOn(what) = &here.asked {
        return acute::passed_on(words, here.place.case_at(), what, line);
    }
    if let (Asked::Facts(typed), Some(at)) = (&here.asked, here.place.case_at()) {
        return facts::step(words, at, typed, line);
    }
    if let (Asked::Measure(typed), Some(about)) = (&here.asked, about(here, sight)) {
        return measure::step(words, about, typed, line);
    }
    let menu = menu(here, sight);
    if let (Asked::Evidence { onward }, Some(about)) = (&here.asked, about(here, sight)) {
        return match menu.exactly(words, line) {
            Some(command) => obey(words, here, sight, &menu, &Choice::Command(command)),
            None => answer_details::evidence_step(words, about, *onward, line, today),
        };
    }
    match menu.hear(words, line) {
        Heard::Nothing => Step::Stay(vec![menu.can_type(words)]),
        Heard::Many(commands) => {
            let names = either(words, &commands.iter().map(|command| command.name(words)).collect::<Vec<_>>());
            Step::Stay(vec![say!(words, "plain-many", typed = line.trim(), names = names)])
        }
        Heard::Refused(refusal) => Step::Stay(refused(words, &refusal)),
        Heard::Choice(choice) => obey(words, here, sight, &menu, &choice),
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

fn obey(words: &Words, here: &Here, sight: &Sight, menu: &Menu, choice: &Choice) -> Step {
    match choice {
        Choice::Command(Command::Back) if here.asked == Asked::Room => Step::Go(here.place.back()),
        Choice::Command(Command::Back) => Step::Ask(vec![words.say("plain-unchanged", &[])], Asked::Room),
        Choice::Command(Command::Where) => Step::Where,
        Choice::Command(Command::Help) => Step::Stay(menu.help(words)),
        Choice::Command(Command::Stop) => Step::Stop,
        _ => choose(words, here, sight, choice),
    }
}

/// What may be typed beside free text.
fn menu(here: &Here, sight: &Sight) -> Menu {
    match &here.asked {
        Asked::Room => match sight {
            Sight::Start(rounds) => start::menu(rounds),
            Sight::Round(round) => sample::menu(round),
            Sight::Case(seen) => case::menu(seen),
            Sight::List(seen, list) => checklist::menu(&seen.file, list),
            Sight::Question(seen, question) => question::menu(seen, question),
        },
        Asked::Confirm(_) => confirm::menu(),
        Asked::Reason => Menu::new(1..=Reason::ALL.len(), &[]),
        Asked::Writing(_) | Asked::PassedOn(_) | Asked::Facts(_) | Asked::Measure(_) => Menu::new([], &[]),
        Asked::Evidence { .. } => Menu::new([], &[Command::Details]),
        Asked::Handled(open) => acute::menu(open),
        Asked::Signing(list) => signing::menu(list),
        Asked::About(ask) => menu_about(*ask),
    }
}

fn choose(words: &Words, here: &Here, sight: &Sight, choice: &Choice) -> Step {
    match &here.asked {
        Asked::Room => choose_in_room(words, &here.place, sight, choice),
        Asked::Confirm(sure) => confirm::choose(words, sure, choice),
        Asked::Reason => choose_reason(choice),
        Asked::Evidence { .. } if *choice == Choice::Command(Command::Details) => Step::ask(Asked::About(Ask::Details)),
        Asked::Handled(open) => acute::choose(open, choice),
        Asked::Signing(list) => signing::choose(list, choice),
        Asked::About(ask) => about(here, sight).map_or(Step::Where, |about| choose_about(words, about, *ask, choice)),
        // What is typed there is text.
        Asked::Evidence { .. } | Asked::Writing(_) | Asked::PassedOn(_) | Asked::Facts(_) | Asked::Measure(_) => {
            Step::Where
        }
    }
}

fn choose_in_room(words: &Words, place: &Place, sight: &Sight, choice: &Choice) -> Step {
    match (sight, place, place.case_at()) {
        (Sight::Start(rounds), _, _) => start::choose(rounds, choice),
        (Sight::Round(round), Place::Sample(year), _) => sample::choose(words, *year, round, choice),
        (Sight::Case(seen), _, Some(at)) => case::choose(words, at, seen, choice),
        (Sight::List(seen, list), _, Some(at)) => checklist::choose(at, &seen.file, list, choice),
        (Sight::Question(seen, question), _, Some(case)) => {
            question::choose(words, About { case, file: &seen.file, question }, choice)
        }
        _ => Step::Where,
    }
}

fn prompt_about(words: &Words, about: About<'_>, ask: Ask) -> Vec<String> {
    match ask {
        Ask::Details => answer_details::prompt(words, about),
        Ask::Flag(flag) => answer_details::flag_prompt(words, flag),
        Ask::OldNote(_) => drafts::old_note_prompt(words, about),
        Ask::Draft(earlier) => drafts::draft_prompt(words, about, earlier),
        Ask::Verdict => review::prompt(words, about),
        Ask::Instead(scale, read) => review::instead_prompt(words, scale, read),
    }
}

fn menu_about(ask: Ask) -> Menu {
    match ask {
        Ask::Details => answer_details::menu(),
        Ask::Flag(_) | Ask::Verdict => Menu::new(1..=2, &[]),
        Ask::OldNote(_) => Menu::new(1..=3, &[]),
        Ask::Draft(earlier) => Menu::new(drafts::numbers(earlier), &[]),
        Ask::Instead(scale, read) => Menu::new(review::numbers(scale, read), &[]),
    }
}

fn choose_about(words: &Words, about: About<'_>, ask: Ask, choice: &Choice) -> Step {
    let number = match choice {
        Choice::Number(number) => *number,
        Choice::Command(Command::Details) => return Step::ask(Asked::About(Ask::Details)),
        _ => return Step::Where,
    };
    match ask {
        Ask::Details => answer_details::choose(about, number),
        Ask::Flag(flag) => answer_details::choose_flag(about, flag, number),
        Ask::OldNote(pending) => drafts::choose_old_note(about, pending, number),
        Ask::Draft(earlier) => drafts::choose_draft(words, about, earlier, number),
        Ask::Verdict => review::choose(about, number),
        Ask::Instead(scale, read) => review::choose_instead(scale, read, number),
    }
}

fn about<'a>(here: &Here, sight: &'a Sight) -> Option<About<'a>> {
    here.place.case_at().and_then(|case| sight.about(case))
}
