//! The next step of a round against the verbs themselves, at every turn of its way: what is proposed is done by its verb,
//! and no step before it would be.

use crate::{
    domain::{
        answer::Value, area::Area, code::Code, event::Event, reading::Said, refusal::Refusal, round::NextStep,
        sample::CaseId,
    },
    store::open::Store,
    verbs::{
        answer, complete, draw,
        edition_before::lists,
        import, lock, missing, open_round,
        reading::read,
        reopen,
        session::{
            Change, Session,
            race_tests::{YEAR, given, now, read_in, seed},
        },
        sign_off,
        status::status,
    },
};

fn at(store: Store) -> Session {
    Session { store, by: "mla".into(), now, chance: || Ok([7; 16]) }
}

fn case(id: &str) -> CaseId {
    id.parse().unwrap()
}

/// Whether a verb does it as things stand. It is not kept.
fn does(session: &mut Session, verb: impl FnOnce(&mut Change<'_>) -> Result<(), Refusal>) -> bool {
    let mut done = false;
    let kept = session.write(|change| {
        done = verb(change).is_ok();
        Err::<(), _>(Refusal::new(Code::FileFailed))
    });
    assert_eq!(kept.unwrap_err().code, Code::FileFailed);
    done
}

/// Tried at a copy, since it is kept.
fn reads_a_list(session: &Session) -> bool {
    let copy = session.store.path().with_extension("copy");
    std::fs::copy(session.store.path(), &copy).unwrap();
    read_in(&mut at(Store::open(&copy, None).unwrap()), Area::Adults, 500..=520, false).is_ok()
}

/// Answers the case's first question.
fn audits(session: &mut Session, case: CaseId) -> bool {
    let question = session.case(YEAR, case).unwrap().questions().next().unwrap().id.clone();
    does(session, |c| answer::answer(c, (YEAR, case, &question), given(Value::Met), &[], None))
}

/// The steps of the way, in order: each with whether its verb would do it now.
fn way(session: &mut Session) -> Vec<(NextStep, bool)> {
    if session.store.round(YEAR).unwrap().is_none() {
        return vec![(NextStep::OpenRound, does(session, |c| open_round::open_round(c, YEAR, "Tilsyn", lists())))];
    }
    let (locks, draws) = match session.store.newest_supplement(YEAR).unwrap() {
        0 => (NextStep::Lock, NextStep::Draw),
        number => (NextStep::LockSupplement(number), NextStep::DrawSupplement(number)),
    };
    let lacking = session.store.newest_unit(YEAR).unwrap().unlisted;
    let mut way = vec![
        (locks, does(session, |c| lock::lock(c, YEAR, None, None).map(drop))),
        (draws, does(session, |c| draw::draw(c, YEAR, &seed(None)))),
        (lacking.map_or(NextStep::ImportList, NextStep::ImportArea), reads_a_list(session)),
    ];
    let sample = session.store.sample(YEAR).unwrap();
    for one in sample.iter().filter(|one| one.open_notes > 0) {
        way.push((NextStep::AnswerReview(one.id), audits(session, one.id)));
    }
    for one in &sample {
        way.push((NextStep::Audit(one.id), audits(session, one.id)));
    }
    way.push((NextStep::SignOff, does(session, |c| sign_off::sign_off(c, YEAR).map(drop))));
    way.push((NextStep::Report, true));
    way
}

fn check(session: &mut Session, wanted: &NextStep) {
    let proposed = status(&session.store, None).unwrap().next;
    let way = way(session);
    assert_eq!(way.iter().find(|(_, done)| *done).map(|(step, _)| step), Some(&proposed), "{way:?}");
    assert_eq!(proposed, *wanted);
}

fn answer_all(session: &mut Session, id: CaseId) {
    for question in session.case(YEAR, id).unwrap().questions() {
        session.write(|c| answer::answer(c, (YEAR, id, &question.id), given(Value::Met), &[], None)).unwrap();
    }
    session.write(|c| complete::complete(c, YEAR, id)).unwrap();
}

#[test]
fn the_next_step_is_the_first_that_its_verb_would_do() {
    let dir = tempfile::tempdir().unwrap();
    let session = &mut at(Store::create(&dir.path().join("t.tilsyn"), None).unwrap());
    session.write(|c| c.record(&Event::FileCreated { municipality: "Prøve".into() })).unwrap();
    check(session, &NextStep::OpenRound);
    let checklists = lists().into_iter().filter(|list| list.id == "NK").collect();
    session.write(|c| open_round::open_round(c, YEAR, "Tilsyn", checklists)).unwrap();
    check(session, &NextStep::ImportList);
    read_in(session, Area::Children, 1..=12, false).unwrap();
    // The children's list alone is no frame to be locked by mistake.
    check(session, &NextStep::ImportArea(Area::Adults));
    read_in(session, Area::Adults, 1..=12, false).unwrap();
    check(session, &NextStep::Lock);
    session.write(|c| import::record::undo(c, YEAR, None)).unwrap();
    session.write(|c| import::record::undo(c, YEAR, None)).unwrap();
    check(session, &NextStep::ImportList);
    read_in(session, Area::Children, 1..=12, false).unwrap();
    session.write(|c| lock::lock(c, YEAR, None, Some(Area::Children))).unwrap();
    check(session, &NextStep::Draw);
    session.write(|c| draw::draw(c, YEAR, &seed(None))).unwrap();
    check(session, &NextStep::Audit(case("B-01")));
    answer_all(session, case("B-01"));
    check(session, &NextStep::Audit(case("B-02")));
    let auditor = std::mem::replace(&mut session.by, "kh".into());
    session.write(|c| read(c, (YEAR, case("B-01"), "NK-01"), Said::Disagree(None), "Ikke set", None)).unwrap();
    session.by = auditor;
    check(session, &NextStep::AnswerReview(case("B-01")));
    session.write(|c| answer::answer(c, (YEAR, case("B-01"), "NK-01"), given(Value::NotMet), &[], None)).unwrap();
    session.write(|c| complete::complete(c, YEAR, case("B-01"))).unwrap();
    for one in session.store.sample(YEAR).unwrap().iter().skip(1) {
        session.write(|c| missing::missing(c, YEAR, one.id, "Ikke i arkivet.")).unwrap();
    }
    check(session, &NextStep::SignOff);
    session.write(|c| sign_off::sign_off(c, YEAR)).unwrap();
    check(session, &NextStep::Report);
    session.write(|c| reopen::reopen_round(c, YEAR, "Glemte sager")).unwrap();
    check(session, &NextStep::SignOff);
    read_in(session, Area::Adults, 90..=93, true).unwrap();
    check(session, &NextStep::LockSupplement(1));
    session.write(|c| import::record::undo(c, YEAR, None)).unwrap();
    check(session, &NextStep::SignOff);
    read_in(session, Area::Adults, 90..=93, true).unwrap();
    session.write(|c| lock::lock(c, YEAR, None, None)).unwrap();
    check(session, &NextStep::DrawSupplement(1));
    session.write(|c| draw::draw(c, YEAR, &seed(None))).unwrap();
    check(session, &NextStep::Audit(case("V-01")));
}
