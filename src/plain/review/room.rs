//! The second reader: agrees, or disagrees, says what the answer should have been, and why.

use crate::{
    domain::{
        answer::Value,
        checklist::Scale,
        event::Field,
        review::{Opinion, Verdict},
    },
    plain::{
        case::answers::number_of,
        shell::{
            asked::{Ask, Asked, Offered},
            load::About,
            sentences::numbered,
            step::{Step, Then},
            writing::{Purpose, Writing},
        },
    },
    say,
    verbs::request::{OfQuestion, Request},
    words::{say::Words, terms},
};

/// The number of saying no answer: behind all answers, which keep the numbers that they have everywhere.
const SKIP: usize = 6;

pub(crate) fn prompt(words: &Words, about: About<'_>) -> Vec<String> {
    let given = about.file.given(&about.question.id);
    let mut lines: Vec<String> = given
        .map(|given| {
            let value = terms::value(words, about.question.scale, given.answer.value);
            say!(words, "plain-second", by = given.by, value = value)
        })
        .into_iter()
        .collect();
    lines.extend(
        (1..).zip(Verdict::ALL).map(|(number, verdict)| numbered(words, number, &terms::verdict(words, verdict))),
    );
    lines
}

pub(crate) fn choose(about: About<'_>, number: usize) -> Step {
    let id = &about.question.id;
    if number == 1 {
        return review(about, Opinion::agree());
    }
    Step::ask(match (about.file.draft(id, Field::Review), about.file.given(id)) {
        (Some(draft), given) => {
            // The answer may have become the one that the reader wanted.
            let value = draft.value.filter(|value| given.is_none_or(|given| given.answer.value != *value));
            Asked::About(Ask::Draft(Offered { field: Field::Review, value, picked: true }))
        }
        (None, Some(given)) => Asked::About(Ask::Instead(about.question.scale, given.answer.value)),
        (None, None) => Asked::Room,
    })
}

/// Why the reader disagrees.
pub(crate) fn written(about: About<'_>, value: Option<Value>, text: &str) -> Step {
    review(about, Opinion::disagree(value, text))
}

/// Goes on to the next question once it is said.
fn review(about: About<'_>, opinion: Opinion) -> Step {
    Step::perform(Request::Question(about.at(), OfQuestion::Review(opinion)), Then::Following)
}

/// The answers that the reader may have given instead of the one that was read.
fn others(scale: Scale, read: Value) -> impl Iterator<Item = Value> {
    Value::of(scale).filter(move |value| *value != read)
}

pub(crate) fn numbers(scale: Scale, read: Value) -> impl Iterator<Item = usize> {
    others(scale, read).map(number_of).chain([SKIP])
}

pub(crate) fn instead_prompt(words: &Words, scale: Scale, read: Value) -> Vec<String> {
    let mut lines = vec![say!(words, "reading-instead", read = terms::value(words, scale, read))];
    lines
        .extend(others(scale, read).map(|value| numbered(words, number_of(value), &terms::value(words, scale, value))));
    lines.push(numbered(words, SKIP, &words.say("reading-skip", &[])));
    lines
}

pub(crate) fn choose_instead(scale: Scale, read: Value, number: usize) -> Step {
    let value = others(scale, read).find(|value| number_of(*value) == number);
    Step::ask(Asked::Writing(Writing::new(Purpose::Review(value))))
}
