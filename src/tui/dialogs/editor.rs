//! The note editor: one text, what it is written for, and what the file has of it already.

use crate::{
    domain::{
        answer::{Answer, Shown, Value},
        at::{At, CaseAt},
        case_file::Draft,
        checklist::Question,
        event::Field as Text,
        evidence::{self, DATE, DOCUMENT, JOURNAL},
        follow_up::{ActionId, Outcome},
        guards::{
            contact::{self, Kind},
            cpr,
        },
        moment::Moment,
        paragraph::Place,
        sample::Reason,
    },
    say,
    tui::{
        report::texts,
        shell::{command::ScreenKind, context::Context, effect::After, numbers::cells, screen_view::ScreenView},
        widgets::{
            fields::{Field, Fields},
            paint::{labelled, lines, rule, styled},
            text_box::TextBox,
        },
    },
    verbs::request::Drafting,
    words::{dates, evidence as told, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[derive(Debug, Clone, PartialEq)]
pub struct Editor {
    pub purpose: Purpose,
    /// The question that the text belongs to, where it belongs to one.
    pub question: Option<Question>,
    pub text: TextBox,
    /// The parts of a reference, in place of the text.
    pub parts: Option<Fields>,
    /// The text that the file has, as the answer's or as a draft.
    pub kept: String,
    /// The text that was last tried to be kept. What the file refused is tried again when it has changed, or on leaving.
    tried: String,
    /// When the draft that was found was written.
    pub found: Option<Moment>,
    /// The text as the editor opened.
    opened: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// A text of an answer. `answer` is what will be given with it; without one the text waits as a draft.
    Answer {
        at: At,
        field: Text,
        answer: Option<Answer>,
        carry: Vec<Drafting>,
        /// What was seen of the answer when the text was begun.
        shown: Shown,
        after: After,
    },
    /// With what the reader would have answered, where that was said.
    Disagree {
        at: At,
        value: Option<Value>,
    },
    Missing(CaseAt),
    Replace(CaseAt, Reason),
    ReopenCase(CaseAt),
    ReopenRound(u16),
    AcuteHandled {
        year: u16,
        number: u32,
    },
    /// What was done about an action, or why it was dropped.
    Outcome(ActionId, Outcome),
    /// Somebody's own text in a section of the report, by role.
    Text {
        year: u16,
        place: Place,
        role: String,
    },
}

impl Editor {
    /// For a text that has no draft in the file.
    #[must_use]
    pub fn new(purpose: Purpose) -> Self {
        Self {
            purpose,
            question: None,
            text: TextBox::new(""),
            parts: None,
            kept: String::new(),
            tried: String::new(),
            found: None,
            opened: String::new(),
        }
    }

    /// For a text that the file has already.
    #[must_use]
    pub fn onto(purpose: Purpose, text: &str) -> Self {
        Self { text: TextBox::new(text), opened: text.into(), ..Self::new(purpose) }
    }

    /// For a text of a question; the draft comes before what the answer has.
    #[must_use]
    pub fn of_question(purpose: Purpose, question: Question, draft: Option<&Draft>) -> Self {
        let given = match &purpose {
            Purpose::Answer { field: Text::Evidence, answer: Some(answer), .. } => {
                evidence::to_draft(&answer.evidence.parts())
            }
            Purpose::Answer { answer: Some(answer), .. } => answer.note.clone(),
            _ => String::new(),
        };
        let text = draft.map_or(given, |draft| draft.text.clone());
        let typed = matches!(purpose, Purpose::Answer { field: Text::Evidence, .. });
        Self {
            parts: typed.then(|| fields(&text)),
            purpose,
            question: Some(question),
            text: TextBox::new(&text),
            found: draft.map(|draft| draft.at),
            kept: text.clone(),
            tried: text.clone(),
            opened: text,
        }
    }

    /// For the second reader who disagrees.
    #[must_use]
    pub fn disagree(at: At, question: Question, draft: Option<&Draft>, value: Option<Value>) -> Self {
        Self::of_question(Purpose::Disagree { at, value }, question, draft)
    }

    /// Everything that is written: of a reference its parts, one a line.
    #[must_use]
    pub fn written(&self) -> String {
        self.typed_parts().map_or_else(|| self.text.text(), |parts| evidence::to_draft(&parts))
    }

    #[must_use]
    pub fn typed_parts(&self) -> Option<[String; 3]> {
        let parts = self.parts.as_ref()?;
        Some([DOCUMENT, DATE, JOURNAL].map(|at| parts.text(at)))
    }

    /// Takes up a text that was put aside.
    pub fn take_up(&mut self, text: &str) {
        match &mut self.parts {
            Some(parts) => *parts = fields(text),
            None => self.text = TextBox::new(text),
        }
    }

    /// What letters are written into.
    pub fn active(&mut self) -> Option<&mut TextBox> {
        match &mut self.parts {
            Some(parts) => parts.active(),
            None => Some(&mut self.text),
        }
    }

    /// The first thing in it that points to a person.
    #[must_use]
    pub fn points_to(&self) -> Option<Kind> {
        match self.typed_parts() {
            None => self.text.points_to(),
            Some([document, _, journal]) => {
                let in_document = contact::find(&document).first().map(|(_, kind)| *kind);
                in_document.or_else(|| (!cpr::find(&journal).is_empty()).then_some(Kind::Cpr))
            }
        }
    }

    /// What the file does not have yet.
    #[must_use]
    pub fn unkept(&self) -> Option<(At, Drafting)> {
        let text = self.written();
        if text == self.kept {
            return None;
        }
        match &self.purpose {
            Purpose::Answer { at, field, answer, .. } => {
                let value = answer.as_ref().map(|answer| answer.value);
                Some((at.clone(), Drafting { field: *field, value, text }))
            }
            Purpose::Disagree { at, value } => {
                Some((at.clone(), Drafting { field: Text::Review, value: *value, text }))
            }
            _ => None,
        }
    }

    /// Whether there is something to keep that was not tried yet.
    #[must_use]
    pub fn wants_keeping(&self) -> bool {
        self.written() != self.tried && self.unkept().is_some()
    }

    /// What a pause keeps.
    pub fn keep(&mut self) -> Option<(At, Drafting)> {
        let unkept = self.unkept()?;
        self.tried.clone_from(&unkept.1.text);
        Some(unkept)
    }

    /// Whether it holds a text that only this program knows.
    #[must_use]
    pub fn is_loose(&self) -> bool {
        let drafted = matches!(self.purpose, Purpose::Answer { .. } | Purpose::Disagree { .. });
        !drafted && !self.is_as_opened() && !self.written().trim().is_empty()
    }

    /// What must not stand in the text, and does. A telephone number in the report may be the office's own.
    #[must_use]
    pub fn guards(&self) -> Option<Kind> {
        let open = matches!(self.purpose, Purpose::Text { .. });
        self.points_to().filter(|kind| *kind == Kind::Cpr || !open)
    }

    #[must_use]
    pub fn is_as_opened(&self) -> bool {
        self.written() == self.opened
    }

    /// Whether the file holds a draft of this text.
    #[must_use]
    pub fn has_draft(&self) -> bool {
        (self.found.is_some() || self.kept != self.opened) && !self.kept.is_empty()
    }

    fn above(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let words = context.words;
        let mut above = Vec::new();
        if let Some(question) = &self.question {
            above.extend(styled(words.lang().of(&question.text), width, Style::new()));
        }
        match &self.purpose {
            Purpose::Answer { answer: Some(answer), .. } => {
                if let Some(question) = &self.question {
                    let value = terms::value(words, question.scale, answer.value);
                    above.extend(labelled(&words.say("tui-answer", &[]), &value, width, context.theme));
                }
            }
            Purpose::Answer { answer: None, .. } => {
                above.extend(styled(&words.say("tui-answer-later", &[]), width, Style::new()));
            }
            Purpose::Replace(_, reason) => {
                above.extend(labelled(
                    &words.say("tui-reason", &[]),
                    &terms::reason(words, *reason),
                    width,
                    context.theme,
                ));
            }
            Purpose::Missing(..) => above.extend(styled(&words.say("tui-missing-intro", &[]), width, Style::new())),
            Purpose::ReopenCase(..) | Purpose::ReopenRound(_) => {
                above.extend(styled(&words.say("tui-reopen-intro", &[]), width, Style::new()));
            }
            Purpose::AcuteHandled { .. } => {
                above.extend(styled(&words.say("acute-handled-intro", &[]), width, Style::new()));
            }
            Purpose::Text { .. } => above.extend(styled(&words.say("texts-intro", &[]), width, Style::new())),
            Purpose::Outcome(_, outcome) => {
                let intro = words.say(&format!("actions-outcome-{}-intro", outcome.code()), &[]);
                above.extend(styled(&intro, width, Style::new()));
            }
            Purpose::Disagree { value, .. } => {
                above.extend(styled(&words.say("tui-disagree-intro", &[]), width, Style::new()));
                if let Some((value, question)) = value.zip(self.question.as_ref()) {
                    let said = say!(words, "reading-own", value = terms::value(words, question.scale, value));
                    above.extend(styled(&said, width, Style::new()));
                }
            }
        }
        if self.parts.is_some() {
            above.extend(styled(&words.say("evidence-form-means", &[]), width, Style::new()));
        }
        if let Some(at) = self.found {
            let found = say!(words, "tui-draft-found", at = dates::date_time(at, words.lang()));
            above.extend(styled(&found, width, context.theme.saved()));
        }
        above
    }
}

impl ScreenView for Editor {
    fn kind(&self) -> ScreenKind {
        // The parts of a reference are lines to be filled in, with the keys of a form.
        if self.parts.is_some() { ScreenKind::Form } else { ScreenKind::Editor }
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let words = context.words;
        match &self.purpose {
            Purpose::Answer { at, field, .. } => {
                (capital(&terms::field(words, *field)), format!("{}  {}", at.case, at.question))
            }
            Purpose::Disagree { at, .. } => {
                (capital(&terms::field(words, Text::Review)), format!("{}  {}", at.case, at.question))
            }
            Purpose::Missing(at) => (words.say("tui-write-missing", &[]), at.case.to_string()),
            Purpose::Replace(at, _) => (words.say("tui-write-replace", &[]), at.case.to_string()),
            Purpose::ReopenCase(at) => (words.say("tui-write-reopen", &[]), at.case.to_string()),
            Purpose::ReopenRound(year) => (words.say("tui-write-reopen", &[]), year.to_string()),
            Purpose::Text { place, role, .. } => (texts::title(words, *place), role.clone()),
            Purpose::Outcome(action, outcome) => {
                (words.say(&format!("actions-outcome-{}", outcome.code()), &[]), action.to_string())
            }
            Purpose::AcuteHandled { number, .. } => (words.say("acute-write-handled", &[]), number.to_string()),
        }
    }

    fn draw(&self, frame: &mut Frame<'_>, area: Rect, context: Context<'_>) {
        let mut above = self.above(area.width.saturating_sub(2), context);
        above.push(rule(area.width.saturating_sub(2), context.theme));
        // The text keeps at least half of the room, however long the question is.
        let height = cells(above.len()).min(area.height / 2);
        let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        lines(frame, Rect { height, ..inner }, above);
        let at = area.y.saturating_add(height);
        let room = Rect { y: at, height: area.height.saturating_sub(height), ..inner };
        match &self.parts {
            None => self.text.draw_marked(frame, room, context.theme.marked()),
            Some(parts) => {
                let field = |at| {
                    let (label, hint) = told::part(context.words, at);
                    Field { at, label, hint, rows: if at == DOCUMENT { 3 } else { 1 } }
                };
                let places = [DOCUMENT, DATE, JOURNAL].map(field);
                let room = Rect { y: room.y + room.height.min(1), height: room.height.saturating_sub(1), ..room };
                parts.draw(frame, room, &places, context);
            }
        }
    }

    fn text(&mut self) -> Option<&mut TextBox> {
        self.active()
    }

    fn is_loose(&self) -> bool {
        Self::is_loose(self)
    }
}

fn fields(draft: &str) -> Fields {
    let parts = evidence::of_draft(draft);
    Fields::new(&parts.each_ref().map(String::as_str))
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
