//! A choice between a few things: the second reader's verdict, the reason why a case leaves the sample.

use crate::{
    domain::{
        answer::Value,
        at::{At, CaseAt},
        case_file::Draft,
        checklist::Question,
        follow_up::{ActionId, Outcome},
        review::Verdict,
        sample::{CaseId, Reason},
        supplement::MAIN,
    },
    say,
    tui::{
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            screen_view::ScreenView,
        },
        widgets::{
            paint::{lines, row, styled},
            window::visible,
        },
    },
    verbs::draw_state::{AreaSize, Extendable},
    words::{say::Words, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};
use std::iter;

#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    pub choosing: Choosing,
    pub selected: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Choosing {
    Verdict(Reading),
    /// What the second reader would have answered.
    Instead(Reading),
    Reason(CaseAt, [Reason; 5]),
    /// What came of an action, which is shown with its text.
    Outcome(ActionId, String),
    /// Sentences for a note, where a person's own can stand, and whether the text is whole with one.
    Snippet(Vec<String>, String, bool),
    /// Not found, or out of the sample.
    TakeOut(CaseId),
    /// Which of the samples is extended: the first, or that of a supplement.
    Extend(u16, Vec<Extendable>),
}

/// An answer that a second reader looks at.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    pub at: At,
    pub question: Box<Question>,
    pub read: Value,
    pub draft: Option<Draft>,
}

impl Reading {
    /// The other answers of the scale, and at last none of them.
    #[must_use]
    pub fn offered(&self) -> Vec<Option<Value>> {
        let others = Value::of(self.question.scale).filter(|value| *value != self.read);
        others.map(Some).chain([None]).collect()
    }
}

/// How a case leaves the audit: the command, and what it is called.
pub const TAKE_OUT: [(Command, &str); 2] =
    [(Command::MarkMissing, "tui-take-out-missing"), (Command::Replace, "tui-take-out-replace")];

/// The digit of not saying an answer: behind all answers, which keep the digits that they have everywhere.
const SKIP: char = '6';

impl Choice {
    #[must_use]
    pub fn new(choosing: Choosing) -> Self {
        Self { choosing, selected: 0 }
    }

    /// Nothing is claimed that was not chosen: the answer of an earlier draft is marked, or none.
    #[must_use]
    pub fn instead(reading: Reading) -> Self {
        let drafted = reading.draft.as_ref().and_then(|draft| draft.value);
        let offered = reading.offered();
        let selected = offered.iter().position(|value| *value == drafted).unwrap_or(offered.len() - 1);
        Self { choosing: Choosing::Instead(reading), selected }
    }

    /// The digits of the rows.
    fn digits(&self) -> Vec<char> {
        match &self.choosing {
            Choosing::Instead(reading) => {
                reading.offered().into_iter().map(|value| value.map_or(SKIP, terms::digit)).collect()
            }
            // Only the first few have a digit.
            _ => ('1'..=SKIP).chain(iter::repeat(' ')).take(self.count()).collect(),
        }
    }

    /// The row of a digit, counted from 0.
    #[must_use]
    pub fn row_of(&self, pressed: usize) -> Option<usize> {
        let pressed = ('1'..='9').nth(pressed)?;
        self.digits().iter().position(|digit| *digit == pressed)
    }

    #[must_use]
    pub fn count(&self) -> usize {
        match &self.choosing {
            Choosing::Verdict(_) => Verdict::ALL.len(),
            Choosing::Instead(reading) => reading.offered().len(),
            Choosing::Reason(_, reasons) => reasons.len(),
            Choosing::Outcome(..) => Outcome::ALL.len(),
            Choosing::Snippet(texts, ..) => texts.len(),
            Choosing::TakeOut(_) => TAKE_OUT.len(),
            Choosing::Extend(_, all) => all.len(),
        }
    }
}

impl ScreenView for Choice {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Choice
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        match &self.choosing {
            Choosing::Verdict(reading) | Choosing::Instead(reading) => {
                let at = &reading.at;
                (context.words.say("tui-verdict", &[]), format!("{}  {}", at.case, at.question))
            }
            Choosing::Reason(at, _) => (context.words.say("tui-replace", &[]), at.case.to_string()),
            Choosing::Outcome(action, _) => (context.words.say("actions-outcome", &[]), action.to_string()),
            Choosing::TakeOut(case) => (context.words.say("tui-do-take-out", &[]), case.to_string()),
            Choosing::Snippet(..) => (context.words.say("snippet-title", &[]), String::new()),
            Choosing::Extend(year, _) => (context.words.say("extend-title", &[]), year.to_string()),
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let words = context.words;
        let room = area.width.saturating_sub(2);
        let (intro, options): (String, Vec<String>) = match &self.choosing {
            Choosing::Verdict(reading) => (
                format!("{} {}", reading.question.id, words.lang().of(&reading.question.text)),
                Verdict::ALL.iter().map(|verdict| terms::verdict(words, *verdict)).collect(),
            ),
            Choosing::Instead(reading) => (instead(reading, context), offered(reading, context)),
            Choosing::Reason(at, reasons) => (
                say!(words, "tui-replace-intro", case = at.case),
                reasons.iter().map(|reason| terms::reason(words, *reason)).collect(),
            ),
            Choosing::Outcome(_, text) => (
                say!(words, "actions-outcome-intro", text = text),
                Outcome::ALL
                    .iter()
                    .map(|outcome| words.say(&format!("actions-outcome-{}", outcome.code()), &[]))
                    .collect(),
            ),
            Choosing::Extend(_, all) => {
                (words.say("extend-intro", &[]), all.iter().map(|drawn| extendable(drawn, words)).collect())
            }
            Choosing::TakeOut(case) => (
                say!(words, "tui-take-out-intro", case = case),
                TAKE_OUT.iter().map(|(_, label)| words.say(label, &[])).collect(),
            ),
            Choosing::Snippet(texts, file, _) => (say!(words, "snippet-hint", file = file), texts.clone()),
        };
        let mut shown: Vec<Line<'static>> = styled(&intro, room, Style::new());
        shown.push(Line::raw(""));
        let (height, digits) = (usize::from(area.height).saturating_sub(shown.len()).max(1), self.digits());
        shown.extend(visible(self.selected, options.len(), height).filter_map(|at| {
            let label = format!("{}  {}", digits.get(at)?, options.get(at)?);
            Some(row(&label, at == self.selected, room, context.theme))
        }));
        let hint = match self.choosing {
            Choosing::Verdict(_) => Some("tui-verdict-hint"),
            Choosing::Instead(_) => Some("reading-hint"),
            _ => None,
        };
        if let Some(hint) = hint {
            shown.push(Line::raw(""));
            shown.extend(styled(&words.say(hint, &[]), room, context.theme.dim()));
        }
        lines(frame, Rect { x: area.x + 1, width: room, ..area }, shown);
    }
}

fn instead(reading: &Reading, context: Context<'_>) -> String {
    let (words, question) = (context.words, &reading.question);
    let read = terms::value(words, question.scale, reading.read);
    let asked = say!(words, "reading-instead", read = read);
    format!("{} {}\n{asked}", question.id, words.lang().of(&question.text))
}

fn offered(reading: &Reading, context: Context<'_>) -> Vec<String> {
    let said = |value: Option<Value>| match value {
        Some(value) => terms::value(context.words, reading.question.scale, value),
        None => context.words.say("reading-skip", &[]),
    };
    reading.offered().into_iter().map(said).collect()
}

/// "Tillæg 1: børneområdet 2 af 4".
fn extendable(extendable: &Extendable, words: &Words) -> String {
    let part = |size: &AreaSize| {
        let area = terms::area_inline(words, size.area);
        say!(words, "extend-part", area = area, drawn = size.drawn, all = size.population)
    };
    let parts: Vec<String> = extendable.sizes.iter().map(part).collect();
    let name = match extendable.supplement {
        MAIN => words.say("extend-first", &[]),
        number => say!(words, "extend-supplement", number = number),
    };
    format!("{name}: {}", parts.join(", "))
}
