//! What can be done on a screen as things stand, with its keys, as much as two lines hold: the rest stands in the help.

use super::wrap::cut;
use crate::tui::shell::{
    binding::Shown, context::Context, model::Screen, numbers::cells, screen_view::ScreenView, theme::Theme,
};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

const LINES_MAX: usize = 2;
const GAP: &str = "   ";

/// The keys that stand last, help and back, are shown on every width.
const ALWAYS: usize = 2;

/// How many lines it takes.
#[must_use]
pub fn height(screen: &Screen, context: Context<'_>) -> u16 {
    cells(lines(screen, context, context.size.width).len())
}

/// The footer of a screen.
#[must_use]
pub fn lines(screen: &Screen, context: Context<'_>, width: u16) -> Vec<Line<'static>> {
    let Context { words, theme, .. } = context;
    let mut items: Vec<(String, String)> = context
        .keys
        .of(screen.kind())
        .filter(|row| row.shown == Shown::Footer)
        .filter(|row| screen.allowed(row.command).is_ok())
        .filter_map(|row| Some((row.key(words.lang())?.name(words), words.say(row.label, &[]))))
        .collect();
    loop {
        let lines = broken(&items, theme, width);
        match items.len().checked_sub(ALWAYS + 1) {
            Some(last) if lines.len() > LINES_MAX => drop(items.remove(last)),
            _ => return lines,
        }
    }
}

fn broken(items: &[(String, String)], theme: Theme, width: u16) -> Vec<Line<'static>> {
    let room = usize::from(width.saturating_sub(2));
    let mut lines: Vec<Vec<Span<'static>>> = vec![vec![Span::raw(" ")]];
    let mut used = 0;
    for (name, label) in items {
        let wide = name.width() + 1 + label.width();
        if used > 0 && used + GAP.len() + wide > room {
            lines.push(vec![Span::raw(" ")]);
            used = 0;
        }
        let Some(line) = lines.last_mut() else { continue };
        if used > 0 {
            line.push(Span::raw(GAP));
            used += GAP.len();
        }
        line.push(Span::styled(name.clone(), theme.key()));
        line.push(Span::raw(format!(" {}", cut(label, width))));
        used += wide;
    }
    lines.into_iter().map(Line::from).collect()
}
