//! Every draw and extension of a round, as the trail tells it.

use super::{count::count, material::Material};
use crate::domain::{
    event::Event,
    moment::Moment,
    supplement::MAIN,
    trail::{self, Entry},
};

/// One draw or extension, as the trail tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawStep {
    pub at: Moment,
    pub by: String,
    pub what: Drawing,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drawing {
    /// Why, from the second attempt on.
    Drawn {
        attempt: u32,
        reason: Option<String>,
    },
    Extended {
        cases: u32,
    },
    Supplemented {
        supplement: u32,
        cases: u32,
    },
}

/// The kinds of the entries that tell of a draw.
const DRAWS: [&str; 2] = ["sample-drawn", "sample-extended"];

/// Every draw and extension of a round that the trail tells of, up to the entry `until`.
#[must_use]
pub fn draw_steps(material: &Material, year: u16, until: i64) -> Vec<DrawStep> {
    let step = |entry: &Entry| {
        let what = match trail::event(entry).ok()?? {
            Event::SampleDrawn { year: of, supplement, cases, .. } if of == year && supplement != MAIN => {
                Drawing::Supplemented { supplement, cases: count(cases.len()) }
            }
            Event::SampleDrawn { year: of, attempt, reason, .. } if of == year => {
                Drawing::Drawn { attempt, reason: reason.map(|reason| material.mask.cover(&reason)) }
            }
            Event::SampleExtended { year: of, cases, .. } if of == year => {
                Drawing::Extended { cases: count(cases.len()) }
            }
            _ => return None,
        };
        Some(DrawStep { at: Moment::try_from(entry.at.clone()).ok()?, by: entry.by.clone(), what })
    };
    // Answers are nearly all of a trail; only what tells of a draw is read.
    let told = |entry: &&Entry| entry.seq <= until && DRAWS.contains(&entry.kind.as_str());
    material.trail.iter().filter(told).filter_map(step).collect()
}
