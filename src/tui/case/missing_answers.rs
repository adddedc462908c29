//! What keeps a case from being complete, as a list one can walk: Enter goes there.

use crate::{
    domain::{
        case_file::{CaseFile, Lack},
        checklist::{Text, find},
        contradiction::{Contradiction, contradictions},
        sample::CaseId,
    },
    say,
    tui::{
        shell::{command::ScreenKind, context::Context, numbers::count, screen_view::ScreenView},
        widgets::{
            paint::{lines, row},
            window::visible,
            wrap::fit,
        },
    },
    words::say::Words,
};
use ratatui::{Frame, layout::Rect};

#[derive(Debug, Clone, PartialEq)]
pub struct MissingAnswers {
    pub case: CaseId,
    /// What is missing first, then what does not fit together.
    pub items: Vec<Item>,
    pub selected: usize,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    Lack { question: String, lack: Lack, text: Option<Text> },
    Odd { found: Contradiction, text: Option<Text> },
}

impl Item {
    /// The question that one can go to.
    #[must_use]
    pub fn question(&self) -> Option<&str> {
        match self {
            Self::Lack { question, .. } => Some(question),
            Self::Odd { found, .. } => found.question(),
        }
    }
}

impl MissingAnswers {
    #[must_use]
    pub fn of(file: &CaseFile) -> Self {
        let text = |question: &str| find(&file.checklists, question).map(|question| question.short_or_text().clone());
        let lack =
            |(question, lack): (&str, Lack)| Item::Lack { question: question.into(), lack, text: text(question) };
        let odd = |found: Contradiction| Item::Odd { text: found.question().and_then(text), found };
        let items = file.lacks().into_iter().map(lack).chain(contradictions(file).into_iter().map(odd)).collect();
        Self { case: file.case.id, items, selected: 0 }
    }

    fn counted(&self, words: &Words) -> String {
        let lacks = self.items.iter().filter(|item| matches!(item, Item::Lack { .. })).count();
        match self.items.len() - lacks {
            0 => say!(words, "tui-missing-answers-count", count = count(lacks)),
            odd => say!(words, "missing-answers-odd-count", lacks = count(lacks), odd = count(odd)),
        }
    }
}

impl ScreenView for MissingAnswers {
    fn kind(&self) -> ScreenKind {
        ScreenKind::MissingAnswers
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        (say!(context.words, "tui-missing-answers", case = self.case), self.counted(context.words))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let shown = visible(self.selected, self.items.len(), usize::from(area.height))
            .filter_map(|at| {
                Some(row(&label(self.items.get(at)?, context.words), at == self.selected, area.width, context.theme))
            })
            .collect();
        lines(frame, area, shown);
    }
}

fn label(item: &Item, words: &Words) -> String {
    let (what, text) = match item {
        Item::Lack { lack, text, .. } => (words.say(&format!("tui-lack-{}", lack.code()), &[]), text),
        Item::Odd { text, .. } => (words.say("missing-answers-odd", &[]), text),
    };
    let text = text.as_ref().map(|text| words.lang().of(text).to_owned());
    let text = text.unwrap_or_else(|| words.say("missing-answers-odd-age", &[]));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{}{}{text}", fit(item.question().unwrap_or_default(), 7), fit(&what, 21))
}
