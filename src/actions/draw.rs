//! `draw`: the sample, from the locked frame and the seed.

use super::{
    desk::{Desk, reason},
    locked_frame::{LockedFrame, case_at},
    unit::{Unit, usual_of},
};
use crate::domain::{
    area::Area,
    draw::allocation::{DEPARTMENT_MIN, allocate},
    drawn::draw_stratum,
    event::Event,
    frame::Stratum,
    hash::hex,
    refusal::Refusal,
    seed::{Grade, Seed},
    supplement::{MAIN, least},
};
use crate::store::open::Store;
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
    /// Cases wanted per area. For an area that is not named: 10, or all where there are fewer; from a supplement the same
    /// share as of the area's first frame.
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

/// Draws the round's sample, or the supplement that waits for it: the cases that were drawn before stay. Refused before the
/// lock, and where there is a sample already unless a reason is given.
pub fn draw(desk: &mut Desk, year: u16, request: &DrawRequest) -> Result<(), Refusal> {
    desk.unsigned(year)?;
    let unit = Unit::newest(&desk.store, year)?;
    let attempt = attempt(desk, year, &unit, request.again.as_deref())?;
    let supplement = unit.supplement;
    if supplement != MAIN && request.strata == Strata::Department {
        return Err(Refusal::new("supplement-departments"));
    }
    let seed = seed(request, desk.chance)?;
    let frame = LockedFrame::of(&desk.store, year, supplement)?;
    let mut strata = Vec::new();
    let mut cases = Vec::new();
    let mut numbers = if supplement == MAIN { BTreeMap::new() } else { in_use(desk, year)? };
    for (stratum, size) in sized(&desk.store, year, (supplement, &frame), request)? {
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
    desk.store.record(&stamp, &Event::SampleDrawn { year, supplement, attempt, reason, seed, strata, cases })
}

/// The number of the attempt. A supplement belongs to the attempt that it supplements, so there is no new one after it.
fn attempt(desk: &Desk, year: u16, unit: &Unit, again: Option<&str>) -> Result<u32, Refusal> {
    let refuse = |code| Err(Refusal::new(code).with("year", year).with("supplement", unit.supplement));
    if unit.supplement != MAIN && again.is_some() {
        return refuse("attempt-after-supplement");
    }
    if unit.lock.is_none() {
        return refuse(if unit.supplement == MAIN { "frame-unlocked" } else { "supplement-unlocked" });
    }
    match (&unit.draw, again) {
        (None, None) => Ok(desk.store.draw(year)?.map_or(1, |main| main.attempt)),
        (None, Some(_)) => refuse("not-drawn"),
        (Some(_), None) => refuse("already-drawn"),
        (Some(drawn), Some(why)) => {
            reason("reason", why)?;
            Ok(drawn.attempt + 1)
        }
    }
}

/// The numbers that the ids of each area have come to.
fn in_use(desk: &Desk, year: u16) -> Result<BTreeMap<Area, u32>, Refusal> {
    let mut numbers = BTreeMap::new();
    for case in desk.store.sample(year)?.iter().filter(|case| !case.picked) {
        *numbers.entry(case.id.area).or_default() += 1;
    }
    Ok(numbers)
}

/// The strata of the draw with the number of cases that each gives.
fn sized(
    store: &Store,
    year: u16,
    (supplement, frame): (u32, &LockedFrame<'_>),
    request: &DrawRequest,
) -> Result<Vec<(Stratum, u32)>, Refusal> {
    let mut sized = Vec::new();
    for area in &frame.areas {
        let asked = request.sizes.iter().find(|(of, _)| *of == area.area()).map(|(_, n)| *n);
        let usual = usual_of(store, year, supplement, area.area(), area.population())?;
        let n = sample_size(area, supplement, asked.unwrap_or(usual))?;
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
pub(super) fn sample_size(stratum: &Stratum, supplement: u32, asked: u32) -> Result<u32, Refusal> {
    let population = stratum.population();
    let least = least(supplement, population);
    let refuse = |code| {
        Err(Refusal::new(code)
            .with("area", stratum.area())
            .with("asked", asked)
            .with("least", least)
            .with("population", population))
    };
    match asked {
        n if n < least && supplement != MAIN => refuse("supplement-too-small"),
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
