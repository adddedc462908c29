//! What second readers say belongs to them: nothing that others do takes it away, and nothing is told before it is due.

use crate::{
    domain::{
        answer::{Answer, Value},
        area::Area,
        before_signing::Point,
        case_file::CaseFile,
        code::Code,
        event::{Event, Field},
        facts::Facts,
        note::{About, Life, Note, NoteId, Outcome},
        reading::{How, Said, Wanted},
        reading_list::{Readings, readings},
        refusal::Refusal,
        sample::{CaseId, Reason},
    },
    store::open::Store,
    verbs::{
        answer,
        before_signing::before_signing,
        complete, draft, draw,
        edition_before::lists,
        facts, lock, missing, note, open_round, reading, reopen, replace,
        request::Drafting,
        session::{
            Change, Session,
            race_tests::{YEAR, given, now, read_in, seed},
        },
        showing::{Shows, showing, was_shown},
        sign_off, undo,
        verify::verify,
    },
};

fn case(id: &str) -> CaseId {
    id.parse().unwrap()
}

/// Somebody at the file.
fn by<T>(
    session: &mut Session,
    who: &str,
    verb: impl FnOnce(&mut Change<'_>) -> Result<T, Refusal>,
) -> Result<T, Code> {
    who.clone_into(&mut session.by);
    session.write(verb).map_err(|refusal| refusal.code)
}

/// Three children and three adults in the frame, all drawn, nine questions each, every one met by MLA, all complete.
fn finished() -> Session {
    let store = Store::in_memory().unwrap();
    let mut session = Session { store, by: "MLA".into(), now, chance: || Ok([7; 16]) };
    session.write(|c| c.record(&Event::FileCreated { municipality: "Prøve".into() })).unwrap();
    let checklists = lists().into_iter().filter(|list| list.id == "NK").collect();
    session.write(|c| open_round::open_round(c, YEAR, "Tilsyn", checklists)).unwrap();
    read_in(&mut session, Area::Children, 1..=3, false).unwrap();
    read_in(&mut session, Area::Adults, 4..=6, false).unwrap();
    session.write(|c| lock::lock(c, YEAR, None, None)).unwrap();
    session.write(|c| draw::draw(c, YEAR, &seed(None))).unwrap();
    for file in session.store.case_files(YEAR).unwrap() {
        for question in file.questions() {
            let met = Answer { evidence: vec!["Journalen".into()], ..Answer::of(Value::Met) };
            let at = (YEAR, file.case.id, question.id.as_str());
            session.write(|c| answer::answer(c, at, met, &[], None)).unwrap();
        }
        session.write(|c| complete::complete(c, YEAR, file.case.id)).unwrap();
    }
    session
}

fn file(session: &Session, id: &str) -> CaseFile {
    session.store.case_file(YEAR, case(id)).unwrap().unwrap()
}

fn own(session: &mut Session, who: &str, question: &str, value: Value) -> Result<(), Code> {
    by(session, who, |c| reading::read(c, (YEAR, case("B-01"), question), Said::Own(value), "", None))
}

/// KH has read two answers of B-01 without knowing them: one as it is, one otherwise.
fn read_blind() -> Session {
    let mut session = finished();
    own(&mut session, "KH", "NK-01", Value::Met).unwrap();
    own(&mut session, "KH", "NK-02", Value::NotMet).unwrap();
    session
}

fn done(mut session: Session) -> Session {
    assert_eq!(by(&mut session, "KH", |c| reading::finish(c, YEAR, case("B-01"))), Ok(1));
    session
}

fn notes(session: &Session) -> Vec<Note> {
    session.store.notes(YEAR).unwrap()
}

fn seen(session: &Session, viewer: &str) -> Readings {
    readings(&session.store.case_files(YEAR).unwrap(), &[], viewer)
}

/// What KH says first of NK-02: what counts, and whether it is as the answer that was read.
fn first(session: &Session) -> (Option<Value>, bool, Value) {
    let file = file(session, "B-01");
    let verdict = file.reading("NK-02", "KH").unwrap().verdict().clone();
    (verdict.value, verdict.agrees(), verdict.read)
}

const KEPT: (Option<Value>, bool, Value) = (Some(Value::NotMet), false, Value::Met);

#[test]
fn readings_of_two_readers_stand_beside_each_other() {
    let mut session = done(read_blind());
    own(&mut session, "BO", "NK-02", Value::Met).unwrap();
    by(&mut session, "BO", |c| reading::finish(c, YEAR, case("B-01"))).unwrap();
    let file = file(&session, "B-01");
    let all: Vec<_> = file.readings_of("NK-02").map(|one| (one.by.as_str(), one.verdict().value)).collect();
    assert_eq!(all, [("BO", Some(Value::Met)), ("KH", Some(Value::NotMet))]);
    assert_eq!(first(&session), KEPT);
}

#[test]
fn a_slip_before_one_is_done_is_no_verdict_and_what_comes_after_stands_beside_the_first() {
    let mut session = read_blind();
    own(&mut session, "KH", "NK-01", Value::Partly).unwrap();
    own(&mut session, "KH", "NK-01", Value::Met).unwrap();
    let mut session = done(session);
    own(&mut session, "KH", "NK-02", Value::Met).unwrap();
    let file = file(&session, "B-01");
    let reading = file.reading("NK-02", "KH").unwrap();
    assert_eq!((reading.verdict().value, reading.later().unwrap().value), (Some(Value::NotMet), Some(Value::Met)));
    assert!(file.reading("NK-01", "KH").unwrap().later().is_none());
    // Whoever knows the answers now says the later word knowing them.
    assert_eq!((reading.verdict().blind, reading.now.blind), (true, false));
    let gone = |c: &mut Change<'_>| reading::clear(c, (YEAR, case("B-01"), "NK-02"));
    assert_eq!(by(&mut session, "KH", gone), Err(Code::ReadingKept));
}

#[test]
fn what_is_read_without_knowing_is_told_when_the_reader_is_done() {
    let session = read_blind();
    assert!(notes(&session).is_empty());
    assert_eq!(session.case(YEAR, case("B-01")).unwrap().readings.len(), 2, "KH sees them");
    let mut session = session;
    session.by = "MLA".into();
    assert_eq!(session.case(YEAR, case("B-01")).unwrap().readings.len(), 0, "nobody else does");
    assert_eq!(seen(&session, "MLA").cases[0].alike, None);
    let session = done(session);
    let [note] = &notes(&session)[..] else { panic!("one note") };
    assert_eq!(
        (note.about.clone(), note.differs, note.life()),
        (About::question(case("B-01"), "NK-02"), true, Life::Open)
    );
    assert_eq!(seen(&session, "MLA").cases[0].alike, Some((1, 1)));
}

#[test]
fn blind_is_only_who_was_shown_no_answer_of_the_case() {
    let blind = |session: &Session, who: &str| file(session, "B-01").reading("NK-01", who).unwrap().now.blind;
    let mut session = finished();
    own(&mut session, "KH", "NK-01", Value::Met).unwrap();
    assert!(blind(&session, "KH"));
    for (who, shows) in [("A", Shows::Case(YEAR, case("B-01"))), ("B", Shows::Round(YEAR)), ("C", Shows::Everything)] {
        session.by = who.into();
        showing(&mut session, shows).unwrap();
        own(&mut session, who, "NK-01", Value::Met).unwrap();
        assert!(!blind(&session, who), "{who}");
    }
    // Another case was shown, and an agreement says that its answer is known.
    session.by = "D".into();
    showing(&mut session, Shows::Case(YEAR, case("B-02"))).unwrap();
    own(&mut session, "D", "NK-01", Value::Met).unwrap();
    assert!(blind(&session, "D"));
    by(&mut session, "E", |c| reading::read(c, (YEAR, case("B-01"), "NK-01"), Said::Agree, "", None)).unwrap();
    assert!(!blind(&session, "E"));
}

#[test]
fn what_one_is_shown_is_written_down_once_and_ones_own_is_not() {
    let mut session = finished();
    let entries = |session: &Session| session.store.trail().unwrap().len();
    let before = entries(&session);
    for (who, more) in [("MLA", 0), ("KH", 1), ("KH", 1)] {
        session.by = who.into();
        showing(&mut session, Shows::Round(YEAR)).unwrap();
        assert_eq!(entries(&session), before + more, "{who}");
    }
    session.by = "?".into();
    showing(&mut session, Shows::Everything).unwrap();
    assert_eq!(entries(&session), before + 1);
}

#[test]
fn who_reads_a_case_blind_is_not_shown_it_before_he_is_done() {
    let mut session = read_blind();
    for shows in [Shows::Case(YEAR, case("B-01")), Shows::Round(YEAR), Shows::Everything] {
        assert_eq!(showing(&mut session, shows).unwrap_err().code, Code::CaseReadBlind);
    }
    assert_eq!(showing(&mut session, Shows::Case(YEAR, case("B-02"))), Ok(()));
    let mut session = done(session);
    assert_eq!(showing(&mut session, Shows::Round(YEAR)), Ok(()));
    // Chosen for somebody, and not begun: the same.
    by(&mut session, "MLA", |c| reading::choose(c, YEAR, "BO", Wanted::Picked(vec![case("V-01")]))).unwrap();
    session.by = "BO".into();
    assert_eq!(showing(&mut session, Shows::Case(YEAR, case("V-01"))).unwrap_err().code, Code::CaseReadBlind);
    by(&mut session, "BO", |c| reading::show(c, YEAR, case("V-01"))).unwrap();
    assert_eq!(showing(&mut session, Shows::Case(YEAR, case("V-01"))), Ok(()));
}

/// Everything that somebody else can do to make a disagreement go away.
#[test]
fn a_disagreement_survives_whatever_is_done() {
    type Deed = (&'static str, fn(&mut Session) -> Result<(), Code>);
    fn answers(session: &mut Session, value: Value) -> Result<(), Code> {
        by(session, "MLA", |c| answer::answer(c, (YEAR, case("B-01"), "NK-02"), given(value), &[], None))
    }
    let deeds: [Deed; 12] = [
        ("another answer", |s| answers(s, Value::NotMet)),
        ("the answer cleared", |s| by(s, "MLA", |c| answer::clear(c, (YEAR, case("B-01"), "NK-02"), None))),
        ("cleared and given again", |s| {
            by(s, "MLA", |c| answer::clear(c, (YEAR, case("B-01"), "NK-02"), None))?;
            answers(s, Value::Met)
        }),
        ("changed and undone", |s| {
            answers(s, Value::NotMet)?;
            let seq = s.case(YEAR, case("B-01")).unwrap().deeds.undo.unwrap().seq;
            by(s, "MLA", |c| undo::undo(c, YEAR, case("B-01"), seq))
        }),
        ("set aside by a fact", |s| {
            let stated = Facts { plan: Some(false), changes: Some(0), ..Facts::default() };
            by(s, "MLA", |c| facts::facts(c, YEAR, case("B-01"), stated, None))
        }),
        ("not found", |s| by(s, "MLA", |c| missing::missing(c, YEAR, case("B-01"), "Ikke i arkivet."))),
        ("replaced", |s| {
            by(s, "MLA", |c| replace::replace(c, YEAR, case("B-01"), Reason::Duplicate, "Står to gange."))?;
            Ok(())
        }),
        ("another reader agrees", |s| own(s, "BO", "NK-02", Value::Met)),
        ("the reader's own initials", |s| own(s, "KH", "NK-02", Value::Met)),
        ("the note closed", |s| {
            by(s, "MLA", |c| note::resolve(c, YEAR, NoteId(1), Outcome::Closed, "Aftalt i telefonen."))
        }),
        ("the note answered", |s| by(s, "MLA", |c| note::answer(c, YEAR, NoteId(1), "Det står i bilaget."))),
        ("chosen again", |s| by(s, "MLA", |c| reading::choose(c, YEAR, "KH", Wanted::All)).map(drop)),
    ];
    for (name, deed) in deeds {
        let mut session = done(read_blind());
        deed(&mut session).unwrap_or_else(|code| panic!("{name}: {code}"));
        assert_eq!(first(&session), KEPT, "{name}");
        assert!(notes(&session).iter().any(|note| note.differs && note.opened.by == "KH"), "{name}");
        let (checks, _) = verify(&session.store, &[]).unwrap();
        assert!(checks.iter().all(crate::domain::check::Check::ok), "{name}");
    }
}

#[test]
fn the_same_answer_again_does_not_answer_a_note_and_another_does() {
    let life = |session: &Session| notes(session)[0].life();
    let gives = |session: &mut Session, value| {
        by(session, "MLA", |c| answer::answer(c, (YEAR, case("B-01"), "NK-02"), given(value), &[], None)).unwrap();
    };
    let mut session = done(read_blind());
    gives(&mut session, Value::Met);
    assert_eq!(life(&session), Life::Open);
    gives(&mut session, Value::Partly);
    assert_eq!(life(&session), Life::Answered);
    // Taken back, it waits again.
    let seq = session.case(YEAR, case("B-01")).unwrap().deeds.undo.unwrap().seq;
    by(&mut session, "MLA", |c| undo::undo(c, YEAR, case("B-01"), seq)).unwrap();
    assert_eq!(life(&session), Life::Open);
    gives(&mut session, Value::Partly);
    by(&mut session, "MLA", |c| answer::clear(c, (YEAR, case("B-01"), "NK-02"), None)).unwrap();
    assert_eq!(life(&session), Life::Open);
    // What the reader changes himself answers nobody.
    gives(&mut session, Value::Met);
    by(&mut session, "KH", |c| answer::answer(c, (YEAR, case("B-01"), "NK-02"), given(Value::Partly), &[], None))
        .unwrap();
    assert_eq!(life(&session), Life::Open);
}

#[test]
fn a_note_is_answered_by_another_and_ended_by_whoever_opened_it_or_closed_with_a_reason() {
    let mut session = finished();
    let number = by(&mut session, "KH", |c| note::note(c, YEAR, About::round(), "Hvem vikarierede?")).unwrap();
    let ends = |session: &mut Session, who: &str, outcome, why: &str| {
        by(session, who, |c| note::resolve(c, YEAR, number, outcome, why))
    };
    assert_eq!(by(&mut session, "KH", |c| note::answer(c, YEAR, number, "Mig.")), Err(Code::NoteOwn));
    assert_eq!(ends(&mut session, "KH", Outcome::Maintained, ""), Err(Code::NoteNotAnswered));
    assert_eq!(ends(&mut session, "KH", Outcome::Closed, "Nå."), Err(Code::NoteCloseOwn));
    assert_eq!(by(&mut session, "MLA", |c| note::answer(c, YEAR, number, "Bo.")), Ok(()));
    assert_eq!(by(&mut session, "MLA", |c| note::answer(c, YEAR, number, "Og Ib.")), Err(Code::NoteNotOpen));
    assert_eq!(ends(&mut session, "MLA", Outcome::Accepted, ""), Err(Code::NoteOfAnother));
    assert_eq!(ends(&mut session, "MLA", Outcome::Closed, " "), Err(Code::ReasonNeeded));
    assert_eq!(ends(&mut session, "KH", Outcome::Maintained, "Ikke nok."), Ok(()));
    assert_eq!(ends(&mut session, "MLA", Outcome::Closed, "Slut."), Err(Code::NoteResolved));
    assert_eq!(notes(&session)[0].life(), Life::Maintained);
    assert_eq!(by(&mut session, "MLA", |c| note::answer(c, YEAR, NoteId(7), "x")), Err(Code::NoteUnknown));
}

#[test]
fn nothing_is_signed_while_a_note_waits_or_is_half_written() {
    let signs = |session: &mut Session| {
        "MLA".clone_into(&mut session.by);
        session
            .write(|c| sign_off::sign_off(c, YEAR))
            .map(|signed| signed.version)
            .map_err(|refusal| refusal.places[0].code)
    };
    let mut session = finished();
    by(&mut session, "KH", |c| note::note(c, YEAR, About::case(case("V-02")), "Hvor er planen?")).unwrap();
    assert_eq!(signs(&mut session), Err(Code::PlaceOpenNote));
    by(&mut session, "MLA", |c| note::answer(c, YEAR, NoteId(1), "I bilag 2.")).unwrap();
    let half = Drafting { field: Field::Review, value: None, text: "Jeg kan ikke".into() };
    by(&mut session, "KH", |c| draft::draft(c, YEAR, case("V-02"), "NK-01", &half)).unwrap();
    assert_eq!(signs(&mut session), Err(Code::PlaceHalfNote));
    let pass = |who: &'static str| {
        move |c: &mut Change<'_>| note::pass_over(c, (YEAR, case("V-02"), "NK-01"), who, "KH er stoppet.")
    };
    assert_eq!(by(&mut session, "KH", pass("KH")), Err(Code::HalfNoteOwn));
    assert_eq!(by(&mut session, "MLA", pass("BO")), Err(Code::HalfNoteAbsent));
    assert_eq!(by(&mut session, "MLA", pass("kh")), Ok(()));
    // Written on, it waits again.
    by(&mut session, "KH", |c| draft::draft(c, YEAR, case("V-02"), "NK-01", &half)).unwrap();
    assert_eq!(signs(&mut session), Err(Code::PlaceHalfNote));
    assert_eq!(by(&mut session, "MLA", pass("KH")), Ok(()));
    assert_eq!(signs(&mut session), Ok(1));
}

#[test]
fn a_note_waits_whatever_became_of_its_case() {
    let mut session = done(read_blind());
    by(&mut session, "MLA", |c| missing::missing(c, YEAR, case("B-01"), "Ikke i arkivet.")).unwrap();
    let refused = by(&mut session, "MLA", |c| sign_off::sign_off(c, YEAR).map(drop));
    assert_eq!(refused, Err(Code::RoundNotFinished));
    assert_eq!(seen(&session, "MLA").cases.len(), 1, "what was read stays named");
    by(&mut session, "MLA", |c| note::resolve(c, YEAR, NoteId(1), Outcome::Closed, "Sagen er væk.")).unwrap();
    by(&mut session, "MLA", |c| sign_off::sign_off(c, YEAR).map(drop)).unwrap();
}

#[test]
fn what_a_reader_had_begun_goes_into_the_note_when_he_is_done() {
    let mut session = read_blind();
    let half = Drafting { field: Field::Review, value: None, text: "Brevet mangler".into() };
    by(&mut session, "KH", |c| draft::draft(c, YEAR, case("B-01"), "NK-02", &half)).unwrap();
    let session = done(session);
    assert_eq!(notes(&session)[0].text, "Brevet mangler");
}

#[test]
fn who_reads_a_case_blind_has_nothing_to_do_with_its_notes() {
    let mut session = done(read_blind());
    by(&mut session, "MLA", |c| reading::choose(c, YEAR, "BO", Wanted::Picked(vec![case("B-01")]))).unwrap();
    let answer = |c: &mut Change<'_>| note::answer(c, YEAR, NoteId(1), "Det står der.");
    assert_eq!(by(&mut session, "BO", answer), Err(Code::CaseReadBlind));
    assert_eq!(by(&mut session, "MLA", answer), Ok(()));
}

#[test]
fn after_the_signature_a_reader_can_still_speak_and_changes_no_figure() {
    let mut session = finished();
    by(&mut session, "MLA", |c| sign_off::sign_off(c, YEAR)).unwrap();
    assert_eq!(own(&mut session, "KH", "NK-01", Value::NotMet), Err(Code::RoundSigned));
    let about = About::question(case("B-01"), "NK-01");
    assert_eq!(by(&mut session, "KH", |c| note::note(c, YEAR, about, "Planen er fra i fjor.")), Ok(NoteId(1)));
    let [note] = &notes(&session)[..] else { panic!("one note") };
    assert!(note.after_signing && !note.is_open());
    assert!(!file(&session, "B-01").case.is_open(), "the case stays complete");
    assert_eq!(by(&mut session, "MLA", |c| note::answer(c, YEAR, NoteId(1), "Ja.")), Ok(()));
}

#[test]
fn the_rest_is_agreed_with_by_whoever_has_seen_it_and_counts_nowhere() {
    let mut session = read_blind();
    assert_eq!(by(&mut session, "KH", |c| reading::rest(c, YEAR, case("B-01"))), Err(Code::ReadingRestBlind));
    by(&mut session, "KH", |c| reading::show(c, YEAR, case("B-01"))).unwrap();
    assert_eq!(by(&mut session, "KH", |c| reading::rest(c, YEAR, case("B-01"))), Ok(7));
    assert_eq!(by(&mut session, "KH", |c| reading::rest(c, YEAR, case("B-01"))), Err(Code::ReadingNoneLeft));
    let session = done(session);
    let of = &seen(&session, "MLA").cases[0];
    assert_eq!((of.read, of.unread, of.blind, of.alike), (9, 0, false, Some((1, 1))));
    let finding = &crate::verbs::findings::findings(&session.store, YEAR).unwrap();
    let counted: u32 = finding.iter().map(|finding| finding.agreed + finding.disagreed).sum();
    assert_eq!(counted, 2);
}

#[test]
fn nobody_reads_his_own_answer_or_one_that_is_not_there() {
    let mut session = finished();
    assert_eq!(own(&mut session, "MLA", "NK-01", Value::Met), Err(Code::ReadingOwn));
    by(&mut session, "MLA", |c| reopen::reopen_case(c, YEAR, case("B-01"), "Et notat.")).unwrap();
    by(&mut session, "MLA", |c| answer::clear(c, (YEAR, case("B-01"), "NK-01"), None)).unwrap();
    assert_eq!(own(&mut session, "KH", "NK-01", Value::Met), Err(Code::ReadingWithoutAnswer));
    assert_eq!(by(&mut session, "KH", |c| reading::finish(c, YEAR, case("B-01"))), Err(Code::ReadingNothing));
}

#[test]
fn the_list_names_what_is_unread_and_what_was_changed() {
    let mut session = done(read_blind());
    by(&mut session, "MLA", |c| reading::choose(c, YEAR, "KH", Wanted::First { each: 1 })).unwrap();
    by(&mut session, "MLA", |c| answer::answer(c, (YEAR, case("B-01"), "NK-01"), given(Value::Partly), &[], None))
        .unwrap();
    let list = seen(&session, "MLA");
    let cases: Vec<_> = list
        .cases
        .iter()
        .map(|one| (one.case.to_string(), one.chosen.clone().map(|(how, _)| how), one.read, one.unread))
        .collect();
    // B-01 was taken up by the reader before anybody chose it.
    assert_eq!(cases, [("B-01".into(), Some(How::Picked), 2, 7), ("V-01".into(), Some(How::First), 0, 9)]);
    let changed: Vec<_> = list.changed.iter().map(|one| (one.question.as_str(), one.read, one.now)).collect();
    assert_eq!(changed, [("NK-01", Value::Met, Some(Value::Partly))]);
    assert_eq!(list.cases[0].alike, Some((1, 1)), "what was read is what counts");
}

#[test]
fn a_case_is_chosen_once_and_what_nobody_can_read_any_more_waits_for_nobody() {
    let mut session = finished();
    let choose = |session: &mut Session, cases: &[&str]| {
        let wanted = Wanted::Picked(cases.iter().map(|id| case(id)).collect());
        by(session, "MLA", |c| reading::choose(c, YEAR, "KH", wanted))
    };
    assert_eq!(choose(&mut session, &["B-01", "B-01"]), Ok(vec![case("B-01")]));
    assert_eq!(choose(&mut session, &["B-01", "B-02"]), Ok(vec![case("B-02")]));
    assert_eq!(choose(&mut session, &["B-02", "B-01"]), Err(Code::ReadingChosenBefore));
    let waits = |session: &Session| {
        let frozen = before_signing(&session.store, YEAR, now()).unwrap().frozen;
        frozen.into_iter().filter(|point| matches!(point, Point::Reading { .. })).count()
    };
    own(&mut session, "KH", "NK-01", Value::Met).unwrap();
    assert_eq!(waits(&session), 2);
    by(&mut session, "MLA", |c| missing::missing(c, YEAR, case("B-01"), "Ikke i arkivet.")).unwrap();
    assert_eq!(waits(&session), 1);
}

#[test]
fn what_is_begun_as_a_reply_stays_where_the_answer_itself_is_changed() {
    let mut session = done(read_blind());
    let begun = Drafting { field: Field::Reply, value: None, text: "Se bilag 2".into() };
    by(&mut session, "MLA", |c| draft::draft(c, YEAR, case("B-01"), "NK-02", &begun)).unwrap();
    let at = (YEAR, case("B-01"), "NK-02");
    by(&mut session, "MLA", |c| answer::answer(c, at, given(Value::Partly), &[], None)).unwrap();
    let file = session.case(YEAR, case("B-01")).unwrap();
    assert_eq!(file.draft("NK-02", Field::Reply).map(|draft| draft.text.as_str()), Some("Se bilag 2"));
    by(&mut session, "MLA", |c| answer::answer(c, at, given(Value::Met), &[], None)).unwrap();
    by(&mut session, "MLA", |c| note::answer(c, YEAR, NoteId(1), "Se bilag 2")).unwrap();
    assert!(session.case(YEAR, case("B-01")).unwrap().draft("NK-02", Field::Reply).is_none());
}

#[test]
fn what_was_shown_before_one_said_who_one_is_counts_also_where_one_reads_blind() {
    let mut session = read_blind();
    was_shown(&mut session, Shows::Round(YEAR)).unwrap();
    own(&mut session, "KH", "NK-03", Value::Met).unwrap();
    assert!(!file(&session, "B-01").reading("NK-03", "KH").unwrap().now.blind);
}

#[test]
fn cases_are_drawn_once_every_answer_is_bound_and_anybody_can_draw_them_again() {
    let drawn = || Wanted::Drawn { each: 2, words: " syv  solsorte synger".into() };
    let mut session = finished();
    by(&mut session, "MLA", |c| reopen::reopen_case(c, YEAR, case("V-03"), "Et notat.")).unwrap();
    assert_eq!(by(&mut session, "MLA", |c| reading::choose(c, YEAR, "KH", drawn())), Err(Code::ReadingNotBound));
    by(&mut session, "MLA", |c| complete::complete(c, YEAR, case("V-03"))).unwrap();
    let short = Wanted::Drawn { each: 2, words: "syv fugle 123456789".into() };
    assert_eq!(by(&mut session, "MLA", |c| reading::choose(c, YEAR, "KH", short)), Err(Code::ReadingWordsShort));
    let cases = by(&mut session, "MLA", |c| reading::choose(c, YEAR, "KH", drawn())).unwrap();
    // The order of the sampling specification over the sorted numbers, by its published steps.
    let lock = session.store.lock(YEAR).unwrap().unwrap();
    let mut expected = Vec::new();
    for area in Area::ALL {
        let stratum = lock.strata.iter().find(|stratum| stratum.area == area).unwrap();
        let mut of: Vec<_> =
            session.store.sample(YEAR).unwrap().into_iter().filter(|one| one.id.area == area).collect();
        of.sort_by_key(|one| one.number.as_str().to_owned());
        let text = format!("stikproeve-noegle v2\n{}\nlaesning {YEAR}-1 syv solsorte synger\n", stratum.lock_sha256);
        let key = crate::domain::hash::sha256_hex(text.as_bytes());
        let key: Vec<u8> = (0..32).map(|at| u8::from_str_radix(&key[2 * at..2 * at + 2], 16).unwrap()).collect();
        let places = crate::domain::draw::order::order(3, key.try_into().unwrap()).places;
        expected.extend(places.into_iter().take(2).map(|place| of[usize::try_from(place).unwrap() - 1].id));
    }
    assert_eq!(cases, expected);
}
