//! Moving among the fields of a form and writing in them: the same wherever there are fields.

use crate::tui::{shell::command::Command, widgets::fields::Fields};

/// Any other command changes nothing.
pub(crate) fn edit(fields: &mut Fields, command: Command) {
    match (command, fields.active()) {
        (Command::Up, _) => fields.step(-1, 0),
        (Command::Down, _) => fields.step(1, 0),
        (Command::Write(caret), Some(text)) => text.write(caret),
        (Command::Undo, Some(text)) => text.undo(),
        (Command::Redo, Some(text)) => text.redo(),
        _ => {}
    }
}
