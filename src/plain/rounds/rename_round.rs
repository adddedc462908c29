//! Another title of a round, and another year as long as nothing was put into it.

use crate::{
    domain::may,
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
        request::{OfRound, Request},
    },
};

/// What stands is kept by an empty line; a year that cannot be changed is not asked about.
pub(crate) fn rename_round(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let Loaded::Contents { round, locked, contents } = talk.load(Load::Contents(year))? else {
        return Ok(Vec::new());
    };
    may::round::rename(&round)?;
    let kept = may::round::redate(&round, locked, &contents).is_err();
    let asked = talk.fill(&Form::RenameRound(year), |_, field, _| {
        Ok(match field.kind {
            Kind::Year if kept => Known::Settled,
            Kind::Year => Known::Proposed(year.to_string()),
            _ => Known::Proposed(round.title.clone()),
        })
    })?;
    let Request::Round(_, OfRound::Rename { year: to, title, .. }) = &asked else { return Ok(Vec::new()) };
    let what = say!(words, "plain-renamed", year = to.to_string(), title = title);
    let done = talk.perform(asked)?;
    Ok(vec![saved(words, done.at, &what)])
}
