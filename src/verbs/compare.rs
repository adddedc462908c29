//! `findings --compare`: a round against the newest earlier one that is signed off.

use crate::{
    domain::{
        area::Area,
        checklist::Checklist,
        comparison::{
            compared::{Comparison, Side, areas},
            history::{History, Past, history},
        },
        draw_record::{DrawnStratum, parts},
        figures::findings as kept_findings,
        finding::Finding,
        may,
        purge::{Figures, Purged},
        refusal::Refusal,
        round::SignOff,
        sample::SampleCase,
    },
    store::reader::Reader,
    verbs::{
        findings::{findings, strata, version},
        lookup,
    },
};

use std::cmp::Reverse;

/// The round as it stands, which is its newest signed version if it is signed, or the version `signed`.
pub fn compare(store: &Reader, year: u16, signed: Option<u32>) -> Result<Comparison, Refusal> {
    if let Some(purged) = store.purge(year)? {
        return of_purged(store, &purged, signed);
    }
    let round = lookup::round(store, year)?;
    let signature = match signed {
        Some(number) => Some(version(store, year, number)?),
        None => store.sign_offs(year)?.pop().filter(|_| round.signed),
    };
    let compared = match signature {
        Some(signature) => newest(&*store.as_of(signature.head_seq)?, store, year)?,
        None => newest(store, store, year)?,
    };
    may::round::compare(compared, year)
}

/// A round that is erased here, by the figures that are kept of it.
fn of_purged(store: &Reader, purged: &Purged, signed: Option<u32>) -> Result<Comparison, Refusal> {
    let figures = may::purge::signed(purged, signed)?;
    may::round::compare(compare_purged(store, purged, figures)?, purged.year)
}

/// Against the newest earlier one that had been signed when this one was.
pub(super) fn compare_purged(
    store: &Reader,
    purged: &Purged,
    figures: &Figures,
) -> Result<Option<Comparison>, Refusal> {
    let this = Earlier::kept(purged, figures);
    let then: &Reader = &*store.as_of(figures.head_seq)?;
    let earlier = earlier(then, store, purged.year)?.into_iter().next();
    Ok(earlier.map(|earlier| with_earlier(purged.year, this.side(), 0, &earlier)))
}

/// And beside all that had been.
pub(super) fn history_of_purged(store: &Reader, purged: &Purged, figures: &Figures) -> Result<History, Refusal> {
    let this = Earlier::kept(purged, figures);
    let then: &Reader = &*store.as_of(figures.head_seq)?;
    Ok(over_the_years(purged.year, this.side(), true, &earlier(then, store, purged.year)?))
}

/// A round that was signed before the one that is read.
pub(super) struct Earlier {
    pub(super) year: u16,
    version: u32,
    reopened: bool,
    checklists: Vec<Checklist>,
    findings: Vec<Finding>,
    parted: Vec<Area>,
}

impl Earlier {
    /// Of a round that is erased here.
    fn kept(purged: &Purged, figures: &Figures) -> Self {
        let parts = |area: &Area| figures.strata.iter().filter(|stratum| stratum.area == *area).count();
        Self {
            year: purged.year,
            version: figures.version,
            reopened: figures.reopened.is_some(),
            findings: kept_findings(&purged.checklists, figures),
            checklists: purged.checklists.clone(),
            parted: Area::ALL.into_iter().filter(|area| parts(area) > 1).collect(),
        }
    }

    pub(super) fn side(&self) -> Side<'_> {
        Side { checklists: &self.checklists, findings: &self.findings, parted: &self.parted }
    }
}

fn newest(then: &Reader, now: &Reader, year: u16) -> Result<Option<Comparison>, Refusal> {
    match signed_before(then, year)?.into_iter().next() {
        None => Ok(None),
        Some(before) => {
            let earlier = read(then, now, before)?;
            let (checklists, found) = (then.checklists(year)?, findings(then, year)?);
            let parted = parted(&strata(then, year)?);
            let later = Side { checklists: &checklists, findings: &found, parted: &parted };
            Ok(Some(with_earlier(year, later, open(&then.sample(year)?), &earlier)))
        }
    }
}

fn open(sample: &[SampleCase]) -> u32 {
    u32::try_from(sample.iter().filter(|case| case.is_open()).count()).unwrap_or(u32::MAX)
}

/// Every round that was signed before, newest first. `then` is the file as the round is read from it, `now` the file with
/// its whole trail. A signature that came after `then` is not seen, so a signed version keeps its comparison.
pub(super) fn earlier(then: &Reader, now: &Reader, year: u16) -> Result<Vec<Earlier>, Refusal> {
    signed_before(then, year)?.into_iter().map(|before| read(then, now, before)).collect()
}

/// A round that was signed: as it stands in the file, or as it is kept where it is erased here.
enum Before {
    Round(u16, SignOff),
    Kept(Box<Earlier>),
}

impl Before {
    fn year(&self) -> u16 {
        match self {
            Self::Round(year, _) => *year,
            Self::Kept(kept) => kept.year,
        }
    }
}

/// Newest first.
fn signed_before(store: &Reader, year: u16) -> Result<Vec<Before>, Refusal> {
    let mut found = Vec::new();
    for round in store.rounds()?.into_iter().filter(|round| round.year < year) {
        found.extend(store.sign_offs(round.year)?.pop().map(|signature| Before::Round(round.year, signature)));
    }
    for purged in store.purges()?.iter().filter(|purged| purged.year < year) {
        let kept = purged.versions.last().map(|figures| Earlier::kept(purged, figures));
        found.extend(kept.map(|kept| Before::Kept(Box::new(kept))));
    }
    found.sort_by_key(|before| Reverse(before.year()));
    Ok(found)
}

/// The round as it was signed. While it is, nothing of it can have changed; reopened, it is read from the trail.
fn read(then: &Reader, now: &Reader, before: Before) -> Result<Earlier, Refusal> {
    let (year, signature) = match before {
        Before::Round(year, signature) => (year, signature),
        Before::Kept(kept) => return Ok(*kept),
    };
    let opened = if signature.reopened.is_some() { Some(now.as_of(signature.head_seq)?) } else { None };
    let signed = opened.as_deref().unwrap_or(then);
    Ok(Earlier {
        year,
        checklists: signed.checklists(year)?,
        findings: findings(signed, year)?,
        parted: parted(&strata(signed, year)?),
        version: signature.version,
        reopened: signature.reopened.is_some(),
    })
}

/// The areas whose sample was drawn in several parts.
pub(super) fn parted(strata: &[DrawnStratum]) -> Vec<Area> {
    Area::ALL.into_iter().filter(|area| parts(strata, *area) > 1).collect()
}

/// A round against an earlier one.
pub(super) fn with_earlier(year: u16, later: Side<'_>, open_cases: u32, earlier: &Earlier) -> Comparison {
    Comparison {
        before: earlier.year,
        version: earlier.version,
        reopened: earlier.reopened,
        after: year,
        open_cases,
        areas: areas(earlier.side(), later, open_cases == 0),
    }
}

/// Every signed round up to this one, and this one too once it is signed. `earlier` has the newest first.
pub(super) fn over_the_years(year: u16, round: Side<'_>, signed: bool, earlier: &[Earlier]) -> History {
    let before = earlier.iter().rev().map(|past| Past { year: past.year, side: past.side() });
    let rounds: Vec<Past<'_>> = before.chain(signed.then_some(Past { year, side: round })).collect();
    history(round.checklists, &rounds)
}
