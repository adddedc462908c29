//! The commands of the audit room.

use crate::{
    domain::{
        answer::{Answer, Value},
        at::At,
        checklist::Question,
        event::Field,
    },
    tui::{
        case::{missing_answers::MissingAnswers, screen::Case, view},
        dialogs::{
            choice::{Choice, Choosing, Reading},
            confirm::{Ask, Confirm},
            editor::{Editor, Purpose},
            form::Form,
        },
        shell::{
            command::Command,
            context::Context,
            effect::After,
            model::Screen,
            notice::Notice,
            numbers::moved,
            step::{Obeys, Step},
        },
        widgets::scroll::turned,
    },
    verbs::request::{Drafting, OfCase, OfQuestion, Request},
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
        Command::Up => case.select(moved(case.selected, -1, last + 1)),
        Command::Down => case.select(moved(case.selected, 1, last + 1)),
        Command::First => case.select(0),
        Command::Last => case.select(last),
        Command::NextList => case.turn_list(1),
        Command::PreviousList => case.turn_list(-1),
        Command::PageUp => case.scroll = turned(case.scroll, -1, view::page(case, context)),
        Command::PageDown => case.scroll = turned(case.scroll, 1, view::page(case, context)),
        Command::NextUnanswered => {
            if !case.advance() {
                return Step::Say(Notice::Said("tui-all-answered"));
            }
        }
        Command::Reopen => return reopen(case),
        Command::Review => return review(case),
        _ => return change(case, command, context),
    }
    Step::Stay
}

/// What changes the case.
fn change(case: &mut Case, command: Command, context: Context<'_>) -> Step {
    let Some(question) = case.question().cloned() else { return Step::Stay };
    match command {
        Command::Facts => {
            let facts = case.file.facts.as_ref().map(|stated| stated.facts).unwrap_or_default();
            Step::Open(Screen::Form(Box::new(Form::facts(case.at(), &facts))))
        }
        Command::Measure => measure(case, &question, context),
        Command::Accept => accept(case, &question, context),
        Command::Give(value) => give(case, &question, value),
        Command::Note => write(case, &question, Field::Note),
        Command::Evidence => write(case, &question, Field::Evidence),
        Command::Essential => toggle(case, &question, |answer| answer.essential = !answer.essential),
        Command::ActNow => toggle(case, &question, |answer| answer.act_now = !answer.act_now),
        Command::GoodPractice => toggle(case, &question, |answer| answer.good_practice = !answer.good_practice),
        Command::Clear => clear(case, &question),
        Command::Complete => complete(case, context),
        _ => Step::Stay,
    }
}

fn at(case: &Case, question: &Question) -> At {
    case.at().question(&question.id)
}

/// The drafts of a question besides the one that is used up.
pub(in crate::tui) fn carry(case: &Case, question: &Question, used: Option<Field>) -> Vec<Drafting> {
    let drafts = case.file.drafts.iter().filter(|draft| draft.question == question.id);
    drafts
        .filter(|draft| draft.field != Field::Review && Some(draft.field) != used)
        .map(|draft| Drafting { field: draft.field, value: draft.value, text: draft.text.clone() })
        .collect()
}

/// The times of a question that is measured.
fn measure(case: &Case, question: &Question, context: Context<'_>) -> Step {
    let pairs = case.file.measured(&question.id).map_or(&[][..], |measured| &measured.pairs);
    Step::Open(Screen::Form(Box::new(Form::measure(at(case, question), question, pairs, context.words))))
}

/// *Ikke relevant* with the fact as its reason, where the facts propose it; else what was measured. A reason that the
/// answer needs begins with the measurement, and the auditor says the rest.
fn accept(case: &Case, question: &Question, context: Context<'_>) -> Step {
    let answer = match (case.file.proposed(question), case.file.proposed_by_measure(question)) {
        (Some(by), _) => Answer { note: settled(context.words, by), ..Answer::of(Value::NotApplicable) },
        (None, Some(value)) if value.needs_note() => {
            let pairs = case.file.measured(&question.id).map_or(&[][..], |measured| &measured.pairs);
            let answer = Answer { note: told::note(context.words, question, pairs), ..Answer::of(value) };
            return edit(case, question, Field::Note, Some(answer), After::Advance);
        }
        // A text that lies there is read before the answer takes its place.
        (None, Some(value)) if case.file.draft(&question.id, Field::Note).is_some() => {
            return edit(case, question, Field::Note, Some(Answer::of(value)), After::Advance);
        }
        (None, Some(value)) => Answer::of(value),
        (None, None) => return Step::Stay,
    };
    Step::write(answered(case, question, answer), After::Advance)
}

/// The answer, as it is asked for: the other drafts of the question stay.
fn answered(case: &Case, question: &Question, answer: Answer) -> Request {
    let (carry, seen) = (carry(case, question, None), Some(case.file.shown(&question.id)));
    Request::Question(at(case, question), OfQuestion::Answer { answer, carry, seen })
}

fn give(case: &mut Case, question: &Question, value: Value) -> Step {
    if let Err(refusal) = value.check(question) {
        return Step::refuse(refusal);
    }
    let given = case.file.answered(&question.id);
    let contested = case.contested(&question.id);
    let drafted = case.file.draft(&question.id, Field::Note).is_some();
    let same = given.is_some_and(|given| given.answer.value == value);
    if same && !contested && !drafted {
        case.advance();
        return Step::Stay;
    }
    let answer = given.map_or_else(|| Answer::of(value), |given| Answer { value, ..given.answer.clone() });
    if value.needs_note() || contested || drafted {
        return edit(case, question, Field::Note, Some(answer), After::Advance);
    }
    let write = answered(case, question, answer);
    Step::write(write, After::Advance)
}

/// Opens the editor; a draft of this text is in it, and the answer it waited for is too.
fn edit(case: &Case, question: &Question, field: Field, answer: Option<Answer>, after: After) -> Step {
    let draft = case.file.draft(&question.id, field);
    let (carry, shown) = (carry(case, question, Some(field)), case.file.shown(&question.id));
    let purpose = Purpose::Answer { at: at(case, question), field, answer, carry, shown, after };
    Step::Open(Screen::Editor(Box::new(Editor::of_question(purpose, question.clone(), draft))))
}

fn write(case: &Case, question: &Question, field: Field) -> Step {
    let given = case.file.answered(&question.id).map(|given| given.answer.clone());
    let waiting = case.file.draft(&question.id, field).and_then(|draft| draft.value);
    let after = match (&given, waiting) {
        (None, Some(_)) => After::Advance,
        _ => After::Settle,
    };
    let answer = match waiting {
        Some(value) => Some(given.map_or_else(|| Answer::of(value), |given| Answer { value, ..given })),
        None => given,
    };
    edit(case, question, field, answer, after)
}

fn toggle(case: &Case, question: &Question, flip: impl FnOnce(&mut Answer)) -> Step {
    let Some(given) = case.file.answered(&question.id) else { return Step::Stay };
    let mut answer = given.answer.clone();
    flip(&mut answer);
    if answer.good_practice && answer.note.trim().is_empty() {
        return edit(case, question, Field::Note, Some(answer), After::Settle);
    }
    let write = answered(case, question, answer);
    Step::write(write, After::Settle)
}

fn clear(case: &Case, question: &Question) -> Step {
    let (carry, seen) = (carry(case, question, None), Some(case.file.shown(&question.id)));
    let write = Request::Question(at(case, question), OfQuestion::Clear { carry, seen });
    Step::Open(Screen::Confirm(Confirm::new(Ask::Clear(question.id.clone()), write)))
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

/// The second reader may speak about a case that is complete, but not about one that is signed.
fn review(case: &Case) -> Step {
    let Some(question) = case.question() else { return Step::Stay };
    let Some(given) = case.file.given(&question.id) else { return Step::Stay };
    let read = given.answer.value;
    let draft = case.file.draft(&question.id, Field::Review).cloned();
    let about = Reading { at: at(case, question), question: Box::new(question.clone()), read, draft };
    let choosing = Choosing::Verdict(about);
    Step::Open(Screen::Choice(Choice::new(choosing)))
}
