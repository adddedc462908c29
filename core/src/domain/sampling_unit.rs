//! What a lock and a draw act on: the frame of a round, or a supplement to it.

use super::{
    area::Area,
    draw_record::Draw,
    lock::Lock,
    supplement::{MAIN, Open, usual},
};

/// A frame or a supplement with its lock and its draw. All before the newest are drawn: a supplement comes in only then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SamplingUnit {
    /// 0, or the number of the supplement.
    pub supplement: u32,
    /// Cases per area.
    pub frame: Vec<(Area, u32)>,
    /// The area that the round asks about and that has no case here, where the other one has and nothing is locked.
    pub unlisted: Option<Area>,
    pub lock: Option<Lock>,
    pub draw: Option<Draw>,
}

/// How far a unit is, and no more: what is allowed goes by this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct UnitState {
    /// 0, or the number of the supplement.
    pub supplement: u32,
    /// It has cases.
    pub filled: bool,
    /// The area without a list, where the other one has one.
    pub unlisted: Option<Area>,
    pub locked: bool,
    pub drawn: bool,
}

impl UnitState {
    #[must_use]
    pub fn of(
        supplement: u32,
        (frame, unlisted): (&[(Area, u32)], Option<Area>),
        lock: Option<&Lock>,
        draw: Option<&Draw>,
    ) -> Self {
        Self { supplement, filled: !frame.is_empty(), unlisted, locked: lock.is_some(), drawn: draw.is_some() }
    }
}

/// The area that the round asks about and that has no case, where the other one has. `asks` is whether the round asks
/// about an area; `frame` leaves out the areas without cases.
pub fn unlisted<E>(frame: &[(Area, u32)], asks: impl FnOnce(Area) -> Result<bool, E>) -> Result<Option<Area>, E> {
    let [(listed, _)] = frame else { return Ok(None) };
    let other = listed.other();
    Ok(asks(other)?.then_some(other))
}

impl SamplingUnit {
    #[must_use]
    pub fn state(&self) -> UnitState {
        UnitState::of(self.supplement, (&self.frame, self.unlisted), self.lock.as_ref(), self.draw.as_ref())
    }

    /// A supplement that waits for its lock or its draw.
    #[must_use]
    pub fn open(&self) -> Option<Open> {
        let open = self.supplement != MAIN && self.draw.is_none();
        open.then(|| Open { supplement: self.supplement, frame: self.frame.clone(), locked: self.lock.is_some() })
    }

    /// How many are drawn from each area unless other numbers are asked for. `main` is the draw of the first frame.
    #[must_use]
    pub fn usual(&self, main: Option<&Draw>) -> Vec<(Area, u32)> {
        let of = |(area, population): &(Area, u32)| (*area, usual_of(self.supplement, *area, *population, main));
        self.frame.iter().map(of).collect()
    }
}

/// How many are drawn from an area of this size unless another number is asked for.
#[must_use]
pub fn usual_of(supplement: u32, area: Area, population: u32, main: Option<&Draw>) -> u32 {
    usual(supplement, population, main.and_then(|draw| draw.of_area(area)))
}
