//! A round is taken out with all that was put into it, as long as nothing is locked.

use crate::{
    domain::may,
    plain::shell::{
        sentences::saved,
        talk::{Said, Talk},
    },
    say,
    verbs::{
        load::{Load, Loaded},
        request::{OfRound, Request},
    },
    words::terms,
};

/// What is in it is named before the question.
pub(crate) fn remove_round(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let Loaded::Contents { round, locked, contents } = talk.load(Load::Contents(year))? else {
        return Ok(Vec::new());
    };
    may::round::remove(&round, locked)?;
    let mut ask = terms::contents_of_round(words, &contents);
    ask.push(words.say("round-ask-remove-means", &[]));
    ask.push(say!(words, "round-ask-remove", year = year.to_string(), title = round.title));
    talk.sure(ask)?;
    let done = talk.perform(Request::Round(year, OfRound::Remove))?;
    Ok(vec![saved(words, done.at, &say!(words, "plain-removed", year = year.to_string()))])
}
