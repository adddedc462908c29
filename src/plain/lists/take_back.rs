//! The newest list goes out of the round again.

use crate::{
    domain::may,
    plain::shell::{
        sentences::saved,
        talk::{Said, Talk},
    },
    say,
    verbs::request::{OfRound, Request},
};

pub(crate) fn take_back(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let lists = talk.session.store.imports(year)?;
    let list = may::frame::newest_list(&lists)?;
    let newest = talk.session.store.newest_unit(year)?.state();
    may::frame::take_back(&talk.session.round(year)?, list, newest)?;
    let ask = say!(words, "list-ask-back", number = list.number, file = list.file_name);
    talk.sure(vec![ask, words.say("list-ask-back-means", &[])])?;
    let done = talk.perform(Request::Round(year, OfRound::TakeBack(Some(list.number))))?;
    let what = say!(words, "plain-taken-back", file = list.file_name);
    Ok(vec![saved(words, done.at, &what)])
}
