//! A text that is being written: a thin shell around the text area, so that a screen can be compared.

use crate::{
    domain::{
        guards::contact::{self, Kind},
        shown::steers,
    },
    tui::shell::command::Caret,
};
use ratatui::{Frame, layout::Rect, style::Style};
use ratatui_textarea::{CursorMove, DataCursor, Scrolling, TextArea, WrapMode};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization as _;

#[derive(Debug, Clone)]
pub struct TextBox {
    area: TextArea<'static>,
}

/// A step is a letter or a paste.
const UNDO_STEPS: usize = 2000;

/// The same text with the cursor at the same place.
impl PartialEq for TextBox {
    fn eq(&self, other: &Self) -> bool {
        self.area.lines() == other.area.lines() && self.area.cursor() == other.area.cursor()
    }
}

impl TextBox {
    /// Holds `text`, with the cursor behind it.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut area = TextArea::new(text.split('\n').map(|line| line.trim_end_matches('\r').to_owned()).collect());
        area.set_cursor_line_style(Style::new());
        area.set_max_histories(UNDO_STEPS);
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self { area }
    }

    #[must_use]
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    pub fn type_char(&mut self, c: char) {
        if !c.is_control() && !steers(c) {
            self.area.insert_char(c);
        }
    }

    pub fn paste(&mut self, text: &str) {
        // Terminals send the line breaks of a paste as carriage returns.
        let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
        // One code point a letter: what comes from a Mac writes å as two, and the cursor would stand beside it.
        let seen = text.nfc().filter(|c| !steers(*c));
        self.area.insert_str(seen.collect::<String>());
    }

    /// A sentence at the cursor, with a blank before it where a word stands there.
    pub fn put_in(&mut self, sentence: &str) {
        let DataCursor(row, column) = self.area.cursor();
        let before = self.area.lines().get(row).and_then(|line| line.chars().nth(column.checked_sub(1)?));
        let blank = if before.is_some_and(|c| !c.is_whitespace()) { " " } else { "" };
        self.paste(&format!("{blank}{sentence}"));
    }

    pub fn undo(&mut self) {
        self.area.undo();
    }

    pub fn redo(&mut self) {
        self.area.redo();
    }

    pub fn write(&mut self, caret: Caret) {
        let by = |area: &mut TextArea<'static>, to| area.move_cursor(to);
        let area = &mut self.area;
        match caret {
            Caret::Left => by(area, CursorMove::Back),
            Caret::Right => by(area, CursorMove::Forward),
            Caret::Up => by(area, CursorMove::Up),
            Caret::Down => by(area, CursorMove::Down),
            Caret::WordLeft => by(area, CursorMove::WordBack),
            Caret::WordRight => by(area, CursorMove::WordForward),
            Caret::LineStart => by(area, CursorMove::Head),
            Caret::LineEnd => by(area, CursorMove::End),
            Caret::Top => by(area, CursorMove::Top),
            Caret::Bottom => {
                by(area, CursorMove::Bottom);
                by(area, CursorMove::End);
            }
            Caret::PageUp => area.scroll(Scrolling::PageUp),
            Caret::PageDown => area.scroll(Scrolling::PageDown),
            Caret::Break => area.insert_newline(),
            Caret::DeleteBefore => drop(area.delete_char()),
            Caret::DeleteAfter => drop(area.delete_next_char()),
            Caret::DeleteWord => drop(area.delete_word()),
        }
    }

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect) {
        frame.render_widget(&self.area, area);
    }

    /// Draws the text, and on top of it what points to a person, in `style`.
    pub fn draw_marked(&self, frame: &mut Frame<'_>, area: Rect, style: Style) {
        self.draw(frame, area);
        let marked = self.marked();
        if marked.is_empty() {
            return;
        }
        let (top, _) = self.area.scroll_offset();
        let area = area.intersection(frame.area());
        let buffer = frame.buffer_mut();
        for position in area.positions() {
            let (y, x) = (position.y - area.y, position.x - area.x);
            let DataCursor(row, column) = self.area.screen_to_data(usize::from(y + top), usize::from(x));
            let is_marked = marked.iter().any(|(of, columns)| *of == row && columns.contains(&column));
            if is_marked && let Some(cell) = buffer.cell_mut(position) {
                cell.set_style(style);
            }
        }
    }

    /// The rows and the columns of what points to a person: a number may go on in the next row.
    fn marked(&self) -> Vec<(usize, Range<usize>)> {
        let text = self.area.lines().join("\n");
        let mut marked = Vec::new();
        for (range, _) in contact::find(&text) {
            let before = &text[..range.start];
            let row = before.matches('\n').count();
            let mut from = before.rsplit('\n').next().unwrap_or("").chars().count();
            for (row, part) in (row..).zip(text[range].split('\n')) {
                marked.push((row, from..from + part.chars().count()));
                from = 0;
            }
        }
        marked
    }

    /// The first thing in the text that points to a person.
    #[must_use]
    pub fn points_to(&self) -> Option<Kind> {
        contact::find(&self.area.lines().join("\n")).first().map(|(_, kind)| *kind)
    }
}
