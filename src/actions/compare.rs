//! `findings --compare`: a round against the newest earlier one that is signed off.

use super::findings::{findings, version};
use crate::{
    domain::{
        comparison::compared::{Comparison, Side, areas},
        refusal::Refusal,
        round::SignOff,
        sample::{Progress, State},
    },
    store::open::Store,
};

/// The round as it stands, which is its newest signed version if it is signed, or the version `signed`.
pub fn compare(store: &Store, year: u16, signed: Option<u32>) -> Result<Comparison, Refusal> {
    let round = store.round(year)?.ok_or_else(|| Refusal::new("round-unknown").with("year", year))?;
    let signature = match signed {
        Some(number) => Some(version(store, year, number)?),
        None => store.sign_offs(year)?.pop().filter(|_| round.signed),
    };
    let compared = match signature {
        Some(signature) => with_earlier(&store.as_of(signature.head_seq)?, store, year)?,
        None => with_earlier(store, store, year)?,
    };
    compared.ok_or_else(|| Refusal::new("compare-no-earlier").with("year", year))
}

/// `then` is the file as the round is read from it, `now` the file with its whole trail. `None` where no earlier round
/// was signed. A signature that came after `then` is not seen, so a signed version keeps its comparison.
pub(super) fn with_earlier(then: &Store, now: &Store, year: u16) -> Result<Option<Comparison>, Refusal> {
    let Some((before, signature)) = earlier(then, year)? else { return Ok(None) };
    let signed = now.as_of(signature.head_seq)?;
    let (old, new) = (findings(&signed, before)?, findings(then, year)?);
    let (old_lists, new_lists) = (signed.checklists(before)?, then.checklists(year)?);
    let open = then
        .sample(year)?
        .iter()
        .filter(|case| case.state == State::InSample && case.progress != Progress::Complete)
        .count();
    let earlier = Side { checklists: &old_lists, findings: &old };
    let later = Side { checklists: &new_lists, findings: &new };
    Ok(Some(Comparison {
        before,
        version: signature.version,
        reopened: signature.reopened.is_some(),
        after: year,
        open_cases: u32::try_from(open).unwrap_or(u32::MAX),
        areas: areas(earlier, later, open == 0),
    }))
}

fn earlier(store: &Store, year: u16) -> Result<Option<(u16, SignOff)>, Refusal> {
    for round in store.rounds()?.into_iter().filter(|round| round.year < year) {
        if let Some(signature) = store.sign_offs(round.year)?.pop() {
            return Ok(Some((round.year, signature)));
        }
    }
    Ok(None)
}
