//! A text that may be longer than its place: the last row says that there is more.

use super::paint::{lines, scroll_max};
use crate::tui::shell::context::Context;
use ratatui::{Frame, layout::Rect, text::Line};
use unicode_width::UnicodeWidthStr as _;

/// The rows of a page, and the last place that a text of `count` lines can be scrolled to.
#[must_use]
pub fn page(count: usize, height: u16) -> (u16, u16) {
    let height = text_height(count, height);
    (height.saturating_sub(1).max(1), scroll_max(count, height))
}

/// Where a page up or down from `scroll` leads.
#[must_use]
pub fn turned(scroll: u16, by: isize, (page, last): (u16, u16)) -> u16 {
    if by < 0 { scroll.min(last).saturating_sub(page) } else { scroll.saturating_add(page).min(last) }
}

/// Draws the text from the line `scroll`.
pub fn scrolled(frame: &mut Frame<'_>, area: Rect, text: Vec<Line<'static>>, scroll: u16, context: Context<'_>) {
    let height = text_height(text.len(), area.height);
    let last = scroll_max(text.len(), height);
    let scroll = scroll.min(last);
    let shown = text.into_iter().skip(usize::from(scroll)).take(usize::from(height)).collect();
    lines(frame, Rect { height, ..area }, shown);
    if height < area.height {
        let key = if scroll < last { "tui-more-below" } else { "tui-more-above" };
        let more = context.words.say(key, &[]);
        let blanks = usize::from(area.width).saturating_sub(more.width());
        let line = Line::styled(format!("{}{more}", " ".repeat(blanks)), context.theme.dim());
        lines(frame, Rect { y: area.y + height, height: 1, ..area }, vec![line]);
    }
}

/// The last row says that there is more, where there is.
fn text_height(count: usize, height: u16) -> u16 {
    if scroll_max(count, height) > 0 { height.saturating_sub(1) } else { height }
}
