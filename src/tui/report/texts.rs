//! What people write into the report themselves: a row for each section and each who has written in it.

use crate::{
    domain::{
        may,
        paragraph::{Paragraph, Place},
        refusal::Refusal,
        round::Round,
        undo::{Deeds, Typed},
    },
    say,
    tui::{
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            numbers::count,
            screen_view::ScreenView,
        },
        widgets::{
            paint::{lines, row, rule, styled},
            window::visible,
            wrap::{fit, paragraphs},
        },
    },
    verbs::load::{Load, Loaded, Visit},
    words::{dates, say::Words, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[derive(Debug, Clone, PartialEq)]
pub struct Texts {
    pub round: Round,
    pub written: Vec<Paragraph>,
    pub selected: usize,
    /// What the person can take back and give again.
    pub deeds: Deeds,
    /// What is being taken back, or given again.
    pub undoing: Option<(bool, Typed, Typed)>,
}

impl Texts {
    #[must_use]
    pub fn new(round: Round, written: Vec<Paragraph>, deeds: Deeds) -> Self {
        Self { round, written, selected: 0, deeds, undoing: None }
    }

    pub fn refresh(&mut self, round: Round, written: Vec<Paragraph>, deeds: Deeds) {
        (self.round, self.written, self.deeds) = (round, written, deeds);
        self.selected = self.selected.min(self.rows().len().saturating_sub(1));
    }

    /// Each section once, or once for each text in it.
    #[must_use]
    pub fn rows(&self) -> Vec<(Place, Option<&Paragraph>)> {
        let of = |place: Place| -> Vec<(Place, Option<&Paragraph>)> {
            let texts = self.written.iter().filter(|text| text.place == place);
            let rows: Vec<_> = texts.map(|text| (place, Some(text))).collect();
            if rows.is_empty() { vec![(place, None)] } else { rows }
        };
        Place::ALL.into_iter().flat_map(of).collect()
    }

    #[must_use]
    pub fn selected(&self) -> Option<(Place, Option<&Paragraph>)> {
        self.rows().get(self.selected).copied()
    }

    pub fn turn_to(&mut self, place: Place) {
        self.selected = self.rows().iter().position(|(of, _)| *of == place).unwrap_or(self.selected);
    }

    #[must_use]
    pub fn text_of(&self, place: Place, role: &str) -> Option<&Paragraph> {
        self.written.iter().find(|text| text.place == place && text.role == role)
    }
}

impl ScreenView for Texts {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Of(Visit::Texts)
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let words = context.words;
        (
            say!(words, "texts-list", year = self.round.year.to_string()),
            say!(words, "texts-written", count = count(self.written.len())),
        )
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let inner = Rect { x: area.x + 1.min(area.width), width: area.width.saturating_sub(2), ..area };
        let rows = self.rows();
        let height = rows.len().min(usize::from(inner.height.saturating_mul(2) / 3));
        let mut shown: Vec<Line<'static>> = visible(self.selected, rows.len(), height)
            .filter_map(|at| {
                let (place, text) = rows.get(at)?;
                let label = label(*place, *text, context.words);
                Some(row(&label, at == self.selected, inner.width, context.theme))
            })
            .collect();
        shown.push(rule(inner.width, context.theme));
        match self.selected() {
            Some((_, Some(text))) => {
                let saved = terms::saved(context.words, &text.by, text.at);
                shown.extend(styled(&saved, inner.width, context.theme.saved()));
                shown.extend(paragraphs(&text.text, inner.width).into_iter().map(Line::raw));
            }
            Some((place, None)) => {
                let means = context.words.say(&format!("texts-means-{}", means(place)), &[]);
                shown.extend(styled(&means, inner.width, Style::new()));
            }
            None => {}
        }
        lines(frame, inner, shown);
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Texts(self.round.year))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Texts { round, written, deeds } if self.round.year == round.year => {
                self.refresh(round, written, deeds);
            }
            other => return Some(other),
        }
        None
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        match (command, self.selected()) {
            // A text that stands can always be read, and is written in as long as it can change.
            (Command::NewText, _) | (Command::Open, Some((_, None))) => may::report::write(&self.round),
            (Command::Clear, Some((place, text))) => may::report::clear(&self.round, place, text),
            (Command::Undo, _) => may::report::write(&self.round).and(may::undo::undo(&self.deeds).map(drop)),
            (Command::Redo, _) => may::report::write(&self.round).and(may::undo::redo(&self.deeds).map(drop)),
            _ => Ok(()),
        }
    }
}

/// Who writes there.
fn means(place: Place) -> &'static str {
    match place {
        Place::Consultant => "consultant",
        Place::Management => "management",
        _ => "role",
    }
}

#[must_use]
pub fn title(words: &Words, place: Place) -> String {
    words.say(&format!("paragraph-place-{}", place.code()), &[])
}

fn label(place: Place, text: Option<&Paragraph>, words: &Words) -> String {
    let said = match text {
        None => words.say("texts-nothing", &[]),
        Some(text) => {
            let at = dates::date(text.at, words.lang());
            match text.role.as_str() {
                "" => say!(words, "texts-by", by = text.by, at = at),
                role => say!(words, "texts-by-role", role = role, by = text.by, at = at),
            }
        }
    };
    format!("{}{said}", fit(&title(words, place), 24))
}
