//! `draw --extend`: more cases from the same draw order. The first ones stay, and no new seed is needed.

use super::{
    desk::Desk,
    draw::{sample_size, spread},
    locked_frame::{LockedFrame, case_at},
};
use crate::domain::{
    area::Area,
    drawn::{Draw, DrawnCase, DrawnStratum, draw_stratum},
    event::{Event, StratumSize},
    frame::Stratum,
    refusal::Refusal,
    supplement::MAIN,
};

/// Extends the samples of the areas that are named to the sizes wanted, of the frame or of a supplement. Gives the number of cases that came in.
pub fn extend(desk: &mut Desk, year: u16, supplement: u32, sizes: &[(Area, u32)]) -> Result<usize, Refusal> {
    desk.unsigned(year)?;
    let draw = draw_of(desk, year, supplement)?;
    let frame = LockedFrame::of(&desk.store, year, supplement)?;
    let mut grown = Vec::new();
    let mut cases = Vec::new();
    for (area, wanted) in sizes {
        let drawn: Vec<DrawnStratum> = draw.strata.iter().filter(|stratum| stratum.area == *area).cloned().collect();
        let now: u32 = drawn.iter().map(|stratum| stratum.sample_size).sum();
        if drawn.is_empty() || *wanted <= now {
            return Err(Refusal::new("extend-not-larger").with("area", area).with("asked", wanted).with("now", now));
        }
        for (stratum, size) in targets(&frame, (supplement, &drawn), *wanted)? {
            let before = drawn.iter().find(|it| it.label == stratum.label()).map_or(0, |it| it.sample_size);
            if size > before {
                cases.extend(more(desk, &draw, year, (&stratum, size - before), &cases)?);
                grown.push(StratumSize { label: stratum.label().into(), sample_size: size });
            }
        }
    }
    frame.add_departments(&mut cases)?;
    let count = cases.len();
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::SampleExtended { year, sizes: grown, cases })?;
    Ok(count)
}

fn draw_of(desk: &Desk, year: u16, supplement: u32) -> Result<Draw, Refusal> {
    desk.store.draw_of(year, supplement)?.ok_or_else(|| match supplement {
        MAIN => Refusal::new("not-drawn").with("year", year),
        _ => Refusal::new("supplement-not-drawn").with("year", year).with("supplement", supplement),
    })
}

/// The strata of an area with the sizes they grow to.
fn targets(
    frame: &LockedFrame<'_>,
    (supplement, drawn): (u32, &[DrawnStratum]),
    wanted: u32,
) -> Result<Vec<(Stratum, u32)>, Refusal> {
    let strata = frame.strata_of(drawn)?;
    let whole = frame.areas.iter().find(|stratum| drawn.iter().any(|it| it.area == stratum.area()));
    if let Some(whole) = whole {
        sample_size(whole, supplement, wanted)?;
    }
    match strata.as_slice() {
        [only] => Ok(vec![(only.clone(), wanted)]),
        _ => spread(strata, wanted),
    }
}

/// The next unused cases of a stratum. `fresh` are those that this extension has taken already.
fn more(
    desk: &Desk,
    draw: &Draw,
    year: u16,
    (stratum, count): (&Stratum, u32),
    fresh: &[DrawnCase],
) -> Result<Vec<DrawnCase>, Refusal> {
    let sample = desk.store.sample(year)?;
    let whole = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let used = whole(sample.iter().filter(|case| case.stratum == stratum.label()).count());
    let of_area = sample.iter().filter(|case| case.id.area == stratum.area() && !case.picked).count();
    let numbered = whole(of_area + fresh.iter().filter(|case| case.id.area == stratum.area()).count());
    let (_, order) = draw_stratum(stratum, &draw.seed.normalised, 0);
    Ok((1..=count).filter_map(|n| case_at(stratum, &order, (numbered + n, used + n))).collect())
}
