//! Where text stands on a screen that several people look at: a column in the middle, its blocks spaced.

use crate::tui::shell::numbers::cells;
use ratatui::{layout::Rect, text::Line};

/// Longer lines are hard to read from the other end of a room.
const COLUMN_MAX: u16 = 86;
/// The air above the text on a tall screen.
const TOP_MAX: usize = 3;

/// Where the text stands: in the middle of a wide screen.
#[must_use]
pub fn column(area: Rect) -> Rect {
    let width = area.width.saturating_sub(2).min(COLUMN_MAX);
    let left = if area.width < 100 { 1 } else { (area.width - width) / 2 };
    Rect { x: area.x + left.min(area.width), width, ..area }
}

/// Blocks of lines with as much air between them as the height allows, and the line that each block begins at.
#[derive(Debug, Clone, PartialEq)]
pub struct Spaced {
    pub lines: Vec<Line<'static>>,
    pub starts: Vec<u16>,
}

#[must_use]
pub fn spaced(blocks: Vec<Vec<Line<'static>>>, height: u16) -> Spaced {
    let blocks: Vec<_> = blocks.into_iter().filter(|block| !block.is_empty()).collect();
    let text: usize = blocks.iter().map(Vec::len).sum();
    let between = blocks.len().saturating_sub(1);
    let spare = usize::from(height).saturating_sub(text);
    let gap = if spare > 2 * between + 2 { 2 } else { usize::from(spare >= between) };
    let top = (spare.saturating_sub(gap * between) / 3).min(TOP_MAX);
    let mut spaced = Spaced { lines: vec![Line::raw(""); top], starts: Vec::new() };
    for (at, block) in blocks.into_iter().enumerate() {
        if at > 0 {
            spaced.lines.extend(vec![Line::raw(""); gap]);
        }
        spaced.starts.push(cells(spaced.lines.len()));
        spaced.lines.extend(block);
    }
    spaced
}
