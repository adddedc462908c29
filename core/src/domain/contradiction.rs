//! What is said twice about a case and cannot both be so. It is pointed out; a person decides which is right.

use super::{
    answer::Value,
    area::Area,
    case_file::CaseFile,
    checklist::{Measure, Scale},
    condition::Settled,
    facts::Age,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contradiction {
    /// The question was answered, and the facts say that it does not apply.
    Answered { question: String, settled: Settled },
    /// A grown-up in a children's case, or a child in an adults' case.
    Age(Age),
    /// The measured times point to another answer than the one that was given.
    Measured { question: String, scale: Scale, points_to: Value, given: Value },
}

impl Contradiction {
    /// The question it is about, if it is about one.
    #[must_use]
    pub fn question(&self) -> Option<&str> {
        match self {
            Self::Answered { question, .. } | Self::Measured { question, .. } => Some(question),
            Self::Age(_) => None,
        }
    }
}

/// Those of the whole case first, then in the order of the questions.
#[must_use]
pub fn contradictions(file: &CaseFile) -> Vec<Contradiction> {
    let mut found: Vec<Contradiction> = of_age(file).map(Contradiction::Age).into_iter().collect();
    found.extend(file.questions().filter_map(|question| {
        if file.aside(&question.id).is_some() {
            let settled = file.settled(question)?;
            return Some(Contradiction::Answered { question: question.id.clone(), settled });
        }
        let given = file.given(&question.id)?.answer.value;
        let points_to = file.points_to(question).filter(|points_to| *points_to != given)?;
        // A rule that knows no *delvist* leaves it to the one who reads.
        let is_read = |rule: &Measure| rule.partly.is_none() && rule.spans == 1 && points_to == Value::NotMet;
        if given == Value::Partly && question.measure.as_deref().is_some_and(is_read) {
            return None;
        }
        Some(Contradiction::Measured { question: question.id.clone(), scale: question.scale, points_to, given })
    }));
    found
}

/// Young people of 16 to 24 are met on both sides of the transition; nobody else is.
fn of_age(file: &CaseFile) -> Option<Age> {
    let age = file.facts.as_ref()?.facts.age?;
    let odd = match file.case.id.area {
        Area::Children => matches!(age, Age::To66 | Age::From67),
        Area::Adults => matches!(age, Age::To9 | Age::To15),
    };
    odd.then_some(age)
}
