//! The one thing to do next: the first step of the way that is allowed.

use super::{
    case, frame,
    round::{self as of_round, Waiting},
};
use crate::domain::{
    round::{NextStep, Round},
    sample::SampleCase,
    sampling_unit::UnitState,
    supplement::MAIN,
};

/// The way of a round. `newest` is its frame, or the newest supplement to it; `sample` is empty before the draw.
#[must_use]
pub fn next_step(round: Option<&Round>, newest: UnitState, sample: &[SampleCase], waiting: &Waiting) -> NextStep {
    let Some(round) = round else { return NextStep::OpenRound };
    let number = newest.supplement;
    if frame::lock(round, newest).is_ok() {
        if let Some(area) = newest.unlisted {
            return NextStep::ImportArea(area);
        }
        return if number == MAIN { NextStep::Lock } else { NextStep::LockSupplement(number) };
    }
    if frame::draw(round, newest, false).is_ok() {
        return if number == MAIN { NextStep::Draw } else { NextStep::DrawSupplement(number) };
    }
    if frame::import(round, newest, false).is_ok() {
        return NextStep::ImportList;
    }
    let mut open = sample.iter().filter(|one| case::answer(round, one).is_ok());
    let noted = open.clone().find(|one| one.open_notes > 0).map(|one| NextStep::AnswerReview(one.id));
    if let Some(step) = noted.or_else(|| open.next().map(|one| NextStep::Audit(one.id))) {
        return step;
    }
    if of_round::change(round).is_err() {
        return NextStep::Report;
    }
    match (waiting.notes.first(), waiting.half.first()) {
        (Some(note), _) => NextStep::AnswerNote(note.id),
        (None, Some((case, _))) => NextStep::HalfNote(*case),
        (None, None) => NextStep::SignOff,
    }
}
