//! What is to be done: the actions of a round, and those of earlier rounds.

use crate::{
    domain::{
        follow_up::{Action, ActionId, FollowUp, Standing},
        may,
        refusal::Refusal,
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
            wrap::fit,
        },
    },
    verbs::load::{Load, Loaded, Visit},
    words::{dates, follow_up as terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

/// The list.
#[derive(Debug, Clone, PartialEq)]
pub struct Actions {
    pub year: u16,
    pub follow: FollowUp,
    /// Whether there is a sample, and so findings that something can follow from.
    pub drawn: bool,
    pub selected: usize,
}

/// A row of the list: the title of a part, or an action with its place.
enum Row<'a> {
    Earlier,
    Action(usize, &'a Action),
}

impl Actions {
    #[must_use]
    pub fn new(year: u16, follow: FollowUp, drawn: bool) -> Self {
        Self { year, follow, drawn, selected: 0 }
    }

    pub fn refresh(&mut self, follow: FollowUp, drawn: bool) {
        self.drawn = drawn;
        // An action that was not there before is the one that was just written.
        let known: Vec<_> = self.all().map(|action| action.decided.id).collect();
        self.follow = follow;
        let added = self.all().position(|action| !known.contains(&action.decided.id));
        self.selected = added.unwrap_or(self.selected).min(self.len().saturating_sub(1));
    }

    /// Those of the round, and then those of the rounds before it.
    pub fn all(&self) -> impl Iterator<Item = &Action> {
        self.follow.own.iter().chain(&self.follow.earlier)
    }

    pub fn turn_to(&mut self, id: ActionId) {
        let at = self.all().position(|action| action.decided.id == id);
        self.selected = at.unwrap_or(self.selected);
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.follow.own.len() + self.follow.earlier.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    #[must_use]
    pub fn selected(&self) -> Option<&Action> {
        self.all().nth(self.selected)
    }

    fn label(&self, action: &Action, context: Context<'_>) -> String {
        let words = context.words;
        let decided = &action.decided;
        let standing = action.standing(self.follow.as_of).code();
        let standing = words.say(&format!("actions-short-{standing}"), &[]);
        let urgent = if decided.acute { words.say("actions-urgent", &[]) } else { String::new() };
        let deadline = dates::day(decided.deadline, words.lang());
        format!(
            "{}{}{}{urgent}{}",
            fit(&decided.id.to_string(), 6),
            fit(&deadline, 12),
            fit(&standing, 22),
            decided.text
        )
    }
}

impl ScreenView for Actions {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Of(Visit::Actions)
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let words = context.words;
        let standing = |of: &[Standing]| {
            let stands = |action: &&Action| of.contains(&action.standing(self.follow.as_of));
            count(self.all().filter(stands).count())
        };
        let late = standing(&[Standing::Overdue, Standing::PartlyOverdue]);
        let waiting = standing(&[Standing::Open, Standing::Partly, Standing::Overdue, Standing::PartlyOverdue]);
        (
            say!(words, "actions-list", year = self.year.to_string()),
            say!(words, "actions-waiting", waiting = waiting, late = late),
        )
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let inner = Rect { x: area.x + 1.min(area.width), width: area.width.saturating_sub(2), ..area };
        let Some(on) = self.selected() else {
            let none = context.keys.say(context.words, ScreenKind::Of(Visit::Actions), "actions-none", &[]);
            lines(frame, inner, styled(&none.unwrap_or_default(), inner.width, Style::new()));
            return;
        };
        let mut rows: Vec<Row<'_>> = self.all().enumerate().map(|(at, action)| Row::Action(at, action)).collect();
        if !self.follow.earlier.is_empty() {
            rows.insert(self.follow.own.len(), Row::Earlier);
        }
        let height = rows.len().min(usize::from(inner.height / 2));
        let at = rows.iter().position(|row| matches!(row, Row::Action(at, _) if *at == self.selected)).unwrap_or(0);
        let mut shown: Vec<Line<'static>> = visible(at, rows.len(), height)
            .filter_map(|at| rows.get(at))
            .map(|entry| match entry {
                Row::Earlier => Line::styled(
                    say!(context.words, "actions-earlier", year = self.year.to_string()),
                    context.theme.title(),
                ),
                Row::Action(at, action) => {
                    row(&self.label(action, context), *at == self.selected, inner.width, context.theme)
                }
            })
            .collect();
        shown.push(rule(inner.width, context.theme));
        let said = terms::lines(context.words, on, self.follow.short(on), self.follow.as_of);
        shown.extend(said.iter().flat_map(|line| styled(line.trim_start(), inner.width, Style::new())));
        lines(frame, inner, shown);
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Actions(self.year))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Actions { year, follow, drawn } if self.year == year => self.refresh(follow, drawn),
            other => return Some(other),
        }
        None
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        match command {
            Command::NewAction => may::round::drawn(self.year, self.drawn),
            _ => Ok(()),
        }
    }
}
