//! The locked frame of a round, as the strata that are drawn from.

use crate::{
    domain::{
        case_number::CaseNumber,
        draw_record::{DrawnCase, DrawnStratum},
        frame::{Stratum, strata, strata_by_department},
        lock::{Lock, Salted},
        may,
        refusal::Refusal,
        sample::CaseId,
        supplement::MAIN,
    },
    store::reader::Reader,
};

/// The strata by area; what else the rows hold is read when it is asked for.
pub(super) struct LockedFrame<'s> {
    pub(super) areas: Vec<Salted>,
    pub(super) lock: Lock,
    reader: &'s Reader,
    year: u16,
}

impl<'s> LockedFrame<'s> {
    /// The frame, or a supplement to it. Refuses a frame whose rows are not the ones that were locked.
    pub(super) fn of(reader: &'s Reader, year: u16, supplement: u32) -> Result<Self, Refusal> {
        let lock = may::frame::locked(year, supplement, reader.lock_of(year, supplement)?)?;
        let areas = strata(reader.frame_numbers(year, Some(supplement))?, supplement).map_err(may::frame::faulty)?;
        let areas = salted(areas, &lock)?;
        let is_locked = |stratum: &Salted| lock.strata.iter().any(|locked| locked.lock_sha256 == stratum.lock_sha256());
        if areas.len() == lock.strata.len() && areas.iter().all(is_locked) {
            Ok(Self { areas, lock, reader, year })
        } else {
            Err(may::frame::not_as_locked(year))
        }
    }

    /// The strata by department. Refused where a case has none, or where one is named as a supplement is: a supplement is
    /// never parted, so these are the cases of the first frame.
    pub(super) fn departments(&self) -> Result<Vec<Salted>, Refusal> {
        salted(by_department(self.reader, self.year)?, &self.lock)
    }

    /// The strata that a draw was made from, in the order of the draw.
    pub(super) fn strata_of(&self, drawn: &[DrawnStratum]) -> Result<Vec<Salted>, Refusal> {
        let by_area = |label: &str| self.areas.iter().any(|stratum| stratum.label() == label);
        let strata =
            if drawn.iter().all(|stratum| by_area(&stratum.label)) { self.areas.clone() } else { self.departments()? };
        drawn
            .iter()
            .map(|wanted| {
                let found = strata.iter().find(|stratum| stratum.label() == wanted.label).cloned();
                may::frame::stratum(found, &wanted.label)
            })
            .collect()
    }

    /// Looks up the departments of the cases that were drawn.
    pub(super) fn add_departments(&self, cases: &mut [DrawnCase]) -> Result<(), Refusal> {
        self.reader.add_departments(self.year, cases)
    }
}

/// Each stratum with the salt that it was locked under.
fn salted(strata: Vec<Stratum>, lock: &Lock) -> Result<Vec<Salted>, Refusal> {
    let with_salt = |stratum: Stratum| {
        let salt = lock.salt_of(&stratum).map(String::from);
        let salt = may::frame::stratum(salt, stratum.label())?;
        Ok(Salted::new(stratum, salt))
    };
    strata.into_iter().map(with_salt).collect()
}

/// The strata of the first frame by department.
pub(super) fn by_department(reader: &Reader, year: u16) -> Result<Vec<Stratum>, Refusal> {
    let cases = reader.frame_cases_of(year, MAIN)?;
    may::frame::parts(strata_by_department(&cases).map_err(may::frame::faulty)?)
}

/// The case at `position` of a draw order, if the frame reaches that far. Its department is not looked up yet.
pub(super) fn case_at(stratum: &Salted, order: &[&CaseNumber], (number, position): (u32, u32)) -> Option<DrawnCase> {
    let drawn = *order.get(usize::try_from(position).ok()?.checked_sub(1)?)?;
    Some(DrawnCase {
        id: CaseId { area: stratum.area(), number },
        stratum: stratum.label().into(),
        position,
        number: drawn.clone(),
        department: None,
    })
}
