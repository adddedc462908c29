//! The facts of a case, what they settle and what contradicts them, as people read them.

use super::{measure, say::Words, terms};
use crate::{
    domain::{
        area::Area,
        case_file::CaseFile,
        condition::Settled,
        contradiction::{Contradiction, contradictions},
        facts::{Age, Decision, Facts},
    },
    say,
};

/// "10-15 år", "67 år eller ældre".
#[must_use]
pub fn age(words: &Words, age: Age) -> String {
    words.say(&format!("facts-age-{}", age.code().trim_end_matches('+')), &[])
}

#[must_use]
pub fn outcome(words: &Words, outcome: Decision) -> String {
    words.say(&format!("facts-outcome-{}", outcome.code()), &[])
}

/// The four facts, one a line.
#[must_use]
pub fn lines(words: &Words, facts: &Facts) -> Vec<String> {
    let unknown = || words.say("facts-unknown", &[]);
    let yes = |yes: bool| words.say(if yes { "facts-yes" } else { "facts-no" }, &[]);
    vec![
        say!(words, "facts-age", value = facts.age.map_or_else(unknown, |known| age(words, known))),
        say!(words, "facts-outcome", value = facts.outcome.map_or_else(unknown, |known| outcome(words, known))),
        say!(words, "facts-changes", value = facts.changes.map_or_else(unknown, |count| count.to_string())),
        say!(words, "facts-plan", value = facts.plan.map_or_else(unknown, yes)),
    ]
}

/// "Sagsbehandleren er ikke skiftet i perioden."
#[must_use]
pub fn settled(words: &Words, settled: Settled) -> String {
    match settled {
        Settled::Age(of) => say!(words, "settled-age", age = age(words, of)),
        Settled::Outcome(outcome) => words.say(&format!("settled-outcome-{}", outcome.code()), &[]),
        Settled::NoChanges => words.say("settled-changes", &[]),
        Settled::NoPlan => words.say("settled-plan", &[]),
    }
}

/// What does not fit together in a case, a heading and one line each; nothing where everything fits.
#[must_use]
pub fn contradicted(words: &Words, file: &CaseFile) -> Vec<String> {
    let found = contradictions(file);
    let heading = (!found.is_empty()).then(|| say!(words, "contradictions", count = found.len()));
    let lines = found.iter().map(|one| contradiction(words, file.case.id.area, one));
    heading.into_iter().chain(lines).collect()
}

/// One of them, in a sentence.
#[must_use]
pub fn contradiction(words: &Words, area: Area, found: &Contradiction) -> String {
    match found {
        Contradiction::Answered { question, settled: by } => {
            say!(words, "contradiction-answered", question = question, reason = settled(words, *by))
        }
        Contradiction::Measured { question, scale, points_to, given } => {
            let word = |value| measure::value(words, *scale, value);
            let (value, given) = (word(*points_to), word(*given));
            say!(words, "contradiction-measured", question = question, given = given, value = value)
        }
        Contradiction::Age(of) => {
            say!(words, "contradiction-age", area = terms::area_inline(words, area), age = age(words, *of))
        }
    }
}
