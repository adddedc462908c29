//! The mouse, where somebody asked for it in the settings: a click chooses the row under it. The wheel is the arrow keys.

use crate::tui::{
    case::view as case_view,
    shell::{
        context::Context,
        model::Screen,
        notice::{Notice, body},
        screen_view::ScreenView,
    },
    widgets::window::visible,
};
use ratatui::layout::Position;

/// Chooses the row at a place of the terminal; anywhere else nothing happens.
pub fn click(screen: &mut Screen, at: Position, said: Option<&Notice>, context: Context<'_>) {
    let body = body(context, screen.kind(), said);
    if !body.contains(at) {
        return;
    }
    let (line, height) = (usize::from(at.y - body.y), usize::from(body.height));
    match screen {
        Screen::Rounds(it) => it.selected = it.at_line(line, body, context).unwrap_or(it.selected),
        Screen::Sample(it) => it.selected = it.at_line(line, height).unwrap_or(it.selected),
        Screen::MissingAnswers(it) => {
            it.selected = visible(it.selected, it.items.len(), height).nth(line).unwrap_or(it.selected);
        }
        Screen::Trail(it) => it.selected = it.at_line(line, body.height).unwrap_or(it.selected),
        Screen::Case(it) => {
            if let Some(place) = case_view::at(it, at, body) {
                it.select(place);
            }
        }
        _ => {}
    }
}
