//! The facts of a case, asked one after the other.

use crate::{
    domain::{at::CaseAt, case_file::CaseFile, checklist::Question, facts::Facts},
    plain::shell::{
        asked::Asked,
        command::Command,
        sentences::refused,
        step::{Step, Then},
    },
    say,
    verbs::request::{OfCase, Request},
    words::{facts::settled, say::Words},
};

const ASKS: [&str; 4] =
    ["plain-facts-ask-age", "plain-facts-ask-outcome", "plain-facts-ask-changes", "plain-facts-ask-plan"];

pub(crate) fn prompt(words: &Words, typed: &[String]) -> Vec<String> {
    ASKS.get(typed.len()).map(|key| words.say(key, &[])).into_iter().collect()
}

/// The next fact; two full stops let all of them be.
pub(crate) fn step(words: &Words, at: CaseAt, before: &[String], line: &str) -> Step {
    if line.trim() == ".." {
        return Step::Ask(vec![words.say("plain-unchanged", &[])], Asked::Room);
    }
    let mut typed = before.to_vec();
    typed.push(line.trim().into());
    let fact = |at: usize| typed.get(at).map_or("", String::as_str);
    match Facts::read([fact(0), fact(1), fact(2), fact(3)]) {
        Err(wrong) => Step::Stay(wrong.iter().flat_map(|(_, refusal)| refused(words, refusal)).collect()),
        Ok(_) if typed.len() < ASKS.len() => Step::ask(Asked::Facts(typed)),
        Ok(stated) => Step::perform(Request::Case(at, OfCase::Facts { stated, seen: None }), Then::STAY),
    }
}

/// What the facts say of one question: that it does not apply, whether it was answered or not.
pub(crate) fn of_question(words: &Words, file: &CaseFile, question: &Question) -> Option<String> {
    let reason = settled(words, file.settled(question)?);
    if file.aside(&question.id).is_some() {
        return Some(say!(words, "facts-aside-long", reason = reason));
    }
    file.proposed(question)?;
    let word = Command::Accept.name(words);
    Some(say!(words, "plain-facts-propose", reason = reason, word = word))
}
