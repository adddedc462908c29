//! A new round: its year, and what it is called.

use crate::{
    plain::shell::{
        fill::Known,
        sentences::saved,
        talk::{Said, Talk},
    },
    say,
    verbs::{
        form::Kind,
        load::{Load, Loaded},
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
    let done = talk.perform(asked)?;
    Ok(vec![saved(words, done.at, &what)])
}
