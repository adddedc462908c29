//! Taking back what was typed last in an open case, and giving it again: the trail knows what, also after the program was
//! closed.

use crate::{
    tui::shell::{
        command::Command,
        effect::After,
        model::{Model, Screen},
        screen_view::ScreenView,
        step::Step,
    },
    verbs::request::{OfCase, Request},
};

/// The last deed of the case on top taken back, or given again. One goes to where it was done; what somebody else has
/// changed since is shown and left alone.
pub fn step(model: &mut Model<'_>, command: Command) -> Step {
    let allowed = model.top().map_or(Ok(()), |screen| screen.allowed(command));
    let Some(Screen::Case(case)) = model.screens.last_mut() else { return Step::Stay };
    let deeds = &case.file.deeds;
    let deed = if command == Command::Undo { &deeds.undo } else { &deeds.redo }.clone();
    if let Some(deed) = deed.as_ref().filter(|deed| allowed.is_ok() || deed.since.is_some())
        && let Some(question) = deed.after.question()
    {
        case.just = None;
        case.turn_to(question);
    }
    match (allowed, deed) {
        (Err(refusal), _) => Step::refuse(refusal),
        (Ok(()), Some(deed)) => {
            let told = if command == Command::Undo {
                (true, deed.before, deed.after)
            } else {
                (false, deed.after, deed.before)
            };
            case.undoing = Some(told);
            Step::write(Request::Case(case.at(), OfCase::Undo { seq: deed.seq }), After::Undo)
        }
        (Ok(()), None) => Step::Stay,
    }
}
