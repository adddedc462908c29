//! Lines on the screen: a selected row, a labelled paragraph, a text that scrolls.

use super::wrap::{fit, flow};
use crate::tui::shell::{numbers::cells, theme::Theme};
use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
    widgets::Paragraph,
};

/// Draws lines from the top of `area`; what does not fit is not drawn.
pub fn lines(frame: &mut Frame<'_>, area: Rect, lines: Vec<Line<'static>>) {
    frame.render_widget(Paragraph::new(lines), area.intersection(frame.area()));
}

/// A row of a list: `> ` and reversed where it is selected.
#[must_use]
pub fn row(text: &str, selected: bool, width: u16, theme: Theme) -> Line<'static> {
    let mark = if selected { "> " } else { "  " };
    let text = fit(&format!("{mark}{text}"), width);
    Line::styled(text, if selected { theme.selected() } else { Style::new() })
}

/// A row with a sign at a column of its text: `> ` and reversed where it is selected, else the sign in its colour.
#[must_use]
pub fn signed_row(text: &str, sign_at: usize, selected: bool, width: u16, theme: Theme) -> Line<'static> {
    let whole = row(text, selected, width, theme);
    if selected {
        return whole;
    }
    let text: String = whole.spans.iter().map(|span| span.content.as_ref()).collect();
    let mut chars = text.chars();
    let before: String = chars.by_ref().take(sign_at + 2).collect();
    let Some(sign) = chars.next() else { return whole };
    Line::from(vec![
        Span::raw(before),
        Span::styled(sign.to_string(), theme.sign(sign)),
        Span::raw(chars.collect::<String>()),
    ])
}

/// A paragraph that begins with its label in bold.
#[must_use]
pub fn labelled(label: &str, text: &str, width: u16, theme: Theme) -> Vec<Line<'static>> {
    let mut wrapped = flow(&format!("{label} {text}"), width).into_iter();
    let first = wrapped.next().unwrap_or_default();
    let first = match first.strip_prefix(label) {
        Some(rest) => Line::from(vec![Span::styled(label.to_owned(), theme.title()), Span::raw(rest.to_owned())]),
        None => Line::raw(first),
    };
    std::iter::once(first).chain(wrapped.map(Line::raw)).collect()
}

/// Wrapped text in one style.
#[must_use]
pub fn styled(text: &str, width: u16, style: Style) -> Vec<Line<'static>> {
    flow(text, width).into_iter().map(|line| Line::styled(line, style)).collect()
}

/// A rule across the screen.
#[must_use]
pub fn rule(width: u16, theme: Theme) -> Line<'static> {
    Line::styled(theme.across().repeat(usize::from(width)), theme.dim())
}

/// How far a text of `count` lines can be scrolled in `height` rows.
#[must_use]
pub fn scroll_max(count: usize, height: u16) -> u16 {
    cells(count.saturating_sub(usize::from(height)))
}
