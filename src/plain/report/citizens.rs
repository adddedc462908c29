//! The citizens' answers line by line: what is read in, a file to be read, and taking it out.

use crate::{
    domain::may,
    plain::shell::{
        question::{Question, Typed},
        sentences::saved,
        talk::{Said, Talk},
    },
    say,
    verbs::{
        folder::typed,
        load::{Load, Loaded},
        request::{OfRound, Request},
        survey::{file, read},
    },
    words::survey as terms,
};
use std::path::Path;

pub(crate) fn citizens(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let Loaded::Citizens(round, before) = talk.load(Load::Citizens(year))? else { return Ok(Vec::new()) };
    match &before {
        Some(survey) => talk.console.say(&terms::lines(words, survey))?,
        None => talk.console.say(&[say!(words, "citizens-plain-none", year = year.to_string())])?,
    }
    may::report::write(&round)?;
    let choice = |key: &str| words.say(&format!("citizens-plain-{key}"), &[]);
    let mut choices = vec![choice("read")];
    choices.extend(before.as_ref().map(|_| choice("clear")));
    choices.push(words.say("actions-plain-nothing", &[]));
    match talk.choice(words.say("actions-plain-ask", &[]), &choices)? {
        0 => read_in(talk, year, before.is_some()),
        1 if before.is_some() => {
            let ask = say!(words, "citizens-ask-clear", year = year.to_string());
            talk.sure(vec![ask, words.say("texts-ask-clear-means", &[])])?;
            let done = talk.perform(Request::Round(year, OfRound::ClearSurvey))?;
            Ok(vec![saved(words, done.at, &say!(words, "survey-cleared", year = year.to_string()))])
        }
        _ => Ok(Vec::new()),
    }
}

/// Asks for a file until one can be read, and keeps it after a last look.
fn read_in(talk: &mut Talk<'_, '_>, year: u16, replaces: bool) -> Said {
    let words = talk.words;
    talk.console.say(&[words.say("citizens-file", &[])])?;
    let path = Question::line(words, vec![words.say("citizens-plain-path", &[])], Typed::Path);
    loop {
        let found = file(&typed(&talk.line(&path)?, Path::new(""), None));
        let found = found.and_then(|(name, bytes)| read(&name, &bytes).map(|questions| (name, bytes, questions)));
        let (name, bytes, questions) = match found {
            Ok(found) => found,
            Err(refusal) => {
                talk.wrong(&refusal)?;
                continue;
            }
        };
        let mut ask: Vec<String> = questions.iter().flat_map(|question| terms::question(words, question)).collect();
        ask.extend(replaces.then(|| words.say("citizens-replaces", &[])));
        ask.push(say!(words, "citizens-ask", file = name, year = year.to_string()));
        talk.sure(ask)?;
        let done = talk.perform(Request::Round(year, OfRound::Survey { file_name: name, bytes }))?;
        let what = say!(words, "survey-imported", count = questions.len(), year = year.to_string());
        return Ok(vec![saved(words, done.at, &what)]);
    }
}
