//! A new round: its year, and what it is called.

use crate::{
    domain::may,
    plain::shell::{
        sentences::saved,
        talk::{Said, Talk},
    },
    say,
    verbs::{
        load::{Load, Loaded},
        request::Request,
    },
};

/// The first year without a round is proposed.
pub(crate) fn new_round(talk: &mut Talk<'_, '_>) -> Said {
    let words = talk.words;
    let Loaded::NewRound(proposed) = talk.load(Load::NewRound)? else { return Ok(Vec::new()) };
    let year = talk.number(&say!(words, "plain-year", year = proposed.to_string()), proposed.into())?;
    let year = may::round::in_range(u16::try_from(year).ok(), year)?;
    let usual = say!(words, "plain-title-usual", year = year.to_string());
    let typed = talk.line(&[say!(words, "plain-title", title = usual)])?;
    let title = if typed.is_empty() { usual } else { typed };
    let done = talk.perform(Request::OpenRound { year, title: title.clone(), checklists: None })?;
    let what = say!(words, "plain-opened", year = year.to_string(), title = title);
    Ok(vec![saved(words, done.at, &what)])
}
