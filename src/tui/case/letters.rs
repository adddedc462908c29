//! What letters add to an answer. The law: they add to the answer under the mark; is that question blank, to the answer that
//! was just given. With neither, a text begins as a draft, and a mark has nothing to stand at.

use crate::{
    domain::{
        answer::{Answer, Mark},
        checklist::Question,
        event::Field,
        may,
        refusal::Refusal,
    },
    tui::{
        case::{
            giving::{answered, at, edit},
            screen::Case,
        },
        dialogs::editor::{Editor, Purpose},
        shell::{
            effect::After,
            model::{Model, Screen},
            notice::Notice,
            step::Step,
        },
    },
};

/// The question that letters add to: an answered one.
pub fn target(case: &Case) -> Option<&Question> {
    let on = case.question()?;
    if case.file.answered(&on.id).is_some() {
        return Some(on);
    }
    let just = case.just.as_ref().filter(|_| !case.letters_marked)?;
    case.questions().find(|question| question.id == *just && case.file.answered(just).is_some())
}

/// Whether a question is the one that was just answered, and another is under the mark.
pub fn is_just(case: &Case, question: &str) -> bool {
    case.question().is_some_and(|on| on.id != question) && case.just.as_deref() == Some(question)
}

/// The one that a text is begun at: the answered one, or the blank one that one stands on.
fn text_target(case: &Case) -> Option<Question> {
    target(case).or_else(|| case.question()).cloned()
}

fn given(case: &Case, question: &Question) -> Option<Answer> {
    case.file.answered(&question.id).map(|given| given.answer.clone())
}

/// Whether a mark can be put on or taken off.
pub fn may_mark(case: &Case, mark: Mark) -> Result<(), Refusal> {
    let Some(on) = target(case).or_else(|| case.question()) else { return Ok(()) };
    may::question::mark(&case.file, on, mark).map(drop)
}

/// Whether there is an answer, and a reference that can be repeated at it.
pub fn may_repeat(case: &Case) -> Result<(), Refusal> {
    let Some(on) = target(case).or_else(|| case.question()) else { return Ok(()) };
    may::question::repeat(&case.file, &on.id).map(drop)
}

pub(super) fn note(case: &Case) -> Step {
    let Some(question) = text_target(case) else { return Step::Stay };
    let given = given(case, &question);
    let waiting = case.file.draft(&question.id, Field::Note).and_then(|draft| draft.value);
    let after = if given.is_none() && waiting.is_some() { After::Advance } else { After::Settle };
    let answer = match (given, waiting) {
        // The answer stays what it is; what was laid aside is there to be taken back.
        (Some(given), _) if given.note.trim().is_empty() => {
            Some(Answer { note: case.file.laid_note(&question.id).unwrap_or_default(), ..given })
        }
        (Some(given), _) => Some(given),
        (None, Some(value)) => Some(case.file.answer_as(&question.id, value)),
        (None, None) => None,
    };
    edit(case, &question, Field::Note, answer, after)
}

/// One reference more, or one that waits for its answer.
pub(super) fn reference(case: &Case) -> Step {
    let Some(question) = text_target(case) else { return Step::Stay };
    edit(case, &question, Field::Evidence, given(case, &question), After::Settle)
}

/// All references of the answer as one text, to be put right.
pub(super) fn references(case: &Case) -> Step {
    let Some((question, answer)) = target(case).and_then(|question| Some((question, given(case, question)?))) else {
        return Step::Stay;
    };
    let purpose = Purpose::References { at: at(case, question), answer, shown: case.file.shown(&question.id) };
    Step::Open(Screen::Editor(Box::new(Editor::of_question(purpose, question.clone(), None))))
}

/// The reference that was given last in the case, at this answer too.
pub(super) fn repeat(case: &Case) -> Step {
    let Some(question) = target(case).cloned() else { return Step::Stay };
    let reference = match may::question::repeat(&case.file, &question.id) {
        Ok(reference) => reference.clone(),
        Err(refusal) => return Step::refuse(refusal),
    };
    let Some(mut answer) = given(case, &question) else { return Step::Stay };
    if !answer.add_evidence(reference) {
        return Step::Say(Notice::Said("tui-reference-stands"));
    }
    Step::write(answered(case, &question, answer), After::Settle)
}

pub(super) fn mark(case: &Case, mark: Mark) -> Step {
    let Some(question) = target(case).cloned() else { return Step::Stay };
    let Some(mut answer) = given(case, &question) else { return Step::Stay };
    let on = answer.has(mark);
    answer.set(mark, !on);
    if answer.good_practice && answer.note.trim().is_empty() {
        return edit(case, &question, Field::Note, Some(answer), After::Settle);
    }
    Step::write(answered(case, &question, answer), After::Settle)
}

/// The text that is being written goes to the other question: the blank one that one stands on, or the one just answered.
pub fn other(model: &mut Model<'_>) -> Step {
    let [.., Screen::Case(case), Screen::Editor(editor)] = &mut model.screens[..] else { return Step::Stay };
    let Purpose::Answer { at: here, field, .. } = &editor.purpose else { return Step::Stay };
    let answered = target(case).map(|question| question.id.clone());
    let ids = [case.question().map(|question| question.id.clone()), answered];
    let Some(to) = ids.into_iter().flatten().find(|id| *id != here.question) else {
        return Step::Say(Notice::Said("tui-no-other-question"));
    };
    let Some(question) = case.questions().find(|question| question.id == to).cloned() else { return Step::Stay };
    let step = edit(case, &question, *field, given(case, &question), After::Settle);
    match step {
        Step::Open(Screen::Editor(mut moved)) => {
            moved.go_on_with(editor);
            Step::Swap(Screen::Editor(moved))
        }
        step => step,
    }
}
