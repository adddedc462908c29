//! The editor beside its case: the reason of an answer with its reference below, or a reference alone.

use crate::{
    domain::{answer::Answer, checklist::Question, event::Field, evidence::Evidence, reading::Said},
    say,
    tui::{
        dialogs::editor::{Editor, Purpose, capital},
        shell::{context::Context, numbers::cells},
        widgets::{
            paint::{lines, styled},
            wrap::cut,
        },
    },
    words::{evidence::one, terms},
};
use ratatui::{Frame, layout::Rect, style::Style, text::Line};

/// The reason has so many rows at least.
const REASON_MIN: u16 = 3;

impl Editor {
    /// Draws it in the pane beside the case. `just` is whether its question is the one answered last, and not the one under
    /// the mark.
    pub fn draw_beside(&self, frame: &mut Frame<'_>, pane: Rect, just: bool, context: Context<'_>) {
        let above = self.beside_above(pane.width, just, context);
        let below = self.beside_below(pane.width, context);
        let line = u16::from(self.reference.is_some()) * 2;
        // The question gives way before the text, and the references from before give way first of all.
        let top = cells(above.len()).min(pane.height.saturating_sub(REASON_MIN + line + 1));
        let rest = pane.height.saturating_sub(top);
        let text = if self.reference.is_some() {
            rest.saturating_sub(line + cells(below.len())).max(REASON_MIN.min(rest.saturating_sub(line)))
        } else if matches!(self.purpose, Purpose::Answer { .. }) && self.on_reference {
            1.min(rest)
        } else {
            rest.saturating_sub(cells(below.len())).max(1.min(rest))
        };
        lines(frame, Rect { height: top, ..pane }, above);
        let mut y = pane.y + top;
        self.text.draw_marked(frame, Rect { y, height: text, ..pane }, context.theme.marked());
        y += text;
        if let Some(reference) = &self.reference {
            let label = titled(&context.words.say("editor-reference", &[]), pane.width, context);
            lines(frame, Rect { y, height: 1.min(pane.bottom().saturating_sub(y)), ..pane }, vec![label]);
            y += 1;
            let place = Rect { y, height: 1.min(pane.bottom().saturating_sub(y)), ..pane };
            if self.on_reference {
                reference.draw(frame, place);
            } else {
                lines(frame, place, vec![Line::raw(cut(&reference.text(), pane.width))]);
            }
            y += 1;
        }
        lines(frame, Rect { y, height: pane.bottom().saturating_sub(y), ..pane }, below);
    }

    /// What it is written to: the question, the answer that waits for it, a draft from before.
    fn beside_above(&self, width: u16, just: bool, context: Context<'_>) -> Vec<Line<'static>> {
        let (words, theme) = (context.words, context.theme);
        let Some(question) = &self.question else { return Vec::new() };
        let name = terms::short(words, question);
        let answer = self.answer();
        let value = answer.map(|answer| terms::value(words, question.scale, answer.value));
        let alone = self.reference.is_none() && self.on_reference;
        let first = match (alone, just, &value) {
            (true, true, Some(value)) => {
                say!(words, "editor-reference-just", question = question.id, name = name, value = value)
            }
            (true, ..) => say!(words, "editor-reference-to", question = question.id, name = name),
            _ => format!("{} {name}", question.id),
        };
        let mut above = styled(&first, width, theme.title());
        above.extend(styled(words.lang().of(&question.text), width, Style::new()));
        above.extend(self.said.iter().flat_map(|said| styled(said, width, Style::new())));
        let later = match &self.purpose {
            Purpose::Answer { answer: None, .. } => Some("tui-answer-later"),
            Purpose::Read { said: None, .. } => Some("reading-later"),
            _ => None,
        };
        above.extend(later.into_iter().flat_map(|later| styled(&words.say(later, &[]), width, theme.dim())));
        let said = match (answer, value) {
            (Some(answer), Some(value)) if !alone => {
                say!(words, "editor-because", digit = terms::digit(answer.value), value = value)
            }
            _ if alone => words.say("editor-reference-line", &[]),
            _ if self.is_of_reader() => self.reader_title(question, context),
            _ => capital(&terms::field(words, Field::Note)),
        };
        above.push(titled(&said, width, context));
        if self.from_before && self.written() == self.opened() {
            above.extend(styled(&words.say("editor-still-right", &[]), width, theme.waiting()));
        }
        if let Some(found) = self.found_line(context) {
            above.extend(styled(&found, width, theme.saved()));
        }
        above
    }

    fn is_of_reader(&self) -> bool {
        !matches!(self.purpose, Purpose::Answer { .. })
    }

    /// What a reader's text is, with the answer that it goes with; or that it answers a note.
    fn reader_title(&self, question: &Question, context: Context<'_>) -> String {
        let words = context.words;
        match &self.purpose {
            Purpose::Read { said: Some(Said::Disagree(Some(value))), .. } => {
                let name = terms::value(words, question.scale, *value);
                say!(words, "reading-because", digit = terms::digit(*value), value = name)
            }
            Purpose::Reply { number, .. } => say!(words, "note-reply", note = number),
            _ => capital(&terms::field(words, Field::Review)),
        }
    }

    /// The answer that the text is written to.
    pub fn answer(&self) -> Option<&Answer> {
        match &self.purpose {
            Purpose::Answer { answer, .. } => answer.as_ref(),
            _ => None,
        }
    }

    /// How the line of a reference is understood, and what was referred to in the case before.
    fn beside_below(&self, width: u16, context: Context<'_>) -> Vec<Line<'static>> {
        let (words, theme) = (context.words, context.theme);
        if self.reference.is_none() && !self.on_reference {
            return Vec::new();
        }
        let typed = self.reference_line();
        let read = Evidence::read_line(&typed, context.today);
        let mut below = if typed.trim().is_empty() {
            vec![Line::raw("")]
        } else {
            styled(&say!(words, "editor-read-as", text = one(words, &read)), width, theme.saved())
        };
        let earlier = self
            .earlier
            .iter()
            .map(|earlier| Line::styled(cut(&format!("  {}", one(words, earlier)), width), theme.dim()));
        if !self.earlier.is_empty() {
            below.push(Line::styled(cut(&words.say("editor-earlier", &[]), width), theme.dim()));
            below.extend(earlier.take(EARLIER));
        }
        below
    }
}

/// So many references from before are in sight.
const EARLIER: usize = 3;

/// `── Henvisning ─────`
fn titled(text: &str, width: u16, context: Context<'_>) -> Line<'static> {
    let across = context.theme.across();
    let text = cut(&format!("{across}{across} {text} "), width);
    let rest = usize::from(width).saturating_sub(Line::raw(text.clone()).width());
    Line::styled(format!("{text}{}", across.repeat(rest)), context.theme.dim())
}
