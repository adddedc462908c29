//! Who audits a case.

use crate::{
    domain::{at::CaseAt, may},
    plain::shell::{
        fill::Known,
        sentences::saved,
        talk::{Said, Talk},
    },
    say,
    verbs::request::{Form, OfCase, Request},
};

pub(crate) fn assign_case(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let round = talk.session.round(year)?;
    may::round::change(&round)?;
    let typed = talk.line(&[words.say("plain-which-case", &[])])?;
    let case = may::case::known(typed.parse().ok(), year, &typed)?;
    may::case::work(&round, &talk.session.case(year, case)?.case)?;
    let asked = talk.fill(&Form::Assign(CaseAt { year, case }), |_, _, _| Ok(Known::Nothing))?;
    let what = match &asked {
        Request::Case(_, OfCase::Assign { to }) if !to.is_empty() => say!(words, "assign-done", case = case, to = to),
        _ => say!(words, "assign-done-nobody", case = case),
    };
    let done = talk.perform(asked)?;
    Ok(vec![saved(words, done.at, &what)])
}
