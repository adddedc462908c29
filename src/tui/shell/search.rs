//! Finding a text in a list: the row that is selected moves to it, and nothing is hidden.

use crate::tui::shell::{context::Context, model::Screen, notice::Found, screen_view::ScreenView};

/// To the first match from the selected row on, to the next, or to the previous; round the ends. `None` where nothing
/// matches, and nothing is moved.
pub fn go(screen: &mut Screen, text: &str, by: isize, context: Context<'_>) -> Option<Found> {
    let wanted = text.trim().to_lowercase();
    let (rows, selected) = screen.rows(context)?;
    let matches: Vec<usize> =
        (0..rows.len()).filter(|at| rows.get(*at).is_some_and(|row| row.to_lowercase().contains(&wanted))).collect();
    let to = match by {
        0 => matches.iter().position(|at| *at >= selected).or(Some(0)),
        1.. => matches.iter().position(|at| *at > selected).or(Some(0)),
        ..0 => matches.iter().rposition(|at| *at < selected).or(matches.len().checked_sub(1)),
    }?;
    screen.select(*matches.get(to)?);
    Some(Found { at: to + 1, of: matches.len() })
}
