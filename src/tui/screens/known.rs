//! What the file knows about the draw of a round, as the screens of the draw show it.

use crate::domain::{
    area::Area,
    draw_record::Draw,
    lock::Lock,
    round::{Import, Round},
    sample::SampleCase,
    sampling_unit::UnitState,
};

/// What the file knows about the draw of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    pub round: Round,
    /// 0, or the supplement that is locked and drawn; what follows is of it alone.
    pub supplement: u32,
    pub frame: Vec<(Area, u32)>,
    /// The cases wanted from each area unless others are.
    pub usual: Vec<(Area, u32)>,
    pub lock: Option<Lock>,
    pub drawn: Option<Draw>,
    pub cases: Vec<SampleCase>,
    /// The lists of the frame, those that were taken back left out.
    pub lists: Vec<Import>,
    /// What the sample can be spread over, once that was asked for.
    pub departments: Option<Vec<(Area, String, u32)>>,
    /// What was drawn before it, the first sample first.
    pub earlier: Vec<Extendable>,
}

/// Something drawn that can be extended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extendable {
    /// 0, or the supplement.
    pub supplement: u32,
    /// Each area with its cases drawn and all its cases.
    pub sizes: Vec<(Area, u32, u32)>,
}

impl Extendable {
    #[must_use]
    pub fn new(supplement: u32, frame: &[(Area, u32)], drawn: Option<&Draw>) -> Self {
        let of = |area: Area| {
            let strata = drawn.iter().flat_map(|draw| draw.strata.iter());
            strata.filter(|stratum| stratum.area == area).map(|stratum| stratum.sample_size).sum()
        };
        let sizes = frame.iter().map(|(area, population)| (*area, of(*area), *population)).collect();
        Self { supplement, sizes }
    }
}

impl Known {
    /// How far the unit is.
    #[must_use]
    pub fn state(&self) -> UnitState {
        UnitState::of(self.supplement, &self.frame, self.lock.as_ref(), self.drawn.as_ref())
    }

    /// With the cases of what was drawn here, and no others.
    #[must_use]
    pub fn of_the_unit(mut self) -> Self {
        let strata = self.drawn.as_ref().map_or(&[][..], |draw| &draw.strata);
        self.cases.retain(|case| strata.iter().any(|stratum| stratum.label == case.stratum));
        self
    }
}
