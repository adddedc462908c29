//! `draw`: the sample, from the locked frame and the seed.

use super::{
    desk::{Desk, reason},
    locked_frame::{LockedFrame, case_at},
};
use crate::domain::{
    area::Area,
    draw::allocation::allocate,
    drawn::{draw_stratum, sample_size_min},
    event::Event,
    frame::Stratum,
    hash::hex,
    refusal::Refusal,
    seed::{Grade, Seed},
};
use std::collections::BTreeMap;

/// What the person at the draw has said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawRequest {
    /// `None`: the tool makes one from the operating system's randomness.
    pub seed: Option<String>,
    /// `None`: C for a seed made by the tool, D for a typed one.
    pub grade: Option<Grade>,
    pub source: Option<String>,
    pub witnesses: Vec<String>,
    /// Cases wanted per area; 10, or all where there are fewer, for an area that is not named.
    pub sizes: Vec<(Area, u32)>,
    pub strata: Strata,
    /// Why a sample that was drawn is drawn anew. It follows the new attempt into the report.
    pub again: Option<String>,
}

/// What one sample of an area is spread over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strata {
    Area,
    /// At least two from each department, the rest by size.
    Department,
}

/// How many a draw takes from an area unless more are asked for.
const USUAL: u32 = 10;
/// How many a department gives at least.
const DEPARTMENT_MIN: u32 = 2;

/// Draws the round's sample. Refused before the lock, and where there is a sample already unless a reason is given.
pub fn draw(desk: &mut Desk, year: u16, request: &DrawRequest) -> Result<(), Refusal> {
    desk.unsigned(year)?;
    if desk.store.lock(year)?.is_none() {
        return Err(Refusal::new("frame-unlocked").with("year", year));
    }
    let attempt = attempt(desk, year, request.again.as_deref())?;
    let seed = seed(request, desk.chance)?;
    let frame = LockedFrame::of(&desk.store, year)?;
    let mut strata = Vec::new();
    let mut cases = Vec::new();
    let mut numbers: BTreeMap<Area, u32> = BTreeMap::new();
    for (stratum, size) in sized(&frame, request)? {
        let (kept, order) = draw_stratum(&stratum, &seed.normalised, size);
        let number = numbers.entry(stratum.area()).or_default();
        for position in 1..=size {
            *number += 1;
            cases.extend(case_at(&stratum, &order, (*number, position)));
        }
        strata.push(kept);
    }
    frame.add_departments(&mut cases)?;
    let stamp = desk.stamp();
    let reason = request.again.as_ref().map(|reason| reason.trim().to_owned());
    desk.store.record(&stamp, &Event::SampleDrawn { year, attempt, reason, seed, strata, cases })
}

fn attempt(desk: &Desk, year: u16, again: Option<&str>) -> Result<u32, Refusal> {
    match (desk.store.draw(year)?, again) {
        (None, None) => Ok(1),
        (None, Some(_)) => Err(Refusal::new("not-drawn").with("year", year)),
        (Some(_), None) => Err(Refusal::new("already-drawn").with("year", year)),
        (Some(drawn), Some(why)) => {
            reason("reason", why)?;
            Ok(drawn.attempt + 1)
        }
    }
}

/// The strata of the draw with the number of cases that each gives.
fn sized(frame: &LockedFrame<'_>, request: &DrawRequest) -> Result<Vec<(Stratum, u32)>, Refusal> {
    let mut sized = Vec::new();
    for area in &frame.areas {
        let asked = request.sizes.iter().find(|(of, _)| *of == area.area()).map(|(_, n)| *n);
        let n = sample_size(area, asked)?;
        match request.strata {
            Strata::Area => sized.push((area.clone(), n)),
            Strata::Department => {
                let departments = frame.departments()?.into_iter().filter(|it| it.area() == area.area()).collect();
                sized.extend(spread(departments, n)?);
            }
        }
    }
    Ok(sized)
}

/// Spreads `n` cases over the departments of an area.
pub(super) fn spread(departments: Vec<Stratum>, n: u32) -> Result<Vec<(Stratum, u32)>, Refusal> {
    let sizes = departments.iter().map(|stratum| (stratum.label().to_owned(), stratum.population())).collect();
    let Some(given) = allocate(&sizes, n, DEPARTMENT_MIN) else {
        let least: u32 = sizes.values().map(|size| DEPARTMENT_MIN.min(*size)).sum();
        return Err(Refusal::new("strata-too-many").with("asked", n).with("least", least));
    };
    let of = |stratum: &Stratum| given.get(stratum.label()).copied().unwrap_or(0);
    Ok(departments.into_iter().map(|stratum| (of(&stratum), stratum)).map(|(n, stratum)| (stratum, n)).collect())
}

/// The size of an area's sample: what was asked for, within what the strategy and the frame allow.
pub(super) fn sample_size(stratum: &Stratum, asked: Option<u32>) -> Result<u32, Refusal> {
    let population = stratum.population();
    let least = sample_size_min(population);
    let asked = asked.unwrap_or(USUAL.min(population));
    let refuse = |code| {
        Err(Refusal::new(code)
            .with("area", stratum.area())
            .with("asked", asked)
            .with("least", least)
            .with("population", population))
    };
    match asked {
        n if n < least => refuse("sample-too-small"),
        n if n > population => refuse("sample-too-large"),
        n => Ok(n),
    }
}

fn seed(request: &DrawRequest, chance: fn() -> Result<[u8; 16], Refusal>) -> Result<Seed, Refusal> {
    let (typed, grade) = match (&request.seed, request.grade) {
        (None, None | Some(Grade::C)) => (hex(&chance()?), Grade::C),
        (None, Some(_)) => return Err(Refusal::new("made-is-grade-c")),
        (Some(_), Some(Grade::C)) => return Err(Refusal::new("grade-c-is-made")),
        (Some(typed), grade) => (typed.clone(), grade.unwrap_or(Grade::D)),
    };
    Seed::checked(&typed, grade, request.source.as_deref(), &request.witnesses)
}
