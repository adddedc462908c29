//! A choice between a few things: the reason why a case leaves the sample, how the cases of a reader are chosen.

use crate::{
    domain::{
        at::CaseAt,
        follow_up::{ActionId, Outcome},
        reading::How,
        refusal::Refusal,
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
    /// How the cases are chosen that somebody is to read. `case` can be chosen alone; `unbound` is why none can be drawn.
    Readings {
        year: u16,
        reader: String,
        case: Option<CaseId>,
        unbound: Option<Refusal>,
    },
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

/// How a case leaves the audit: the command, and what it is called.
pub const TAKE_OUT: [(Command, &str); 2] =
    [(Command::MarkMissing, "tui-take-out-missing"), (Command::Replace, "tui-take-out-replace")];

/// Only the first few have a digit.
const LAST: char = '6';

impl Choice {
    #[must_use]
    pub fn new(choosing: Choosing) -> Self {
        Self { choosing, selected: 0 }
    }

    /// The digits of the rows.
    fn digits(&self) -> Vec<char> {
        ('1'..=LAST).chain(iter::repeat(' ')).take(self.count()).collect()
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
            Choosing::Readings { case, .. } => ways(*case).len(),
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
            Choosing::Readings { reader, .. } => (context.words.say("reading-choose-title", &[]), reader.clone()),
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
            Choosing::Readings { reader, case, unbound, .. } => {
                (say!(words, "reading-choose-how", reader = reader), read_ways(*case, unbound.as_ref(), words))
            }
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
        if matches!(self.choosing, Choosing::Readings { .. }) {
            shown.push(Line::raw(""));
            shown.extend(styled(&words.say("reading-choose-means", &[]), room, context.theme.dim()));
        }
        lines(frame, Rect { x: area.x + 1, width: room, ..area }, shown);
    }
}

/// The best first: what nobody could know beforehand.
#[must_use]
pub fn ways(case: Option<CaseId>) -> Vec<How> {
    [How::Drawn, How::All, How::First].into_iter().chain(case.map(|_| How::Picked)).collect()
}

/// The ways in words; why none can be drawn stands where that would be.
fn read_ways(case: Option<CaseId>, unbound: Option<&Refusal>, words: &Words) -> Vec<String> {
    let named = case.map(|case| case.to_string()).unwrap_or_default();
    let way = |how: &How| {
        let label = say!(words, &format!("reading-way-{}", how.code()), case = named);
        let short = unbound.filter(|_| *how == How::Drawn);
        short.map_or(label.clone(), |why| say!(words, "tui-not-now", label = label, why = words.short(why)))
    };
    ways(case).iter().map(way).collect()
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
