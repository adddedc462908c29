//! The draw before an audience: the list is locked, the seed comes, the cases are shown. Planning it is a part of it.
//!
//! One screen with several places, so that nothing typed is lost on the way back and forth.

use crate::{
    domain::{
        area::Area,
        code::Code,
        may::{
            self,
            seed::{Claim, Given},
        },
        refusal::Refusal,
        seed::{Grade, Seed},
        seed_source::Source,
        supplement::{MAIN, least},
    },
    tui::{
        draw::{
            seed_preview::{Part, Said, SeedPreview},
            sourcing::Sourcing,
        },
        shell::{command::ScreenKind, context::Context, notice::body, numbers::moved},
        widgets::{fields::Fields, text_box::TextBox},
    },
    verbs::{
        draw_state::DrawState,
        request::{DrawRequest, Strata},
    },
};
use std::{collections::BTreeMap, ops::Range};

/// Where one is, in the order of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Plan,
    Frame,
    /// Which kind of source the seed will have.
    Source,
    /// Who or what it is.
    Named,
    Grade,
    Seed,
    Drawn,
}

#[derive(Debug, Clone, PartialEq)]
pub struct DrawScreen {
    pub known: DrawState,
    pub place: Place,
    /// Where it began: Esc leads back to there and no further.
    pub from: Place,
    /// The cases wanted from each area.
    pub sizes: Vec<(Area, u32)>,
    /// The area that the plan is about.
    pub area: usize,
    /// Where the seed will come from, before the lock.
    pub sourcing: Sourcing,
    /// What the seed is said to be, after a lock that named no source.
    pub grade: Grade,
    /// Seed, source, two witnesses.
    pub fields: Fields,
    /// Of the result.
    pub page: usize,
    pub scroll: u16,
    /// Each area's sample is spread over its departments.
    pub by_department: bool,
    /// Why what was drawn is drawn anew, once somebody has said so.
    pub again: Option<String>,
}

/// The fields in order.
pub const SEED: usize = 0;
pub const SOURCE: usize = 1;
pub const WITNESSES: [usize; 2] = [2, 3];

impl DrawScreen {
    #[must_use]
    pub fn new(known: DrawState, from: Place) -> Self {
        let sizes = known.usual.clone();
        let place = if known.drawn.is_some() { Place::Drawn } else { from };
        Self {
            known,
            place,
            from,
            sizes,
            area: 0,
            sourcing: Sourcing::default(),
            grade: Grade::A,
            fields: Fields::new(&["", "", "", ""]),
            page: 0,
            scroll: 0,
            by_department: false,
            again: None,
        }
    }

    /// Takes what the file knows now. A draw is shown as soon as it is there.
    pub fn refresh(&mut self, mut known: DrawState) {
        let attempt = |known: &DrawState| known.drawn.as_ref().map(|draw| draw.attempt);
        if known.supplement != self.known.supplement {
            // Forgotten cases came in, or went out again: the way begins anew with them.
            *self = Self::new(known, Place::Frame);
            return;
        }
        if known.lock.is_some() && matches!(self.place, Place::Source | Place::Named) {
            self.go(Place::Frame);
        }
        if known.drawn.is_some() && attempt(&known) != attempt(&self.known) {
            self.again = None;
            self.go(Place::Drawn);
        }
        known.departments = self.known.departments.take().filter(|_| known.lists == self.known.lists);
        self.by_department &= known.departments.is_some();
        let wanted = |(area, population): &(Area, u32)| {
            let wish = self.sizes.iter().find(|(of, _)| of == area).map_or(0, |(_, n)| *n);
            (*area, wish.clamp(least(known.supplement, *population), *population))
        };
        self.sizes = known.frame.iter().map(wanted).collect();
        self.area = self.area.min(self.sizes.len().saturating_sub(1));
        self.known = known;
    }

    pub fn go(&mut self, place: Place) {
        (self.place, self.page, self.scroll) = (place, 0, 0);
        self.fields.turn_to(self.fields.on().max(self.shown_fields().start));
    }

    /// To the field above or below.
    pub fn step_field(&mut self, by: isize) {
        let shown = self.shown_fields();
        if shown.len() > 1 {
            self.fields.step(by, shown.start);
        }
    }

    /// The text that is being written.
    pub fn writing(&mut self) -> Option<&mut TextBox> {
        match self.place {
            Place::Named => self.sourcing.told.active(),
            Place::Seed if !self.shown_fields().is_empty() => self.fields.active(),
            _ => None,
        }
    }

    /// Where the seed comes from, as the lock said.
    #[must_use]
    pub fn lock_source(&self) -> Option<&Source> {
        self.known.lock.as_ref().and_then(|lock| lock.source.as_ref())
    }

    /// From the list to the seed: where the lock named a source, its kind is settled.
    pub fn go_to_seed(&mut self) {
        let place = if self.lock_source().is_some() { Place::Seed } else { Place::Grade };
        self.go(place);
    }

    /// Takes the departments, and spreads over them.
    pub fn spread_over(&mut self, parts: Vec<(Area, String, u32)>) {
        self.known.departments = Some(parts);
        self.by_department = true;
    }

    /// How the cases of an area fall on its departments.
    pub fn shares(&self, area: Area, n: u32) -> Result<Vec<Part>, Refusal> {
        let of_area = self.known.departments.iter().flatten().filter(|(of, ..)| *of == area);
        let sizes: BTreeMap<String, u32> = of_area.map(|(_, label, cases)| (label.clone(), *cases)).collect();
        let mut given = may::frame::departments(&sizes, n)?;
        let part = |(label, population): (String, u32)| {
            let sample = given.remove(&label).unwrap_or(0);
            Part { label, area, population, sample }
        };
        Ok(sizes.into_iter().map(part).collect())
    }

    /// Begins a new attempt at what was drawn.
    pub fn draw_again(&mut self, reason: String) {
        self.again = Some(reason);
        let main = self.known.drawn.iter().flat_map(|draw| draw.strata.iter());
        let mut sizes: Vec<(Area, u32)> = self.known.frame.iter().map(|(area, _)| (*area, 0)).collect();
        for stratum in main {
            if let Some((_, n)) = sizes.iter_mut().find(|(area, _)| *area == stratum.area) {
                *n += stratum.sample_size;
            }
        }
        self.sizes = sizes;
        self.fields = Fields::new(&["", "", "", ""]);
        self.go_to_seed();
    }

    #[must_use]
    pub fn kind(&self) -> ScreenKind {
        match self.place {
            Place::Plan => ScreenKind::Plan,
            Place::Frame => ScreenKind::Frame,
            Place::Source => ScreenKind::Source,
            Place::Named => ScreenKind::Named,
            Place::Grade => ScreenKind::Grade,
            Place::Seed => ScreenKind::Seed,
            Place::Drawn => ScreenKind::Drawn,
        }
    }

    /// Whether something was typed that only this program knows.
    #[must_use]
    pub fn is_loose(&self) -> bool {
        let named = self.known.lock.is_none() && !self.sourcing.told.is_blank();
        named || (self.known.drawn.is_none() || self.again.is_some()) && !self.fields.is_blank()
    }

    /// Whether the tool makes the seed.
    #[must_use]
    pub fn is_made(&self) -> bool {
        self.lock_source().map_or(self.grade == Grade::C, |source| *source == Source::Program)
    }

    /// The fields that there are: the tool makes its own seed, and what the lock has said is not asked for again.
    #[must_use]
    pub fn shown_fields(&self) -> Range<usize> {
        match self.lock_source() {
            Some(Source::Program) => SEED..SEED,
            Some(_) => SEED..SOURCE,
            None => usize::from(self.is_made())..WITNESSES[1] + 1,
        }
    }

    /// The area that the plan is about, its cases, and how many of them are wanted.
    #[must_use]
    pub fn planned(&self) -> Option<(Area, u32, u32)> {
        let (area, n) = *self.sizes.get(self.area)?;
        let (_, population) = *self.known.frame.iter().find(|(of, _)| *of == area)?;
        Some((area, population, n))
    }

    /// More or fewer cases from the area that the plan is about: never fewer than the strategy says.
    pub fn want(&mut self, n: impl FnOnce(u32) -> u32) {
        let Some((_, population, now)) = self.planned() else { return };
        let least = least(self.known.supplement, population);
        if let Some((_, wanted)) = self.sizes.get_mut(self.area) {
            *wanted = n(now).clamp(least, population);
        }
    }

    pub fn turn_grade(&mut self, by: isize) {
        let on = Grade::ALL.iter().position(|grade| *grade == self.grade).unwrap_or(0);
        self.grade = Grade::ALL.get(moved(on, by, Grade::ALL.len())).copied().unwrap_or(self.grade);
    }

    /// What is said of the seed, to be held against the lock.
    fn claim(&self, whole: bool) -> Claim {
        let open = whole && self.lock_source().is_none();
        let text = |at: usize| Some(self.fields.text(at).trim().to_owned()).filter(|text| open && !text.is_empty());
        Claim {
            given: Given::Typed(self.fields.text(SEED)),
            grade: open.then_some(self.grade),
            source: text(SOURCE),
            witnesses: WITNESSES.into_iter().filter_map(text).collect(),
        }
    }

    fn claimed(&self, claim: &Claim) -> Result<Seed, Refusal> {
        let known = &self.known;
        may::seed::claimed(may::frame::locked(known.round.year, known.supplement, known.lock.as_ref())?, claim)
    }

    /// The seed as it would be used, whatever else is said of it.
    pub fn seed_alone(&self) -> Result<Seed, Refusal> {
        self.claimed(&self.claim(false))
    }

    /// The seed as it will be used; `None` where the tool makes it.
    pub fn seed(&self) -> Result<Option<Seed>, Refusal> {
        if self.is_made() { Ok(None) } else { self.claimed(&self.claim(true)).map(Some) }
    }

    /// The draw as it is asked for, and what is shown of it beforehand.
    pub fn drawing(&self) -> Result<(DrawRequest, SeedPreview), Refusal> {
        let seed = self.seed()?;
        let Claim { grade, source, witnesses, .. } = self.claim(true);
        let lock = self.known.lock.as_ref();
        let wanted = |area| self.sizes.iter().find(|(of, _)| *of == area).map_or(0, |(_, n)| *n);
        let preview = SeedPreview::before(
            seed.as_ref(),
            Said { source: source.clone(), witnesses: witnesses.clone() },
            lock,
            wanted,
        );
        let preview = if self.by_department {
            preview.spread(self.spread()?)
        } else {
            preview.printed(lock.filter(|_| self.known.supplement == MAIN), self.known.drawn.as_ref())
        };
        let drawing = DrawRequest {
            seed: seed.map(|seed| seed.typed),
            grade,
            source,
            witnesses,
            sizes: self.sizes.clone(),
            strata: if self.by_department { Strata::Department } else { Strata::Area },
            again: self.again.clone(),
        };
        Ok((drawing, preview))
    }

    /// All departments with their cases drawn and their cases. Refused where an area's sample is too small for them.
    fn spread(&self) -> Result<Vec<Part>, Refusal> {
        let mut all = Vec::new();
        for (area, n) in &self.sizes {
            all.extend(self.shares(*area, *n)?);
        }
        Ok(all)
    }

    /// Turns to the field that a refusal is about.
    pub fn turn_to_fault(&mut self, code: Code) {
        let first_empty = WITNESSES.into_iter().find(|at| self.fields.text(*at).trim().is_empty());
        let at = match code {
            Code::GradeANeedsSource => SOURCE,
            Code::GradeBNeedsWitnesses | Code::WitnessTwice => first_empty.unwrap_or(WITNESSES[1]),
            Code::SeedEmpty | Code::SeedTooLong | Code::SeedCharacter | Code::SeedWordsFew => SEED,
            _ => return,
        };
        self.fields.turn_to(at);
    }

    /// The cases of the result, page by page, each of one area.
    #[must_use]
    pub fn pages(&self, context: Context<'_>) -> Vec<(Area, Range<usize>)> {
        let rows = usize::from(body(context, ScreenKind::Drawn, None).height).saturating_sub(3).max(1);
        let mut pages = Vec::new();
        for (area, _) in &self.known.frame {
            let mut places = self.known.cases.iter().enumerate().filter(|(_, case)| case.id.area == *area);
            let Some(first) = places.next().map(|(at, _)| at) else { continue };
            let end = first + 1 + places.count();
            pages.extend((first..end).step_by(rows).map(|from| (*area, from..end.min(from + rows))));
        }
        pages
    }
}
