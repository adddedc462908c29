//! A choice between a few things: the second reader's verdict, the reason why a case leaves the sample.

use crate::{
    domain::{
        case_file::Draft,
        checklist::Question,
        follow_up::{ActionId, Outcome},
        review::Verdict,
        sample::{CaseId, Reason},
    },
    say,
    tui::{
        effect::Spot,
        model::Context,
        numbers::count,
        widgets::{
            paint::{lines, row, styled},
            window::visible,
        },
    },
    words::terms,
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

/// So many can be picked by their number.
const DIGITS: usize = 5;

#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    pub choosing: Choosing,
    pub selected: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Choosing {
    Verdict {
        spot: Spot,
        question: Box<Question>,
        draft: Option<Draft>,
    },
    Reason(u16, CaseId, [Reason; 5]),
    /// What came of an action, which is shown with its text.
    Outcome(ActionId, String),
    /// Sentences for a note, and where a person's own can stand.
    Snippet(Vec<String>, String),
}

impl Choice {
    #[must_use]
    pub fn new(choosing: Choosing) -> Self {
        Self { choosing, selected: 0 }
    }

    #[must_use]
    pub fn count(&self) -> usize {
        match &self.choosing {
            Choosing::Verdict { .. } => Verdict::ALL.len(),
            Choosing::Reason(_, _, reasons) => reasons.len(),
            Choosing::Outcome(..) => Outcome::ALL.len(),
            Choosing::Snippet(texts, _) => texts.len(),
        }
    }

    #[must_use]
    pub fn heading(&self, context: Context<'_>) -> (String, String) {
        match &self.choosing {
            Choosing::Verdict { spot, .. } => {
                (context.words.say("tui-verdict", &[]), format!("{}  {}", spot.case, spot.question))
            }
            Choosing::Reason(_, case, _) => (context.words.say("tui-replace", &[]), case.to_string()),
            Choosing::Outcome(action, _) => (context.words.say("actions-outcome", &[]), action.to_string()),
            Choosing::Snippet(..) => (context.words.say("snippet-title", &[]), String::new()),
        }
    }

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let words = context.words;
        let room = area.width.saturating_sub(2);
        let (intro, options): (String, Vec<String>) = match &self.choosing {
            Choosing::Verdict { question, .. } => (
                format!("{} {}", question.id, words.lang().of(&question.text)),
                Verdict::ALL.iter().map(|verdict| terms::verdict(words, *verdict)).collect(),
            ),
            Choosing::Reason(_, case, reasons) => (
                say!(words, "tui-replace-intro", case = case),
                reasons.iter().map(|reason| terms::reason(words, *reason)).collect(),
            ),
            Choosing::Outcome(_, text) => (
                say!(words, "actions-outcome-intro", text = text),
                Outcome::ALL.iter().map(|it| words.say(&format!("actions-outcome-{}", it.code()), &[])).collect(),
            ),
            Choosing::Snippet(texts, file) => (say!(words, "snippet-hint", file = file), texts.clone()),
        };
        let mut shown: Vec<Line<'static>> = styled(&intro, room, Style::new());
        shown.push(Line::raw(""));
        let height = usize::from(area.height).saturating_sub(shown.len()).max(1);
        shown.extend(visible(self.selected, options.len(), height).filter_map(|at| {
            // Only the first few have a digit.
            let number = if at < DIGITS { count(at + 1).to_string() } else { " ".into() };
            Some(row(&format!("{number}  {}", options.get(at)?), at == self.selected, room, context.theme))
        }));
        if matches!(self.choosing, Choosing::Verdict { .. }) {
            shown.push(Line::raw(""));
            shown.extend(styled(&words.say("tui-verdict-hint", &[]), room, context.theme.quiet()));
        }
        lines(frame, Rect { x: area.x + 1, width: room, ..area }, shown);
    }
}
