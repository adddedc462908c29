//! A text of several lines, ended by a full stop alone on a line: what it is for, and what of it is there.

use crate::{
    domain::{answer::Value, event::Field, guards::check::check_text, sample::Reason, snippet::Occasion},
    plain::shell::{menu::Menu, question::Typed, sentences::refused},
    say,
    verbs::{forms::ACUTE_WHAT, request::Drafting},
    words::say::Words,
};

/// Ends a text.
const END: &str = ".";
/// Lets a text lie.
pub(crate) const LEAVE: &str = "..";

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Writing {
    pub(crate) purpose: Purpose,
    pub(crate) lines: Vec<String>,
    /// Whether the text as it stands lies in the file as a draft.
    pub(crate) kept: bool,
}

/// What the text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    Note(Pending),
    /// What the second reader would have answered, where that was said.
    Review(Option<Value>),
    Missing,
    ReopenCase,
    Replace(Reason),
    ReopenRound,
    Acute,
    Handled(u32),
}

/// An answer that waits for its reason. `onward`: the auditor goes on to the next question afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pending {
    pub(crate) value: Value,
    pub(crate) onward: bool,
}

/// What a line makes of a text.
pub(crate) enum Line {
    /// It is let lie, or ended before anything was written; what is said of that.
    Left(String),
    Finished(String),
    Longer(Writing),
    /// The line must not stand in it.
    LeftOut(Vec<String>),
}

impl Purpose {
    /// Key of what is to be written.
    fn ask(self) -> &'static str {
        match self {
            Self::Note(_) => "plain-write-note",
            Self::Review(_) => "plain-write-review",
            Self::Missing => "plain-write-missing",
            Self::ReopenCase => "plain-write-reopen-case",
            Self::Replace(_) => "plain-write-replace",
            Self::ReopenRound => "plain-write-reopen-round",
            Self::Acute => ACUTE_WHAT.ask.unwrap_or_default(),
            Self::Handled(_) => "plain-write-handled",
        }
    }

    /// The name of the text in a refusal.
    fn field(self) -> &'static str {
        match self {
            Self::Note(_) | Self::Missing | Self::Replace(_) | Self::Review(_) => "note",
            Self::ReopenCase | Self::ReopenRound => "reason",
            Self::Acute => ACUTE_WHAT.name,
            Self::Handled(_) => "acute-note",
        }
    }

    /// What a sentence that is kept ready would be used for.
    pub(crate) fn occasion(self) -> Occasion {
        match self {
            Self::Note(pending) => Occasion::Reason(Some(pending.value)),
            _ => Occasion::Other,
        }
    }

    /// What is kept while it is being written: only texts about a question can be drafts.
    fn drafted(self) -> Option<(Field, Option<Value>)> {
        match self {
            Self::Note(pending) => Some((Field::Note, Some(pending.value))),
            Self::Review(value) => Some((Field::Review, value)),
            _ => None,
        }
    }
}

impl Writing {
    pub(crate) fn new(purpose: Purpose) -> Self {
        Self { purpose, lines: Vec::new(), kept: false }
    }

    /// Goes on with a text that is there already; `kept` where that is a draft.
    pub(crate) fn onto(purpose: Purpose, text: &str, kept: bool) -> Self {
        Self { purpose, lines: text.lines().map(String::from).collect(), kept }
    }

    /// What is to be written, and how it ends. `ready` says that sentences are kept ready for a reason.
    pub(crate) fn prompt(&self, words: &Words, ready: String) -> Vec<String> {
        let begin =
            if self.lines.is_empty() { words.say(self.purpose.ask(), &[]) } else { words.say("plain-write-on", &[]) };
        let ready = matches!(self.purpose, Purpose::Note(_)).then_some(ready);
        [Some(begin), ready, Some(words.say("plain-write-end", &[]))].into_iter().flatten().collect()
    }

    /// What is kept of it in the file; nothing in place of what was kept where it is blank again.
    pub(crate) fn drafting(&self) -> Option<Drafting> {
        let text = self.text();
        let (field, value) = self.purpose.drafted().filter(|_| self.kept || !text.is_empty())?;
        Some(Drafting { field, value, text })
    }

    /// Without its last line.
    pub(crate) fn shorter(&self) -> Option<Self> {
        let (_, rest) = self.lines.split_last()?;
        Some(Self { lines: rest.to_vec(), ..self.clone() })
    }

    /// The text as it is so far.
    pub(crate) fn so_far(&self, words: &Words) -> Vec<String> {
        if self.text().is_empty() { vec![words.say("plain-text-blank", &[])] } else { self.lines.clone() }
    }

    pub(crate) fn menu(words: &Words) -> Menu {
        Typed::Lines.menu(words, &[])
    }

    fn text(&self) -> String {
        self.lines.join("\n").trim().to_owned()
    }

    /// What becomes of a text that is left unfinished.
    pub(crate) fn left(&self, words: &Words) -> String {
        // A reason from before that nothing was added to is where it was.
        let untouched = self.text().is_empty() || self.drafting().is_some();
        let key = match (self.kept, untouched) {
            (true, _) => "plain-left-draft",
            (false, true) => "plain-unchanged",
            (false, false) => "plain-left-nothing",
        };
        words.say(key, &[])
    }

    pub(crate) fn hear(&self, words: &Words, line: &str) -> Line {
        match line.trim() {
            LEAVE => Line::Left(self.left(words)),
            END if self.text().is_empty() => Line::Left(words.say("plain-nothing-written", &[])),
            END => Line::Finished(self.text()),
            _ => {
                let mut longer = self.clone();
                longer.lines.push(line.into());
                match check_text(self.purpose.field(), &longer.lines.join("\n")) {
                    Ok(()) => Line::Longer(longer),
                    Err(refusal) => {
                        let mut said = refused(words, &refusal);
                        said.push(say!(words, "plain-line-left-out", kept = self.lines.len()));
                        Line::LeftOut(said)
                    }
                }
            }
        }
    }
}
