//! A text of several lines, ended by a full stop alone on a line.

use crate::{
    domain::{
        answer::Value, event::Field, evidence::DOCUMENT, guards::check::check_text, review::Opinion, sample::Reason,
        snippet::Occasion,
    },
    plain::{
        case::{question::answer_with, snippets::offer},
        shell::{
            confirm::Sure,
            deed::{CaseDeed, Deed, News, QuestionDeed, RoundDeed, Then},
            load::Sight,
            place::{Asked, Pending, Place, Spot},
            sentences::refused,
            step::Step,
        },
    },
    say,
    verbs::request::Drafting,
    words::say::Words,
};

/// Ends a text.
const END: &str = ".";
/// Lets a text lie.
const LEAVE: &str = "..";

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

impl Purpose {
    fn code(self) -> &'static str {
        match self {
            Self::Note(_) => "note",
            Self::Review(_) => "review",
            Self::Missing => "missing",
            Self::ReopenCase => "reopen-case",
            Self::Replace(_) => "replace",
            Self::ReopenRound => "reopen-round",
            Self::Acute => "acute",
            Self::Handled(_) => "handled",
        }
    }

    /// The name of the text in a refusal.
    fn field(self) -> &'static str {
        match self {
            Self::Note(_) | Self::Missing | Self::Replace(_) | Self::Review(_) => "note",
            Self::ReopenCase | Self::ReopenRound => "reason",
            Self::Acute => "acute-what",
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

    pub(crate) fn prompt(&self, words: &Words) -> Vec<String> {
        let begin = if self.lines.is_empty() {
            words.say(&format!("plain-write-{}", self.purpose.code()), &[])
        } else {
            words.say("plain-write-on", &[])
        };
        let ready = matches!(self.purpose, Purpose::Note(_)).then(|| offer(words));
        [Some(begin), ready, Some(words.say("plain-write-end", &[]))].into_iter().flatten().collect()
    }

    pub(crate) fn drafting(&self) -> Option<Drafting> {
        let text = self.text();
        let (field, value) = self.purpose.drafted().filter(|_| !text.is_empty())?;
        Some(Drafting { field, value, text })
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

    pub(crate) fn step(&self, words: &Words, place: &Place, sight: &Sight, line: &str) -> Step {
        match line.trim() {
            LEAVE => Step::Ask(vec![self.left(words)], Asked::Room),
            END if self.text().is_empty() => Step::Ask(vec![words.say("plain-nothing-written", &[])], Asked::Room),
            END => self.finish(place, sight),
            _ => {
                let mut longer = self.clone();
                longer.lines.push(line.into());
                match check_text(self.purpose.field(), &longer.lines.join("\n")) {
                    Ok(()) => Step::Write(longer),
                    Err(refusal) => {
                        let mut said = refused(words, &refusal);
                        said.push(say!(words, "plain-line-left-out", kept = self.lines.len()));
                        Step::Stay(said)
                    }
                }
            }
        }
    }

    fn finish(&self, place: &Place, sight: &Sight) -> Step {
        let text = self.text();
        match (self.purpose, place, sight) {
            (Purpose::Note(pending), Place::Question(spot, id), Sight::Question(seen, question)) => {
                let mut answer = answer_with(&seen.file, question, pending.value);
                answer.note = text;
                let then = if pending.onward { Then::Evidence { onward: true, at: DOCUMENT } } else { Then::Stay };
                let deed = QuestionDeed::Answer { answer, news: News::Value, then };
                Step::Do(Deed::Question(*spot, id.clone(), deed))
            }
            (Purpose::Review(value), Place::Question(spot, id), _) => {
                Step::Do(Deed::Question(*spot, id.clone(), QuestionDeed::Review(Opinion::disagree(value, &text))))
            }
            (Purpose::Acute, _, _) => Step::ask(Asked::PassedOn(text)),
            (Purpose::Handled(number), Place::Sample(year), _) => {
                Step::Do(Deed::Round(*year, RoundDeed::Handled(number, text)))
            }
            (Purpose::ReopenRound, Place::Sample(year), _) => Step::Do(Deed::Round(*year, RoundDeed::Reopen(text))),
            (purpose, Place::Case(spot), _) => of_case(purpose, *spot, text),
            _ => Step::Where,
        }
    }
}

fn of_case(purpose: Purpose, spot: Spot, text: String) -> Step {
    match purpose {
        Purpose::Missing => Step::Do(Deed::Case(spot, CaseDeed::Missing(text))),
        Purpose::ReopenCase => Step::Do(Deed::Case(spot, CaseDeed::Reopen(text))),
        Purpose::Replace(reason) => Step::ask(Asked::Confirm(Sure::Replace(spot, reason, text))),
        Purpose::Note(_) | Purpose::Review(_) | Purpose::ReopenRound | Purpose::Acute | Purpose::Handled(_) => {
            Step::Where
        }
    }
}
