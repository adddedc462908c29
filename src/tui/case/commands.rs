//! The commands of the audit room: moving, answering, and what is about the case as a whole.

use crate::{
    domain::{
        answer::{Answer, Mark, Value},
        checklist::Question,
        event::Field,
        note::About,
    },
    tui::{
        case::{
            giving::{answered, at, edit, reply},
            letters,
            missing_answers::MissingAnswers,
            screen::Case,
            view,
        },
        dialogs::{
            confirm::{Ask, Confirm},
            editor::{Editor, Purpose},
            form::Form,
        },
        shell::{
            command::Command,
            context::Context,
            effect::After,
            model::{Aim, Screen},
            notice::Notice,
            numbers::moved,
            step::{Obeys, Step},
        },
        widgets::scroll::turned,
    },
    verbs::{
        load::Load,
        request::{OfCase, OfQuestion, Request},
    },
    words::{
        facts::{contradicted, settled},
        measure as told,
    },
};

impl Obeys for Case {
    fn obey(&mut self, command: Command, context: Context<'_>) -> Step {
        step(self, command, context)
    }
}

fn step(case: &mut Case, command: Command, context: Context<'_>) -> Step {
    let last = case.questions().count().saturating_sub(1);
    match command {
        Command::PageUp => case.scroll = turned(case.scroll, -1, view::page(case, context)),
        Command::PageDown => case.scroll = turned(case.scroll, 1, view::page(case, context)),
        Command::Reopen => return reopen(case),
        Command::Review => {
            let question = case.question().map(|question| Aim::Question(question.id.clone()));
            return Step::LoadAt(Load::Reading(case.at()), question.unwrap_or(Aim::Anywhere));
        }
        Command::NewNote => return new_note(case, true),
        Command::NoteCase => return new_note(case, false),
        Command::Up => case.move_to(moved(case.selected, -1, last + 1)),
        Command::Down => case.move_to(moved(case.selected, 1, last + 1)),
        Command::First => case.move_to(0),
        Command::Last => case.move_to(last),
        Command::NextList => case.turn_list(1),
        Command::PreviousList => case.turn_list(-1),
        Command::NextUnanswered => {
            if !case.next_lack() {
                return Step::Say(Notice::Said("tui-all-answered"));
            }
        }
        Command::Open => return next(case, context),
        _ => return change(case, command, context),
    }
    Step::Stay
}

/// What changes the case.
fn change(case: &mut Case, command: Command, context: Context<'_>) -> Step {
    let Some(question) = case.question().cloned() else { return Step::Stay };
    match command {
        Command::Info if question.measure.is_some() => measure(case, &question, context),
        Command::Info | Command::Facts => facts(case),
        Command::Measure => measure(case, &question, context),
        Command::Accept => accept(case, &question, context),
        Command::Give(value) => give(case, &question, value, context),
        Command::Note => letters::note(case),
        Command::Reference => letters::reference(case),
        Command::Repeat => letters::repeat(case),
        Command::Evidence => letters::references(case),
        Command::Essential => letters::mark(case, Mark::Essential),
        Command::ActNow => letters::mark(case, Mark::ActNow),
        Command::GoodPractice => letters::mark(case, Mark::GoodPractice),
        Command::Clear => clear(case, &question),
        Command::Complete => complete(case, context),
        _ => Step::Stay,
    }
}

/// The one thing that is next: what was begun, what lacks, declaring the case done, the next case.
fn next(case: &mut Case, context: Context<'_>) -> Step {
    if !case.is_open() {
        return Step::NextCase;
    }
    let Some(question) = case.question().cloned() else { return Step::Stay };
    if case.file.draft(&question.id, Field::Note).is_some() {
        return letters::note(case);
    }
    if case.file.draft(&question.id, Field::Evidence).is_some() {
        return letters::reference(case);
    }
    match case.file.lacks().iter().any(|(lacking, _)| *lacking == question.id) {
        true if case.waiting(&question.id).is_some() => reply(case, context),
        true if case.file.draft(&question.id, Field::Reply).is_none() && case.contested(&question.id) => {
            Step::Say(Notice::Said("note-own-waits"))
        }
        true => Step::Say(Notice::Said("tui-answer-with-digit")),
        false if case.next_lack() => Step::Stay,
        false => complete(case, context),
    }
}

fn facts(case: &Case) -> Step {
    let facts = case.file.facts.as_ref().map(|stated| stated.facts).unwrap_or_default();
    Step::Open(Screen::Form(Box::new(Form::facts(case.at(), &facts))))
}

/// The times of a question that is measured.
fn measure(case: &Case, question: &Question, context: Context<'_>) -> Step {
    let pairs = case.file.measured(&question.id).map_or(&[][..], |measured| &measured.pairs);
    Step::Open(Screen::Form(Box::new(Form::measure(at(case, question), question, pairs, context.words))))
}

/// The answer that is proposed, with its reason: *ikke relevant* by a fact, or what was measured.
fn proposal(case: &Case, question: &Question, context: Context<'_>) -> Option<Answer> {
    if let Some(by) = case.file.proposed(question) {
        return Some(Answer { note: settled(context.words, by), ..Answer::of(Value::NotApplicable) });
    }
    let value = case.file.proposed_by_measure(question)?;
    let pairs = case.file.measured(&question.id).map_or(&[][..], |measured| &measured.pairs);
    let note = if value.needs_note() { told::note(context.words, question, pairs) } else { String::new() };
    Some(Answer { note, ..Answer::of(value) })
}

fn accept(case: &Case, question: &Question, context: Context<'_>) -> Step {
    proposal(case, question, context)
        .map_or(Step::Stay, |answer| Step::write(answered(case, question, answer), After::Advance))
}

/// On a blank question a digit answers and goes on; on an answered one it changes the answer and stays, so that one sees
/// what was laid aside. What agrees with a proposal takes its reason along.
fn give(case: &mut Case, question: &Question, value: Value, context: Context<'_>) -> Step {
    if let Err(refusal) = value.check(question) {
        return Step::refuse(refusal);
    }
    let begun = case.file.draft(&question.id, Field::Note).is_some();
    let proposed = proposal(case, question, context).filter(|proposed| proposed.value == value && !begun);
    if let Some(answer) = proposed {
        return Step::write(answered(case, question, answer), After::Advance);
    }
    let given = case.file.answered(&question.id);
    if given.is_some_and(|given| given.answer.value == value) && !begun {
        // The same answer again answers no note: a text does.
        if case.waiting(&question.id).is_some() {
            return reply(case, context);
        }
        case.just = Some(question.id.clone());
        return Step::Stay;
    }
    let after = if given.is_some() { After::Settle } else { After::Advance };
    let answer = case.file.answer_as(&question.id, value);
    if value.needs_note() {
        return edit(case, question, Field::Note, Some(answer), after);
    }
    Step::write(answered(case, question, answer), after)
}

fn clear(case: &Case, question: &Question) -> Step {
    let clear = OfQuestion::Clear { seen: Some(case.file.shown(&question.id)) };
    Step::write(Request::Question(at(case, question), clear), After::Cleared)
}

/// What does not fit together is asked about once; it does not stand in the way.
fn complete(case: &Case, context: Context<'_>) -> Step {
    if !case.file.lacks().is_empty() {
        return Step::Open(Screen::MissingAnswers(MissingAnswers::of(&case.file)));
    }
    let id = case.file.case.id;
    let write = Request::Case(case.at(), OfCase::Complete);
    let odd = contradicted(context.words, &case.file);
    if odd.is_empty() {
        return Step::write(write, After::Settle);
    }
    Step::Open(Screen::Confirm(Confirm::new(Ask::Complete(id, odd), write)))
}

fn reopen(case: &Case) -> Step {
    let year = case.round.year;
    let purpose = if case.round.signed { Purpose::ReopenRound(year) } else { Purpose::ReopenCase(case.at()) };
    Step::Open(Screen::Editor(Box::new(Editor::new(purpose))))
}

/// A note on the answer under the mark, or on the case as a whole.
fn new_note(case: &Case, on_answer: bool) -> Step {
    let year = case.round.year;
    let whole = || Editor::new(Purpose::NewNote { year, about: About::case(case.file.case.id), drafted: None });
    let editor = match case.question().filter(|_| on_answer) {
        Some(question) => {
            let about = About::question(case.file.case.id, &question.id);
            let drafted = (!case.round.signed).then(|| at(case, question));
            let draft = case.file.draft(&question.id, Field::Review);
            Editor::of_reading(Purpose::NewNote { year, about, drafted }, question.clone(), "", draft)
        }
        None => whole(),
    };
    Step::Open(Screen::Editor(Box::new(editor)))
}
