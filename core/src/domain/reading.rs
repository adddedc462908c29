//! What a second reader says of the answers of a case, kept for each reader apart, and which cases it is asked of.
//!
//! The *first verdict* is what stands when the reader declares the case read: agreement counts that one alone. What comes
//! later is kept beside it, with who and when.

use super::{
    answer::{Given, Value},
    checklist::Question,
    code::Code,
    code_enum::code_enum,
    guards::check::check_text,
    moment::Moment,
    reason::given,
    refusal::Refusal,
    sample::CaseId,
};
use serde::{Deserialize, Serialize};

/// An entry of the trail, as somebody else can name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryAt {
    pub seq: i64,
    pub sha256: String,
}

/// How the cases of a reading were chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Chosen {
    /// So many of each area, drawn by words that the reader gave once every answer was bound.
    /// `choice` is the number of the choice in its round, from 1: the seed follows from it ([`super::reading_draw::seed`]).
    Drawn {
        each: u32,
        choice: u32,
        words: String,
    },
    All,
    /// The first of each area in the order of the draw: whoever audited knew them from the draw on.
    First {
        each: u32,
    },
    /// Named one by one.
    Picked,
}

/// The same without what belongs to each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    Drawn,
    All,
    First,
    Picked,
}

code_enum!(How, "how", { Drawn = "drawn", All = "all", First = "first", Picked = "picked" });

impl Chosen {
    #[must_use]
    pub fn how(&self) -> How {
        match self {
            Self::Drawn { .. } => How::Drawn,
            Self::All => How::All,
            Self::First { .. } => How::First,
            Self::Picked => How::Picked,
        }
    }
}

impl How {
    /// Whether nobody could know beforehand which of the answers would be read, or all were: of other cases no measure of
    /// agreement is given.
    #[must_use]
    pub fn is_fair(self) -> bool {
        matches!(self, Self::Drawn | Self::All)
    }
}

/// That a reader is to read a case, or took it up himself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub reader: String,
    pub chosen: Chosen,
    /// Who chose.
    pub by: String,
    pub at: Moment,
    /// The trail entry: an answer that is newer was given when the choice was known.
    pub revision: i64,
}

/// What somebody says of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// The answer that the reader would give, whether he has seen the one that was given or not.
    Own(Value),
    /// The answer that was given, which the reader therefore knows.
    Agree,
    /// Another one than was given, where it was said which.
    Disagree(Option<Value>),
}

/// What one reader says of one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub question: String,
    pub by: String,
    pub at: Moment,
    pub revision: i64,
    pub note: String,
    pub now: Verdict,
    /// What stood when the reader declared the case read, and when; `None` until then.
    pub first: Option<(Verdict, Moment)>,
}

/// One verdict of a reader beside the answer that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The answer that the reader would have given; `None` where a reader who disagrees did not say.
    pub value: Option<Value>,
    /// No screen had shown this reader an answer of the case.
    pub blind: bool,
    /// Agreed to with all the rest: in no figure.
    pub bulk: bool,
    /// The answer that was read: its value, who gave it, and its trail entry.
    pub read: Value,
    pub read_by: String,
    pub of_revision: i64,
}

impl Choice {
    /// Whether a verdict says how far two agree: nobody could know that the answer would be read when it was given, or all
    /// were to be.
    #[must_use]
    pub fn is_fair_to(&self, verdict: &Verdict) -> bool {
        let how = self.chosen.how();
        how.is_fair() && (how != How::Drawn || verdict.of_revision < self.revision)
    }
}

impl Verdict {
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.value == Some(self.read)
    }
}

impl Reading {
    /// What counts: the first verdict, or what stands of one that is not declared read yet.
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        self.first.as_ref().map_or(&self.now, |(first, _)| first)
    }

    /// Whether it is in the figures: declared, and said of this answer by itself.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.first.is_some() && !self.verdict().bulk
    }

    /// The later verdict, where the reader changed it after the first.
    #[must_use]
    pub fn later(&self) -> Option<&Verdict> {
        self.first.as_ref().and_then(|(first, _)| (first.value != self.now.value).then_some(&self.now))
    }

    /// Whether the answer was given anew or taken back after it was read. `given` is the answer of today.
    #[must_use]
    pub fn is_outdated(&self, given: Option<&Given>) -> bool {
        given.is_none_or(|given| given.revision > self.now.of_revision)
    }
}

/// Refuses a verdict that cannot be: off the question's scale, another answer that is the very one that was read, or a
/// disagreement of which nothing is said. Gives the reader's own answer.
pub fn check(question: &Question, said: Said, note: &str, read: Value) -> Result<Option<Value>, Refusal> {
    check_text("note", note)?;
    let value = match said {
        Said::Own(value) => Some(value),
        Said::Agree => Some(read),
        Said::Disagree(value) => value,
    };
    if let Some(value) = value {
        value.check(question)?;
    }
    if let Said::Disagree(value) = said {
        if value == Some(read) {
            return Err(Refusal::new(Code::ReadingSame).with("question", &question.id));
        }
        given("note", note)?;
    }
    Ok(value)
}

/// Which cases somebody chooses for a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    Drawn { each: u32, words: String },
    All,
    First { each: u32 },
    Picked(Vec<CaseId>),
}
