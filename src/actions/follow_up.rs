//! `action`: what is to be done about a finding, and what came of it.
//!
//! Both go on after the signature: an action is decided when the findings are known and done long after. What was signed
//! stays as it was, because a signed version is the trail up to its signature.

use super::desk::{Desk, reason};
use crate::{
    domain::{
        area::Area,
        checklist::find,
        day::Day,
        event::Event,
        follow_up::{ActionId, Decided, FollowUp, Outcome},
        refusal::Refusal,
    },
    store::open::Store,
};

/// An action as somebody asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub question: String,
    /// `None`: every area that the question is asked in.
    pub area: Option<Area>,
    pub text: String,
    pub owner: String,
    pub deadline: Day,
    pub check: String,
    pub acute: bool,
}

/// Decides on an action. All that is wrong is told at once.
pub fn decide(desk: &mut Desk, year: u16, wanted: &Wanted) -> Result<ActionId, Refusal> {
    desk.round(year)?;
    if desk.store.draw(year)?.is_none() {
        return Err(Refusal::new("not-drawn").with("year", year));
    }
    let mut faults = Vec::new();
    let place = place(desk, year, wanted).map_err(|refusal| faults.push(refusal)).unwrap_or_default();
    for (field, text) in [("action", &wanted.text), ("owner", &wanted.owner), ("check", &wanted.check)] {
        faults.extend(reason(field, text).err());
    }
    let today = Day::from((desk.now)());
    if wanted.deadline < today {
        faults.push(Refusal::new("action-deadline-past").with("deadline", wanted.deadline));
    }
    match faults.len() {
        0 => {}
        1 => return Err(faults.remove(0)),
        count => return Err(Refusal::new("action-faulty").with("count", count).at(faults)),
    }
    let (question, area) = place;
    let last = desk.store.actions()?.iter().map(|action| action.decided.id.0).max().unwrap_or(0);
    let id = ActionId(last + 1);
    let action = Decided {
        id,
        question,
        area,
        text: wanted.text.trim().into(),
        owner: wanted.owner.trim().into(),
        deadline: wanted.deadline,
        check: wanted.check.trim().into(),
        acute: wanted.acute,
    };
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::ActionDecided { year, action })?;
    Ok(id)
}

/// The question as it is written in the round, and the area the action is about.
fn place(desk: &Desk, year: u16, wanted: &Wanted) -> Result<(String, Option<Area>), Refusal> {
    let lists = desk.store.checklists(year)?;
    let typed = wanted.question.trim();
    let question = find(&lists, typed).ok_or_else(|| Refusal::new("question-unknown").with("question", typed))?;
    let area = match (wanted.area, question.areas.as_slice()) {
        (Some(area), areas) if !areas.contains(&area) => {
            return Err(Refusal::new("action-other-area").with("question", &question.id).with("area", area));
        }
        (Some(area), _) | (None, &[area]) => Some(area),
        (None, _) => None,
    };
    Ok((question.id.clone(), area))
}

/// Says what came of an action, whatever round it belongs to. The last word counts; the trail keeps the others.
pub fn report_outcome(desk: &mut Desk, id: ActionId, outcome: Outcome, note: &str) -> Result<(), Refusal> {
    let actions = desk.store.actions()?;
    let known = actions.iter().find(|action| action.decided.id == id);
    let year = known.ok_or_else(|| Refusal::new("action-unknown").with("action", id))?.year;
    reason(if outcome == Outcome::Dropped { "reason" } else { "note" }, note)?;
    let stamp = desk.stamp();
    desk.store.record(&stamp, &Event::ActionReported { year, action: id, outcome, note: note.trim().into() })
}

/// The actions of a round and those it inherited, as they stand on `as_of`. Works on a signed version as well.
pub fn follow_up(store: &Store, year: u16, as_of: Day) -> Result<FollowUp, Refusal> {
    let rounds = store.rounds()?;
    let round = rounds.iter().find(|round| round.year == year);
    let round = round.ok_or_else(|| Refusal::new("round-unknown").with("year", year))?;
    let before = rounds.iter().map(|round| round.year).filter(|other| *other < year).max();
    Ok(FollowUp::of(store.actions()?, year, before, round.opened_at, as_of))
}

/// As they stand today.
pub fn today(desk: &Desk, year: u16) -> Result<FollowUp, Refusal> {
    follow_up(&desk.store, year, Day::from((desk.now)()))
}

#[cfg(test)]
#[path = "follow_up_tests.rs"]
mod tests;
