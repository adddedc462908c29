//! Taking back the last answer of an open case: the trail knows which, also after the program was closed.

use super::{
    commands::case::{carry, shut},
    effect::{After, Spot, Write},
    model::{Model, Notice, Screen},
    step::Step,
};
use crate::domain::refusal::Refusal;

/// The last answer of the case on top, taken back. What somebody else has changed since is left alone.
pub fn step(model: &mut Model<'_>) -> Step {
    let Some(Screen::Case(case)) = model.screens.last_mut() else { return Step::Stay };
    if let Some(refusal) = shut(case) {
        return Step::refuse(refusal);
    }
    let Some(change) = case.file.undoable.clone() else { return Step::Say(Notice::Said("tui-undo-nothing")) };
    case.turn_to(&change.question);
    if let Some(other) = change.since {
        let refusal = Refusal::new("undo-moved").with("question", &change.question);
        return Step::refuse(refusal.with("by", other.by).with("when", other.at));
    }
    let Some(question) = case.question().filter(|question| question.id == change.question).cloned() else {
        return Step::Stay;
    };
    let carry = carry(case, &question, None);
    let spot = Spot { year: case.round.year, case: case.file.case.id, question: question.id };
    Step::write(Write::Undo { spot, seq: change.seq, carry }, After::Undo)
}
