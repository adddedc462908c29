//! The note editor: one text, what it is written for, and what the file has of it already.

use crate::{
    domain::{
        answer::{Answer, Shown, Value},
        at::{At, CaseAt},
        case_file::{CaseFile, Draft},
        checklist::Question,
        code::Code,
        event::Field as Text,
        evidence::{self, Evidence},
        follow_up::{ActionId, Outcome},
        guards::{
            contact::{self, Kind},
            cpr,
        },
        moment::Moment,
        note::{About, NoteId, Outcome as NoteOutcome},
        paragraph::Place,
        reading::Said,
        refusal::Refusal,
        sample::Reason,
    },
    say,
    tui::{
        report::texts,
        shell::{
            command::{Command, ScreenKind},
            context::Context,
            effect::After,
            numbers::{cells, down},
            screen_view::ScreenView,
        },
        widgets::{
            paint::{labelled, lines, rule, styled},
            text_box::TextBox,
        },
    },
    verbs::request::Drafting,
    words::{dates, terms},
};
use chrono::NaiveDate;
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

#[derive(Debug, Clone, PartialEq)]
pub struct Editor {
    pub purpose: Purpose,
    /// The question that the text belongs to, where it belongs to one.
    pub question: Option<Question>,
    pub text: TextBox,
    /// The reference that is given with a reason, and whether it is the one that is written.
    pub reference: Option<TextBox>,
    pub on_reference: bool,
    /// The references of the case that can be given again, the latest first, and which of them stands in the field.
    pub earlier: Vec<Evidence>,
    recalled: Option<usize>,
    /// What stood in the line before one was put there.
    typed_line: String,
    /// The text and the reference that the file has, as the answer's or as drafts.
    kept: [String; 2],
    /// What was last tried to be kept. What the file refused is tried again when it has changed, or on leaving.
    tried: [String; 2],
    /// Whether the text was written for another answer.
    pub from_before: bool,
    /// When the draft that was found was written.
    pub found: Option<Moment>,
    /// The text as the editor opened.
    opened: String,
    /// What it is written to, beside its question: a note, and who wrote it.
    pub(super) said: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// A text of an answer. `answer` is what will be given with it; without one the text waits as a draft.
    Answer {
        at: At,
        field: Text,
        answer: Option<Answer>,
        /// What was seen of the answer when the text was begun.
        shown: Shown,
        after: After,
    },
    /// All references of an answer, one a line.
    References {
        at: At,
        answer: Answer,
        shown: Shown,
    },
    /// A text of a second reader to what he says of an answer; without that it waits as a draft.
    Read {
        at: At,
        said: Option<Said>,
        /// What was seen of the answer; nothing, where it is not shown.
        shown: Option<Shown>,
        after: After,
    },
    /// What is answered to a note. `drafted` is where its draft is kept.
    Reply {
        year: u16,
        number: NoteId,
        drafted: Option<At>,
    },
    /// The end of a note.
    Resolve {
        year: u16,
        number: NoteId,
        outcome: NoteOutcome,
    },
    NewNote {
        year: u16,
        about: About,
        drafted: Option<At>,
    },
    /// Why what a reader has begun to say is passed over.
    PassOver {
        at: At,
        reader: String,
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

impl Purpose {
    /// Where the text is kept while it is written, as what, and with which answer.
    #[must_use]
    pub fn draft(&self) -> Option<(&At, Text, Option<Value>)> {
        match self {
            Self::Answer { at, field, answer, .. } => {
                Some((at, *field, answer.as_ref().map(|answer| answer.value).filter(|_| *field == Text::Note)))
            }
            Self::Read { at, said, shown: _, after: _ } => {
                let value = match said {
                    Some(Said::Own(value) | Said::Disagree(Some(value))) => Some(*value),
                    Some(Said::Agree | Said::Disagree(None)) | None => None,
                };
                Some((at, Text::Review, value))
            }
            Self::Reply { drafted, .. } => drafted.as_ref().map(|at| (at, Text::Reply, None)),
            Self::NewNote { drafted, .. } => drafted.as_ref().map(|at| (at, Text::Review, None)),
            _ => None,
        }
    }
}

impl Editor {
    /// For a text that has no draft in the file.
    #[must_use]
    pub fn new(purpose: Purpose) -> Self {
        Self {
            purpose,
            question: None,
            text: TextBox::new(""),
            reference: None,
            on_reference: false,
            earlier: Vec::new(),
            recalled: None,
            typed_line: String::new(),
            kept: Default::default(),
            tried: Default::default(),
            from_before: false,
            found: None,
            opened: String::new(),
            said: Vec::new(),
        }
    }

    /// For a text that the file has already.
    #[must_use]
    pub fn onto(purpose: Purpose, text: &str) -> Self {
        Self { text: TextBox::new(text), opened: text.into(), ..Self::new(purpose) }
    }

    /// For a text of a question; the draft comes before what the answer has. A reference is added to those that the answer
    /// has, so its line is blank at first.
    #[must_use]
    pub fn of_question(purpose: Purpose, question: Question, draft: Option<&Draft>) -> Self {
        let given = match &purpose {
            Purpose::Answer { field: Text::Note, answer: Some(answer), .. } => answer.note.clone(),
            Purpose::References { answer, .. } => evidence::to_lines(&answer.evidence),
            _ => String::new(),
        };
        let text = draft.map_or(given, |draft| draft.text.clone());
        let with_reference = matches!(purpose, Purpose::Answer { field: Text::Note, answer: Some(_), .. });
        let on_reference = matches!(purpose, Purpose::Answer { field: Text::Evidence, .. });
        Self {
            question: Some(question),
            text: TextBox::new(&text),
            reference: with_reference.then(|| TextBox::new("")),
            on_reference,
            found: draft.map(|draft| draft.at),
            kept: [text.clone(), String::new()],
            tried: [text.clone(), String::new()],
            opened: text,
            ..Self::new(purpose)
        }
    }

    /// With what was referred to in the case before.
    #[must_use]
    pub fn with_references(self, file: &CaseFile) -> Self {
        let mut editor = Self { earlier: file.references.iter().rev().cloned().collect(), ..self };
        let begun = editor.question.as_ref().and_then(|question| file.draft(&question.id, Text::Evidence));
        if let (Some(reference), Some(begun)) = (&mut editor.reference, begun) {
            *reference = TextBox::new(&begun.text);
            editor.kept[1].clone_from(&begun.text);
            editor.tried[1].clone_from(&begun.text);
        }
        editor
    }

    /// For a text of a second reader, or to one. The draft comes before the text that stands.
    #[must_use]
    pub fn of_reading(purpose: Purpose, question: Question, stands: &str, draft: Option<&Draft>) -> Self {
        let editor = Self::of_question(purpose, question, draft);
        if draft.is_some() || stands.is_empty() {
            return editor;
        }
        let text = || stands.to_owned();
        Self {
            text: TextBox::new(stands),
            kept: [text(), String::new()],
            tried: [text(), String::new()],
            opened: text(),
            ..editor
        }
    }

    /// With what it is written to.
    #[must_use]
    pub fn to(self, said: Vec<String>) -> Self {
        Self { said, ..self }
    }

    /// What is written.
    #[must_use]
    pub fn written(&self) -> String {
        self.text.text()
    }

    /// Takes up a text that was put aside.
    pub fn take_up(&mut self, text: &str) {
        self.text = TextBox::new(text);
    }

    /// What was newly written in another editor goes on in this one, behind what it has itself.
    pub fn go_on_with(&mut self, other: &Self) {
        let (written, opened) = (other.written(), other.opened.as_str());
        let new = written.strip_prefix(opened).unwrap_or(&written).trim_start();
        let own = self.written();
        self.text = TextBox::new(
            &[own.as_str(), new].iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join("\n"),
        );
    }

    /// Whether it is written beside the case that it belongs to.
    #[must_use]
    pub fn is_beside(&self) -> bool {
        self.purpose.draft().is_some()
    }

    #[must_use]
    pub fn question_id(&self) -> &str {
        self.question.as_ref().map_or("", |question| &question.id)
    }

    /// A text that waits goes into what is still blank.
    pub fn begin_with(&mut self, text: &str) {
        if !text.is_empty() && self.written().is_empty() {
            let text = if self.on_reference { text.replace(['\r', '\n'], " ") } else { text.to_owned() };
            self.text.paste(&text);
        }
    }

    /// Turns to the reference below the reason, or back.
    pub fn turn(&mut self) {
        if self.reference.is_some() {
            self.on_reference = !self.on_reference;
        }
    }

    /// What letters are written into.
    pub fn active(&mut self) -> &mut TextBox {
        match &mut self.reference {
            Some(reference) if self.on_reference => reference,
            _ => &mut self.text,
        }
    }

    /// The line of a reference, as it is typed.
    #[must_use]
    pub fn reference_line(&self) -> String {
        match &self.reference {
            Some(reference) => reference.text(),
            None if self.on_reference => self.text.text(),
            None => String::new(),
        }
    }

    /// Another reference of the case into the line, by so many steps back. What is typed there is not taken away: the way
    /// back leads to it.
    pub fn recall(&mut self, by: isize) {
        if self.recalled.is_none() {
            if by < 0 {
                return;
            }
            self.typed_line = self.reference_line();
        }
        let at = self.recalled.map_or(-1, down).saturating_add(by);
        self.recalled = usize::try_from(at).ok().filter(|at| *at < self.earlier.len());
        let recalled = self.recalled.and_then(|at| self.earlier.get(at)).map(ToString::to_string);
        let text = recalled.unwrap_or_else(|| self.typed_line.clone());
        *self.active() = TextBox::new(&text);
    }

    /// The first thing in it that points to a person. What is a journal number points to none.
    #[must_use]
    pub fn points_to(&self) -> Option<Kind> {
        let line = Evidence::read_line(&self.reference_line(), NaiveDate::MAX);
        let in_line = contact::find(&line.document).first().map(|(_, kind)| *kind);
        let in_line = in_line.or_else(|| (!cpr::find(&line.journal).is_empty()).then_some(Kind::Cpr));
        let alone = self.reference.is_none() && self.on_reference;
        if alone { in_line } else { self.text.points_to().or(in_line) }
    }

    /// The text, and the reference below it.
    fn texts(&self) -> [String; 2] {
        [self.written(), self.reference.as_ref().map(TextBox::text).unwrap_or_default()]
    }

    /// What the file does not have yet, by the question it belongs to.
    #[must_use]
    pub fn unkept(&self) -> Option<(At, Vec<Drafting>)> {
        let (at, field, value) = self.purpose.draft()?;
        let texts = self.texts().into_iter().zip(&self.kept).zip([(field, value), (Text::Evidence, None)]);
        let new = texts.filter(|((text, kept), _)| text != *kept);
        let new: Vec<Drafting> = new.map(|((text, _), (field, value))| Drafting { field, value, text }).collect();
        if new.is_empty() { None } else { Some((at.clone(), new)) }
    }

    /// The file has what is written.
    pub fn is_kept(&mut self) {
        self.kept = self.texts();
    }

    /// Whether there is something to keep that was not tried yet.
    #[must_use]
    pub fn wants_keeping(&self) -> bool {
        self.texts() != self.tried && self.unkept().is_some()
    }

    /// What a pause keeps.
    pub fn keep(&mut self) -> Option<(At, Vec<Drafting>)> {
        let unkept = self.unkept()?;
        self.tried = self.texts();
        Some(unkept)
    }

    /// Whether it holds a text that only this program knows.
    #[must_use]
    pub fn is_loose(&self) -> bool {
        self.purpose.draft().is_none() && !self.is_as_opened() && !self.written().trim().is_empty()
    }

    /// What must not stand in the text, and does. A telephone number in the report may be the office's own.
    #[must_use]
    pub fn guards(&self) -> Option<Kind> {
        let open = matches!(self.purpose, Purpose::Text { .. });
        self.points_to().filter(|kind| *kind == Kind::Cpr || !open)
    }

    #[must_use]
    pub fn opened(&self) -> &str {
        &self.opened
    }

    #[must_use]
    pub fn is_as_opened(&self) -> bool {
        self.written() == self.opened
    }

    /// Whether the file holds a draft of this text.
    #[must_use]
    pub fn has_draft(&self) -> bool {
        (self.found.is_some() || self.kept[0] != self.opened) && !self.kept[0].is_empty()
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
            Purpose::References { .. } => {
                above.extend(styled(&words.say("references-intro", &[]), width, Style::new()));
            }
            Purpose::Resolve { outcome, .. } => {
                let intro = words.say(&format!("note-intro-{}", outcome.code()), &[]);
                above.extend(styled(&intro, width, Style::new()));
            }
            Purpose::PassOver { reader, .. } => {
                above.extend(styled(&say!(words, "signing-pass-intro", by = reader), width, Style::new()));
            }
            // What these are written to is said with the text.
            Purpose::Read { .. } | Purpose::Reply { .. } | Purpose::NewNote { .. } => {}
        }
        above.extend(self.said.iter().flat_map(|said| styled(said, width, Style::new())));
        if let Some(found) = self.found_line(context) {
            above.extend(styled(&found, width, context.theme.saved()));
        }
        above
    }

    /// That a draft was found, and from when it is.
    pub(super) fn found_line(&self, context: Context<'_>) -> Option<String> {
        let words = context.words;
        Some(say!(words, "tui-draft-found", at = dates::date_time(self.found?, words.lang())))
    }
}

impl ScreenView for Editor {
    fn kind(&self) -> ScreenKind {
        if self.on_reference { ScreenKind::Reference } else { ScreenKind::Editor }
    }

    fn heading(&self, context: Context<'_>) -> (String, String) {
        let words = context.words;
        match &self.purpose {
            Purpose::Answer { at, field, .. } => {
                (capital(&terms::field(words, *field)), format!("{}  {}", at.case, at.question))
            }
            Purpose::References { at, .. } => {
                (words.say("references-title", &[]), format!("{}  {}", at.case, at.question))
            }
            Purpose::Read { at, .. } => {
                (capital(&terms::field(words, Text::Review)), format!("{}  {}", at.case, at.question))
            }
            Purpose::Reply { number, .. } => (words.say("note-reply-title", &[]), number.to_string()),
            Purpose::Resolve { number, outcome, .. } => {
                (words.say(&format!("note-write-{}", outcome.code()), &[]), number.to_string())
            }
            Purpose::NewNote { about, .. } => (capital(&terms::field(words, Text::Review)), terms::noted(words, about)),
            Purpose::PassOver { at, .. } => {
                (words.say("signing-pass-title", &[]), format!("{}  {}", at.case, at.question))
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
        self.text.draw_marked(frame, room, context.theme.marked());
    }

    fn allowed(&self, command: Command) -> Result<(), Refusal> {
        match command {
            Command::NextField if self.reference.is_none() => Err(Refusal::new(Code::FieldNone)),
            Command::Other if !matches!(self.purpose, Purpose::Answer { .. }) => Err(Refusal::new(Code::FieldNone)),
            Command::Down | Command::Up if self.on_reference && self.earlier.is_empty() => {
                Err(Refusal::new(Code::ReferenceEarlierNone))
            }
            _ => Ok(()),
        }
    }

    fn text(&mut self) -> Option<&mut TextBox> {
        Some(self.active())
    }

    fn is_loose(&self) -> bool {
        Self::is_loose(self)
    }
}

pub(super) fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
