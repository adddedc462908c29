//! What the file knows about the draw of a round: the newest unit of it, and what was drawn before.

use crate::{
    domain::{
        area::Area,
        draw_record::Draw,
        lock::Lock,
        refusal::Refusal,
        round::{Import, Round},
        sample::SampleCase,
        sampling_unit::UnitState,
        supplement::MAIN,
    },
    verbs::session::Session,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawState {
    pub round: Round,
    /// 0, or the supplement that is locked and drawn; what follows is of it alone.
    pub supplement: u32,
    pub frame: Vec<(Area, u32)>,
    /// The area without a list, where the other one has one.
    pub unlisted: Option<Area>,
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
    pub sizes: Vec<AreaSize>,
}

/// An area with its cases drawn and all its cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AreaSize {
    pub area: Area,
    pub drawn: u32,
    pub population: u32,
}

impl Extendable {
    #[must_use]
    pub fn new(supplement: u32, frame: &[(Area, u32)], drawn: Option<&Draw>) -> Self {
        let drawn = |area: Area| {
            let strata = drawn.iter().flat_map(|draw| draw.strata.iter());
            strata.filter(|stratum| stratum.area == area).map(|stratum| stratum.sample_size).sum()
        };
        let size =
            |(area, population): &(Area, u32)| AreaSize { area: *area, drawn: drawn(*area), population: *population };
        let sizes = frame.iter().map(size).collect();
        Self { supplement, sizes }
    }
}

impl DrawState {
    /// How far the unit is.
    #[must_use]
    pub fn state(&self) -> UnitState {
        UnitState::of(self.supplement, (&self.frame, self.unlisted), self.lock.as_ref(), self.drawn.as_ref())
    }

    /// With the cases of what was drawn here, and no others.
    fn of_the_unit(mut self) -> Self {
        let strata = self.drawn.as_ref().map_or(&[][..], |draw| &draw.strata);
        self.cases.retain(|case| strata.iter().any(|stratum| stratum.label == case.stratum));
        self
    }
}

pub fn draw_state(session: &Session, year: u16) -> Result<DrawState, Refusal> {
    let store = &session.store;
    let unit = store.newest_unit(year)?;
    let lists = store.imports(year)?.into_iter();
    let earlier = (MAIN..unit.supplement).map(|at| {
        let unit = store.unit(year, at)?;
        Ok(Extendable::new(at, &unit.frame, unit.draw.as_ref()))
    });
    let state = DrawState {
        round: session.round(year)?,
        usual: unit.usual(store.draw(year)?.as_ref()),
        cases: store.sample(year)?,
        lists: lists.filter(|list| list.supplement == unit.supplement && !list.undone).collect(),
        departments: None,
        earlier: earlier.collect::<Result<_, Refusal>>()?,
        supplement: unit.supplement,
        frame: unit.frame,
        unlisted: unit.unlisted,
        lock: unit.lock,
        drawn: unit.draw,
    };
    Ok(state.of_the_unit())
}
