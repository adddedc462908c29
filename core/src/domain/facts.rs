//! What is said of a case once, before its questions: which of them it settles is [`super::condition`]'s to say.
//!
//! Each fact may be unknown, and an unknown fact settles nothing.

use super::{code::Code, code_enum::code_enum, moment::Moment, refusal::Refusal};
use serde::{Deserialize, Serialize};

/// The citizen's age in the period, in bands wide enough not to tell who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Age {
    #[serde(rename = "0-9")]
    To9,
    #[serde(rename = "10-15")]
    To15,
    #[serde(rename = "16-17")]
    To17,
    #[serde(rename = "18-24")]
    To24,
    #[serde(rename = "25-66")]
    To66,
    /// From the state pension age of today.
    #[serde(rename = "67+")]
    From67,
}

code_enum!(Age, "age", { To9 = "0-9", To15 = "10-15", To17 = "16-17", To24 = "18-24", To66 = "25-66", From67 = "67+" });

impl Age {
    /// The band of an age in years. The years themselves are kept nowhere.
    #[must_use]
    pub fn of(years: u32) -> Option<Self> {
        match years {
            0..=9 => Some(Self::To9),
            10..=15 => Some(Self::To15),
            16..=17 => Some(Self::To17),
            18..=24 => Some(Self::To24),
            25..=66 => Some(Self::To66),
            67..=120 => Some(Self::From67),
            _ => None,
        }
    }
}

/// What the decision that the audit starts from came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    #[serde(rename = "bevilling")]
    Granted,
    #[serde(rename = "delvist")]
    Partly,
    #[serde(rename = "afslag")]
    Refused,
    /// No decision in the period.
    #[serde(rename = "ingen")]
    None,
}

code_enum!(Decision, "outcome", { Granted = "bevilling", Partly = "delvist", Refused = "afslag", None = "ingen" });

/// More changes of caseworker than anybody has in one period are a mistake of the hand.
pub const CHANGES_MAX: u32 = 99;

/// Makes a fact unknown again.
const UNKNOWN: &str = "ukendt";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<Age>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Decision>,
    /// Changes of caseworker in the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<u32>,
    /// Whether a plan is required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<bool>,
}

impl Facts {
    /// The four facts as they were typed: age, outcome, changes, plan. Blank and `ukendt` are unknown. Everything that
    /// cannot be read is told, each with its place among the four.
    pub fn read([age, outcome, changes, plan]: [&str; 4]) -> Result<Self, Vec<(usize, Refusal)>> {
        let ages = Age::ALL.map(Age::code).join(", ");
        let outcomes = Decision::ALL.map(Decision::code).join(", ");
        let age = read(0, age, &ages, |typed| typed.parse().ok().or_else(|| Age::of(typed.parse().ok()?)));
        let outcome = read(1, outcome, &outcomes, |typed| typed.parse().ok());
        let changes = read(2, changes, &format!("0-{CHANGES_MAX}"), |typed| {
            typed.parse().ok().filter(|count| *count <= CHANGES_MAX)
        });
        let plan = read(3, plan, "ja, nej", yes_or_no);
        match (age, outcome, changes, plan) {
            (Ok(age), Ok(outcome), Ok(changes), Ok(plan)) => Ok(Self { age, outcome, changes, plan }),
            (age, outcome, changes, plan) => {
                Err([age.err(), outcome.err(), changes.err(), plan.err()].into_iter().flatten().collect())
            }
        }
    }

    /// What the fact at a place among the four can be, in the order of its digits; nothing where it is a number itself.
    #[must_use]
    pub fn choices(at: usize) -> Vec<&'static str> {
        match at {
            1 => Decision::ALL.map(Decision::code).into(),
            3 => vec!["ja", "nej"],
            _ => Vec::new(),
        }
    }

    /// The four facts as they are typed; what is unknown is blank.
    #[must_use]
    pub fn written(&self) -> [String; 4] {
        let plan = self.plan.map(|plan| if plan { "ja" } else { "nej" });
        [
            self.age.map_or("", Age::code).into(),
            self.outcome.map_or("", Decision::code).into(),
            self.changes.map(|count| count.to_string()).unwrap_or_default(),
            plan.unwrap_or_default().into(),
        ]
    }
}

fn read<T>(
    at: usize,
    typed: &str,
    allowed: &str,
    known: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, (usize, Refusal)> {
    let plain = typed.trim().to_lowercase();
    if plain.is_empty() || plain == UNKNOWN {
        return Ok(None);
    }
    let refusal =
        || Refusal::new(Code::FactUnknown).with("typed", typed.trim()).with("allowed", format!("{allowed}, {UNKNOWN}"));
    known(&plain).map(Some).ok_or_else(|| (at, refusal()))
}

/// In either language of the tool.
fn yes_or_no(typed: &str) -> Option<bool> {
    match typed {
        "ja" | "j" | "yes" | "y" => Some(true),
        "nej" | "n" | "no" => Some(false),
        _ => None,
    }
}

/// What could not be read of them, as one refusal that tells everything.
#[must_use]
pub fn unread(wrong: Vec<(usize, Refusal)>) -> Refusal {
    let mut wrong: Vec<Refusal> = wrong.into_iter().map(|(_, refusal)| refusal).collect();
    match wrong.pop() {
        Some(only) if wrong.is_empty() => only,
        last => {
            wrong.extend(last);
            Refusal::new(Code::FactsUnread).with("count", wrong.len()).at(wrong)
        }
    }
}

/// The facts of a case as they stand in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    pub facts: Facts,
    pub by: String,
    pub at: Moment,
}
