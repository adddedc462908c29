//! A round that is taken out or moved to another year: what goes, what stays, and what the trail still knows.

use super::*;
use crate::{
    domain::{area::Area, code::Code, extent::Extent, moment::Moment, note::About, paragraph::Place},
    store::open::Store,
    verbs::{
        draw::draw,
        edition_before::lists,
        import, lock, missing, note,
        open_round::open_round,
        paragraph, perform,
        rename_round::rename,
        request::{OfRound, Request},
        session::{
            Session,
            race_tests::{SURVEY, YEAR, read_in, seed},
        },
        sign_off::sign_off,
        survey,
        verify::verify,
    },
    words::{lang::Lang, say::Words},
};

fn now() -> Moment {
    Moment::try_from("2027-02-01T08:00:00Z".to_owned()).unwrap()
}

/// A round of notes alone.
fn opened() -> Session {
    let mut session = Session { store: Store::in_memory().unwrap(), by: "mla".into(), now, chance: || Ok([7; 16]) };
    session.write(|c| c.record(&Event::FileCreated { municipality: "Prøve".into() })).unwrap();
    anew(&mut session);
    session
}

fn anew(session: &mut Session) {
    let checklists = lists().into_iter().filter(|list| list.id == "NK").collect();
    session.write(|c| open_round(c, YEAR, "Tilsyn", checklists)).unwrap();
}

#[track_caller]
fn holds(session: &Session) {
    let (checks, _) = verify(&session.store, &[]).unwrap();
    let faults: Vec<_> = checks.into_iter().filter(|check| !check.ok()).collect();
    assert!(faults.is_empty(), "{faults:?}");
}

fn refused<T>(done: Result<T, Refusal>) -> Option<Code> {
    done.err().map(|refusal| refusal.code)
}

#[test]
fn a_round_goes_with_all_that_is_in_it_and_the_year_is_free_again() {
    let mut session = opened();
    read_in(&mut session, Area::Children, 1..=12, false).unwrap();
    session.write(|c| import::record::undo(c, YEAR, None)).unwrap();
    read_in(&mut session, Area::Children, 1..=12, false).unwrap();
    session.write(|c| paragraph::write(c, YEAR, Place::Management, "", "Vi er enige.")).unwrap();
    session.write(|c| survey::import(c, YEAR, "svar.csv", SURVEY)).unwrap();
    // Nothing can be noted about a round that may still go.
    let noted = session.write(|c| note::note(c, YEAR, About::round(), "Hvem?"));
    assert_eq!(refused(noted), Some(Code::NotDrawn));
    let (before, _) = session.store.head().unwrap();
    let gone = session.write(|c| remove(c, YEAR)).unwrap();
    // The list that was taken back before does not count.
    assert_eq!(gone, Contents { lists: vec![("boern.csv".into(), 12)], texts: 1, survey: true });
    assert_eq!(session.store.rounds().unwrap(), []);
    assert_eq!(session.store.imports_with_rows().unwrap(), []);
    holds(&session);
    // The trail keeps it: as of the entry before, all of it stands.
    let then = session.store.as_of(before).unwrap();
    assert_eq!(contents(&then, YEAR).unwrap(), gone);
    // And the same year can begin anew.
    anew(&mut session);
    assert!(contents(&session.store, YEAR).unwrap().is_empty());
    read_in(&mut session, Area::Children, 1..=12, false).unwrap();
    read_in(&mut session, Area::Adults, 1..=12, false).unwrap();
    session.write(|c| lock::lock(c, YEAR, None, None)).unwrap();
    session.write(|c| draw(c, YEAR, &seed(None))).unwrap();
    holds(&session);
}

#[test]
fn what_is_locked_or_signed_stays() {
    let mut session = opened();
    read_in(&mut session, Area::Children, 1..=12, false).unwrap();
    session.write(|c| lock::lock(c, YEAR, None, Some(Area::Children))).unwrap();
    assert_eq!(refused(session.write(|c| remove(c, YEAR))), Some(Code::RoundLocked));
    assert_eq!(refused(session.write(|c| rename(c, YEAR, (2028, false), "Tilsyn"))), Some(Code::RoundYearKept));
    // Its title can still be changed.
    session.write(|c| rename(c, YEAR, (YEAR, false), " Tilsyn med børn ")).unwrap();
    assert_eq!(session.round(YEAR).unwrap().title, "Tilsyn med børn");
    session.write(|c| draw(c, YEAR, &seed(None))).unwrap();
    for case in session.store.sample(YEAR).unwrap() {
        session.write(|c| missing::missing(c, YEAR, case.id, "Ikke i arkivet.")).unwrap();
    }
    session.write(|c| sign_off(c, YEAR)).unwrap();
    assert_eq!(refused(session.write(|c| remove(c, YEAR))), Some(Code::RoundSigned));
    assert_eq!(refused(session.write(|c| rename(c, YEAR, (YEAR, false), "Andet"))), Some(Code::RoundSigned));
    holds(&session);
}

#[test]
fn the_tables_refuse_to_lose_a_locked_round() {
    let mut session = opened();
    read_in(&mut session, Area::Children, 1..=12, false).unwrap();
    session.write(|c| lock::lock(c, YEAR, None, Some(Area::Children))).unwrap();
    let planted = session.write(|c| c.record(&Event::RoundRemoved { year: YEAR }));
    assert_eq!(refused(planted), Some(Code::FileConstraint));
    holds(&session);
}

#[test]
fn a_wrong_year_is_mended_while_the_round_is_empty() {
    let mut session = opened();
    let checklists = session.store.checklists(YEAR).unwrap();
    session.write(|c| rename(c, YEAR, (2028, false), "Tilsyn 2028")).unwrap();
    assert_eq!(session.store.rounds().unwrap().iter().map(|round| round.year).collect::<Vec<_>>(), [2028]);
    assert_eq!(session.round(2028).unwrap().title, "Tilsyn 2028");
    // With the checklists as they were frozen.
    assert_eq!(session.store.checklists(2028).unwrap(), checklists);
    holds(&session);
    // Not onto a round that is there, and not with anything in it.
    anew(&mut session);
    assert_eq!(refused(session.write(|c| rename(c, YEAR, (2028, false), "Tilsyn"))), Some(Code::RoundExists));
    session.write(|c| paragraph::write(c, YEAR, Place::Management, "", "Vi er enige.")).unwrap();
    assert_eq!(refused(session.write(|c| rename(c, YEAR, (2026, true), "Tilsyn"))), Some(Code::RoundYearKept));
    assert_eq!(session.store.rounds().unwrap().len(), 2);
}

#[test]
fn the_same_title_is_no_entry_and_a_blank_one_is_refused() {
    let mut session = opened();
    let head = session.store.head().unwrap();
    session.write(|c| rename(c, YEAR, (YEAR, false), "Tilsyn")).unwrap();
    assert_eq!(refused(session.write(|c| rename(c, YEAR, (YEAR, false), " "))), Some(Code::ReasonNeeded));
    assert_eq!(session.store.head().unwrap(), head);
}

#[test]
fn a_year_that_is_neither_this_one_nor_the_next_needs_a_word() {
    let mut session = opened();
    let words = Words::new(Lang::Da);
    let means = perform::Means { words: &words, passphrase: None, renewed: None };
    for asked in [
        Request::OpenRound { year: 2031, sure: false, title: "Tilsyn".into(), checklists: None, extent: Extent::All },
        Request::Round(YEAR, OfRound::Rename { year: 2031, sure: false, title: "Tilsyn".into() }),
    ] {
        assert_eq!(refused(perform::perform(&mut session, asked.clone(), means)), Some(Code::YearUnusual));
        assert_eq!(refused(session.round(2031)), Some(Code::RoundUnknown));
        perform::perform(&mut session, asked.sure(), means).unwrap();
        session.write(|c| remove(c, 2031)).unwrap();
    }
}
