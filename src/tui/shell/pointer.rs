//! The mouse, where somebody asked for it in the settings: a click chooses the row under it. The wheel is the arrow keys.

use crate::tui::{
    case::board,
    review::reading::view as reading_view,
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
        Screen::Rounds(rounds) => rounds.selected = rounds.at_line(line, body, context).unwrap_or(rounds.selected),
        Screen::Sample(sample) => sample.selected = sample.at_line(line, height).unwrap_or(sample.selected),
        Screen::MissingAnswers(missing) => {
            missing.selected =
                visible(missing.selected, missing.items.len(), height).nth(line).unwrap_or(missing.selected);
        }
        Screen::Trail(trail) => trail.selected = trail.at_line(line, body.height).unwrap_or(trail.selected),
        Screen::Case(case) => {
            if let Some(place) = board::at(&case.file, case.selected, at, body) {
                case.select(place);
            }
        }
        Screen::Reading(room) => {
            if let Some(place) = board::at(&room.desk.file, room.selected, at, reading_view::above(body)) {
                room.select(place);
            }
        }
        _ => {}
    }
}
