//! What one sees at a place, read afresh for every line: nothing is remembered that the file knows better.

use crate::{
    domain::{
        answer::Shown,
        at::{At, CaseAt},
        case_file::CaseFile,
        checklist::{Checklist, Question, find},
        may,
        reading_desk::Desk,
        refusal::Refusal,
        round::{Import, Round, Status},
        sample::SampleCase,
    },
    plain::shell::place::Place,
    verbs::{
        load::{Load, Loaded, load},
        session::Session,
        status::status,
    },
};

#[derive(Debug)]
pub(crate) enum Sight {
    /// Every round, newest first; one status without a round where there is none.
    Start(Vec<Status>),
    Round(Box<RoundSight>),
    Case(Seen),
    List(Seen, Box<Checklist>),
    Question(Seen, Box<Question>),
    Reading(Box<Desk>, Box<Question>),
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
    /// Who looks at it.
    pub(crate) by: String,
    /// Why no answer can be given as things stand: said before anybody writes a text for nothing.
    pub(crate) closed: Option<Refusal>,
}

/// The question that is asked about, with its case.
#[derive(Debug, Clone, Copy)]
pub(crate) struct About<'a> {
    pub(crate) case: CaseAt,
    pub(crate) file: &'a CaseFile,
    pub(crate) question: &'a Question,
}

impl About<'_> {
    pub(crate) fn at(self) -> At {
        self.case.question(&self.question.id)
    }
}

impl Sight {
    /// The question one sees, if it is one.
    pub(crate) fn about(&self, case: CaseAt) -> Option<About<'_>> {
        match self {
            Self::Question(seen, question) => Some(About { case, file: &seen.file, question }),
            Self::Reading(desk, question) => Some(About { case, file: &desk.file, question }),
            _ => None,
        }
    }

    /// Another question of the case that one sees.
    pub(crate) fn about_of<'a>(&'a self, at: &At) -> Option<About<'a>> {
        let file = self.file()?;
        let question = file.questions().find(|question| question.id == at.question)?;
        Some(About { case: at.case_at(), file, question })
    }

    /// The case one sees, if one is in one.
    pub(crate) fn file(&self) -> Option<&CaseFile> {
        match self {
            Self::Start(_) | Self::Round(_) => None,
            Self::Case(seen) | Self::List(seen, _) | Self::Question(seen, _) => Some(&seen.file),
            Self::Reading(desk, _) => Some(&desk.file),
        }
    }

    /// What is seen of the answer to the question, if it is one.
    pub(crate) fn shown(&self) -> Option<Shown> {
        match self {
            Self::Question(seen, question) => Some(seen.file.shown(&question.id)),
            Self::Reading(desk, question) if !desk.blind => Some(desk.file.shown(&question.id)),
            _ => None,
        }
    }
}

pub(crate) fn look(session: &Session, place: &Place) -> Result<Sight, Refusal> {
    match place {
        Place::Start => {
            let Loaded::Rounds(rounds) = load(session, Load::Rounds)? else { return Ok(Sight::Start(Vec::new())) };
            Ok(Sight::Start(rounds))
        }
        Place::Sample(year) => Ok(Sight::Round(Box::new(RoundSight {
            status: status(&session.store, Some(*year))?,
            cases: session.store.sample(*year)?,
            lists: session.store.imports(*year)?,
        }))),
        Place::Case(at) => Ok(Sight::Case(seen(session, *at)?)),
        Place::List(at, id) => {
            let seen = seen(session, *at)?;
            let list = seen.file.checklists.iter().find(|list| &list.id == id).cloned();
            Ok(match list {
                Some(list) => Sight::List(seen, Box::new(list)),
                None => Sight::Case(seen),
            })
        }
        Place::Reading(at) => {
            let Loaded::Reading(desk) = load(session, Load::Reading(at.case_at()))? else {
                return look(session, &Place::Question(at.clone()));
            };
            let question = may::question::known(find(&desk.file.checklists, &at.question).cloned(), &at.question)?;
            Ok(Sight::Reading(desk, Box::new(question)))
        }
        Place::Question(at) => {
            let seen = seen(session, at.case_at())?;
            let question = may::question::known(find(&seen.file.checklists, &at.question).cloned(), &at.question)?;
            Ok(Sight::Question(seen, Box::new(question)))
        }
    }
}

/// Where a reading goes on: at the question that is named, else at the first answer that is not read, else at the first that
/// can be.
pub(crate) fn reading(session: &Session, at: CaseAt, question: Option<&str>) -> Result<Place, Refusal> {
    let Loaded::Reading(desk) = load(session, Load::Reading(at))? else { return Ok(Place::Case(at)) };
    may::reading::take_up(&desk.round, &session.case(at.year, at.case)?, &session.by)?;
    let named = question.filter(|question| desk.is_readable(question));
    let first = desk.unread.first().or(desk.readable.first()).map(String::as_str);
    Ok(named.or(first).map_or(Place::Case(at), |id| Place::Reading(at.question(id))))
}

/// The next case that the person is to read and has not declared read.
pub(crate) fn next_reading(session: &Session, year: u16) -> Result<Option<CaseAt>, Refusal> {
    let Loaded::Notes { readings, .. } = load(session, Load::Notes(year))? else { return Ok(None) };
    let mut mine = readings.cases.into_iter().filter(|reading| reading.reader == session.by);
    Ok(mine.find(|reading| reading.finished.is_none()).map(|reading| CaseAt { year, case: reading.case }))
}

/// The next case that is to be finished, after this one and then from the top.
pub(crate) fn next_case(session: &Session, at: CaseAt) -> Result<Option<CaseAt>, Refusal> {
    let (round, cases) = (session.round(at.year)?, session.store.sample(at.year)?);
    let here = cases.iter().position(|case| case.id == at.case).map_or(0, |here| here + 1);
    let (before, after) = cases.split_at(here.min(cases.len()));
    let mut others = after.iter().chain(before).filter(|case| case.id != at.case);
    let next = others.find(|case| may::case::answer(&round, case).is_ok());
    Ok(next.map(|case| CaseAt { case: case.id, ..at }))
}

fn seen(session: &Session, CaseAt { year, case }: CaseAt) -> Result<Seen, Refusal> {
    let (round, file) = (session.round(year)?, session.case(year, case)?);
    let closed = may::case::answer(&round, &file.case).err();
    Ok(Seen { round, file, by: session.by.clone(), closed })
}
