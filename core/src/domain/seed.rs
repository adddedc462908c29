//! The seed: what was typed, how it is read, and who must be trusted for it.

use super::{
    code::Code,
    code_enum::code_enum,
    guards::check::{check_cpr, too_long},
    reason::{needed, reason},
    refusal::Refusal,
    text::{ID_CHARS_MAX, NormError, SEED_CHARS_MAX, norm},
};
use serde::{Deserialize, Serialize};

/// Who must be trusted. A: nobody alone; B: not both of two named persons; C: the operator; D: everyone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grade {
    A,
    B,
    C,
    D,
}

code_enum!(Grade, "grade", { A = "A", B = "B", C = "C", D = "D" });

/// A seed with everything that is known about where it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seed {
    pub typed: String,
    pub normalised: String,
    pub grade: Grade,
    pub source: Option<String>,
    pub witnesses: Vec<String>,
}

impl Seed {
    /// Refuses what section 1 refuses. A grade B seed needs two witnesses, a grade A seed its source: the caller says so.
    pub fn new(typed: &str, grade: Grade, source: Option<String>, witnesses: Vec<String>) -> Result<Self, NormError> {
        Ok(Self { typed: typed.into(), normalised: norm(typed, SEED_CHARS_MAX)?, grade, source, witnesses })
    }

    /// The seed that people say they have, or why it is none of that grade. For grade C the seed is what the tool made.
    pub fn checked(typed: &str, grade: Grade, source: Option<&str>, witnesses: &[String]) -> Result<Self, Refusal> {
        let witnesses = named(witnesses)?;
        let source = source.map(str::trim).filter(|source| !source.is_empty());
        check_cpr("seed-source", source.unwrap_or(""))?;
        check_cpr("seed", typed)?;
        let doubled = twice(&witnesses);
        match grade {
            Grade::A if source.is_none() => return Err(Refusal::new(Code::GradeANeedsSource)),
            Grade::B if witnesses.len() - usize::from(doubled.is_some()) < 2 => {
                return Err(Refusal::new(Code::GradeBNeedsWitnesses));
            }
            _ => {}
        }
        if let Some(name) = doubled {
            return Err(named_twice(name));
        }
        Self::new(typed, grade, source.map(String::from), witnesses).map_err(unusable)
    }
}

/// Why a text is no seed.
pub(super) fn unusable(error: NormError) -> Refusal {
    match error {
        NormError::Empty => Refusal::new(Code::SeedEmpty),
        NormError::TooLong(max) => Refusal::new(Code::SeedTooLong).with("max", max),
        NormError::Forbidden(c) => {
            Refusal::new(Code::SeedCharacter).with("character", format!("U+{:04X}", u32::from(c)))
        }
    }
}

/// The witnesses by their names, each in its one form.
fn named(witnesses: &[String]) -> Result<Vec<String>, Refusal> {
    let one = |witness: &String| {
        reason("witness", witness)?;
        name(witness, ID_CHARS_MAX, "witness")
    };
    witnesses.iter().map(one).collect()
}

/// A name in its one form.
pub(super) fn name(typed: &str, max: usize, field: &'static str) -> Result<String, Refusal> {
    norm(typed, max).map_err(|error| match error {
        NormError::Empty => needed(field),
        NormError::TooLong(max) => too_long(field, max),
        NormError::Forbidden(c) => {
            Refusal::new(Code::SeedSourceCharacter).with("character", format!("U+{:04X}", u32::from(c)))
        }
    })
}

/// That one person is named twice.
#[must_use]
pub fn named_twice(name: &str) -> Refusal {
    Refusal::new(Code::WitnessTwice).with("name", name)
}

/// The first name that stands a second time, whatever its capitals: one person named twice is one witness.
#[must_use]
pub fn twice(names: &[String]) -> Option<&String> {
    let mut seen: Vec<String> = Vec::new();
    names.iter().find(|name| {
        // By capitals and back, so that ß and ss, ſ and s are one.
        let name = name.to_uppercase().to_lowercase();
        let known = seen.contains(&name);
        seen.push(name);
        known
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(grade: Grade, source: Option<&str>, witnesses: &[&str]) -> Option<Code> {
        let witnesses: Vec<String> = witnesses.iter().map(|name| (*name).to_owned()).collect();
        Seed::checked("4 6 1", grade, source, &witnesses).err().map(|refusal| refusal.code)
    }

    #[test]
    fn a_grade_is_earned() {
        assert_eq!(code(Grade::A, Some(" "), &[]), Some(Code::GradeANeedsSource));
        assert_eq!(code(Grade::A, Some("Lotto 16. januar 2027"), &[]), None);
        assert_eq!(code(Grade::B, None, &["Anna", " anna"]), Some(Code::GradeBNeedsWitnesses));
        assert_eq!(code(Grade::B, None, &["Anna", "Bo"]), None);
        assert_eq!(code(Grade::B, None, &["Anna", "Bo", "ANNA"]), Some(Code::WitnessTwice));
        assert_eq!(code(Grade::D, None, &["Åse", "A\u{30a}se"]), Some(Code::WitnessTwice));
        assert_eq!(code(Grade::D, None, &["Grete Weiß", "GRETE WEISS"]), Some(Code::WitnessTwice));
        assert_eq!(code(Grade::D, None, &[" "]), Some(Code::ReasonNeeded));
    }

    #[test]
    fn a_seed_that_cannot_be_used_says_why() {
        let code = |typed: &str| Seed::checked(typed, Grade::D, None, &[]).err().map(|refusal| refusal.code);
        assert_eq!(code("  "), Some(Code::SeedEmpty));
        assert_eq!(code("4 \u{2013} 6"), Some(Code::SeedCharacter));
        assert_eq!(code(&"4 ".repeat(300)), Some(Code::SeedTooLong));
        assert_eq!(Seed::checked(" 4\u{a0} 6 ", Grade::D, None, &[]).unwrap().normalised, "4 6");
    }
}
