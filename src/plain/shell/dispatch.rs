//! Which room speaks: from where one is and what one sees to what is read out, and from a line to a step.

use crate::{
    domain::sample::Reason,
    plain::{
        case::{answer_details as more, checklist as list, facts, measure, question, room as case},
        rounds::room as start,
        sample::room as sample,
        shell::{
            ask::{About, Ask},
            command::Command,
            confirm,
            deed::{CaseDeed, Deed},
            load::Sight,
            menu::{Choice, Heard, Menu},
            place::{Asked, Here, Place},
            sentences::{either, refused},
            step::Step,
            writing::{Purpose, Writing},
        },
    },
    say,
    words::say::Words,
};

/// Everything that is read out on coming here.
pub(crate) fn prompt(words: &Words, here: &Here, sight: &Sight) -> Vec<String> {
    let mut lines = match &here.asked {
        Asked::Room => match sight {
            Sight::Start(rounds) => start::prompt(words, rounds),
            Sight::Round(round) => sample::prompt(words, round),
            Sight::Case(seen) => case::prompt(words, seen),
            Sight::List(seen, list) => list::prompt(words, &seen.file, list),
            Sight::Question(seen, question) => question::prompt(words, seen, question),
        },
        Asked::Confirm(sure) => sure.prompt(words),
        Asked::Reason => case::reasons(words),
        Asked::Writing(writing) => writing.prompt(words),
        Asked::PassedOn(_) => vec![words.say("acute-to-whom", &[])],
        Asked::Facts(typed) => facts::prompt(words, typed),
        Asked::Measure(typed) => {
            about(here, sight).map(|about| measure::prompt(words, about, typed)).unwrap_or_default()
        }
        Asked::Evidence { at, .. } => {
            about(here, sight).map(|about| more::evidence_prompt(words, about, *at)).unwrap_or_default()
        }
        Asked::Handled(_) => vec![words.say("acute-which", &[])],
        Asked::About(ask) => about(here, sight).map(|about| ask.prompt(words, about)).unwrap_or_default(),
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
        (Asked::Room, Place::Case(spot) | Place::List(spot, _)) => {
            Some(say!(words, "plain-turn-case", case = spot.case))
        }
        (Asked::Room, Place::Question(_, question)) => Some(say!(words, "plain-turn-question", question = question)),
        (Asked::Confirm(_) | Asked::Reason | Asked::Handled(_) | Asked::About(_), _) => {
            Some(words.say("plain-turn", &[]))
        }
    }
}

/// What a line leads to.
pub(crate) fn step(words: &Words, here: &Here, sight: &Sight, line: &str) -> Step {
    if let Asked::Writing(writing) = &here.asked {
        return writing.step(words, &here.place, sight, line);
    }
    if let Asked::PassedOn(what) = &here.asked {
        return passed_on(words, here, what, line);
    }
    if let (Asked::Facts(typed), Some(spot)) = (&here.asked, here.place.spot()) {
        return facts::step(words, spot, &here.place, typed, line);
    }
    if let (Asked::Measure(typed), Some(about)) = (&here.asked, about(here, sight)) {
        return measure::step(words, about, typed, line);
    }
    let menu = menu(here, sight);
    if let (Asked::Evidence { onward, at }, Some(about)) = (&here.asked, about(here, sight)) {
        return match menu.exactly(words, line) {
            Some(command) => obey(words, here, sight, &menu, &Choice::Command(command)),
            None => more::evidence_step(words, about, *onward, *at, line),
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

/// To whom an acute concern is passed on. A blank line or a full stop lets it be.
fn passed_on(words: &Words, here: &Here, what: &str, line: &str) -> Step {
    let to = line.trim();
    match here.place.spot() {
        Some(spot) if !matches!(to, "" | "." | "..") => {
            let deed = CaseDeed::Acute(what.into(), to.into(), Box::new(here.place.clone()));
            Step::Do(Deed::Case(spot, deed))
        }
        _ => Step::Ask(vec![words.say("acute-let-be", &[])], Asked::Room),
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
            Sight::List(seen, list) => list::menu(&seen.file, list),
            Sight::Question(seen, question) => question::menu(seen, question),
        },
        Asked::Confirm(_) => confirm::menu(),
        Asked::Reason => Menu::new(1..=Reason::ALL.len(), &[]),
        Asked::Writing(_) | Asked::PassedOn(_) | Asked::Facts(_) | Asked::Measure(_) => Menu::new([], &[]),
        Asked::Evidence { .. } => Menu::new([], &[Command::More]),
        Asked::Handled(open) => Menu::new(open.iter().filter_map(|number| usize::try_from(*number).ok()), &[]),
        Asked::About(ask) => ask.menu(),
    }
}

fn choose(words: &Words, here: &Here, sight: &Sight, choice: &Choice) -> Step {
    match (&here.asked, sight, &here.place) {
        (Asked::Confirm(sure), _, _) => sure.choose(words, choice),
        (Asked::Reason, _, _) => case::choose_reason(choice),
        (Asked::Evidence { .. }, _, _) if *choice == Choice::Command(Command::More) => {
            Step::ask(Asked::About(Ask::More))
        }
        (Asked::Evidence { .. }, _, _) => Step::Where,
        (Asked::Handled(open), _, _) => {
            let Choice::Number(number) = choice else { return Step::Where };
            let picked = open.iter().find(|of| usize::try_from(**of) == Ok(*number));
            picked.map_or(Step::Where, |of| Step::ask(Asked::Writing(Writing::new(Purpose::Handled(*of)))))
        }
        (Asked::About(ask), _, _) => about(here, sight).map_or(Step::Where, |about| ask.choose(words, about, choice)),
        (_, Sight::Start(rounds), _) => start::choose(rounds, choice),
        (_, Sight::Round(round), Place::Sample(year)) => sample::choose(words, *year, round, choice),
        (_, Sight::Case(seen), place) => {
            place.spot().map_or(Step::Where, |spot| case::choose(words, spot, seen, choice))
        }
        (_, Sight::List(seen, list), place) => {
            place.spot().map_or(Step::Where, |spot| list::choose(spot, &seen.file, list, choice))
        }
        (_, Sight::Question(seen, question), place) => {
            place.spot().map_or(Step::Where, |spot| question::choose(words, spot, &seen.file, question, choice))
        }
        (_, Sight::Round(_), _) => Step::Where,
    }
}

fn about<'a>(here: &Here, sight: &'a Sight) -> Option<About<'a>> {
    here.place.spot().and_then(|spot| About::new(spot, sight))
}
