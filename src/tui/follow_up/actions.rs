//! What is to be done: the actions of a round, and those of earlier rounds; and the form of a new one.

use crate::{
    domain::{
        area::Area,
        code::Code,
        day::Day,
        follow_up::{Action, FollowUp, Standing},
        reason::given,
        refusal::Refusal,
    },
    say,
    tui::{
        shell::{
            context::Context,
            keymap::ScreenKind,
            numbers::{cells, count},
        },
        widgets::{
            calm::{calm, column},
            fields::{Field, Fields},
            paint::{lines, row, rule, styled},
            window::visible,
            wrap::fit,
        },
    },
    verbs::request,
    words::{dates, follow_up as terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

/// The list.
#[derive(Debug, Clone, PartialEq)]
pub struct Actions {
    pub year: u16,
    pub follow: FollowUp,
    pub selected: usize,
}

/// A row of the list: the title of a part, or an action with its place.
enum Row<'a> {
    Earlier,
    Action(usize, &'a Action),
}

impl Actions {
    #[must_use]
    pub fn new(year: u16, follow: FollowUp) -> Self {
        Self { year, follow, selected: 0 }
    }

    pub fn refresh(&mut self, follow: FollowUp) {
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

    #[must_use]
    pub fn heading(&self, context: Context<'_>) -> (String, String) {
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

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let inner = Rect { x: area.x + 1.min(area.width), width: area.width.saturating_sub(2), ..area };
        let Some(on) = self.selected() else {
            let none = context.keys.say(context.words, ScreenKind::Actions, "actions-none", &[]);
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
            .map(|it| match it {
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
        let said = terms::lines(context.words, on, self.follow.as_of);
        shown.extend(said.iter().flat_map(|line| styled(line.trim_start(), inner.width, Style::new())));
        lines(frame, inner, shown);
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

/// The form of a new action.
#[derive(Debug, Clone, PartialEq)]
pub struct NewAction {
    pub year: u16,
    /// What it was opened for: a finding, or nothing yet.
    pub of: Option<(String, Area)>,
    pub fields: Fields,
}

const QUESTION: usize = 0;
const AREA: usize = 1;
const TEXT: usize = 2;
const OWNER: usize = 3;
const DEADLINE: usize = 4;
const CHECK: usize = 5;
const URGENT: usize = 6;

/// What must be filled in, with its name in a refusal.
const NEEDED: [(usize, &str); 5] =
    [(QUESTION, "action-question"), (TEXT, "action"), (OWNER, "owner"), (DEADLINE, "deadline"), (CHECK, "check")];

/// Labels with what stands in the empty field, and the rows it takes.
const SHOWN: [(&str, &str, u16); 7] = [
    ("actions-field-question", "actions-hint-question", 1),
    ("tui-field-area", "actions-hint-area", 1),
    ("actions-field-text", "actions-hint-text", 3),
    ("actions-field-owner", "actions-hint-owner", 1),
    ("actions-field-deadline", "actions-hint-deadline", 1),
    ("actions-field-check", "actions-hint-check", 2),
    ("actions-field-urgent", "actions-hint-urgent", 1),
];

/// What a form comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Filled {
    /// Something further down is still blank: one is led there.
    Onward,
    Wrong(Refusal),
    Whole(request::NewAction),
}

impl NewAction {
    #[must_use]
    pub fn new(year: u16, of: Option<(String, Area)>) -> Self {
        let (question, area) = match &of {
            Some((question, area)) => (question.clone(), area.letter().to_string()),
            None => (String::new(), String::new()),
        };
        let mut fields = Fields::new(&[&question, &area, "", "", "", "", ""]);
        fields.turn_to(if of.is_some() { TEXT } else { QUESTION });
        Self { year, of, fields }
    }

    /// Whether something was written beyond what it was opened with.
    #[must_use]
    pub fn is_written(&self) -> bool {
        (TEXT..=URGENT).any(|at| !self.fields.text(at).trim().is_empty())
    }

    /// What was filled in. What is blank or wrong is turned to, and all fields stay as they are.
    pub fn filled(&mut self) -> Filled {
        let text = |fields: &Fields, at: usize| fields.text(at).trim().to_owned();
        for (at, name) in NEEDED {
            let Err(refusal) = given(name, &text(&self.fields, at)) else { continue };
            // Enter goes on to what is blank; only where one stands there already is it a mistake.
            let there = self.fields.on() == at;
            self.fields.turn_to(at);
            return if there { Filled::Wrong(refusal) } else { Filled::Onward };
        }
        let typed = text(&self.fields, AREA);
        let area = match Some(typed).filter(|typed| !typed.is_empty()).map(|typed| Area::typed(&typed)).transpose() {
            Ok(area) => area,
            Err(refusal) => return self.wrong(AREA, refusal),
        };
        let deadline = match Day::typed(&text(&self.fields, DEADLINE)) {
            Ok(deadline) => deadline,
            Err(refusal) => return self.wrong(DEADLINE, refusal),
        };
        let typed = text(&self.fields, URGENT);
        let Some(acute) = yes(&typed) else {
            return self.wrong(URGENT, Refusal::new(Code::ActionUrgentUnclear).with("typed", typed));
        };
        Filled::Whole(request::NewAction {
            question: text(&self.fields, QUESTION),
            area,
            text: text(&self.fields, TEXT),
            owner: text(&self.fields, OWNER),
            deadline,
            check: text(&self.fields, CHECK),
            acute,
        })
    }

    fn wrong(&mut self, at: usize, refusal: Refusal) -> Filled {
        self.fields.turn_to(at);
        Filled::Wrong(refusal)
    }

    /// Turns to the field that a refusal is about, if it is about one.
    pub fn turn_to_fault(&mut self, refusal: &Refusal) {
        let named = |(name, value): &(&str, String)| {
            (*name == "field").then(|| NEEDED.iter().find(|(_, field)| field == value)).flatten()
        };
        let at = match refusal.code {
            Code::QuestionUnknown => Some(QUESTION),
            Code::ActionOtherArea => Some(AREA),
            Code::ActionDeadlinePast => Some(DEADLINE),
            _ => refusal.facts.iter().find_map(named).map(|(at, _)| *at),
        };
        if let Some(at) = at {
            self.fields.turn_to(at);
        }
    }

    #[must_use]
    pub fn heading(&self, context: Context<'_>) -> (String, String) {
        (context.words.say("actions-new", &[]), self.year.to_string())
    }

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let words = context.words;
        let inner = column(area);
        let field = |(at, (label, hint, rows)): (usize, &(&str, &str, u16))| Field {
            at,
            label: words.say(label, &[]),
            hint: words.say(hint, &[]),
            rows: *rows,
        };
        let fields: Vec<Field> = SHOWN.iter().enumerate().map(field).collect();
        let rows = fields.iter().map(|field| usize::from(field.rows)).sum();
        let means = styled(&words.say("actions-means", &[]), inner.width, Style::new());
        let text = calm(vec![means, vec![Line::raw(""); rows]], inner.height);
        let at = text.starts.get(1).copied().unwrap_or(0).min(inner.height);
        // On a low screen the fields come before what is said about them.
        let at = if inner.height < at.saturating_add(cells(rows)) { 0 } else { at };
        if at > 0 {
            lines(frame, inner, text.lines);
        }
        self.fields.draw(frame, Rect { y: inner.y + at, height: inner.height - at, ..inner }, &fields, context);
    }
}

/// A yes or a no, in the languages that are spoken here; blank is no.
fn yes(typed: &str) -> Option<bool> {
    match typed.to_lowercase().as_str() {
        "" | "n" | "nej" | "no" => Some(false),
        "j" | "ja" | "y" | "yes" => Some(true),
        _ => None,
    }
}
