//! A new round: its year, and its title.

use crate::{
    say,
    tui::{
        shell::context::Context,
        widgets::{
            calm::{calm, column},
            fields::{Field, Fields},
            paint::{lines, styled},
        },
    },
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[derive(Debug, Clone, PartialEq)]
pub struct NewRound {
    pub fields: Fields,
}

const YEAR: usize = 0;
const TITLE: usize = 1;

impl NewRound {
    /// Proposes a year.
    #[must_use]
    pub fn new(year: u16) -> Self {
        Self { fields: Fields::new(&[&year.to_string(), ""]) }
    }

    /// The year, if it is one; if not, it is written once more.
    pub fn year(&mut self) -> Option<u16> {
        let year = self.fields.text(YEAR).trim().parse().ok();
        if year.is_none() {
            self.fields.turn_to(YEAR);
        }
        year
    }

    #[must_use]
    pub fn year_text(&self) -> String {
        self.fields.text(YEAR)
    }

    /// The title, or the usual one where none is written.
    #[must_use]
    pub fn title(&self, context: Context<'_>) -> String {
        let typed = self.fields.text(TITLE).trim().to_owned();
        if typed.is_empty() { self.usual(context) } else { typed }
    }

    fn usual(&self, context: Context<'_>) -> String {
        say!(context.words, "round-title", year = self.fields.text(YEAR).trim())
    }

    #[must_use]
    pub fn heading(&self, context: Context<'_>) -> (String, String) {
        (context.words.say("tui-new-round", &[]), String::new())
    }

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let words = context.words;
        let inner = column(area);
        let field = |at, label, hint| Field { at, label: words.say(label, &[]), hint, rows: 1 };
        let fields = [
            field(YEAR, "tui-field-year", words.say("tui-field-needed", &[])),
            field(TITLE, "tui-field-title", self.usual(context)),
        ];
        let blocks = vec![
            vec![Line::raw(""); fields.len()],
            styled(&words.say("tui-new-round-means", &[]), inner.width, Style::new()),
        ];
        let text = calm(blocks, inner.height);
        let at = text.starts.first().copied().unwrap_or(0).min(inner.height);
        lines(frame, inner, text.lines);
        self.fields.draw(frame, Rect { y: inner.y + at, height: inner.height - at, ..inner }, &fields, context);
    }
}
