//! What one sees at a place, read afresh for every line: nothing is remembered that the file knows better.

use super::place::{Place, Spot};
use crate::{
    actions::{session::Session, status::status},
    domain::{
        case_file::CaseFile,
        checklist::{Checklist, Question, find},
        refusal::Refusal,
        round::Status,
        sample::{Progress, SampleCase, State},
    },
};

#[derive(Debug)]
pub(super) enum Sight {
    /// Every round, newest first; one status without a round where there is none.
    Start(Vec<Status>),
    Sample(Status, Vec<SampleCase>),
    Case(Seen),
    List(Seen, Checklist),
    Question(Seen, Question),
}

/// A case, and whether anything about it can be changed.
#[derive(Debug)]
pub(super) struct Seen {
    pub(super) file: CaseFile,
    pub(super) signed: bool,
    /// Why nothing can be changed as things stand: said before anybody writes a text for nothing.
    pub(super) closed: Option<Refusal>,
}

impl Seen {
    fn new(session: &Session, spot: Spot) -> Result<Self, Refusal> {
        let signed = session.round(spot.year)?.signed;
        let file = session.case(spot.year, spot.case)?;
        let of_case = |code| Some(Refusal::new(code).with("case", spot.case));
        let closed = match (&file.case.state, file.case.progress) {
            _ if signed => Some(Refusal::new("round-signed").with("year", spot.year)),
            (State::Replaced { .. }, _) => of_case("case-replaced"),
            (State::Missing { .. }, _) => of_case("case-missing"),
            (State::InSample, Progress::Complete) => of_case("case-complete"),
            (State::InSample, _) => None,
        };
        Ok(Self { file, signed, closed })
    }
}

pub(super) fn look(session: &Session, place: &Place) -> Result<Sight, Refusal> {
    match place {
        Place::Start => {
            let rounds = session.store.rounds()?;
            if rounds.is_empty() {
                return Ok(Sight::Start(vec![status(&session.store, None)?]));
            }
            let statuses = rounds.iter().map(|round| status(&session.store, Some(round.year)));
            Ok(Sight::Start(statuses.collect::<Result<_, _>>()?))
        }
        Place::Sample(year) => Ok(Sight::Sample(status(&session.store, Some(*year))?, session.store.sample(*year)?)),
        Place::Case(spot) => Ok(Sight::Case(Seen::new(session, *spot)?)),
        Place::List(spot, id) => {
            let seen = Seen::new(session, *spot)?;
            let list = seen.file.checklists.iter().find(|list| &list.id == id).cloned();
            Ok(match list {
                Some(list) => Sight::List(seen, list),
                None => Sight::Case(seen),
            })
        }
        Place::Question(spot, id) => {
            let seen = Seen::new(session, *spot)?;
            let question = find(&seen.file.checklists, id).cloned();
            let question = question.ok_or_else(|| Refusal::new("question-unknown").with("question", id))?;
            Ok(Sight::Question(seen, question))
        }
    }
}
