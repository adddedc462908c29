//! `findings`: what the answers add up to.

use crate::{
    domain::{
        case_file::CaseFile,
        draw_record::DrawnStratum,
        finding::{Finding, findings as count},
        may,
        refusal::Refusal,
        round::SignOff,
        statistics::fraction::Confidence,
    },
    store::reader::Reader,
};

/// Per area and question. Works on a signed version as well: give it [`Reader::as_of`].
pub fn findings(store: &Reader, year: u16) -> Result<Vec<Finding>, Refusal> {
    let files = store.case_files(year)?;
    if files.is_empty() {
        return Err(may::round::not_drawn(year));
    }
    Ok(of(&files, &strata(store, year)?))
}

/// The same of cases that have been read already.
pub(super) fn of(files: &[CaseFile], strata: &[DrawnStratum]) -> Vec<Finding> {
    count(files, strata, Confidence::NINETY_FIVE)
}

/// Everything that a round was drawn from, the supplements too.
pub(super) fn strata(store: &Reader, year: u16) -> Result<Vec<DrawnStratum>, Refusal> {
    Ok(store.draws(year)?.into_iter().flat_map(|draw| draw.strata).collect())
}

/// A signed version of a round, from 1.
pub fn version(store: &Reader, year: u16, number: u32) -> Result<SignOff, Refusal> {
    may::round::version(store.sign_offs(year)?, year, number)
}
