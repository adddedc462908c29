//! What is done to the file: one deed, one action, one sentence that says so, and where one is afterwards.

use crate::{
    domain::{
        answer::{Answer, Shown},
        case_file::CaseFile,
        checklist,
        event::Field,
        facts::Facts,
        measure::Pair,
        refusal::Refusal,
        review::Opinion,
        sample::{Progress, Reason},
    },
    plain::{
        case::measure as measured,
        shell::{
            ask::Flag,
            place::{Asked, Here, Place, Spot},
            sentences::{saved, yes_or_no},
            writing::Writing,
        },
    },
    say,
    verbs::{
        acute::{handled, raise},
        answer::{answer, clear},
        complete::complete,
        draft::draft,
        facts::facts,
        measure::measure,
        missing::missing,
        reopen::{reopen_case, reopen_round},
        replace::replace,
        request::Drafting,
        review::review,
        session::Session,
        sign_off::sign_off,
        undo::undo,
    },
    words::{facts as told, say::Words, terms},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Deed {
    Round(u16, RoundDeed),
    Case(Spot, CaseDeed),
    Question(Spot, String, QuestionDeed),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RoundDeed {
    SignOff,
    Reopen(String),
    /// An acute concern was taken care of: its number, and how.
    Handled(u32, String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CaseDeed {
    Complete,
    Missing(String),
    Reopen(String),
    Replace(Reason, String),
    /// What is acute, to whom it is passed on, and where one was.
    Acute(String, String, Box<Place>),
    Facts(Facts, Box<Place>),
    /// Takes back the change of this entry of the trail.
    Undo(i64),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum QuestionDeed {
    Answer {
        answer: Answer,
        news: News,
        then: Then,
    },
    Clear,
    /// The times of a question that is measured.
    Measure(Vec<Pair>),
    /// Keeps a text that was begun for the person, who goes on with it.
    Begin(Writing),
    /// Throws a draft away; what is asked next.
    Discard(Field, Box<Asked>),
    Review(Opinion),
}

/// What of an answer is new, so that the sentence says that and no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    Value,
    Evidence,
    Flag(Flag),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    Stay,
    /// To the next question that lacks something.
    Onward,
    /// To the next part of where it can be seen.
    Evidence {
        onward: bool,
        at: usize,
    },
}

/// What is said afterwards, and where one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Done {
    pub(crate) says: Vec<String>,
    pub(crate) here: Here,
}

/// `shown` is what was read out of the answer to the question that the deed is about.
pub(crate) fn perform(
    session: &mut Session,
    words: &Words,
    deed: &Deed,
    shown: Option<Shown>,
) -> Result<Done, Refusal> {
    match deed {
        Deed::Round(year, deed) => of_round(session, words, *year, deed),
        Deed::Case(spot, deed) => of_case(session, words, *spot, deed),
        Deed::Question(spot, question, deed) => of_question(session, words, (*spot, question), deed, shown),
    }
}

/// Keeps a line of a text, so that a power cut costs at most the one that is being typed.
pub(crate) fn keep(session: &mut Session, spot: Spot, question: &str, drafting: &Drafting) -> Result<(), Refusal> {
    session.write(|change| draft(change, spot.year, spot.case, question, drafting))
}

fn of_round(session: &mut Session, words: &Words, year: u16, deed: &RoundDeed) -> Result<Done, Refusal> {
    let what = match deed {
        RoundDeed::SignOff => {
            let version = session.write(|change| sign_off(change, year))?;
            say!(words, "plain-done-sign-off", year = year, version = version)
        }
        RoundDeed::Handled(number, note) => {
            session.write(|change| handled(change, year, *number, note))?;
            say!(words, "acute-now-handled", number = number)
        }
        RoundDeed::Reopen(reason) => {
            session.write(|change| reopen_round(change, year, reason))?;
            say!(words, "plain-done-reopen-round", year = year)
        }
    };
    Ok(Done { says: vec![saved(words, (session.now)(), &what)], here: Here::at(Place::Sample(year)) })
}

fn of_case(session: &mut Session, words: &Words, spot: Spot, deed: &CaseDeed) -> Result<Done, Refusal> {
    let Spot { year, case } = spot;
    let round = Here::at(Place::Sample(year));
    let (what, here) = match deed {
        CaseDeed::Complete => {
            session.write(|change| complete(change, year, case))?;
            let mut what = vec![say!(words, "plain-done-complete", case = case)];
            let spent = terms::spent(words, &session.case(year, case)?);
            what.extend(spent.map(|spent| say!(words, "time-spent-line", spent = spent)));
            (what.join("\n"), round)
        }
        CaseDeed::Missing(note) => {
            session.write(|change| missing(change, year, case, note))?;
            (say!(words, "plain-done-missing", case = case), round)
        }
        CaseDeed::Reopen(reason) => {
            session.write(|change| reopen_case(change, year, case, reason))?;
            (say!(words, "plain-done-reopen-case", case = case), Here::at(Place::Case(spot)))
        }
        CaseDeed::Acute(what, to, place) => {
            let number = session.write(|change| raise(change, year, case, what, to, None))?;
            (say!(words, "acute-raised", number = number, case = case, to = to), Here::at((**place).clone()))
        }
        CaseDeed::Undo(seq) => return undone(session, words, spot, *seq),
        CaseDeed::Facts(stated, place) => {
            let at = session.saved(|change| facts(change, year, case, *stated, None))?;
            let file = session.case(year, case)?;
            let proposed = file.questions().filter(|question| file.proposed(question).is_some()).count();
            let mut says = vec![saved(words, at, &words.say("facts-saved", &[]))];
            says.extend(told::lines(words, stated));
            says.push(say!(words, "facts-proposals", count = proposed));
            says.extend(told::contradicted(words, &file));
            return Ok(Done { says, here: Here::at((**place).clone()) });
        }
        CaseDeed::Replace(reason, note) => {
            let what = match session.write(|change| replace(change, year, case, *reason, note))? {
                Some(reserve) => say!(words, "plain-done-replace", case = case, reserve = reserve),
                None => say!(words, "plain-done-replace-none", case = case),
            };
            (what, round)
        }
    };
    Ok(Done { says: vec![saved(words, (session.now)(), &what)], here })
}

/// The last answer is as it was; texts under way at its question stay.
fn undone(session: &mut Session, words: &Words, spot: Spot, seq: i64) -> Result<Done, Refusal> {
    let Spot { year, case } = spot;
    let file = session.case(year, case)?;
    let question = file.undoable.map(|change| change.question).unwrap_or_default();
    let at = session.saved(|change| {
        undo(change, year, case, seq)?;
        let kept = file.drafts.into_iter().filter(|draft| draft.question == question && draft.field != Field::Review);
        for kept in kept {
            let drafting = Drafting { field: kept.field, value: kept.value, text: kept.text };
            draft(change, year, case, &question, &drafting)?;
        }
        Ok(())
    })?;
    let what = say!(words, "plain-done-undo", question = question);
    Ok(Done { says: vec![saved(words, at, &what)], here: Here::at(Place::Question(spot, question)) })
}

fn of_question(
    session: &mut Session,
    words: &Words,
    (spot, question): (Spot, &str),
    deed: &QuestionDeed,
    shown: Option<Shown>,
) -> Result<Done, Refusal> {
    let Spot { year, case } = spot;
    let same = Here::at(Place::Question(spot, question.into()));
    match deed {
        QuestionDeed::Answer { answer: given, news, then } => {
            let at = session.saved(|change| answer(change, year, case, question, given, shown))?;
            let file = session.case(year, case)?;
            let says = vec![saved(words, at, &news_of(words, &file, question, given, *news))];
            let here = match then {
                Then::Stay => same,
                Then::Evidence { onward, at } => {
                    Here { asked: Asked::Evidence { onward: *onward, at: *at }, place: same.place }
                }
                Then::Onward => Here::at(onward(&file, spot, question)),
            };
            Ok(Done { says, here })
        }
        QuestionDeed::Clear => {
            let at = session.saved(|change| clear(change, year, case, question, shown))?;
            let count = answered(words, &session.case(year, case)?);
            let what = say!(words, "plain-done-clear", question = question, count = count);
            Ok(Done { says: vec![saved(words, at, &what)], here: same })
        }
        QuestionDeed::Measure(pairs) => {
            let at = session.saved(|change| measure(change, year, case, question, pairs, None))?;
            let key = if pairs.is_empty() { "measure-gone" } else { "measure-kept" };
            let mut says = vec![saved(words, at, &say!(words, key, question = question))];
            let file = session.case(year, case)?;
            let of = checklist::find(&file.checklists, question);
            says.extend(of.into_iter().flat_map(|of| measured::result(words, &file, of, true)));
            Ok(Done { says, here: same })
        }
        QuestionDeed::Begin(writing) => {
            writing.drafting().map(|drafting| keep(session, spot, question, &drafting)).transpose()?;
            let mut says = vec![words.say("plain-measure-note", &[])];
            says.extend(writing.lines.iter().cloned());
            Ok(Done { says, here: Here { asked: Asked::Writing(writing.clone()), place: same.place } })
        }
        QuestionDeed::Discard(field, asked) => {
            let drafting = Drafting { field: *field, value: None, text: String::new() };
            session.write(|change| draft(change, year, case, question, &drafting))?;
            let says = vec![words.say("plain-done-discard", &[])];
            Ok(Done { says, here: Here { asked: (**asked).clone(), place: same.place } })
        }
        QuestionDeed::Review(opinion) => {
            let was = session.case(year, case)?.case.progress;
            session.write(|change| review(change, year, case, question, opinion))?;
            let file = session.case(year, case)?;
            let verdict = terms::verdict(words, opinion.verdict);
            let what = say!(words, "plain-done-review", question = question, verdict = verdict);
            let mut says = vec![saved(words, (session.now)(), &what)];
            if was == Progress::Complete && file.case.progress != Progress::Complete {
                says.push(say!(words, "plain-done-review-opens", case = case));
            }
            Ok(Done { says, here: Here::at(following(&file, spot, question)) })
        }
    }
}

fn news_of(words: &Words, file: &CaseFile, question: &str, answer: &Answer, news: News) -> String {
    match news {
        News::Value => {
            let scale = checklist::find(&file.checklists, question).map(|question| question.scale);
            let value = scale.map(|scale| terms::value(words, scale, answer.value)).unwrap_or_default();
            let count = answered(words, file);
            say!(words, "plain-done-answer", question = question, value = value, count = count)
        }
        News::Evidence => say!(words, "plain-done-evidence", question = question),
        News::Flag(flag) => {
            let yes = yes_or_no(words, flag.of(answer));
            say!(words, "plain-done-flag", question = question, flag = flag.name(words), yes = yes)
        }
    }
}

/// "3 af 40 besvaret."
pub(crate) fn answered(words: &Words, file: &CaseFile) -> String {
    say!(words, "plain-answered", answered = file.case.answered, questions = file.case.questions)
}

/// The next question that lacks something, from here on and then from the top; the case itself when nothing does.
pub(crate) fn onward(file: &CaseFile, spot: Spot, question: &str) -> Place {
    let ids: Vec<&str> = file.questions().map(|question| question.id.as_str()).collect();
    let place_of = |id: &str| ids.iter().position(|other| *other == id);
    let lacks = file.lacks();
    let after = lacks.iter().find(|(id, _)| place_of(id) > place_of(question));
    after.or(lacks.first()).map_or(Place::Case(spot), |(id, _)| Place::Question(spot, (*id).into()))
}

/// The question after this one, whatever its answer; the case itself after the last.
pub(crate) fn following(file: &CaseFile, spot: Spot, question: &str) -> Place {
    let mut after = file.questions().skip_while(|other| other.id != question).skip(1);
    after.next().map_or(Place::Case(spot), |next| Place::Question(spot, next.id.clone()))
}
