//! What the sign-off passed over: each thing that is open is named where it is, and what blocks is what the rule refuses.

use super::before_signing;
use crate::{
    domain::{
        answer::{Answer, Value},
        area::Area,
        before_signing::{BeforeSigning, Point, Spot},
        code::Code,
        event::{Event, Field},
        follow_up::{ActionId, Outcome},
        moment::Moment,
        note::NoteId,
        paragraph::Place,
        reading::Said,
        sample::{CaseId, Reason},
    },
    store::open::Store,
    verbs::{
        acute, answer, complete, draft, draw,
        edition_before::lists,
        follow_up, lock, missing, open_round, paragraph,
        reading::read,
        replace,
        request::{Drafting, NewAction},
        session::{
            Session,
            race_tests::{YEAR, given, now, read_in, seed},
        },
        sign_off,
    },
};

fn case(id: &str) -> CaseId {
    id.parse().unwrap()
}

/// Somebody else at the same file.
fn by<T>(session: &mut Session, who: &str, deed: impl FnOnce(&mut Session) -> T) -> T {
    let before = std::mem::replace(&mut session.by, who.into());
    let done = deed(session);
    session.by = before;
    done
}

/// Two children and two adults, five questions each, nothing answered.
fn drawn() -> Session {
    let store = Store::in_memory().unwrap();
    let mut session = Session { store, by: "MLA".into(), now, chance: || Ok([7; 16]) };
    session.write(|c| c.record(&Event::FileCreated { municipality: "Prøve".into() })).unwrap();
    let checklists = lists().into_iter().filter(|list| list.id == "NK").collect();
    session.write(|c| open_round::open_round(c, YEAR, "Tilsyn", checklists)).unwrap();
    read_in(&mut session, Area::Children, 1..=2, false).unwrap();
    read_in(&mut session, Area::Adults, 3..=4, false).unwrap();
    session.write(|c| lock::lock(c, YEAR, None, None)).unwrap();
    session.write(|c| draw::draw(c, YEAR, &seed(None))).unwrap();
    session
}

fn give(session: &mut Session, id: &str, question: &str, answer: &Answer) {
    session.write(|c| answer::answer(c, (YEAR, case(id), question), answer.clone(), &[], None)).unwrap();
}

/// Every question met, with a reference.
fn answered(session: &mut Session, id: &str) {
    let met = Answer { evidence: vec!["Journalen".into()], ..Answer::of(Value::Met) };
    for question in session.case(YEAR, case(id)).unwrap().questions() {
        give(session, id, &question.id, &met);
    }
}

fn finished(session: &mut Session, id: &str) {
    answered(session, id);
    session.write(|c| complete::complete(c, YEAR, case(id))).unwrap();
}

fn all_finished() -> Session {
    let mut session = drawn();
    for id in ["B-01", "B-02", "V-01", "V-02"] {
        finished(&mut session, id);
    }
    session.write(|c| paragraph::write(c, YEAR, Place::Summary, "Leder", "Det går godt.")).unwrap();
    session
}

fn list(session: &Session) -> BeforeSigning {
    before_signing(&session.store, YEAR, now()).unwrap()
}

fn reads(session: &mut Session, id: &str, question: &str, (said, note): (Said, &str)) {
    by(session, "KH", |s| s.write(|c| read(c, (YEAR, case(id), question), said, note, None))).unwrap();
}

#[test]
fn before_the_draw_there_is_nothing_to_sign() {
    let mut session = drawn();
    session.write(|c| open_round::open_round(c, 2028, "Næste", lists())).unwrap();
    assert_eq!(before_signing(&session.store, 2028, now()).unwrap_err().code, Code::NotDrawn);
}

#[test]
fn what_blocks_is_what_the_rule_refuses() {
    let mut session = drawn();
    finished(&mut session, "B-01");
    finished(&mut session, "B-02");
    session.write(|c| missing::missing(c, YEAR, case("V-02"), "Ikke i arkivet.")).unwrap();
    reads(&mut session, "B-02", "NK-03", (Said::Disagree(None), "Ikke set"));
    let questions = session.case(YEAR, case("V-01")).unwrap().questions().count().try_into().unwrap();
    let list = list(&session);
    let (id, question) = (NoteId(1), Some("NK-03".into()));
    let note = Point::Note { id, case: Some(case("B-02")), question, by: "KH".into(), days: 0 };
    assert_eq!(list.blocks, [note, Point::Unfinished { case: case("V-01"), answered: 0, questions }]);
    assert_eq!(list.blocks[0].spot(), Spot::Note(NoteId(1)));
    let refused = session.write(|c| sign_off::sign_off(c, YEAR)).unwrap_err();
    assert_eq!((refused.places.len(), Some(refused)), (2, list.refusal));
}

#[test]
fn a_note_waits_in_days_of_the_calendar() {
    let mut session = all_finished();
    reads(&mut session, "B-02", "NK-03", (Said::Disagree(None), "Ikke set"));
    let at = |text: &str| Moment::try_from(text.to_owned()).unwrap();
    let days = |moment: &str| match &before_signing(&session.store, YEAR, at(moment)).unwrap().blocks[..] {
        [Point::Note { days, .. }] => *days,
        other => panic!("{other:?}"),
    };
    // Midnight in Denmark is at 23 UTC in March.
    assert_eq!((days("2027-03-01T22:59:59Z"), days("2027-03-01T23:00:00Z"), days("2027-03-03T08:00:00Z")), (0, 1, 2));
}

#[test]
fn a_supplement_that_waits_blocks_too() {
    let mut session = all_finished();
    read_in(&mut session, Area::Adults, 90..=93, true).unwrap();
    let list = list(&session);
    assert_eq!(list.blocks, [Point::Supplement(1)]);
    assert_eq!(list.refusal.unwrap().code, Code::SupplementOpen);
}

#[test]
fn nothing_is_open_where_nothing_is() {
    let list = list(&all_finished());
    assert_eq!((list.refusal, list.blocks, list.frozen), (None, vec![], vec![]));
}

#[test]
fn an_acute_concern_is_named_until_it_is_handled() {
    let mut session = all_finished();
    session.write(|c| acute::raise(c, YEAR, case("B-02"), "Barnet er alene", "Vagten", None)).unwrap();
    let open = Point::Acute { number: 1, case: case("B-02"), to: "Vagten".into(), passed_on: now() };
    assert_eq!(list(&session).frozen, [open]);
    session.write(|c| acute::handled(c, YEAR, 1, "Ringet op")).unwrap();
    assert_eq!(list(&session).frozen, []);
}

#[test]
fn drafts_of_anybody_are_named_by_their_length_alone() {
    let mut session = all_finished();
    let begun = |field, text: &str| Drafting { field, value: None, text: text.into() };
    let draft = |session: &mut Session, drafting: &Drafting| {
        session.write(|c| draft::draft(c, YEAR, case("V-01"), "NK-02", drafting)).unwrap();
    };
    draft(&mut session, &begun(Field::Note, "Næsten færdig"));
    by(&mut session, "KH", |session| draft(session, &begun(Field::Review, "Ikke")));
    let named = |field, by: &str, chars| Point::Draft {
        case: case("V-01"),
        question: "NK-02".into(),
        field,
        by: by.into(),
        chars,
    };
    // What a reader has begun to say is not frozen: it blocks.
    let half = Point::Half { case: case("V-01"), question: "NK-02".into(), by: "KH".into(), chars: 4 };
    assert_eq!((list(&session).blocks, list(&session).frozen), (vec![half], vec![named(Field::Note, "MLA", 13)]));
    draft(&mut session, &begun(Field::Note, ""));
    assert_eq!(list(&session).frozen, []);
}

#[test]
fn what_a_changed_answer_laid_aside_is_named_once() {
    let mut session = drawn();
    for id in ["B-02", "V-01", "V-02"] {
        finished(&mut session, id);
    }
    session.write(|c| paragraph::write(c, YEAR, Place::Summary, "Leder", "Det går godt.")).unwrap();
    let with =
        |value, note: &str| Answer { note: note.into(), evidence: vec!["Journalen".into()], ..Answer::of(value) };
    give(&mut session, "B-01", "NK-02", &with(Value::Partly, "Første ord"));
    give(&mut session, "B-01", "NK-02", &Answer { act_now: true, ..with(Value::NotMet, "Intet noteret") });
    finished(&mut session, "B-01");
    let list = list(&session);
    let [Point::LaidAside { aside, case: of, now: Some(Value::Met), .. }] = &list.frozen[..] else {
        panic!("{:?}", list.frozen)
    };
    assert_eq!((*of, aside.question.as_str(), aside.value), (case("B-01"), "NK-02", Value::NotMet));
    assert_eq!((aside.note.as_deref(), aside.act_now, aside.essential), (Some("Intet noteret"), true, false));
}

/// A case of an earlier attempt has the same id and is another case.
#[test]
fn an_earlier_attempt_lays_nothing_aside() {
    let mut session = drawn();
    let with =
        |value, note: &str| Answer { note: note.into(), evidence: vec!["Journalen".into()], ..Answer::of(value) };
    give(&mut session, "B-01", "NK-02", &with(Value::NotMet, "Intet noteret"));
    give(&mut session, "B-01", "NK-02", &with(Value::Met, ""));
    let aside =
        |session: &Session| list(session).frozen.iter().filter(|p| matches!(p, Point::LaidAside { .. })).count();
    assert_eq!(aside(&session), 1);
    session.write(|c| draw::draw(c, YEAR, &seed(Some("Frøtallet var kendt.")))).unwrap();
    assert_eq!(aside(&session), 0);
    // Once each: another attempt's answers to the same question are no second ones.
    give(&mut session, "B-01", "NK-02", &with(Value::Met, ""));
    assert_eq!(aside(&session), 0);
}

#[test]
fn not_met_without_a_reference_is_counted_with_its_cases() {
    let mut session = drawn();
    for (id, question) in [("B-01", "NK-04"), ("V-01", "NK-01"), ("V-01", "NK-02")] {
        give(&mut session, id, question, &given(Value::NotMet));
    }
    // Without a reason to look, nobody does: a met answer needs no reference.
    give(&mut session, "B-02", "NK-01", &given(Value::Met));
    let bare = [("B-01", "NK-04"), ("V-01", "NK-01"), ("V-01", "NK-02")].map(|(id, q)| (case(id), q.to_owned()));
    assert_eq!(list(&session).frozen, [Point::NoReference(bare.into()), Point::NoSummary]);
}

fn act(session: &mut Session, deadline: &str, acute: bool) {
    let wanted = NewAction {
        question: "NK-01".into(),
        area: None,
        text: "Skabelonen rettes.".into(),
        owner: "Lederen".into(),
        deadline: deadline.parse().unwrap(),
        check: "I næste stikprøve.".into(),
        acute,
    };
    session.write(|c| follow_up::decide(c, YEAR, &wanted)).unwrap();
}

#[test]
fn actions_that_are_urgent_or_late_are_named_and_what_comes_after_the_signature_is_not() {
    let mut session = all_finished();
    act(&mut session, "2027-03-02", false);
    act(&mut session, "2027-06-01", true);
    let later = Moment::try_from("2027-03-03T08:00:00Z".to_owned()).unwrap();
    let action = |id, urgent, overdue: Option<&str>| Point::Action {
        id: ActionId(id),
        urgent,
        overdue: overdue.map(|day| day.parse().unwrap()),
    };
    assert_eq!(list(&session).frozen, [action(2, true, None)]);
    let frozen = before_signing(&session.store, YEAR, later).unwrap().frozen;
    assert_eq!(frozen, [action(1, false, Some("2027-03-02")), action(2, true, None)]);
    session.write(|c| sign_off::sign_off(c, YEAR)).unwrap();
    session.now = || Moment::try_from("2027-03-03T08:00:00Z".to_owned()).unwrap();
    session.write(|c| follow_up::report_outcome(c, ActionId(2), Outcome::Done, "I brug")).unwrap();
    let signed = before_signing(&session.store, YEAR, later).unwrap();
    assert_eq!((signed.frozen, signed.blocks), (vec![action(2, true, None)], vec![]));
    assert_eq!(signed.refusal.unwrap().code, Code::RoundSigned);
    assert_eq!(signed.signed.unwrap().version, 1);
}

#[test]
fn what_lies_in_a_case_that_left_the_sample_is_named_there_alone() {
    let mut session = all_finished();
    let begun = Drafting { field: Field::Note, value: None, text: "Næsten".into() };
    session.write(|c| draft::draft(c, YEAR, case("V-01"), "NK-02", &begun)).unwrap();
    session.write(|c| missing::missing(c, YEAR, case("V-01"), "Ikke i arkivet.")).unwrap();
    let answers = session.case(YEAR, case("V-01")).unwrap().answers.len();
    session.write(|c| replace::replace(c, YEAR, case("B-01"), Reason::Duplicate, "Dublet")).unwrap();
    let outside = |id, missing, drafts| Point::Outside { case: case(id), missing, answers, drafts };
    assert_eq!(list(&session).frozen, [outside("B-01", false, 0), outside("V-01", true, 1)]);
    assert_eq!(list(&session).frozen[1].spot(), Spot::Row(case("V-01")));
    let read = list(&session).read;
    assert_eq!((read.cases, read.complete), (3, 2));
    assert_eq!((read.missing, read.replaced), (vec![case("V-01")], vec![case("B-01")]));
}

#[test]
fn it_says_who_read_what_and_what_was_changed_afterwards() {
    let mut session = all_finished();
    reads(&mut session, "B-01", "NK-01", (Said::Agree, ""));
    reads(&mut session, "B-01", "NK-02", (Said::Agree, ""));
    session.write(|c| crate::verbs::reopen::reopen_case(c, YEAR, case("B-01"), "Et notat var overset.")).unwrap();
    give(&mut session, "B-01", "NK-02", &given(Value::Partly));
    let read = list(&session).read;
    assert_eq!(read.readers, [("KH".into(), 2)]);
    assert_eq!((read.read(), read.complete, read.cases), (2, 3, 4));
    let changed: Vec<_> = read.changed.iter().map(|one| (one.case, one.question.as_str(), one.now)).collect();
    assert_eq!(changed, [(case("B-01"), "NK-02", Some(Value::Partly))]);
    let answers: usize = session.store.case_files(YEAR).unwrap().iter().map(|file| file.answers.len()).sum();
    assert_eq!(read.answers, answers);
}
