//! What an answer that was chosen leads to: a reason is asked for, or it is saved and one goes on.

use crate::{
    domain::{
        answer::{Answer, Value},
        at::{At, CaseAt},
        case_file::CaseFile,
        checklist::Question,
        event::Field,
    },
    plain::shell::{
        asked::{Ask, Asked, EarlierDraft},
        load::About,
        place::Place,
        step::{Doing, News, Step, Then},
        writing::{Pending, Purpose, Writing},
    },
    verbs::request::{OfQuestion, Request},
    words::terms,
};

/// The digit of an answer, as the number it is typed as.
pub(crate) fn number_of(value: Value) -> usize {
    terms::digit(value).to_digit(10).and_then(|digit| usize::try_from(digit).ok()).unwrap_or_default()
}

/// An answer was chosen. A text that lies there is offered first: the answer would take its place.
pub(crate) fn pick(about: About<'_>, value: Value) -> Step {
    if about.file.draft(&about.question.id, Field::Note).is_some() {
        let earlier = EarlierDraft { field: Field::Note, value: Some(value), picked: true };
        return Step::ask(Asked::About(Ask::Draft(earlier)));
    }
    match explain(about, pending(about, value)) {
        Some(asked) => Step::ask(asked),
        None => save(about, value, Vec::new()),
    }
}

/// From a blank question one goes on; a changed answer stays in sight, with what was laid aside.
pub(crate) fn pending(about: About<'_>, value: Value) -> Pending {
    Pending { value, onward: about.file.answered(&about.question.id).is_none() }
}

/// What is asked before the answer can be saved: nothing where it needs no reason.
pub(crate) fn explain(about: About<'_>, pending: Pending) -> Option<Asked> {
    if !pending.value.needs_note() {
        return None;
    }
    let noted = !answer_as(about, pending.value).note.trim().is_empty();
    Some(if noted { Asked::About(Ask::OldNote(pending)) } else { Asked::Writing(Writing::new(Purpose::Note(pending))) })
}

/// The answer that needs no more. `took` are the texts that were begun and are not wanted any more.
pub(crate) fn save(about: About<'_>, value: Value, took: Vec<Field>) -> Step {
    let then = if pending(about, value).onward { Then::Onward } else { Then::STAY };
    give(about.at(), answer_as(about, value), took, (News::Whole, then))
}

/// The answer with its reason, after which it is asked where it can be seen, or nothing.
pub(crate) fn with_note(about: About<'_>, pending: Pending, note: Option<&str>) -> Step {
    let mut given = answer_as(about, pending.value);
    let took = note.map_or_else(Vec::new, |_| vec![Field::Note]);
    if let Some(note) = note {
        note.clone_into(&mut given.note);
    }
    let before = about.file.answered(&about.question.id).map(|given| given.answer.value);
    let news = if before == Some(pending.value) { News::Reason } else { News::Whole };
    give(about.at(), given, took, (news, if pending.onward { Then::Refer } else { Then::STAY }))
}

/// The answer again, with one thing changed.
pub(crate) fn change(about: About<'_>, news: News, then: Then, change: impl FnOnce(&mut Answer)) -> Step {
    let Some(given) = about.file.answered(&about.question.id) else { return Step::ask(Asked::Room) };
    let mut changed = answer_as(about, given.answer.value);
    change(&mut changed);
    answer(about.at(), changed, news, then)
}

/// What was seen of the answer goes along where it is done.
pub(crate) fn answer(at: At, answer: Answer, news: News, then: Then) -> Step {
    give(at, answer, Vec::new(), (news, then))
}

fn give(at: At, answer: Answer, took: Vec<Field>, (news, then): (News, Then)) -> Step {
    let request = Request::Question(at, OfQuestion::Answer { answer, took, seen: None });
    Step::Do(Box::new(Doing { request, news, then }))
}

/// The answer with a value: what stands, and what was laid aside, as far as it goes with it.
pub(crate) fn answer_as(About { file, question, .. }: About<'_>, value: Value) -> Answer {
    file.answer_as(&question.id, value)
}

/// Where to go first: to what waits, what is half-written, what is blank; the case itself when nothing lacks. `leaving` is
/// the question one comes from.
pub(crate) fn first(file: &CaseFile, case: CaseAt, leaving: Option<&str>) -> Place {
    let from = leaving.and_then(|id| file.questions().position(|question| question.id == id));
    let next = file.next_lack(from.unwrap_or_default(), from.is_some());
    next.map_or(Place::Case(case), |(_, id, _)| Place::Question(case.question(id)))
}

/// The next question that lacks something, from here on and then from the top; the case itself when nothing does.
pub(crate) fn onward(file: &CaseFile, at: &At) -> Place {
    let ids: Vec<&str> = file.questions().map(|question| question.id.as_str()).collect();
    let place_of = |id: &str| ids.iter().position(|other| *other == id);
    let lacks = file.lacks();
    let after = lacks.iter().find(|(id, _)| place_of(id) > place_of(&at.question));
    let next = after.or(lacks.first());
    next.map_or(Place::Case(at.case_at()), |(id, _)| Place::Question(at.case_at().question(id)))
}

/// The question after this one, whatever its answer; the case itself after the last.
pub(crate) fn following(file: &CaseFile, at: &At) -> Place {
    place_of(at.case_at(), file.questions().skip_while(|other| other.id != at.question).nth(1))
}

/// The question before this one; the case itself before the first.
pub(crate) fn preceding(file: &CaseFile, at: &At) -> Place {
    place_of(at.case_at(), file.questions().take_while(|other| other.id != at.question).last())
}

fn place_of(case: CaseAt, question: Option<&Question>) -> Place {
    question.map_or(Place::Case(case), |question| Place::Question(case.question(&question.id)))
}
