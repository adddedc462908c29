//! `draw --extend`: more cases from the same draw order. The first ones stay, and no new seed is needed.

use crate::{
    domain::{
        area::Area,
        draw_record::{Draw, DrawnCase, DrawnStratum, StratumSize, draw_stratum},
        event::Event,
        lock::Salted,
        may,
        refusal::Refusal,
        sample::SampleCase,
    },
    store::change::Change,
    verbs::{
        draw::spread,
        locked_frame::{LockedFrame, case_at},
        lookup,
    },
};

/// Extends the samples of the areas that are named to the sizes wanted, of the frame or of a supplement. Gives the number of cases that came in.
pub fn extend(change: &mut Change<'_>, year: u16, supplement: u32, sizes: &[(Area, u32)]) -> Result<usize, Refusal> {
    let draw = change.draw_of(year, supplement)?;
    let draw = may::frame::extend(&lookup::round(change, year)?, draw.as_ref(), supplement)?;
    may::frame::grow_any(sizes)?;
    let sample = change.sample(year)?;
    let frame = LockedFrame::of(change, year, supplement)?;
    let mut grown = Vec::new();
    let mut cases = Vec::new();
    for (area, wanted) in sizes {
        let drawn: Vec<DrawnStratum> = draw.strata.iter().filter(|stratum| stratum.area == *area).cloned().collect();
        let now: u32 = drawn.iter().map(|stratum| stratum.sample_size).sum();
        // An area that nothing was drawn from has nothing to grow.
        may::frame::grow(*area, if drawn.is_empty() { *wanted } else { now }, *wanted)?;
        for (stratum, size) in targets(&frame, (supplement, &drawn), *wanted)? {
            let before =
                drawn.iter().find(|before| before.label == stratum.label()).map_or(0, |before| before.sample_size);
            if size > before {
                cases.extend(more(&sample, draw, (&stratum, size - before), &cases));
                grown.push(StratumSize { label: stratum.label().into(), sample_size: size });
            }
        }
    }
    frame.add_departments(&mut cases)?;
    let count = cases.len();
    change.record(&Event::SampleExtended { year, sizes: grown, cases })?;
    Ok(count)
}

/// The strata of an area with the sizes they grow to.
fn targets(
    frame: &LockedFrame<'_>,
    (supplement, drawn): (u32, &[DrawnStratum]),
    wanted: u32,
) -> Result<Vec<(Salted, u32)>, Refusal> {
    let strata = frame.strata_of(drawn)?;
    let whole = frame.areas.iter().find(|stratum| drawn.iter().any(|before| before.area == stratum.area()));
    if let Some(whole) = whole {
        may::frame::size(supplement, (whole.area(), whole.population()), wanted)?;
    }
    match strata.as_slice() {
        [only] => Ok(vec![(only.clone(), wanted)]),
        _ => spread(strata, wanted),
    }
}

/// The next unused cases of a stratum. `fresh` are those that this extension has taken already.
fn more(sample: &[SampleCase], draw: &Draw, (stratum, count): (&Salted, u32), fresh: &[DrawnCase]) -> Vec<DrawnCase> {
    let whole = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let used = whole(sample.iter().filter(|case| case.stratum == stratum.label()).count());
    let of_area = sample.iter().filter(|case| case.id.area == stratum.area() && !case.picked).count();
    let numbered = whole(of_area + fresh.iter().filter(|case| case.id.area == stratum.area()).count());
    let (_, order) = draw_stratum(stratum, &draw.seed.normalised, 0);
    (1..=count).filter_map(|n| case_at(stratum, &order, (numbered + n, used + n))).collect()
}
