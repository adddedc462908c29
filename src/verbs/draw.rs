//! `draw`: the sample, from the locked frame and the seed.

use crate::{
    domain::{
        area::Area,
        draw_record::{draw_stratum, print_of},
        event::Event,
        lock::Salted,
        may::{
            self,
            seed::{Claim, Given},
        },
        reason::reason,
        refusal::Refusal,
        sample::SampleCase,
        sampling_unit::usual_of,
        supplement::MAIN,
    },
    store::{change::Change, reader::Reader},
    verbs::{
        locked_frame::{LockedFrame, case_at},
        lookup,
        request::{DrawRequest, Strata},
    },
};
use std::collections::BTreeMap;

/// Draws the round's sample, or the supplement that waits for it: the cases that were drawn before stay. Refused before the
/// lock, and where there is a sample already unless a reason is given.
pub fn draw(change: &mut Change<'_>, year: u16, request: &DrawRequest) -> Result<(), Refusal> {
    let unit = change.newest_unit(year)?;
    may::frame::draw(&lookup::round(change, year)?, unit.state(), request.again.is_some())?;
    if let Some(why) = &request.again {
        reason("reason", why)?;
    }
    let supplement = unit.supplement;
    if request.strata == Strata::Department {
        may::frame::spread(year, supplement)?;
    }
    let attempt = match (&unit.draw, change.draw(year)?) {
        (Some(drawn), _) => drawn.attempt + 1,
        (None, main) => main.map_or(1, |main| main.attempt),
    };
    let frame = LockedFrame::of(change, year, supplement)?;
    let seed = may::seed::after(&frame.lock, &claim(request, change)?, change.actor_at().at.into())?;
    let mut strata = Vec::new();
    let mut cases = Vec::new();
    let mut numbers = if supplement == MAIN { BTreeMap::new() } else { in_use(&change.sample(year)?) };
    for (stratum, size) in sized(change, year, (supplement, &frame), request)? {
        let (kept, order) = draw_stratum(&stratum, &seed.normalised, size);
        let number = numbers.entry(stratum.area()).or_default();
        for position in 1..=size {
            *number += 1;
            cases.extend(case_at(&stratum, &order, (*number, position)));
        }
        strata.push(kept);
    }
    frame.add_departments(&mut cases)?;
    let reason = request.again.as_ref().map(|reason| reason.trim().to_owned());
    let print = print_of(&frame.lock.commitment, (attempt, supplement), &seed, &strata);
    change.record(&Event::SampleDrawn { year, supplement, attempt, reason, seed, print, strata, cases })
}

/// The numbers that the ids of each area have come to.
fn in_use(sample: &[SampleCase]) -> BTreeMap<Area, u32> {
    let mut numbers = BTreeMap::new();
    for case in sample.iter().filter(|case| !case.picked) {
        *numbers.entry(case.id.area).or_default() += 1;
    }
    numbers
}

/// The strata of the draw with the number of cases that each gives.
fn sized(
    reader: &Reader,
    year: u16,
    (supplement, frame): (u32, &LockedFrame<'_>),
    request: &DrawRequest,
) -> Result<Vec<(Salted, u32)>, Refusal> {
    let main = reader.draw(year)?;
    let mut sized = Vec::new();
    for area in &frame.areas {
        let asked = request.sizes.iter().find(|(of, _)| *of == area.area()).map(|(_, n)| *n);
        let usual = usual_of(supplement, area.area(), area.population(), main.as_ref());
        let n = may::frame::size(supplement, (area.area(), area.population()), asked.unwrap_or(usual))?;
        match request.strata {
            Strata::Area => sized.push((area.clone(), n)),
            Strata::Department => {
                let departments = frame.departments()?.into_iter().filter(|part| part.area() == area.area()).collect();
                sized.extend(spread(departments, n)?);
            }
        }
    }
    Ok(sized)
}

/// Spreads `n` cases over the departments of an area.
pub(super) fn spread(departments: Vec<Salted>, n: u32) -> Result<Vec<(Salted, u32)>, Refusal> {
    let sizes = departments.iter().map(|stratum| (stratum.label().to_owned(), stratum.population())).collect();
    let given = may::frame::departments(&sizes, n)?;
    let of = |stratum: Salted| (given.get(stratum.label()).copied().unwrap_or(0), stratum);
    Ok(departments.into_iter().map(of).map(|(n, stratum)| (stratum, n)).collect())
}

fn claim(request: &DrawRequest, change: &Change<'_>) -> Result<Claim, Refusal> {
    let given = match &request.seed {
        Some(typed) => Given::Typed(typed.clone()),
        None => Given::Made(change.salt()?),
    };
    let (source, witnesses) = (request.source.clone(), request.witnesses.clone());
    Ok(Claim { given, grade: request.grade, source, witnesses })
}
