//! Walking through lists.

use crate::tui::shell::{
    command::Command,
    context::Context,
    numbers::{down, moved},
};

/// Where a command leads in a list of `count`, if it is one that moves.
#[must_use]
pub fn walk(selected: usize, count: usize, command: Command, context: Context<'_>) -> Option<usize> {
    let page = down(usize::from(context.size.height / 2));
    match command {
        Command::Up => Some(moved(selected, -1, count)),
        Command::Down => Some(moved(selected, 1, count)),
        Command::PageUp => Some(moved(selected, -page, count)),
        Command::PageDown => Some(moved(selected, page, count)),
        Command::First => Some(0),
        Command::Last => Some(count.saturating_sub(1)),
        _ => None,
    }
}
