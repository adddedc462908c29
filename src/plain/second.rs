//! The second reader: agrees, or disagrees and says why.

use super::{
    ask::{About, Ask},
    deed::{Deed, QuestionDeed},
    place::{Asked, Offered},
    sentences::numbered,
    step::Step,
    writing::{Purpose, Writing},
};
use crate::{
    domain::{event::Field, review::Verdict},
    say,
    words::{say::Words, terms},
};

pub(super) fn prompt(words: &Words, about: About<'_>) -> Vec<String> {
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

pub(super) fn choose(about: About<'_>, number: usize) -> Step {
    let id = &about.question.id;
    if number == 1 {
        return Step::Do(Deed::Question(about.spot, id.clone(), QuestionDeed::Review(Verdict::Agree, String::new())));
    }
    Step::ask(if about.file.draft(id, Field::Review).is_some() {
        Asked::About(Ask::Draft(Offered { field: Field::Review, value: None, picked: true }))
    } else {
        Asked::Writing(Writing::new(Purpose::Review))
    })
}
