//! Taking back the last answer of an open case: the trail knows which, also after the program was closed.

use crate::{
    tui::{
        case::commands::carry,
        shell::{
            command::Command,
            effect::After,
            model::{Model, Screen},
            screen_view::ScreenView,
            step::Step,
        },
    },
    verbs::request::{OfCase, Request},
};

/// The last answer of the case on top, taken back. What somebody else has changed since is shown and left alone.
pub fn step(model: &mut Model<'_>) -> Step {
    let allowed = model.top().map_or(Ok(()), |screen| screen.allowed(Command::UndoAnswer));
    let Some(Screen::Case(case)) = model.screens.last_mut() else { return Step::Stay };
    let change = case.file.undoable.clone();
    if let Some(change) = change.as_ref().filter(|change| allowed.is_ok() || change.since.is_some()) {
        case.turn_to(&change.question);
    }
    if let Err(refusal) = allowed {
        return Step::refuse(refusal);
    }
    let Some((change, question)) = change.zip(case.question().cloned()) else { return Step::Stay };
    if question.id != change.question {
        return Step::Stay;
    }
    let carry = carry(case, &question, None);
    let undo = OfCase::Undo { seq: change.seq, question: question.id, carry };
    Step::write(Request::Case(case.at(), undo), After::Undo)
}
