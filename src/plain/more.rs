//! What can be said of an answer beside its value: the reason, where it can be seen, and the three marks.

use super::{
    ask::{About, Ask, Flag},
    deed::{Deed, News, QuestionDeed, Then, onward as next_place},
    menu::Menu,
    place::{Asked, Pending},
    question::answer_with,
    sentences::{numbered, refused, yes_no, yes_or_no},
    step::Step,
    writing::{Purpose, Writing},
};
use crate::{
    domain::answer::{Answer, check_text},
    say,
    words::say::Words,
};

const NOTE: usize = 1;
const EVIDENCE: usize = 2;
/// The marks follow, in their order.
const FLAGS: usize = 3;

pub(super) fn prompt(words: &Words, about: About<'_>) -> Vec<String> {
    let mut lines = vec![
        numbered(words, NOTE, &words.say("plain-more-note", &[])),
        numbered(words, EVIDENCE, &words.say("plain-more-evidence", &[])),
    ];
    let given = about.file.given(&about.question.id);
    for (number, flag) in (FLAGS..).zip(Flag::ALL) {
        let yes = yes_or_no(words, given.is_some_and(|given| flag.of(&given.answer)));
        lines.push(numbered(words, number, &say!(words, "plain-more-flag", flag = flag.name(words), yes = yes)));
    }
    lines
}

pub(super) fn menu() -> Menu {
    Menu::new(NOTE..FLAGS + Flag::ALL.len(), &[])
}

pub(super) fn choose(about: About<'_>, number: usize) -> Step {
    let Some(given) = about.file.given(&about.question.id) else { return Step::ask(Asked::Room) };
    let pending = Pending { value: given.answer.value, onward: false };
    let flag = number.checked_sub(FLAGS).and_then(|at| Flag::ALL.get(at));
    Step::ask(match (number, flag) {
        (_, Some(flag)) => Asked::About(Ask::Flag(*flag)),
        (EVIDENCE, None) => Asked::About(Ask::Evidence { onward: false }),
        _ if given.answer.note.is_empty() => Asked::Writing(Writing::new(Purpose::Note(pending))),
        _ => Asked::About(Ask::OldNote(pending)),
    })
}

pub(super) fn flag_prompt(words: &Words, flag: Flag) -> Vec<String> {
    let mut lines = vec![say!(words, "plain-flag", flag = flag.name(words))];
    lines.extend(yes_no(words));
    lines
}

pub(super) fn choose_flag(about: About<'_>, flag: Flag, number: usize) -> Step {
    change(about, News::Flag(flag), Then::Stay, |answer| flag.set(answer, number == 1))
}

pub(super) fn evidence_prompt(words: &Words, about: About<'_>) -> Vec<String> {
    let given = about.file.given(&about.question.id).map(|given| given.answer.evidence.as_str());
    vec![match given {
        Some(text) if !text.is_empty() => say!(words, "plain-evidence-again", text = text),
        _ => words.say("plain-evidence", &[]),
    }]
}

/// An empty line leaves the reference as it is.
pub(super) fn evidence_step(words: &Words, about: About<'_>, onward: bool, line: &str) -> Step {
    let text = line.trim();
    if text.is_empty() || text == "." {
        return if onward {
            Step::Go(next_place(about.file, about.spot, &about.question.id))
        } else {
            Step::Ask(vec![words.say("plain-unchanged", &[])], Asked::Room)
        };
    }
    if let Err(refusal) = check_text("evidence", text) {
        return Step::Stay(refused(words, &refusal));
    }
    let then = if onward { Then::Onward } else { Then::Stay };
    change(about, News::Evidence, then, |answer| answer.evidence = text.into())
}

/// The answer again, with one thing changed.
pub(super) fn change(about: About<'_>, news: News, then: Then, change: impl FnOnce(&mut Answer)) -> Step {
    let Some(given) = about.file.given(&about.question.id) else { return Step::ask(Asked::Room) };
    let mut answer = answer_with(about.file, about.question, given.answer.value);
    change(&mut answer);
    Step::Do(Deed::Question(about.spot, about.question.id.clone(), QuestionDeed::Answer { answer, news, then }))
}
