//! An acute concern: what it is, to whom it was passed on, and when; and the list of those of a round.

use crate::{
    domain::{acute::Acute, moment::Moment, refusal::Refusal, round::Round, sample::CaseId},
    say,
    tui::{
        shell::{context::Context, numbers::count},
        widgets::{
            calm::{calm, column},
            fields::{Field, Fields},
            paint::{labelled, lines, row, rule, styled},
            window::visible,
        },
    },
    words::{dates, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

/// The form.
#[derive(Debug, Clone, PartialEq)]
pub struct Concern {
    pub year: u16,
    pub case: CaseId,
    pub fields: Fields,
}

pub const WHAT: usize = 0;
pub const TO: usize = 1;
const WHEN: usize = 2;

impl Concern {
    #[must_use]
    pub fn new(year: u16, case: CaseId) -> Self {
        Self { year, case, fields: Fields::new(&["", "", ""]) }
    }

    /// The time that was written, where one was.
    pub fn passed_on(&self) -> Result<Option<Moment>, Refusal> {
        let typed = self.fields.text(WHEN);
        if typed.trim().is_empty() { Ok(None) } else { dates::read_date_time(&typed).map(Some) }
    }

    pub fn turn_to_when(&mut self) {
        self.fields.turn_to(WHEN);
    }

    #[must_use]
    pub fn heading(&self, context: Context<'_>) -> (String, String) {
        (context.words.say("acute-new", &[]), self.case.to_string())
    }

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let words = context.words;
        let inner = column(area);
        let field = |at, label: &str, hint: &str, rows| Field {
            at,
            label: words.say(label, &[]),
            hint: words.say(hint, &[]),
            rows,
        };
        let fields = [
            field(WHAT, "acute-field-what", "tui-field-needed", 4),
            field(TO, "acute-field-to", "tui-field-needed", 2),
            field(WHEN, "acute-field-when", "acute-field-now", 1),
        ];
        let rows = fields.iter().map(|field| usize::from(field.rows)).sum();
        let blocks = vec![styled(&words.say("acute-means", &[]), inner.width, Style::new()), vec![Line::raw(""); rows]];
        let text = calm(blocks, inner.height);
        let at = text.starts.get(1).copied().unwrap_or(0).min(inner.height);
        lines(frame, inner, text.lines);
        self.fields.draw(frame, Rect { y: inner.y + at, height: inner.height - at, ..inner }, &fields, context);
    }
}

/// The list.
#[derive(Debug, Clone, PartialEq)]
pub struct Acutes {
    pub round: Round,
    pub items: Vec<Acute>,
    pub selected: usize,
}

impl Acutes {
    #[must_use]
    pub fn new(round: Round, items: Vec<Acute>) -> Self {
        Self { round, items, selected: 0 }
    }

    pub fn refresh(&mut self, round: Round, items: Vec<Acute>) {
        self.round = round;
        self.selected = self.selected.min(items.len().saturating_sub(1));
        self.items = items;
    }

    #[must_use]
    pub fn selected(&self) -> Option<&Acute> {
        self.items.get(self.selected)
    }

    #[must_use]
    pub fn heading(&self, context: Context<'_>) -> (String, String) {
        let open = self.items.iter().filter(|acute| acute.handled.is_none()).count();
        (
            say!(context.words, "acute-list", year = self.round.year.to_string()),
            say!(context.words, "acute-open", open = count(open)),
        )
    }

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let words = context.words;
        let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let Some(on) = self.selected() else {
            lines(frame, inner, styled(&words.say("acute-none", &[]), inner.width, Style::new()));
            return;
        };
        let height = inner.height / 2;
        let mut shown: Vec<Line<'static>> = visible(self.selected, self.items.len(), usize::from(height))
            .filter_map(|at| {
                let text = terms::acute_line(words, self.items.get(at)?);
                Some(row(&text, at == self.selected, inner.width, context.theme))
            })
            .collect();
        shown.push(rule(inner.width, context.theme));
        let part = |label: &str, of: &str| labelled(&words.say(label, &[]), of, inner.width, context.theme);
        let saved = |text: &str| styled(text, inner.width, context.theme.saved());
        shown.extend(part("acute-label-what", &on.what));
        shown.extend(saved(&terms::saved(words, &on.by, on.at)));
        if let Some(handled) = &on.handled {
            shown.extend(part("acute-label-handled", &handled.note));
            shown.extend(saved(&terms::saved(words, &handled.by, handled.at)));
        }
        lines(frame, inner, shown);
    }
}
