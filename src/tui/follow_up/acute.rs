//! The acute concerns of a round, and what is known of each.

use crate::{
    domain::{acute::Acute, may, refusal::Refusal, round::Round},
    say,
    tui::{
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            numbers::count,
            screen_view::ScreenView,
        },
        widgets::{
            paint::{labelled, lines, row, rule, styled},
            window::visible,
        },
    },
    verbs::load::{Load, Loaded},
    words::terms,
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

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

    pub fn turn_to(&mut self, number: u32) {
        self.selected = self.items.iter().position(|acute| acute.number == number).unwrap_or(self.selected);
    }

    #[must_use]
    pub fn selected(&self) -> Option<&Acute> {
        self.items.get(self.selected)
    }
}

impl ScreenView for Acutes {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Acutes
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let open = self.items.iter().filter(|acute| acute.handled.is_none()).count();
        (
            say!(context.words, "acute-list", year = self.round.year.to_string()),
            say!(context.words, "acute-open", open = count(open)),
        )
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
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

    fn load(&self) -> Option<Load> {
        Some(Load::Acutes(self.round.year))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Acutes { round, acutes } if self.round.year == round.year => self.refresh(round, acutes),
            other => return Some(other),
        }
        None
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        match (command, self.selected()) {
            (Command::Open, Some(acute)) => may::acute::handle(&self.round, Some(acute), acute.number).map(drop),
            _ => Ok(()),
        }
    }
}
