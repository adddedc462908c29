//! What citizens answered in the yearly questionnaire: what is read in, and where the file with it lies.

use crate::{
    domain::{may, refusal::Refusal, round::Round, survey::Survey},
    say,
    tui::{
        lists::{import_effect::ImportNews, picker::Picker},
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            notice::body,
            screen_view::ScreenView,
        },
        widgets::{
            paint::styled,
            scroll::{self, scrolled},
            text_box::TextBox,
        },
    },
    verbs::{
        folder::Folder,
        load::{Load, Loaded, Visit},
    },
    words::survey,
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};
use std::path::PathBuf;

#[derive(Debug, Clone, PartialEq)]
pub struct Citizens {
    pub round: Round,
    pub survey: Option<Survey>,
    pub scroll: u16,
}

impl Citizens {
    #[must_use]
    pub fn new(round: Round, survey: Option<Survey>) -> Self {
        Self { round, survey, scroll: 0 }
    }

    /// The rows of a page, and the last place the text can be scrolled to.
    #[must_use]
    pub fn page(&self, context: Context<'_>) -> (u16, u16) {
        let inner = place(body(context, ScreenKind::Of(Visit::Citizens), None));
        scroll::page(self.text(inner.width, context).len(), inner.height)
    }

    fn text(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let words = context.words;
        match &self.survey {
            None => ["citizens-none", "citizens-file"]
                .into_iter()
                .filter_map(|key| context.keys.say(words, ScreenKind::Of(Visit::Citizens), key, &[]))
                .flat_map(|text| [styled(&text, width, Style::new()), vec![Line::raw("")]].concat())
                .collect(),
            Some(survey) => survey::lines(words, survey).iter().flat_map(|line| indented(line, width)).collect(),
        }
    }
}

impl ScreenView for Citizens {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Of(Visit::Citizens)
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        (say!(context.words, "citizens-title-year", year = self.round.year.to_string()), String::new())
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let inner = place(area);
        scrolled(frame, inner, self.text(inner.width, context), self.scroll, context);
    }

    fn load(&self) -> Option<Load> {
        Some(Load::Citizens(self.round.year))
    }

    fn take(&mut self, loaded: Loaded) -> Option<Loaded> {
        match loaded {
            Loaded::Citizens(round, survey) if self.round.year == round.year => *self = Self::new(round, survey),
            other => return Some(other),
        }
        None
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        match command {
            Command::Import => may::report::write(&self.round),
            Command::Clear => may::report::clear_survey(&self.round, self.survey.as_ref()),
            _ => Ok(()),
        }
    }
}

/// A line that keeps the blanks that it begins with.
#[must_use]
pub fn indented(line: &str, width: u16) -> Vec<Line<'static>> {
    let bare = line.trim_start();
    let blanks = " ".repeat(line.len() - bare.len());
    let room = width.saturating_sub(u16::try_from(blanks.len()).unwrap_or(0));
    let mut lines = styled(bare, room, Style::new());
    for line in &mut lines {
        line.spans.insert(0, blanks.clone().into());
    }
    lines
}

fn place(area: Rect) -> Rect {
    Rect { x: area.x + 1.min(area.width), width: area.width.saturating_sub(2), ..area }
}

/// The way to the file.
#[derive(Debug, Clone, PartialEq)]
pub struct SurveyFile {
    pub year: u16,
    pub picker: Picker,
}

impl SurveyFile {
    #[must_use]
    pub fn new(year: u16, folder: Folder, shortcuts: Vec<PathBuf>) -> Self {
        Self { year, picker: Picker { ask: "citizens-file-ask", ..Picker::new(folder, shortcuts) } }
    }

    /// Takes what came of a task.
    pub fn hear(&mut self, news: ImportNews) {
        if let ImportNews::Folder(folder) = news {
            self.picker.go(folder);
        }
    }
}

impl ScreenView for SurveyFile {
    fn kind(&self) -> ScreenKind {
        ScreenKind::ListFile
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let title = say!(context.words, "citizens-title-year", year = self.year.to_string());
        (title, context.words.say("list-at-file", &[]))
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        self.picker.draw(frame, area, context);
    }

    fn text(&mut self) -> Option<&mut TextBox> {
        Some(&mut self.picker.typed)
    }
}
