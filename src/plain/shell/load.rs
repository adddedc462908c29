//! What one sees at a place, read afresh for every line: nothing is remembered that the file knows better.

use crate::{
    domain::{
        case_file::CaseFile,
        checklist::{Checklist, Question, find},
        may,
        refusal::Refusal,
        round::{Import, Round, Status},
        sample::SampleCase,
    },
    plain::shell::place::{Place, Spot},
    verbs::{session::Session, status::status},
};

#[derive(Debug)]
pub(crate) enum Sight {
    /// Every round, newest first; one status without a round where there is none.
    Start(Vec<Status>),
    Round(Box<RoundSight>),
    Case(Seen),
    List(Seen, Checklist),
    Question(Seen, Question),
}

/// A round with its sample, which is empty before the draw, and its lists.
#[derive(Debug)]
pub(crate) struct RoundSight {
    pub(crate) status: Status,
    pub(crate) cases: Vec<SampleCase>,
    pub(crate) lists: Vec<Import>,
}

/// A case, and whether anything about it can be changed.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) round: Round,
    pub(crate) file: CaseFile,
    /// Why no answer can be given as things stand: said before anybody writes a text for nothing.
    pub(crate) closed: Option<Refusal>,
}

impl Seen {
    fn new(session: &Session, spot: Spot) -> Result<Self, Refusal> {
        let (round, file) = (session.round(spot.year)?, session.case(spot.year, spot.case)?);
        let closed = may::case::answer(&round, &file.case).err();
        Ok(Self { round, file, closed })
    }
}

pub(crate) fn look(session: &Session, place: &Place) -> Result<Sight, Refusal> {
    match place {
        Place::Start => {
            let rounds = session.store.rounds()?;
            if rounds.is_empty() {
                return Ok(Sight::Start(vec![status(&session.store, None)?]));
            }
            let statuses = rounds.iter().map(|round| status(&session.store, Some(round.year)));
            Ok(Sight::Start(statuses.collect::<Result<_, _>>()?))
        }
        Place::Sample(year) => Ok(Sight::Round(Box::new(RoundSight {
            status: status(&session.store, Some(*year))?,
            cases: session.store.sample(*year)?,
            lists: session.store.imports(*year)?,
        }))),
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
            let question = may::question::known(find(&seen.file.checklists, id).cloned(), id)?;
            Ok(Sight::Question(seen, question))
        }
    }
}
