//! The start: the rounds of all years, where each stands, and the one next step.

use crate::{
    domain::{
        may,
        refusal::Refusal,
        round::{NextStep, Status, current},
    },
    say,
    tui::{
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            screen_view::ScreenView,
            theme::Theme,
        },
        widgets::{
            paint::{lines, row, rule, styled},
            window::visible,
            wrap::fit,
        },
    },
    verbs::load::{Load, Loaded, Visit},
    words::terms,
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[derive(Debug, Clone, PartialEq)]
pub struct Rounds {
    pub statuses: Vec<Status>,
    pub selected: usize,
}

impl Rounds {
    #[must_use]
    pub fn new(statuses: Vec<Status>) -> Self {
        let rounds = || statuses.iter().filter_map(|status| status.round.as_ref());
        let year = current(rounds()).map(|round| round.year);
        let selected = rounds().position(|round| Some(round.year) == year).unwrap_or(0);
        Self { statuses, selected }
    }

    pub fn refresh(&mut self, statuses: Vec<Status>) {
        // A round that was not there before is the one to go on with; else one stays at the one that one was at.
        let years = |statuses: &[Status]| -> Vec<Option<u16>> {
            statuses.iter().map(|status| status.round.as_ref().map(|round| round.year)).collect()
        };
        let (before, now) = (years(&self.statuses), years(&statuses));
        let added = now.iter().position(|year| !before.contains(year));
        let same = || now.iter().position(|year| before.get(self.selected) == Some(year));
        self.selected = added.or_else(same).unwrap_or(self.selected).min(statuses.len().saturating_sub(1));
        self.statuses = statuses;
    }

    #[must_use]
    pub fn status(&self) -> Option<&Status> {
        self.statuses.get(self.selected)
    }

    /// The round on a line of the screen.
    #[must_use]
    pub fn at_line(&self, line: usize, area: Rect, context: Context<'_>) -> Option<usize> {
        let height = usize::from(area.height).saturating_sub(self.fitting(area, context).len());
        let rounds = self.statuses.iter().filter(|status| status.round.is_some()).count();
        visible(self.selected, rounds, height).nth(line)
    }

    /// Where the selected round stands, without the air between where the room is short: the round itself is always seen.
    fn fitting(&self, area: Rect, context: Context<'_>) -> Vec<Line<'static>> {
        let mut below = self.below(area.width, context);
        if below.len() >= usize::from(area.height) {
            below.retain(|line| !line.spans.iter().all(|span| span.content.trim().is_empty()));
        }
        below
    }

    fn label(&self, at: usize, context: Context<'_>) -> Option<String> {
        let status = self.statuses.get(at)?;
        let round = status.round.as_ref()?;
        let key = match status {
            Status { next: NextStep::Report, .. } => "tui-round-signed",
            Status { drawn: true, .. } => "tui-round-drawn",
            _ => "tui-round-before",
        };
        let state = context.words.say(key, &[]);
        Some(format!("{}  {}{}", round.year, fit(&round.title, context.size.width.saturating_sub(36)), state))
    }

    /// Where the selected round stands, and what to do.
    fn below(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let (words, theme) = (context.words, context.theme);
        let Some(status) = self.status() else { return Vec::new() };
        let room = width.saturating_sub(2);
        let mut below = match status.round {
            Some(_) => vec![Line::raw(""), rule(width, theme), Line::raw("")],
            None => vec![Line::raw("")],
        };
        let standing = terms::status(words, status);
        below.extend(standing.iter().flat_map(|line| styled(line, room, Style::new())));
        below.push(Line::raw(""));
        let next = say!(words, "tui-next", step = terms::next_step(words, &status.next));
        below.extend(styled(&next, room, theme.title()));
        let here = match status.next {
            NextStep::OpenRound => Some("tui-here-open-round"),
            NextStep::ImportList => Some("tui-here-import"),
            NextStep::ImportArea(_) => Some("tui-here-import-area"),
            NextStep::Lock | NextStep::Draw => Some("tui-here-draw"),
            NextStep::Report => Some("tui-here-report"),
            NextStep::Audit(_) | NextStep::AnswerReview(_) => Some("tui-here-audit"),
            NextStep::SignOff | NextStep::AnswerNote(_) | NextStep::HalfNote(_) => Some("tui-here-sign-off"),
            NextStep::LockSupplement(_) | NextStep::DrawSupplement(_) => None,
        };
        if let Some(open) = &status.supplement {
            let number: &dyn std::fmt::Display = &open.supplement;
            let here = context
                .keys
                .say(words, ScreenKind::Rounds, "tui-here-supplement", &[("supplement", number)])
                .unwrap_or_default();
            below.push(Line::raw(""));
            below.extend(styled(&here, room, Style::new()));
        }
        if let Some(here) = here.and_then(|key| context.keys.say(words, ScreenKind::Rounds, key, &[])) {
            below.push(Line::raw(""));
            below.extend(styled(&here, room, Style::new()));
        }
        below.extend(terms::erased(words, status).iter().flat_map(|line| styled(line, room, theme.dim())));
        indent(below, theme)
    }
}

impl ScreenView for Rounds {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Rounds
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let municipality = self.status().map(|status| status.municipality.clone()).unwrap_or_default();
        (context.words.say("tui-rounds", &[]), municipality)
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let below = self.fitting(area, context);
        let height = usize::from(area.height).saturating_sub(below.len());
        let rounds = self.statuses.iter().filter(|status| status.round.is_some()).count();
        let mut shown: Vec<Line<'static>> = visible(self.selected, rounds, height)
            .filter_map(|at| Some(row(&self.label(at, context)?, at == self.selected, area.width, context.theme)))
            .collect();
        shown.extend(below);
        lines(frame, area, shown);
    }

    fn year(&self) -> Option<u16> {
        self.status()?.round.as_ref().map(|round| round.year)
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Rounds)
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Rounds(rounds) => self.refresh(rounds),
            other => return Some(other),
        }
        None
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        let status = self.status();
        let round = may::round::any(status.and_then(|status| status.round.as_ref()));
        let (newest, drawn) = status.map(|status| (status.newest, status.drawn)).unwrap_or_default();
        match command {
            Command::Import => may::frame::import_any(round?, newest),
            Command::Plan => may::frame::plan(round?.year, newest),
            Command::Report
            | Command::Receipt
            | Command::Feedback
            | Command::Visit(Visit::BeforeSigning | Visit::Findings | Visit::Overview | Visit::Notes) => {
                may::round::drawn(round?.year, drawn)
            }
            Command::RenameRound => may::round::rename(round?),
            Command::RemoveRound => may::round::remove(round?, status.is_some_and(|status| status.locked)),
            Command::Reopen => may::round::reopen(round?),
            Command::Visit(_) => round.map(drop),
            _ => Ok(()),
        }
    }
}

/// One blank before every line but a rule, as the rows of the list have.
fn indent(lines: Vec<Line<'static>>, theme: Theme) -> Vec<Line<'static>> {
    let border = theme.across().repeat(3);
    lines
        .into_iter()
        .map(|mut line| {
            if !line.spans.iter().any(|span| span.content.starts_with(&border)) {
                line.spans.insert(0, " ".into());
            }
            line
        })
        .collect()
}
