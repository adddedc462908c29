//! A new round: its year, and what it is called.

use crate::{
    domain::code::Code,
    plain::shell::{
        fill::Known,
        sentences::saved,
        talk::{Broken, Said, Talk},
    },
    say,
    verbs::{
        form::Kind,
        load::{Load, Loaded},
        perform::Done,
        request::{Form, Request},
    },
};

/// The first year without a round is proposed, and the usual title.
pub(crate) fn new_round(talk: &mut Talk<'_, '_>) -> Said {
    let words = talk.words;
    let Loaded::NewRound(proposed) = talk.load(Load::NewRound)? else { return Ok(Vec::new()) };
    let asked = talk.fill(&Form::OpenRound, |_, field, typed| {
        Ok(Known::Proposed(match field.kind {
            Kind::Year => proposed.to_string(),
            _ => say!(words, "round-title", year = typed.first().map_or("", String::as_str)),
        }))
    })?;
    let Request::OpenRound { year, title, .. } = &asked else { return Ok(Vec::new()) };
    let what = say!(words, "plain-opened", year = year.to_string(), title = title);
    let done = of_meant_year(talk, asked)?;
    Ok(vec![saved(words, done.at, &what)])
}

/// Does what is asked for; whether a year is meant that is neither this one nor the next, is asked before.
pub(super) fn of_meant_year(talk: &mut Talk<'_, '_>, asked: Request) -> Result<Done, Broken> {
    match talk.perform(asked.clone()) {
        Err(refusal) if refusal.code == Code::YearUnusual => {
            let ask = [talk.words.refusal(&refusal), talk.words.say("round-ask-year", &[])];
            talk.sure(vec![ask.join(" ")])?;
            Ok(talk.perform(asked.sure())?)
        }
        done => Ok(done?),
    }
}
