//! The frame of a round and the supplements to it: lists, lock, draw, extension.

use super::round;
use crate::domain::{
    area::Area,
    bounds::{DEPARTMENTS_MAX, SAMPLE_MAX},
    code::Code,
    draw::allocation::{DEPARTMENT_MIN, allocate},
    frame::Stratum,
    refusal::Refusal,
    round::{Import, Round},
    sampling_unit::UnitState,
    supplement::{LEAST_FIRST, MAIN, least, of_label},
};
use std::{collections::BTreeMap, fmt::Display};

/// Which unit a list joins: the frame before its lock, or, as `forgotten`, the supplement that is open or would be the
/// next. Before the draw there is nothing to supplement: until the lock the list can be read again, and a lock without
/// a draw has shown nobody a case.
pub fn import(round: &Round, newest: UnitState, forgotten: bool) -> Result<u32, Refusal> {
    round::change(round)?;
    let UnitState { supplement, locked, drawn, .. } = newest;
    match (forgotten, supplement, locked, drawn) {
        (false, MAIN, false, _) => Ok(MAIN),
        (false, ..) => Err(of(round.year, MAIN, Code::FrameLocked)),
        (true, number, _, true) => Ok(number + 1),
        (true, MAIN, false, false) => Err(of(round.year, MAIN, Code::SupplementBeforeLock)),
        (true, MAIN, true, false) => Err(of(round.year, MAIN, Code::SupplementBeforeDraw)),
        (true, number, false, false) => Ok(number),
        (true, number, true, false) => Err(of(round.year, number, Code::SupplementLocked)),
    }
}

/// Reading lists at all: into the frame, or as forgotten cases once there is a draw.
pub fn import_any(round: &Round, newest: UnitState) -> Result<(), Refusal> {
    let frame = newest.supplement == MAIN && !newest.drawn;
    import(round, newest, !frame).map(drop)
}

/// Taking a list back. What came before the newest unit is drawn, and so it is locked.
pub fn take_back(round: &Round, list: &Import, newest: UnitState) -> Result<(), Refusal> {
    round::change(round)?;
    if list.supplement < newest.supplement || newest.locked {
        return Err(of(round.year, list.supplement, Code::FrameLocked));
    }
    Ok(())
}

/// The list that was asked for by its number, as long as it counts.
pub fn list(imports: &[Import], number: u32) -> Result<&Import, Refusal> {
    let found = imports.iter().find(|import| import.number == number && !import.undone);
    found.ok_or_else(|| Refusal::new(Code::ImportUnknown).with("number", number))
}

/// The newest list that counts: what is taken back where no number was said.
pub fn newest_list(imports: &[Import]) -> Result<&Import, Refusal> {
    imports.iter().rfind(|import| !import.undone).ok_or_else(|| Refusal::new(Code::ImportNone))
}

/// Locking at all.
pub fn lock(round: &Round, unit: UnitState) -> Result<(), Refusal> {
    round::change(round)?;
    if unit.locked {
        return Err(of(round.year, unit.supplement, Code::FrameLocked));
    }
    plan(round.year, unit)
}

/// Locking what is in. `only` is the area that somebody says is meant alone: that is said where the other one has no list,
/// so that a list which was forgotten is not left out by mistake, and nowhere else.
pub fn lock_as_meant(round: &Round, unit: UnitState, frame: &[(Area, u32)], only: Option<Area>) -> Result<(), Refusal> {
    lock(round, unit)?;
    let has_cases = |area: Area| frame.iter().any(|(of, _)| *of == area);
    match (only, unit.unlisted) {
        (None, Some(area)) => Err(Refusal::new(Code::AreaUnlisted)
            .with("area", area)
            .with("lacking", area)
            .with("only", area.other())
            .with("least", LEAST_FIRST)),
        (Some(only), _) if !has_cases(only) => Err(Refusal::new(Code::OnlyUnlisted).with("area", only)),
        (Some(only), _) if has_cases(only.other()) => {
            Err(Refusal::new(Code::OnlyOtherListed).with("area", only.other()))
        }
        _ => Ok(()),
    }
}

/// Whether a refusal says that the lists are other ones than somebody saw.
#[must_use]
pub fn is_moved(refusal: &Refusal) -> bool {
    matches!(refusal.code, Code::AreaUnlisted | Code::OnlyUnlisted | Code::OnlyOtherListed)
}

/// Planning how many are drawn: there are cases to draw from.
pub fn plan(year: u16, unit: UnitState) -> Result<(), Refusal> {
    if unit.filled { Ok(()) } else { Err(Refusal::new(Code::FrameEmpty).with("year", year)) }
}

/// Drawing from what is locked, and from nothing else.
pub fn locked<L>(year: u16, supplement: u32, lock: Option<L>) -> Result<L, Refusal> {
    let code = if supplement == MAIN { Code::FrameUnlocked } else { Code::SupplementUnlocked };
    lock.ok_or_else(|| of(year, supplement, code))
}

/// Drawing; `again` is whether a draw is there that is to be made anew. A supplement belongs to the attempt that it
/// supplements, so there is no new one after it.
pub fn draw(round: &Round, unit: UnitState, again: bool) -> Result<(), Refusal> {
    round::change(round)?;
    if unit.supplement != MAIN && again {
        return Err(of(round.year, unit.supplement, Code::AttemptAfterSupplement));
    }
    locked(round.year, unit.supplement, unit.locked.then_some(()))?;
    match (unit.drawn, again) {
        (true, false) => Err(of(round.year, unit.supplement, Code::AlreadyDrawn)),
        (false, true) => Err(round::not_drawn(round.year)),
        (true, true) | (false, false) => Ok(()),
    }
}

/// That rows are no frame.
pub fn faulty(error: impl Display) -> Refusal {
    Refusal::new(Code::FrameFaulty).with("detail", error)
}

/// That the rows are other than those that were locked.
#[must_use]
pub fn not_as_locked(year: u16) -> Refusal {
    Refusal::new(Code::FrameNotAsLocked).with("year", year)
}

/// A stratum that was locked or drawn from, if it is there still.
pub fn stratum<S>(found: Option<S>, label: &str) -> Result<S, Refusal> {
    found.ok_or_else(|| Refusal::new(Code::StratumGone).with("stratum", label))
}

/// Parting the frame by department: every case has one, and none is named as a supplement is.
pub fn parts(strata: Option<Vec<Stratum>>) -> Result<Vec<Stratum>, Refusal> {
    let strata = strata.ok_or_else(|| Refusal::new(Code::DepartmentMissing))?;
    if strata.len() > DEPARTMENTS_MAX {
        let refusal = Refusal::new(Code::DepartmentsTooMany).with("count", strata.len());
        return Err(refusal.with("max", DEPARTMENTS_MAX));
    }
    match strata.iter().find(|stratum| of_label(stratum.label()).is_some()) {
        Some(named) => Err(Refusal::new(Code::DepartmentNamedSupplement).with("stratum", named.label())),
        None => Ok(strata),
    }
}

/// Spreading an area's sample over its departments: a supplement is never parted.
pub fn spread(year: u16, supplement: u32) -> Result<(), Refusal> {
    if supplement == MAIN { Ok(()) } else { Err(of(year, supplement, Code::SupplementDepartments)) }
}

/// How many cases an area gives: what was asked for, within what the strategy and the frame allow.
pub fn size(supplement: u32, (area, population): (Area, u32), asked: u32) -> Result<u32, Refusal> {
    let least = least(supplement, population);
    let code = match asked {
        n if n < least && supplement != MAIN => Code::SupplementTooSmall,
        n if n < least => Code::SampleTooSmall,
        n if n > population => Code::SampleTooLarge,
        n if n > SAMPLE_MAX => Code::SampleBeyond,
        n => return Ok(n),
    };
    let refusal = Refusal::new(code).with("area", area).with("asked", asked);
    Err(refusal.with("least", least).with("population", population).with("max", SAMPLE_MAX))
}

/// Growing the sample at all: an area is named.
pub fn grow_any(sizes: &[(Area, u32)]) -> Result<(), Refusal> {
    if sizes.is_empty() { Err(Refusal::new(Code::ExtendNothing)) } else { Ok(()) }
}

/// Growing an area's sample from `now` cases.
pub fn grow(area: Area, now: u32, asked: u32) -> Result<(), Refusal> {
    if asked > now {
        return Ok(());
    }
    Err(Refusal::new(Code::ExtendNotLarger).with("area", area).with("asked", asked).with("now", now))
}

/// Spreading `n` cases over the departments of an area, by label and population.
pub fn departments(sizes: &BTreeMap<String, u32>, n: u32) -> Result<BTreeMap<String, u32>, Refusal> {
    let least: u32 = sizes.values().map(|size| DEPARTMENT_MIN.min(*size)).sum();
    let refused = || Refusal::new(Code::StrataTooMany).with("asked", n).with("least", least);
    allocate(sizes, n, DEPARTMENT_MIN).ok_or_else(refused)
}

/// Drawing more cases of what was drawn.
pub fn extend<D>(round: &Round, draw: Option<D>, supplement: u32) -> Result<D, Refusal> {
    round::change(round)?;
    draw.ok_or_else(|| not_drawn(round.year, supplement))
}

/// That a unit was not drawn from yet.
#[must_use]
pub fn not_drawn(year: u16, supplement: u32) -> Refusal {
    if supplement == MAIN { round::not_drawn(year) } else { of(year, supplement, Code::SupplementNotDrawn) }
}

fn of(year: u16, supplement: u32, code: Code) -> Refusal {
    Refusal::new(code).with("year", year).with("supplement", supplement)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        area::Area::{Adults, Children},
        case_number::CaseNumber,
        moment::Moment,
        sampling_unit::unlisted,
    };

    #[test]
    fn a_sample_has_bounds() {
        let code = |asked| size(MAIN, (Children, 5_000), asked).map_err(|refusal| refusal.code);
        assert_eq!(code(SAMPLE_MAX), Ok(SAMPLE_MAX));
        assert_eq!(code(SAMPLE_MAX + 1), Err(Code::SampleBeyond));
        assert_eq!(code(5_001), Err(Code::SampleTooLarge));
        let part = |nth| {
            let number = CaseNumber::new(&format!("sag {nth}")).unwrap();
            Stratum::new(&format!("boern / afdeling {nth}"), Children, vec![number]).unwrap()
        };
        let of = |count| parts(Some((0..count).map(part).collect())).map(|parts| parts.len());
        assert_eq!(of(DEPARTMENTS_MAX), Ok(DEPARTMENTS_MAX));
        assert_eq!(of(DEPARTMENTS_MAX + 1).unwrap_err().code, Code::DepartmentsTooMany);
    }

    /// The areas that a round asks about, those that have cases, the one that is said to be meant alone, and what comes of
    /// it.
    #[test]
    fn an_area_without_a_list_is_left_out_only_where_somebody_says_so() {
        let both = [Children, Adults];
        for (asked, listed, only, refused) in [
            (&both[..], &both[..], None, None),
            (&both, &[Children], None, Some((Code::AreaUnlisted, "voksne"))),
            (&both, &[Adults], None, Some((Code::AreaUnlisted, "boern"))),
            (&both, &[Children], Some(Children), None),
            (&both, &[Adults], Some(Adults), None),
            (&both, &[Children], Some(Adults), Some((Code::OnlyUnlisted, "voksne"))),
            (&both, &both, Some(Adults), Some((Code::OnlyOtherListed, "boern"))),
            (&[Children], &[Children], None, None),
            (&[Children], &[Children], Some(Children), None),
            (&[Children], &[Adults], None, Some((Code::AreaUnlisted, "boern"))),
        ] {
            let frame: Vec<(Area, u32)> = listed.iter().map(|area| (*area, 12)).collect();
            let lacking = unlisted(&frame, |area| Ok::<_, ()>(asked.contains(&area))).unwrap();
            let opened_at = Moment::try_from("2027-01-04T08:00:00Z".to_owned()).unwrap();
            let round = Round { year: 2027, title: "Tilsyn".into(), opened_at, signed: false };
            let unit = UnitState::of(MAIN, (&frame, lacking), None, None);
            let refusal = lock_as_meant(&round, unit, &frame, only).err();
            let found = refusal.as_ref().map(|refusal| (refusal.code, refusal.facts[0].1.as_str()));
            assert_eq!(found, refused, "{asked:?} {listed:?} {only:?}");
        }
    }
}
