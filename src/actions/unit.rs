//! What a lock and a draw act on: the frame of a round, or the newest supplement to it.

use crate::{
    domain::{
        area::Area,
        drawn::Draw,
        lock::Lock,
        refusal::Refusal,
        supplement::{MAIN, Open, usual},
    },
    store::open::Store,
};

/// The newest of them. All before it are drawn: a supplement comes in only then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// 0, or the number of the supplement.
    pub supplement: u32,
    /// Cases per area.
    pub frame: Vec<(Area, u32)>,
    pub lock: Option<Lock>,
    pub draw: Option<Draw>,
}

impl Unit {
    pub fn newest(store: &Store, year: u16) -> Result<Self, Refusal> {
        Self::of(store, year, store.newest_supplement(year)?)
    }

    pub fn of(store: &Store, year: u16, supplement: u32) -> Result<Self, Refusal> {
        Ok(Self {
            supplement,
            frame: store.frame_counts_of(year, supplement)?,
            lock: store.lock_of(year, supplement)?,
            draw: store.draw_of(year, supplement)?,
        })
    }

    /// What can still be planned: a supplement that is not drawn yet, else the frame.
    pub fn to_plan(store: &Store, year: u16) -> Result<Self, Refusal> {
        let newest = Self::newest(store, year)?;
        if newest.draw.is_none() { Ok(newest) } else { Self::of(store, year, MAIN) }
    }

    /// A supplement that waits for its lock or its draw.
    #[must_use]
    pub fn open(&self) -> Option<Open> {
        let open = self.supplement != MAIN && self.draw.is_none();
        open.then(|| Open { supplement: self.supplement, frame: self.frame.clone(), locked: self.lock.is_some() })
    }

    /// How many are drawn from each area unless other numbers are asked for.
    pub fn usual(&self, store: &Store, year: u16) -> Result<Vec<(Area, u32)>, Refusal> {
        let main = store.draw(year)?;
        let first = |area| main.as_ref().and_then(|draw| draw.of_area(area));
        Ok(self.frame.iter().map(|(area, n)| (*area, usual(self.supplement, *n, first(*area)))).collect())
    }
}

/// How many are drawn from an area of this size unless another number is asked for.
pub(super) fn usual_of(store: &Store, year: u16, supplement: u32, area: Area, population: u32) -> Result<u32, Refusal> {
    let main = store.draw(year)?;
    Ok(usual(supplement, population, main.and_then(|draw| draw.of_area(area))))
}
