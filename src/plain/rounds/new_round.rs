//! A new round: its year, what it is called, and which questions it asks.

use crate::{
    plain::shell::{
        fill::Known,
        sentences::saved,
        talk::{Said, Talk},
    },
    say,
    verbs::{
        form::Kind,
        forms::Form,
        load::{Load, Loaded},
        request::Request,
    },
    words::extent,
};

/// The first year without a round is proposed, the usual title, and the usual questions.
pub(crate) fn new_round(talk: &mut Talk<'_, '_>) -> Said {
    let words = talk.words;
    let Loaded::NewRound(proposed) = talk.load(Load::NewRound)? else { return Ok(Vec::new()) };
    let asked = talk.fill(&Form::OpenRound, |_, field, typed| {
        Ok(match field.kind {
            Kind::Year => Known::Proposed(proposed.to_string()),
            Kind::Extent => Known::Told("choices", extent::choices(words).join(" ")),
            _ => Known::Proposed(say!(words, "round-title", year = typed.first().map_or("", String::as_str))),
        })
    })?;
    let Request::OpenRound { year, title, .. } = &asked else { return Ok(Vec::new()) };
    let what = say!(words, "plain-opened", year = year.to_string(), title = title);
    let done = talk.perform(asked)?;
    Ok(vec![saved(words, done.at, &what)])
}
