//! `action`: what is to be done about a finding, and what came of it.
//!
//! Both go on after the signature: an action is decided when the findings are known and done long after. What was signed
//! stays as it was, because a signed version is the trail up to its signature.

use crate::{
    domain::{
        area::Area,
        checklist::find,
        code::Code,
        day::Day,
        event::Event,
        follow_up::{ActionId, Decided, FollowUp, Outcome},
        may,
        reason::reason,
        refusal::Refusal,
    },
    store::{change::Change, reader::Reader},
    verbs::{lookup, request::NewAction, session::Session},
    words::dates,
};

/// Decides on an action. All that is wrong is told at once.
pub fn decide(change: &mut Change<'_>, year: u16, wanted: &NewAction) -> Result<ActionId, Refusal> {
    lookup::round(change, year)?;
    may::round::drawn(year, !change.sample(year)?.is_empty())?;
    let mut faults = Vec::new();
    let place = place(change, year, wanted).map_err(|refusal| faults.push(refusal)).unwrap_or_default();
    for (field, text) in [("action", &wanted.text), ("owner", &wanted.owner), ("check", &wanted.check)] {
        faults.extend(reason(field, text).err());
    }
    faults.extend(may::follow_up::deadline(wanted.deadline, Day::from(dates::day_of(change.actor_at().at))).err());
    match faults.len() {
        0 => {}
        1 => return Err(faults.remove(0)),
        count => return Err(Refusal::new(Code::ActionFaulty).with("count", count).at(faults)),
    }
    let (question, area) = place;
    let id = ActionId(change.last_action()? + 1);
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
    change.record(&Event::ActionDecided { year, action })?;
    Ok(id)
}

/// The question as it is written in the round, and the area the action is about.
fn place(reader: &Reader, year: u16, wanted: &NewAction) -> Result<(String, Option<Area>), Refusal> {
    let lists = reader.checklists(year)?;
    let typed = wanted.question.trim();
    let question = may::question::known(find(&lists, typed), typed)?;
    Ok((question.id.clone(), may::follow_up::area(question, wanted.area)?))
}

/// Says what came of an action, whatever round it belongs to. The last word counts; the trail keeps the others.
pub fn report_outcome(change: &mut Change<'_>, id: ActionId, outcome: Outcome, note: &str) -> Result<(), Refusal> {
    let year = may::follow_up::known(&change.actions()?, id)?.year;
    reason(if outcome == Outcome::Dropped { "reason" } else { "note" }, note)?;
    change.record(&Event::ActionReported { year, action: id, outcome, note: note.trim().into() })
}

/// The same where nobody has seen what was said of it before: another's gives way only where that other is named.
pub fn report_over(
    change: &mut Change<'_>,
    id: ActionId,
    outcome: Outcome,
    note: &str,
    instead_of: Option<&str>,
) -> Result<(), Refusal> {
    let actions = change.actions()?;
    may::follow_up::report_over(may::follow_up::known(&actions, id)?, &change.actor_at().by, instead_of)?;
    report_outcome(change, id, outcome, note)
}

/// The actions of a round and those it inherited, as they stand on `as_of`. Works on a signed version as well.
pub fn follow_up(reader: &Reader, year: u16, as_of: Day) -> Result<FollowUp, Refusal> {
    let round = lookup::round(reader, year)?;
    let rounds = reader.rounds()?;
    let before = rounds.iter().map(|round| round.year).filter(|other| *other < year).max();
    Ok(FollowUp::of(reader.actions()?, reader.names()?, year, before, (round.opened_at, as_of)))
}

/// As they stand today.
pub fn today(session: &Session, year: u16) -> Result<FollowUp, Refusal> {
    follow_up(&session.store, year, Day::from(session.today()))
}

#[cfg(test)]
#[path = "follow_up_tests.rs"]
mod tests;
