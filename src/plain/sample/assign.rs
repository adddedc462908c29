//! Who audits a case.

use crate::{
    domain::{at::CaseAt, may},
    plain::shell::{
        sentences::saved,
        talk::{Said, Talk},
    },
    say,
    verbs::request::{OfCase, Request},
};

pub(crate) fn assign_case(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    may::round::change(&talk.session.round(year)?)?;
    let typed = talk.line(&[words.say("plain-which-case", &[])])?;
    let case = may::case::known(typed.parse().ok(), year, &typed)?;
    let to = talk.line(&[say!(words, "tui-form-assign-means", case = case)])?;
    let done = talk.perform(Request::Case(CaseAt { year, case }, OfCase::Assign { to: to.clone() }))?;
    let what = match to.trim() {
        "" => say!(words, "assign-done-nobody", case = case),
        to => say!(words, "assign-done", case = case, to = to),
    };
    Ok(vec![saved(words, done.at, &what)])
}
