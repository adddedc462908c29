//! What can be said of an answer beside its value: the reason, where it can be seen, and the three marks.

use crate::{
    domain::evidence::Evidence,
    plain::{
        case::answers::{change, onward as next_place},
        shell::{
            asked::{Ask, Asked, Flag},
            load::About,
            menu::Menu,
            sentences::{numbered, refused, yes_no, yes_or_no},
            step::{News, Step, Then},
            writing::{Pending, Purpose, Writing},
        },
    },
    say,
    words::{evidence::line, say::Words},
};
use chrono::NaiveDate;

const NOTE: usize = 1;
const EVIDENCE: usize = 2;
/// The marks follow, in their order.
const FLAGS: usize = 3;

pub(crate) fn prompt(words: &Words, about: About<'_>) -> Vec<String> {
    let mut lines = vec![
        numbered(words, NOTE, &words.say("plain-more-note", &[])),
        numbered(words, EVIDENCE, &words.say("plain-more-evidence", &[])),
    ];
    let given = about.file.answered(&about.question.id);
    for (number, flag) in (FLAGS..).zip(Flag::ALL) {
        let yes = yes_or_no(words, given.is_some_and(|given| flag.of(&given.answer)));
        lines.push(numbered(words, number, &say!(words, "plain-more-flag", flag = flag.name(words), yes = yes)));
    }
    lines
}

pub(crate) fn menu() -> Menu {
    Menu::new(NOTE..FLAGS + Flag::ALL.len(), &[])
}

pub(crate) fn choose(about: About<'_>, number: usize) -> Step {
    let Some(given) = about.file.answered(&about.question.id) else { return Step::ask(Asked::Room) };
    let pending = Pending { value: given.answer.value, onward: false };
    let flag = number.checked_sub(FLAGS).and_then(|at| Flag::ALL.get(at));
    Step::ask(match (number, flag) {
        (_, Some(flag)) => Asked::About(Ask::Flag(*flag)),
        (EVIDENCE, None) => Asked::Evidence { onward: false },
        _ if given.answer.note.is_empty() => Asked::Writing(Writing::new(Purpose::Note(pending))),
        _ => Asked::About(Ask::OldNote(pending)),
    })
}

pub(crate) fn flag_prompt(words: &Words, flag: Flag) -> Vec<String> {
    let mut lines = vec![say!(words, "plain-flag", flag = flag.name(words))];
    lines.extend(yes_no(words));
    lines
}

pub(crate) fn choose_flag(about: About<'_>, flag: Flag, number: usize) -> Step {
    change(about, News::Flag(flag), Then::STAY, |answer| flag.set(answer, number == 1))
}

/// What is asked, and the references that stand.
pub(crate) fn evidence_prompt(words: &Words, about: About<'_>) -> Vec<String> {
    let text = line(words, &standing(about));
    vec![if text.is_empty() {
        words.say("plain-evidence", &[])
    } else {
        say!(words, "plain-evidence-again", text = text)
    }]
}

/// The references as they stand.
fn standing(about: About<'_>) -> Vec<Evidence> {
    about.file.answered(&about.question.id).map(|given| given.answer.evidence.clone()).unwrap_or_default()
}

/// Takes the references away: a blank line leaves them as they are.
const EMPTY: &str = "-";

/// A line adds a reference. An empty one leaves them as they are and goes on, and so does a full stop.
pub(crate) fn evidence_step(words: &Words, about: About<'_>, onward: bool, typed: &str, today: NaiveDate) -> Step {
    let typed = typed.trim();
    let (blank, empty) = (standing(about).is_empty(), typed == EMPTY);
    if typed.is_empty() || typed == "." || empty && blank {
        let next = || Step::Go(next_place(about.file, &about.at()));
        return if onward { next() } else { Step::Ask(vec![words.say("plain-unchanged", &[])], Asked::Room) };
    }
    let then = if onward { Then::Onward } else { Then::STAY };
    let read = Evidence::read_line(typed, today);
    if let Err(refusal) = read.check() {
        return Step::Stay(refused(words, &refusal));
    }
    change(about, News::Evidence, then, |answer| {
        if empty {
            answer.evidence.clear();
        } else {
            answer.add_evidence(read);
        }
    })
}
