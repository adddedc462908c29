//! Who audits a case.

use crate::{
    domain::{at::CaseAt, may},
    plain::shell::{
        fill::Known,
        menu::same_id,
        sentences::saved,
        talk::{Said, Talk},
    },
    say,
    verbs::{
        forms::Form,
        request::{OfCase, Request},
    },
};

pub(crate) fn assign_case(talk: &mut Talk<'_, '_>, year: u16) -> Said {
    let words = talk.words;
    let round = talk.session.round(year)?;
    may::round::change(&round)?;
    let cases = talk.session.store.sample(year)?;
    let case = talk.until(words.say("plain-which-case", &[]), |typed| {
        let id = cases.iter().find(|case| same_id(&case.id.to_string(), &typed.to_lowercase())).map(|case| case.id);
        may::case::known(id, year, typed)
    })?;
    let asked_for = may::case::known(cases.into_iter().find(|one| one.id == case), year, case.to_string())?;
    may::case::work(&round, &asked_for)?;
    let assigned = asked_for.assigned.unwrap_or_default();
    let form = Form::Assign(CaseAt { year, case });
    let asked = talk.fill(&form, |_, _, _| Ok(Known::Stands(assigned.clone())))?;
    let what = match &asked {
        Request::Case(_, OfCase::Assign { to }) if !to.is_empty() => say!(words, "assign-done", case = case, to = to),
        _ => say!(words, "assign-done-nobody", case = case),
    };
    let done = talk.perform(asked)?;
    Ok(vec![saved(words, done.at, &what)])
}
