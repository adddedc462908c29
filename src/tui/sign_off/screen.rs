//! What one signs: what blocks, what would be frozen open, and how the cases were read.

use crate::{
    domain::{
        before_signing::{BeforeSigning, Point},
        refusal::Refusal,
    },
    say,
    tui::{
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            numbers::{cells, count},
            screen_view::ScreenView,
        },
        widgets::{
            paint::{lines, row, rule, styled},
            window::visible,
            wrap::{fit, flow},
        },
    },
    verbs::load::{Load, Loaded, Visit},
    words::{say::Words, signing},
};
use ratatui::{
    Frame,
    layout::Rect,
    style::Style,
    text::{Line, Span},
};
use unicode_width::UnicodeWidthStr as _;

#[derive(Debug, Clone, PartialEq)]
pub struct Signing {
    pub list: BeforeSigning,
    /// Among all points, those that block first.
    pub selected: usize,
    /// Who looks at it.
    pub me: String,
}

/// A row of the screen.
enum Row<'a> {
    Title(String),
    Point(usize, &'a Point),
    Read(String),
    Said(String),
}

/// Before the name of a place: the mark, the sign, and a blank.
const MARGIN: u16 = 4;
/// Room for the name, as "V-901 KO-09"; more where one is longer.
const PLACE: u16 = 13;

impl Signing {
    #[must_use]
    pub fn new(list: BeforeSigning) -> Self {
        Self { list, selected: 0, me: String::new() }
    }

    /// Whoever comes back stands at the point that he left, or at the next where it is closed.
    pub fn refresh(&mut self, list: BeforeSigning) {
        let on = self.selected().map(Point::spot);
        let (before, after) = (self.selected, list);
        self.list = after;
        let same = self.points().position(|point| Some(point.spot()) == on);
        let near = self.points().nth(before).is_some_and(|point| Some(point.spot()) == on);
        let at = if near { before } else { same.unwrap_or(before) };
        self.selected = at.min(self.points().count().saturating_sub(1));
    }

    pub fn points(&self) -> impl Iterator<Item = &Point> {
        self.list.blocks.iter().chain(&self.list.frozen)
    }

    #[must_use]
    pub fn selected(&self) -> Option<&Point> {
        self.points().nth(self.selected)
    }

    fn rows(&self, context: Context<'_>) -> Vec<Row<'_>> {
        let words = context.words;
        let mut rows = Vec::new();
        let titles = [words.say("signing-blocks", &[]), signing::frozen_title(words, &self.list)];
        let mut at = 0;
        for (title, points) in titles.into_iter().zip([&self.list.blocks, &self.list.frozen]) {
            if !points.is_empty() {
                rows.push(Row::Title(title));
            }
            rows.extend(points.iter().enumerate().map(|(nth, point)| Row::Point(at + nth, point)));
            at += points.len();
        }
        if rows.is_empty() {
            rows.push(Row::Said(words.say("signing-nothing", &[])));
        }
        rows.push(Row::Title(words.say("signing-read", &[])));
        let read = signing::read(words, &self.list.read);
        let label_width = cells(read.iter().map(|(label, _)| label.width()).max().unwrap_or(0)).saturating_add(2);
        for (label, text) in read {
            let told = flow(&text, context.size.width.saturating_sub(MARGIN + label_width + 1));
            let labels = std::iter::once(label.as_str()).chain(std::iter::repeat(""));
            rows.extend(told.iter().zip(labels).map(|(text, label)| Row::Read(fit(label, label_width) + text)));
        }
        rows
    }

    fn place_width(&self, words: &Words) -> u16 {
        let longest = self.points().map(|point| cells(signing::place(words, point).width())).max();
        longest.map_or(PLACE, |longest| PLACE.max(longest.saturating_add(1)))
    }

    fn line(&self, of: &Row<'_>, width: u16, context: Context<'_>) -> Line<'static> {
        let (words, theme) = (context.words, context.theme);
        match of {
            Row::Title(title) => Line::styled(fit(&format!(" {title}"), width), theme.title()),
            Row::Said(said) => Line::raw(fit(&format!("  {said}"), width)),
            Row::Read(told) => Line::raw(fit(&format!("    {told}"), width)),
            Row::Point(at, point) => {
                let place = fit(&signing::place(words, point), self.place_width(words));
                let said = format!(" {place}{}", signing::said(words, point));
                let sign = signing::sign(point).to_string();
                if *at == self.selected {
                    return row(&format!("{sign}{said}"), true, width, theme);
                }
                let style = if point.is_urgent() { theme.problem() } else { theme.waiting() };
                let said = fit(&said, width.saturating_sub(MARGIN - 1));
                Line::from(vec![Span::raw("  "), Span::styled(sign, style), Span::raw(said)])
            }
        }
    }

    /// The point in full where its row cuts it, and what is to be done.
    fn below(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let (words, theme) = (context.words, context.theme);
        let room = width.saturating_sub(2);
        let mut below = vec![rule(width, theme)];
        if let Some(point) = self.selected() {
            let said = signing::said(words, point);
            if cells(said.width()) + self.place_width(words) + MARGIN > width {
                below.extend(styled(&format!("{}: {said}", signing::place(words, point)), room, Style::new()));
            }
        }
        let here = if self.list.refusal.is_none() {
            context.keys.say(words, self.kind(), "signing-here-sign", &[])
        } else if matches!(self.selected(), Some(Point::Half { by, .. }) if *by != self.me) {
            context.keys.say(words, self.kind(), "signing-here-pass", &[])
        } else if self.selected < self.list.blocks.len() {
            context.keys.say(words, self.kind(), "signing-here-go", &[])
        } else {
            None
        };
        if let Some(next) = signing::next(words, &self.list) {
            let next = say!(words, "tui-next", step = next);
            let text = if self.selected == 0 || self.list.refusal.is_none() {
                [next, here.unwrap_or_default()].join(" ")
            } else {
                next
            };
            below.extend(styled(&text, room, theme.title()));
        }
        for line in below.iter_mut().skip(1) {
            line.spans.insert(0, " ".into());
        }
        below
    }
}

impl ScreenView for Signing {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Of(Visit::BeforeSigning)
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        (signing::title(context.words, &self.list), signing::count(context.words, &self.list))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let below = self.below(area.width, context);
        let height = area.height.saturating_sub(cells(below.len()));
        let rows = self.rows(context);
        let on = rows.iter().position(|row| matches!(row, Row::Point(at, _) if *at == self.selected));
        // The title over the first point stays in sight with it.
        let on = if self.selected == 0 { 0 } else { on.unwrap_or(0) };
        let shown = visible(on, rows.len(), usize::from(height));
        let (above, under) = (shown.start, rows.len() - shown.end);
        let mut drawn: Vec<Line<'static>> = rows[shown].iter().map(|row| self.line(row, area.width, context)).collect();
        let more = |arrow: &str, hidden: usize| {
            Line::styled(
                format!("  {arrow} {}", say!(context.words, "signing-more", count = count(hidden + 1))),
                context.theme.dim(),
            )
        };
        if drawn.len() > 2 {
            if let Some(first) = drawn.first_mut().filter(|_| above > 0) {
                *first = more(context.theme.upwards(), above);
            }
            if let Some(last) = drawn.last_mut().filter(|_| under > 0) {
                *last = more(context.theme.downwards(), under);
            }
        }
        lines(frame, Rect { height, ..area }, drawn);
        lines(frame, Rect { y: area.y + height, height: area.height - height, ..area }, below);
    }

    fn year(&self) -> Option<u16> {
        Some(self.list.year)
    }

    fn load(&self) -> Option<Load> {
        Some(Load::BeforeSigning(self.list.year))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::BeforeSigning(list) if self.list.year == list.year => self.refresh(*list),
            other => return Some(other),
        }
        None
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        match (command, &self.list.refusal) {
            (Command::SignOff, Some(refusal)) => Err(refusal.clone()),
            _ => Ok(()),
        }
    }
}
