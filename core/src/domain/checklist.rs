//! A checklist: questions with guidance, basis, severity and the words of their scale.

use super::{area::Area, code_enum::code_enum, condition::Condition};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, str::FromStr};

/// One text in both languages of the tool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub da: String,
    pub en: String,
}

/// How sure it is that a basis says what is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// Stated in the strategy or the DH/KL paper.
    Stated,
    /// The wording was verified.
    Verified,
    /// The provision exists; its wording was not seen.
    Exists,
    /// Recalled only: shown as *efterprøves*.
    Recalled,
}

code_enum!(Certainty, "certainty", {
    Stated = "stated",
    Verified = "verified",
    Exists = "exists",
    Recalled = "recalled",
});

/// A place in law, strategy or practice, cited in Danish in both languages, as sure as the table of the law had it when the
/// checklist was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    #[serde(rename = "ref")]
    pub reference: String,
    pub certainty: Certainty,
    /// The day on which its wording was last seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<NaiveDate>,
    /// The areas in whose cases it holds; none are all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Area>,
}

impl Basis {
    #[must_use]
    pub fn holds_in(&self, area: Area) -> bool {
        self.areas.is_empty() || self.areas.contains(&area)
    }
}

/// What it means when the answer is *ikke opfyldt*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Critical,
    Major,
    Minor,
}

code_enum!(Severity, "severity", { Critical = "critical", Major = "major", Minor = "minor" });

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Law,
    Strategy,
    GoodPractice,
}

code_enum!(Kind, "kind", { Law = "law", Strategy = "strategy", GoodPractice = "good-practice" });

/// Which words the answers carry: *opfyldt/delvist/ikke opfyldt*, *ja/nej*, *høj/nogen/lav grad*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    Fulfilled,
    YesNo,
    Degree,
}

code_enum!(Scale, "scale", { Fulfilled = "fulfilled", YesNo = "yes-no", Degree = "degree" });

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Working days after the first day.
    Days,
    /// Hours on working days, day and night.
    Hours,
}

code_enum!(Unit, "unit", { Days = "days", Hours = "hours" });

/// What is drawn within a case, so that nobody chooses what is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drawn {
    Notes,
    Contacts,
    Enquiries,
    Documents,
    Decision,
}

code_enum!(Drawn, "draw", {
    Notes = "notes",
    Contacts = "contacts",
    Enquiries = "enquiries",
    Documents = "documents",
    Decision = "decision",
});

/// So many are drawn within a case at most.
pub const DRAWN_MAX: u32 = 5;

/// `5 notes`: kept as the checklist says it; the program draws cases, and nothing within them yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WithinCase {
    pub count: u32,
    pub what: Drawn,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a number of things to draw: {0:?}")]
pub struct NotDrawn(pub String);

impl FromStr for WithinCase {
    type Err = NotDrawn;

    fn from_str(text: &str) -> Result<Self, NotDrawn> {
        let wrong = || NotDrawn(text.into());
        let (count, what) = text.split_once(' ').ok_or_else(wrong)?;
        let read = Self { count: count.parse().map_err(|_| wrong())?, what: what.parse().map_err(|_| wrong())? };
        if (1..=DRAWN_MAX).contains(&read.count) && read.to_string() == text { Ok(read) } else { Err(wrong()) }
    }
}

impl fmt::Display for WithinCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.count, self.what.code())
    }
}

impl TryFrom<String> for WithinCase {
    type Error = NotDrawn;

    fn try_from(text: String) -> Result<Self, NotDrawn> {
        text.parse()
    }
}

impl From<WithinCase> for String {
    fn from(within: WithinCase) -> Self {
        within.to_string()
    }
}

/// What a list is asked of, where that is not a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AskedOf {
    Department,
}

code_enum!(AskedOf, "unit", { Department = "department" });

/// What an answer is shown by, where it is more than a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    Document,
}

code_enum!(Proof, "evidence", { Document = "document" });

/// What a question is in one area, where it is something else than in the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InArea {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
}

/// So many characters a short name has at most, and so many the demand in a sentence.
pub const SHORT_MAX: usize = 22;
pub const KRAV_MAX: usize = 52;

/// So many pairs of times a question may ask for at most.
pub const SPANS_MAX: u32 = 5;

/// The rule of a question that is measured: [`super::measure`] calculates by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    pub unit: Unit,
    /// At most so many are *opfyldt*. Without it nothing is proposed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met: Option<u32>,
    /// At most so many are *delvist opfyldt*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partly: Option<u32>,
    /// How many pairs of times may be measured.
    pub spans: u32,
    /// The times say who somebody is: what lies between them is kept, and they are dropped.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub forget: bool,
    /// What the two times are called.
    pub from: Text,
    pub to: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable, never reused: `BI-01`.
    pub id: String,
    pub text: Text,
    /// What it demands in a word or two, so that a list can name it. No part of the question's words: two rounds are
    /// compared without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short: Option<Text>,
    /// The demand as a sentence. No part of the question's words either.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub krav: Option<Text>,
    pub look_for: Text,
    #[serde(rename = "where")]
    pub place: Text,
    pub basis: Vec<Basis>,
    pub areas: Vec<Area>,
    /// When the question does not apply; absent where it always does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_applicable: Option<Text>,
    /// What the facts of a case must say for the question to apply. No part of the question's words: two rounds are
    /// compared without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applies_when: Option<Condition>,
    /// How two times are measured against each other, where they are. No part of the question's words either.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Box<Measure>>,
    /// What is drawn within a case before it is answered. No part of the question's words either.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draw: Option<WithinCase>,
    pub severity: Severity,
    pub kind: Kind,
    /// Where kind or severity is another in one of the areas.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub per_area: BTreeMap<Area, InArea>,
    /// Core questions make the headline figures; supplementary ones never do.
    pub core: bool,
    pub scale: Scale,
    /// The principle of the strategy, where it is another than the list's. No part of the question's words: two rounds
    /// are compared without it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub principle: Option<String>,
}

impl Question {
    /// What it is called in a list: its short name, or all of its text where it has none.
    #[must_use]
    pub fn short_or_text(&self) -> &Text {
        self.short.as_ref().unwrap_or(&self.text)
    }

    /// What the question is in the cases of an area: a demand of law, of the strategy, or good practice.
    #[must_use]
    pub fn kind_in(&self, area: Area) -> Kind {
        self.per_area.get(&area).and_then(|own| own.kind).unwrap_or(self.kind)
    }

    #[must_use]
    pub fn severity_in(&self, area: Area) -> Severity {
        self.per_area.get(&area).and_then(|own| own.severity).unwrap_or(self.severity)
    }

    /// What it builds on in the cases of an area.
    pub fn basis_in(&self, area: Area) -> impl Iterator<Item = &Basis> {
        self.basis.iter().filter(move |basis| basis.holds_in(area))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// `BI`: the prefix of its questions' ids.
    pub id: String,
    pub version: String,
    /// The day the law references describe, `2026-01-01`.
    pub as_of: String,
    /// The principle of the strategy: `A2`.
    pub principle: String,
    /// What it is asked of; absent where that is a case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<AskedOf>,
    /// What each answer of it is shown by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Proof>,
    pub name: Text,
    pub purpose: Text,
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
}

impl Checklist {
    /// The questions that apply to an area, in order.
    pub fn questions_for(&self, area: Area) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(move |question| question.areas.contains(&area))
    }

    /// The principle of the strategy that a question of this list serves.
    #[must_use]
    pub fn principle_of<'a>(&'a self, question: &'a Question) -> &'a str {
        question.principle.as_deref().unwrap_or(&self.principle)
    }
}

/// The short names of the questions of several rounds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names(BTreeMap<(u16, String), Text>);

impl Names {
    /// With those of one more round.
    #[must_use]
    pub fn with(mut self, year: u16, checklists: Vec<Checklist>) -> Self {
        let questions = checklists.into_iter().flat_map(|list| list.questions);
        self.0.extend(questions.filter_map(|question| Some(((year, question.id), question.short?))));
        self
    }

    #[must_use]
    pub fn of(&self, year: u16, question: &str) -> Option<&Text> {
        self.0.get(&(year, question.to_owned()))
    }
}

/// The question with this id, whatever checklist it stands in; the case of the letters does not matter.
#[must_use]
pub fn find<'a>(checklists: &'a [Checklist], id: &str) -> Option<&'a Question> {
    checklists.iter().flat_map(|list| &list.questions).find(|question| question.id.eq_ignore_ascii_case(id))
}
