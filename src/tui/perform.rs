//! Does what the screens ask for, by the actions, and says what came of it.

use super::{
    effect::{Drawing, Effect, Kept, Load, Spot, Write},
    message::{Fresh, Message, Written},
    screens::ceremony::Known,
};
use crate::{
    actions::{
        acute::{handled, raise},
        answer::{answer, clear},
        complete::complete,
        desk::Desk,
        draft::{Drafting, draft},
        draw::{DrawRequest, Strata, draw},
        findings::findings,
        lock::lock,
        missing::missing,
        open_round::open_usual,
        reopen::{reopen_case, reopen_round},
        replace::replace,
        review::review,
        sign_off::sign_off,
        status::status,
        unit::Unit,
    },
    domain::{moment::Moment, refusal::Refusal},
};
use chrono::Datelike as _;

pub fn perform(effect: Effect, desk: &mut Desk) -> Message {
    match effect {
        Effect::Load(what) => Message::Loaded(load(desk, what).map(Box::new)),
        Effect::Write { write: what, reread, after } => Message::Written(after, written(desk, *what, reread)),
        Effect::Leave(None) => Message::Left(None),
        Effect::Leave(Some((spot, kept))) => Message::Left(keep(desk, &spot, kept).err()),
    }
}

/// What [`super::message::Fresh`] shows of the file.
fn load(desk: &Desk, what: Load) -> Result<Fresh, Refusal> {
    Ok(match what {
        Load::Rounds => {
            let years: Vec<u16> = desk.store.rounds()?.into_iter().map(|round| round.year).collect();
            let mut statuses = years.into_iter().map(|year| status(&desk.store, Some(year)));
            match statuses.next() {
                None => Fresh::Rounds(vec![status(&desk.store, None)?]),
                Some(first) => Fresh::Rounds(std::iter::once(first).chain(statuses).collect::<Result<_, _>>()?),
            }
        }
        Load::Sample(year) => {
            let round = desk.round(year)?;
            let cases = desk.store.sample(year)?;
            if cases.is_empty() {
                return Err(Refusal::new("not-drawn").with("year", year));
            }
            Fresh::Sample { round, cases, status: status(&desk.store, Some(year))? }
        }
        Load::Case(year, case) => Fresh::Case { round: desk.round(year)?, file: desk.case(year, case)? },
        Load::Findings(year) => {
            Fresh::Findings { year, findings: findings(&desk.store, year)?, checklists: desk.store.checklists(year)? }
        }
        Load::Acutes(year) => Fresh::Acutes { year: desk.round(year)?.year, acutes: desk.store.acutes(year)? },
        Load::Ceremony(year, place) => {
            let unit = Unit::newest(&desk.store, year)?;
            Fresh::Ceremony(
                place,
                Known {
                    round: desk.round(year)?,
                    usual: unit.usual(&desk.store, year)?,
                    cases: desk.store.sample(year)?,
                    supplement: unit.supplement,
                    frame: unit.frame,
                    lock: unit.lock,
                    drawn: unit.draw,
                }
                .of_the_unit(),
            )
        }
        Load::NewRound => {
            let rounds = desk.store.rounds()?;
            let this_year = u16::try_from((desk.now)().utc().year()).unwrap_or(0);
            let free = |year: &u16| rounds.iter().all(|round| round.year != *year);
            Fresh::NewRound((this_year..=u16::MAX).find(free).unwrap_or(this_year))
        }
    })
}

fn written(desk: &mut Desk, what: Write, reread: Load) -> Result<Written, Refusal> {
    let at = write(desk, what)?;
    Ok(Written { at, fresh: Box::new(load(desk, reread)?) })
}

fn write(desk: &mut Desk, what: Write) -> Result<Moment, Refusal> {
    match what {
        Write::Answer { spot, answer: given, carry, shown } => {
            let at = answer(desk, spot.year, spot.case, &spot.question, &given, Some(shown))?;
            carry.into_iter().try_for_each(|kept| keep(desk, &spot, kept).map(|_| ()))?;
            Ok(at)
        }
        Write::Clear { spot, carry, shown } => {
            let at = clear(desk, spot.year, spot.case, &spot.question, Some(shown))?;
            carry.into_iter().try_for_each(|kept| keep(desk, &spot, kept).map(|_| ()))?;
            Ok(at)
        }
        Write::Draft(spot, kept) => keep(desk, &spot, kept),
        Write::Complete(year, case) => complete(desk, year, case).map(|()| (desk.now)()),
        Write::Review { spot, verdict, note } => {
            review(desk, spot.year, spot.case, &spot.question, verdict, &note).map(|()| (desk.now)())
        }
        Write::Missing(year, case, note) => missing(desk, year, case, &note).map(|()| (desk.now)()),
        Write::Replace(year, case, reason, note) => replace(desk, year, case, reason, &note).map(|_| (desk.now)()),
        Write::ReopenCase(year, case, reason) => reopen_case(desk, year, case, &reason).map(|()| (desk.now)()),
        Write::ReopenRound(year, reason) => reopen_round(desk, year, &reason).map(|()| (desk.now)()),
        Write::AcuteRaise { year, case, what, to, passed_on } => {
            raise(desk, year, case, &what, &to, passed_on).map(|_| (desk.now)())
        }
        Write::AcuteHandled(year, number, note) => handled(desk, year, number, &note).map(|()| (desk.now)()),
        Write::SignOff(year) => sign_off(desk, year).map(|_| (desk.now)()),
        Write::OpenRound(year, title) => open_usual(desk, year, &title).map(|()| (desk.now)()),
        Write::Lock(year) => lock(desk, year).map(|lock| lock.at),
        Write::Draw(asked) => drawn(desk, asked).map(|()| (desk.now)()),
    }
}

fn drawn(desk: &mut Desk, asked: Drawing) -> Result<(), Refusal> {
    let Drawing { year, seed, grade, source, witnesses, sizes } = asked;
    let request = DrawRequest { seed, grade: Some(grade), source, witnesses, sizes, strata: Strata::Area, again: None };
    draw(desk, year, &request)
}

fn keep(desk: &mut Desk, spot: &Spot, kept: Kept) -> Result<Moment, Refusal> {
    let drafting = Drafting { field: kept.field, value: kept.value, text: kept.text };
    draft(desk, spot.year, spot.case, &spot.question, &drafting)
}
