//! Texts of a line or two below each other, one of which is being written.

use super::{
    paint::lines,
    text_box::TextBox,
    wrap::{cut, fit, flow},
};
use crate::tui::shell::{context::Context, numbers::moved};
use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};

#[derive(Debug, Clone, PartialEq)]
pub struct Fields {
    boxes: Vec<TextBox>,
    on: usize,
}

/// How a field is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its place among the texts.
    pub at: usize,
    pub label: String,
    /// What stands in it as long as nothing is written.
    pub hint: String,
    pub rows: u16,
}

/// The label, a mark, and the text.
const LABEL: u16 = 14;

impl Fields {
    #[must_use]
    pub fn new(texts: &[&str]) -> Self {
        Self { boxes: texts.iter().map(|text| TextBox::new(text)).collect(), on: 0 }
    }

    #[must_use]
    pub fn text(&self, at: usize) -> String {
        self.boxes.get(at).map(TextBox::text).unwrap_or_default()
    }

    #[must_use]
    pub fn on(&self) -> usize {
        self.on
    }

    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.boxes.iter().all(|text| text.text().trim().is_empty())
    }

    pub fn active(&mut self) -> Option<&mut TextBox> {
        self.boxes.get_mut(self.on)
    }

    pub fn turn_to(&mut self, at: usize) {
        self.on = at.min(self.boxes.len().saturating_sub(1));
    }

    /// Another text in the field that is being written, and on to the next.
    pub fn put(&mut self, text: &str) {
        if let Some(field) = self.active() {
            *field = TextBox::new(text);
        }
        self.step(1, 0);
    }

    /// To the field above or below; the first `hidden` ones are not there.
    pub fn step(&mut self, by: isize, hidden: usize) {
        self.on = moved(self.on, by, self.boxes.len()).max(hidden);
    }

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, fields: &[Field], context: Context<'_>) {
        let mut y = area.y;
        for field in fields {
            let height = field.rows.min(area.bottom().saturating_sub(y));
            let place = Rect { y, height, ..area };
            self.draw_one(frame, place, field, context);
            y = y.saturating_add(height);
        }
    }

    fn draw_one(&self, frame: &mut Frame<'_>, place: Rect, field: &Field, context: Context<'_>) {
        let theme = context.theme;
        let on = field.at == self.on;
        let label = fit(&format!("{}{}", if on { "> " } else { "  " }, field.label), LABEL);
        let style = if on { theme.title() } else { Style::new() };
        lines(frame, place, vec![Line::styled(label, style)]);
        let inner = Rect { x: place.x + LABEL.min(place.width), width: place.width.saturating_sub(LABEL), ..place };
        let text = self.text(field.at);
        match self.boxes.get(field.at) {
            Some(text_box) if on && !text.is_empty() => text_box.draw(frame, inner),
            _ if text.is_empty() => {
                // The cursor stands on the first letter of the hint, as it would on a text.
                let hint = cut(&field.hint, inner.width);
                let first = hint.chars().next().map_or(0, char::len_utf8);
                let (first, rest) = hint.split_at(first);
                let cursor = if on { theme.selected() } else { theme.dim() };
                let spans = [(first, cursor), (rest, theme.dim())];
                let spans = spans.map(|(text, style)| Span::styled(text.to_owned(), style));
                lines(frame, inner, vec![Line::from(spans.to_vec())]);
            }
            _ => lines(frame, inner, flow(&text, inner.width).into_iter().map(Line::raw).collect()),
        }
    }
}
