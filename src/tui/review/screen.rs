//! The second reader's notes: those that wait for an answer first, then the answered, then the settled.

use crate::{
    domain::{
        checklist::{Checklist, find},
        review::Standing,
        review_notes::Noted,
    },
    say,
    tui::{
        shell::{
            command::ScreenKind,
            context::Context,
            numbers::{cells, count},
            screen_view::ScreenView,
        },
        widgets::{
            paint::{labelled, lines, row, rule, styled},
            window::visible,
            wrap::fit,
        },
    },
    verbs::load::{Load, Loaded, Visit},
    words::{dates::date_time, say::Words, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[derive(Debug, Clone, PartialEq)]
pub struct Notes {
    pub year: u16,
    pub notes: Vec<Noted>,
    pub checklists: Vec<Checklist>,
    pub selected: usize,
}

impl Notes {
    #[must_use]
    pub fn new(year: u16, notes: Vec<Noted>, checklists: Vec<Checklist>) -> Self {
        Self { year, notes, checklists, selected: 0 }
    }

    pub fn refresh(&mut self, notes: Vec<Noted>) {
        let place = |noted: &Noted| (noted.case, noted.review.question.clone());
        let on = self.notes.get(self.selected).map(place);
        let same = notes.iter().position(|noted| Some(place(noted)) == on);
        self.selected = same.unwrap_or(self.selected).min(notes.len().saturating_sub(1));
        self.notes = notes;
    }

    #[must_use]
    pub fn line(&self, noted: &Noted, words: &Words) -> String {
        let mark = if noted.standing == Standing::Open { '*' } else { ' ' };
        let standing = terms::standing(words, noted.standing);
        let note = noted.review.note.split_whitespace().collect::<Vec<_>>().join(" ");
        format!(
            "{mark} {}{}{standing}  {note}",
            fit(&noted.case.to_string(), 6),
            fit(&terms::question(words, &self.checklists, &noted.review.question), 30)
        )
    }

    /// The selected note beside the answer it is about.
    fn below(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let (words, theme) = (context.words, context.theme);
        let Some(noted) = self.notes.get(self.selected) else { return Vec::new() };
        let question = find(&self.checklists, &noted.review.question);
        let text = question.map(|question| words.lang().of(&question.text)).unwrap_or_default();
        let mut below = styled(text, width, theme.title());
        let answer = match (&noted.given, question) {
            (Some(given), Some(question)) => {
                let value = terms::value(words, question.scale, given.answer.value);
                let note =
                    if given.answer.note.is_empty() { String::new() } else { format!(": {}", given.answer.note) };
                format!("{value}{note} ({})", given.by)
            }
            _ => words.say("tui-no-answers", &[]),
        };
        below.extend(labelled(&words.say("tui-answer", &[]), &answer, width, theme));
        let by = say!(words, "tui-note-by", by = noted.review.by, at = date_time(noted.review.at, words.lang()));
        let verdict = terms::verdict(words, noted.review.verdict);
        let own = noted.review.value.zip(question).map(|(value, question)| {
            let value = terms::value(words, question.scale, value);
            format!("{verdict}. {}", say!(words, "reading-own", value = value))
        });
        let verdict = own.unwrap_or(verdict);
        let said = if noted.review.note.is_empty() { verdict } else { format!("{verdict}: {}", noted.review.note) };
        below.extend(labelled(&words.say("tui-second-reader", &[]), &format!("{said} {by}"), width, theme));
        below
    }
}

impl ScreenView for Notes {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Of(Visit::Notes)
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let open = self.notes.iter().filter(|noted| noted.standing == Standing::Open).count();
        let words = context.words;
        (
            say!(words, "tui-notes", year = self.year.to_string()),
            say!(words, "tui-notes-open", open = count(open), count = count(self.notes.len())),
        )
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        if self.notes.is_empty() {
            let inner = Rect { x: area.x + 1.min(area.width), width: area.width.saturating_sub(2), ..area };
            lines(frame, inner, styled(&context.words.say("tui-notes-none", &[]), inner.width, Style::new()));
            return;
        }
        let mut below = self.below(area.width.saturating_sub(2), context);
        below.truncate(usize::from(area.height / 2));
        let height = area.height.saturating_sub(cells(below.len()) + 1);
        let shown = visible(self.selected, self.notes.len(), usize::from(height)).filter_map(|at| {
            let line = self.line(self.notes.get(at)?, context.words);
            Some(row(&line, at == self.selected, area.width, context.theme))
        });
        lines(frame, Rect { height, ..area }, shown.collect());
        for line in &mut below {
            line.spans.insert(0, " ".into());
        }
        below.insert(0, rule(area.width, context.theme));
        lines(frame, Rect { y: area.y + height, height: area.height - height, ..area }, below);
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Notes(self.year))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Notes { year, notes, .. } if self.year == year => self.refresh(notes),
            other => return Some(other),
        }
        None
    }

    fn rows(&self, context: Context<'_>) -> Option<(Vec<String>, usize)> {
        let words = context.words;
        Some((self.notes.iter().map(|noted| self.line(noted, words)).collect(), self.selected))
    }

    fn select(&mut self, at: usize) {
        self.selected = at;
    }
}
