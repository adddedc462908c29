//! `findings`: what the answers add up to.

use crate::{
    domain::{
        drawn::DrawnStratum,
        finding::{Finding, findings as count},
        refusal::Refusal,
        round::SignOff,
        statistics::fraction::Confidence,
    },
    store::open::Store,
};

/// Per area and question. Works on a signed version as well: give it [`Store::as_of`].
pub fn findings(store: &Store, year: u16) -> Result<Vec<Finding>, Refusal> {
    let files = store.case_files(year)?;
    if files.is_empty() {
        return Err(Refusal::new("not-drawn").with("year", year));
    }
    let strata: Vec<DrawnStratum> = store.draws(year)?.into_iter().flat_map(|draw| draw.strata).collect();
    Ok(count(&files, &strata, Confidence::NINETY_FIVE))
}

/// A signed version of a round, from 1.
pub fn version(store: &Store, year: u16, number: u32) -> Result<SignOff, Refusal> {
    let unknown = || Refusal::new("version-unknown").with("year", year).with("version", number);
    store.sign_offs(year)?.into_iter().find(|signature| signature.version == number).ok_or_else(unknown)
}
