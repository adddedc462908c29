//! `findings`: what the answers add up to.

use crate::{
    domain::{
        case_file::CaseFile,
        checklist::Checklist,
        draw_record::DrawnStratum,
        figures::findings as kept,
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

/// The findings of a round as it stands, or of a signed version, with its checklists; of one that is erased here by what is
/// kept of it.
pub fn counted(store: &Reader, year: u16, signed: Option<u32>) -> Result<(Vec<Finding>, Vec<Checklist>), Refusal> {
    if let Some(purged) = store.purge(year)? {
        let figures = may::purge::signed(&purged, signed)?;
        return Ok((kept(&purged.checklists, figures), purged.checklists.clone()));
    }
    let found = match signed {
        None => findings(store, year)?,
        Some(number) => findings(&*store.as_of(version(store, year, number)?.head_seq)?, year)?,
    };
    Ok((found, store.checklists(year)?))
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
