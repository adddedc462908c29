//! Taking back the last answer of an open case: an event of its own that gives the earlier answer again.

use super::{
    commands::case::{carry, shut},
    effect::{After, Spot, Write},
    model::{Model, Notice, Screen},
    screens::case::Case,
    step::Step,
};
use crate::domain::answer::Answer;

/// An answer that was given, changed or cleared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    pub spot: Spot,
    pub before: Option<Answer>,
    pub after: Option<Answer>,
}

fn is_of(case: &Case, spot: &Spot) -> bool {
    case.round.year == spot.year && case.file.case.id == spot.case
}

fn answer_of(case: &Case, question: &str) -> Option<Answer> {
    case.file.answered(question).map(|given| given.answer.clone())
}

impl Done {
    /// What a write is about to do, if it changes an answer.
    #[must_use]
    pub fn of(model: &Model<'_>, write: &Write) -> Option<Self> {
        let (spot, after) = match write {
            Write::Answer { spot, answer, .. } => (spot, Some(answer.clone())),
            Write::Clear { spot, .. } => (spot, None),
            _ => return None,
        };
        let case = model.screens.iter().rev().find_map(|screen| match screen {
            Screen::Case(case) if is_of(case, spot) => Some(case),
            _ => None,
        })?;
        let before = answer_of(case, &spot.question);
        (before != after).then(|| Self { spot: spot.clone(), before, after })
    }
}

/// The last answer of the case on top, taken back. What somebody else has changed meanwhile is left alone.
pub fn step(model: &mut Model<'_>) -> Step {
    let Some(Screen::Case(case)) = model.screens.last_mut() else { return Step::Stay };
    if let Some(refusal) = shut(case) {
        return Step::refuse(refusal);
    }
    let Some(at) = model.done.iter().rposition(|done| is_of(case, &done.spot)) else {
        return Step::Say(Notice::Said("tui-undo-nothing"));
    };
    let done = model.done.remove(at);
    case.turn_to(&done.spot.question);
    let Some(question) = case.question().filter(|question| question.id == done.spot.question).cloned() else {
        return Step::Stay;
    };
    if answer_of(case, &question.id) != done.after {
        return Step::Say(Notice::Said("tui-undo-changed"));
    }
    let carry = carry(case, &question, None);
    let shown = case.file.shown(&question.id);
    let spot = done.spot.clone();
    let write = match &done.before {
        Some(answer) => Write::Answer { spot, answer: answer.clone(), carry, shown },
        None => Write::Clear { spot, carry, shown },
    };
    // It waits at the end: gone when it is written, there again when it is refused.
    model.done.push(done);
    Step::write(write, After::Undo)
}
