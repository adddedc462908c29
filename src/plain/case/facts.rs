//! The facts of a case, asked one after the other. What stands is read out first, with whose it is.

use crate::{
    domain::{at::CaseAt, case_file::CaseFile, checklist::Question, may},
    plain::{
        case::done::{Changed, of_case},
        shell::{
            command::Command,
            fill::Known,
            talk::{Said, Talk},
        },
    },
    say,
    verbs::{
        forms::Form,
        request::{OfCase, Request},
    },
    words::{
        facts::{lines, settled},
        say::Words,
        terms,
    },
};

/// Whoever types the facts has heard those that stand; others that are stated meanwhile are not written over.
pub(crate) fn state(talk: &mut Talk<'_, '_>, at: CaseAt) -> Said {
    let words = talk.words;
    let file = talk.session.case(at.year, at.case)?;
    may::case::answer(&talk.session.round(at.year)?, &file.case)?;
    if let Some(stands) = &file.facts {
        let mut says = vec![terms::saved(words, &stands.by, stands.at)];
        says.extend(lines(words, &stands.facts));
        talk.console.say(&says)?;
    }
    let seen = file.facts.as_ref().map(|stands| stands.facts).unwrap_or_default();
    let form = Form::Facts(at, Some(seen));
    let fields = form.sheet().fields;
    let asked = talk.fill(&form, |_, field, _| {
        let place = fields.iter().position(|one| one.name == field.name);
        let stands = place.and_then(|place| seen.written().get(place).cloned());
        Ok(Known::Stands(stands.unwrap_or_default()))
    })?;
    let Request::Case(_, of @ OfCase::Facts { stated, .. }) = &asked else { return Ok(Vec::new()) };
    if *stated == seen {
        return talk.unchanged();
    }
    let done = &talk.perform(asked.clone())?;
    let after = &talk.session.case(at.year, at.case)?;
    Ok(of_case(words, at, of, Changed { done, before: Some(&file), after }))
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
