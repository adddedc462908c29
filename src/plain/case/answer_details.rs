//! What can be said of an answer beside its value: the reason, where it can be seen, and the three marks.

use crate::{
    domain::evidence::{DATE, DOCUMENT, Evidence, JOURNAL},
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
    words::{dates, say::Words},
};

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
        (EVIDENCE, None) => Asked::Evidence { onward: false, at: DOCUMENT },
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

/// Which part is asked for next, and what it is now.
pub(crate) fn evidence_prompt(words: &Words, about: About<'_>, at: usize) -> Vec<String> {
    let evidence = standing(about);
    let now = match (at, evidence.date) {
        (DOCUMENT, _) => evidence.document,
        (DATE, Some(day)) => dates::day(day, words.lang()),
        (DATE, None) => String::new(),
        _ => evidence.journal,
    };
    let (ask, again) = match at {
        DOCUMENT => ("plain-evidence", "plain-evidence-again"),
        DATE => ("plain-evidence-date", "plain-evidence-date-again"),
        _ => ("plain-evidence-journal", "plain-evidence-journal-again"),
    };
    vec![if now.is_empty() { words.say(ask, &[]) } else { say!(words, again, text = now) }]
}

/// The reference as it stands.
fn standing(about: About<'_>) -> Evidence {
    about.file.answered(&about.question.id).map(|given| given.answer.evidence.clone()).unwrap_or_default()
}

/// Empties a part: what a blank line would leave as it is.
const EMPTY: &str = "-";

/// An empty line leaves a part as it is, and at the first part right after an answer all of them; a full stop ends.
pub(crate) fn evidence_step(words: &Words, about: About<'_>, onward: bool, at: usize, line: &str) -> Step {
    let mut parts = standing(about).parts();
    let void = parts.get(at).is_none_or(String::is_empty);
    // Nothing is written where nothing would change.
    let blank = line.trim().is_empty() || line.trim() == EMPTY && void;
    let (text, last) = (line.trim(), at >= JOURNAL);
    if text == "." || blank && last || text.is_empty() && onward && at == DOCUMENT {
        // Further on, a part may have been saved.
        let says = if at == DOCUMENT { vec![words.say("plain-unchanged", &[])] } else { Vec::new() };
        let next = || Step::Go(next_place(about.file, &about.at()));
        return if onward { next() } else { Step::Ask(says, Asked::Room) };
    }
    if blank {
        return Step::ask(Asked::Evidence { onward, at: at + 1 });
    }
    if let Some(part) = parts.get_mut(at) {
        if text == EMPTY { part.clear() } else { text.clone_into(part) }
    }
    let then = match (last, onward) {
        (false, _) => Then::Ask(Asked::Evidence { onward, at: at + 1 }),
        (true, true) => Then::Onward,
        (true, false) => Then::STAY,
    };
    match Evidence::read(&parts) {
        Ok(evidence) => change(about, News::Evidence, then, |answer| answer.evidence = evidence),
        Err((_, refusal)) => Step::Stay(refused(words, &refusal)),
    }
}
