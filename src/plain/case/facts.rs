//! The facts of a case, asked one after the other.

use crate::{
    domain::{at::CaseAt, case_file::CaseFile, checklist::Question},
    plain::shell::{
        asked::Asked,
        command::Command,
        sentences::refused,
        step::{Step, Then},
    },
    say,
    verbs::{form::Wrong, request::Form},
    words::{facts::settled, say::Words},
};

/// Whoever types the facts line by line says all of them: what another has said meanwhile gives way.
fn form(at: CaseAt) -> Form {
    Form::Facts(at, None)
}

pub(crate) fn prompt(words: &Words, at: CaseAt, typed: &[String]) -> Vec<String> {
    form(at).sheet().ask(typed.len()).map(|ask| words.say(ask, &[])).into_iter().collect()
}

/// The next fact; two full stops let all of them be.
pub(crate) fn step(words: &Words, at: CaseAt, before: &[String], line: &str) -> Step {
    if line.trim() == ".." {
        return Step::Ask(vec![words.say("plain-unchanged", &[])], Asked::Room);
    }
    let mut typed = before.to_vec();
    typed.push(line.trim().into());
    let form = form(at);
    match form.read(&typed, |_| String::new()) {
        Err(Wrong { refusal, .. }) => Step::Stay(refused(words, &refusal)),
        Ok(_) if typed.len() < form.sheet().fields.len() => Step::ask(Asked::Facts(typed)),
        Ok(stated) => Step::perform(stated, Then::STAY),
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
