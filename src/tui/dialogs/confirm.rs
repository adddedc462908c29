//! The question before something that cannot be undone. Enter says no.

use crate::{
    domain::{
        area::Area,
        before_signing::BeforeSigning,
        reading::How,
        refusal::Refusal,
        round::{Contents, Round},
        sample::CaseId,
        seed_source::Source,
    },
    say,
    tui::{
        draw::seed_preview::SeedPreview,
        report::citizens::indented,
        shell::{command::ScreenKind, context::Context, notice::body, screen_view::ScreenView},
        widgets::{
            layout::{column, spaced},
            paint::styled,
            scroll::{self, scrolled},
        },
    },
    verbs::request::{OfRound, Request},
    words::{say::Words, seeds, signing, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[derive(Debug, Clone, PartialEq)]
pub struct Confirm {
    pub ask: Ask,
    pub write: Box<Request>,
    pub scroll: u16,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// The citizens' answers.
    Survey(IncomingFile),
    ClearSurvey(u16),
    /// What does not fit together in the case, a heading and a line each.
    Complete(CaseId, Vec<String>),
    Replace(CaseId),
    SignOff(Box<BeforeSigning>),
    /// With what is in the round.
    RemoveRound(Round, Contents),
    /// What the refusal says, and the question that it asks.
    Sure(Refusal, &'static str),
    /// Where the seed will come from.
    Lock(u16, Option<Source>),
    Draw(Box<SeedPreview>),
    /// A case list.
    Import(IncomingFile),
    TakeBack {
        number: u32,
        file_name: String,
    },
    Extend(Vec<Growth>),
    /// A second reader is shown the answers, and reads the case with them from then on.
    ShowAnswers(CaseId),
    /// With so many answers that are not read.
    FinishReading(CaseId, usize),
    /// All cases for a reader, or the one that was looked at.
    ChooseReading(String, How, Option<CaseId>),
}

/// A file that is about to come into a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingFile {
    pub year: u16,
    pub file_name: String,
    /// What is to be known of it, a line each.
    pub said: Vec<String>,
}

/// An area with its cases now, and as many as there are to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Growth {
    pub area: Area,
    pub now: u32,
    pub wanted: u32,
}

impl Confirm {
    #[must_use]
    pub fn new(ask: Ask, write: Request) -> Self {
        Self { ask, write: Box::new(write), scroll: 0 }
    }

    #[must_use]
    pub fn remove(round: Round, contents: Contents) -> Self {
        let write = Request::Round(round.year, OfRound::Remove);
        Self::new(Ask::RemoveRound(round, contents), write)
    }

    /// The rows of a page, and the last place the text can be scrolled to.
    #[must_use]
    pub fn page(&self, context: Context<'_>) -> (u16, u16) {
        let inner = self.place(body(context, ScreenKind::Confirm, None));
        scroll::page(self.text(inner, context).len(), inner.height)
    }

    /// A draw is looked at by a whole room.
    fn place(&self, area: Rect) -> Rect {
        match self.ask {
            Ask::Draw(_) | Ask::Lock(..) | Ask::Import(..) => column(area),
            _ => Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area },
        }
    }

    fn text(&self, inner: Rect, context: Context<'_>) -> Vec<Line<'static>> {
        let words = context.words;
        let (question, meaning) = match &self.ask {
            Ask::Draw(preview) => return preview_text(preview, inner, context),
            Ask::Import(incoming) => return import_text(incoming, inner, context),
            Ask::SignOff(list) => (signing::question(words, list), "tui-ask-sign-off-means"),
            Ask::Complete(case, odd) => return odd_text(*case, odd, inner, context),
            Ask::TakeBack { number, file_name } => {
                (say!(words, "list-ask-back", number = number, file = file_name), "list-ask-back-means")
            }
            Ask::Extend(growths) => {
                let part = |growth: &Growth| {
                    let area = terms::area_inline(words, growth.area);
                    say!(words, "draw-ask-extend-part", area = area, now = growth.now, n = growth.wanted)
                };
                let parts: Vec<String> = growths.iter().map(part).collect();
                (say!(words, "draw-ask-extend", parts = parts.join(", ")), "draw-ask-extend-means")
            }
            Ask::Lock(year, source) => return lock_text(*year, source.as_ref(), inner, context),
            Ask::Survey(incoming) => return survey_text(incoming, inner, context),
            Ask::ClearSurvey(year) => {
                (say!(words, "citizens-ask-clear", year = year.to_string()), "texts-ask-clear-means")
            }
            Ask::ShowAnswers(case) => (say!(words, "reading-ask-show", case = case), "reading-ask-show-means"),
            Ask::FinishReading(case, unread) => {
                (say!(words, "reading-ask-finish", case = case, unread = unread), "reading-ask-finish-means")
            }
            Ask::ChooseReading(reader, how, case) => {
                let case = case.map(|case| case.to_string()).unwrap_or_default();
                let ask = format!("reading-ask-{}", how.code());
                (say!(words, &ask, reader = reader, case = case), "reading-choose-means")
            }
            Ask::Replace(case) => (say!(words, "tui-ask-replace", case = case), "tui-ask-replace-means"),
            Ask::RemoveRound(round, contents) => return removed_text(round, contents, inner, context),
            Ask::Sure(refusal, question) => (refused(words, refusal), *question),
        };
        let mut text = vec![Line::raw("")];
        text.extend(styled(&question, inner.width, context.theme.title()));
        text.push(Line::raw(""));
        text.extend(styled(&words.say(meaning, &[]), inner.width, Style::new()));
        text.push(Line::raw(""));
        text.extend(styled(&words.say("tui-ask-keys", &[]), inner.width, context.theme.dim()));
        text
    }
}

impl ScreenView for Confirm {
    fn kind(&self) -> ScreenKind {
        ScreenKind::Confirm
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        (context.words.say("tui-confirm", &[]), String::new())
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let inner = self.place(area);
        scrolled(frame, inner, self.text(inner, context), self.scroll, context);
    }
}

/// Everything that a room should see before it is done.
fn preview_text(preview: &SeedPreview, inner: Rect, context: Context<'_>) -> Vec<Line<'static>> {
    let words = context.words;
    let mut blocks = vec![styled(&words.say("tui-ask-draw", &[]), inner.width, context.theme.title())];
    blocks.extend(preview.blocks(inner.width, context));
    let mut last = styled(&words.say("tui-ask-draw-means", &[]), inner.width, Style::new());
    last.extend(styled(&words.say("tui-ask-keys", &[]), inner.width, context.theme.dim()));
    blocks.push(last);
    spaced(blocks, inner.height).lines
}

/// The lock, and where the seed will come from: neither can be chosen again.
fn lock_text(year: u16, source: Option<&Source>, inner: Rect, context: Context<'_>) -> Vec<Line<'static>> {
    let words = context.words;
    let ask = say!(words, "tui-ask-lock", year = year.to_string());
    let mut blocks = vec![styled(&ask, inner.width, context.theme.title()), source_lines(source, inner, context)];
    let mut last = styled(&words.say("tui-ask-lock-means", &[]), inner.width, Style::new());
    last.extend(styled(&words.say("tui-ask-keys", &[]), inner.width, context.theme.dim()));
    blocks.push(last);
    spaced(blocks, inner.height).lines
}

/// What is refused, with its places in a row.
fn refused(words: &Words, refusal: &Refusal) -> String {
    let places: Vec<String> = refusal.places.iter().map(|place| words.refusal(place)).collect();
    if places.is_empty() {
        words.refusal(refusal)
    } else {
        format!("{} {}", words.refusal(refusal), places.join(" · "))
    }
}

/// A round that is about to go, and what goes with it.
fn removed_text(round: &Round, contents: &Contents, inner: Rect, context: Context<'_>) -> Vec<Line<'static>> {
    let words = context.words;
    let ask = say!(words, "round-ask-remove", year = round.year.to_string(), title = round.title);
    let mut blocks = vec![styled(&ask, inner.width, context.theme.title())];
    let held = terms::contents_of_round(words, contents);
    blocks.extend([held.iter().flat_map(|line| styled(line, inner.width, Style::new())).collect()]);
    let mut last = styled(&words.say("round-ask-remove-means", &[]), inner.width, Style::new());
    last.extend(styled(&words.say("tui-ask-keys", &[]), inner.width, context.theme.dim()));
    blocks.push(last);
    spaced(blocks, inner.height).lines
}

/// Where the seed will come from; that it is not chosen is a lack.
pub fn source_lines(source: Option<&Source>, inner: Rect, context: Context<'_>) -> Vec<Line<'static>> {
    let words = context.words;
    match source {
        Some(source) => {
            styled(&say!(words, "source-ask", source = seeds::named(words, source)), inner.width, Style::new())
        }
        None => styled(&words.say("source-ask-open", &[]), inner.width, context.theme.problem()),
    }
}

/// What was read, before it is kept.
fn survey_text(incoming: &IncomingFile, inner: Rect, context: Context<'_>) -> Vec<Line<'static>> {
    let ask = say!(context.words, "citizens-ask", file = incoming.file_name, year = incoming.year.to_string());
    let mut text = styled(&ask, inner.width, context.theme.title());
    text.push(Line::raw(""));
    text.extend(incoming.said.iter().flat_map(|line| indented(line, inner.width)));
    text.push(Line::raw(""));
    text.extend(styled(&context.words.say("tui-ask-keys", &[]), inner.width, context.theme.dim()));
    text
}

/// What comes in, and what does not, before it does.
fn import_text(incoming: &IncomingFile, inner: Rect, context: Context<'_>) -> Vec<Line<'static>> {
    let words = context.words;
    let ask = say!(words, "list-ask-import", file = incoming.file_name, year = incoming.year.to_string());
    let mut blocks = vec![styled(&ask, inner.width, context.theme.title())];
    blocks.push(incoming.said.iter().flat_map(|line| styled(line, inner.width, Style::new())).collect());
    let mut last = styled(&words.say("list-ask-import-means", &[]), inner.width, Style::new());
    last.extend(styled(&words.say("tui-ask-keys", &[]), inner.width, context.theme.dim()));
    blocks.push(last);
    spaced(blocks, inner.height).lines
}

/// A case that is about to be complete, and what does not fit together in it.
fn odd_text(case: CaseId, odd: &[String], inner: Rect, context: Context<'_>) -> Vec<Line<'static>> {
    let words = context.words;
    let mut text = vec![Line::raw("")];
    text.extend(styled(&say!(words, "complete-ask", case = case), inner.width, context.theme.title()));
    text.push(Line::raw(""));
    text.extend(odd.iter().flat_map(|line| styled(line, inner.width, Style::new())));
    text.push(Line::raw(""));
    let means = context.keys.say(words, ScreenKind::Case, "complete-ask-means", &[]).unwrap_or_default();
    text.extend(styled(&means, inner.width, Style::new()));
    text.push(Line::raw(""));
    text.extend(styled(&words.say("tui-ask-keys", &[]), inner.width, context.theme.dim()));
    text
}
