//! `sign-off`: the round is closed, and its version stays readable for ever.

use super::{desk::Desk, unit::Unit};
use crate::domain::{
    event::Event,
    refusal::Refusal,
    sample::{Progress, State},
};

/// Signs the round. Refused while a case is open; every open case is named. Gives the version, from 1.
pub fn sign_off(desk: &mut Desk, year: u16) -> Result<u32, Refusal> {
    desk.unsigned(year)?;
    let sample = desk.store.sample(year)?;
    if sample.is_empty() {
        return Err(Refusal::new("not-drawn").with("year", year));
    }
    if let Some(open) = Unit::newest(&desk.store, year)?.open() {
        return Err(Refusal::new("supplement-open").with("supplement", open.supplement));
    }
    let open: Vec<Refusal> = sample
        .iter()
        .filter(|case| case.state == State::InSample && case.progress != Progress::Complete)
        .map(|case| {
            let code = if case.open_notes > 0 { "place-case-note" } else { "place-case" };
            Refusal::new(code)
                .with("case", case.id)
                .with("answered", case.answered)
                .with("questions", case.questions)
                .with("notes", case.open_notes)
        })
        .collect();
    if !open.is_empty() {
        return Err(Refusal::new("round-not-finished").with("count", open.len()).at(open));
    }
    let version = u32::try_from(desk.store.sign_offs(year)?.len() + 1).unwrap_or(u32::MAX);
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::RoundSigned { year, version })?;
    Ok(version)
}
