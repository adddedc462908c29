//! What keeps a case from being complete, as a list one can walk: Enter goes there.

use crate::{
    domain::{
        case_file::{CaseFile, Lack},
        checklist::find,
        sample::CaseId,
    },
    say,
    tui::{
        model::Context,
        numbers::count,
        widgets::{
            paint::{lines, row},
            window::visible,
            wrap::fit,
        },
    },
};
use ratatui::{Frame, layout::Rect};

#[derive(Debug, Clone, PartialEq)]
pub struct Lacks {
    pub case: CaseId,
    pub items: Vec<(String, Lack)>,
    /// The questions' texts, in both languages.
    texts: Vec<crate::domain::checklist::Text>,
    pub selected: usize,
}

impl Lacks {
    #[must_use]
    pub fn of(file: &CaseFile) -> Self {
        let items: Vec<(String, Lack)> =
            file.lacks().into_iter().map(|(question, lack)| (question.to_owned(), lack)).collect();
        let texts = items
            .iter()
            .filter_map(|(question, _)| find(&file.checklists, question).map(|question| question.text.clone()))
            .collect();
        Self { case: file.case.id, items, texts, selected: 0 }
    }

    #[must_use]
    pub fn heading(&self, context: Context<'_>) -> (String, String) {
        (
            say!(context.words, "tui-lacks", case = self.case),
            say!(context.words, "tui-lacks-count", count = count(self.items.len())),
        )
    }

    pub fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let shown = visible(self.selected, self.items.len(), usize::from(area.height))
            .filter_map(|at| {
                let (question, lack) = self.items.get(at)?;
                let what = context.words.say(&format!("tui-lack-{}", lack.code()), &[]);
                let text = self.texts.get(at).map(|text| context.words.lang().of(text)).unwrap_or_default();
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                let label = format!("{}{}{text}", fit(question, 7), fit(&what, 21));
                Some(row(&label, at == self.selected, area.width, context.theme))
            })
            .collect();
        lines(frame, area, shown);
    }
}
