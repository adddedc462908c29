//! Actions before and after the signature, and what the next round hears of them.

use crate::{
    domain::{
        case_number::CaseNumber,
        code::Code,
        event::ListImported,
        frame::{FrameCase, cases_sha256},
        list_reading::ListReading,
        moment::Moment,
        supplement::MAIN,
    },
    store::{open::Store, replay::replay, tables::differences},
    verbs::{
        draw::draw,
        edition_before::open_usual,
        follow_up::*,
        lock::lock,
        missing::missing,
        request::{DrawRequest, Strata},
        session::Session,
        sign_off::sign_off,
    },
};

fn now() -> Moment {
    Moment::try_from("2027-03-01T08:00:00Z".to_owned()).unwrap()
}

fn later() -> Moment {
    Moment::try_from("2028-03-01T08:00:00Z".to_owned()).unwrap()
}

fn drawn() -> Session {
    let mut session = Session { store: Store::in_memory().unwrap(), by: "mla".into(), now, chance: || Ok([7; 16]) };
    session.write(|change| open_usual(change, 2027, "Tilsyn 2027")).unwrap();
    let case = |n| FrameCase {
        area: Area::Children,
        department: None,
        number: CaseNumber::new(&format!("27.BH.{n:04}")).unwrap(),
    };
    let cases: Vec<FrameCase> = (1..=20).map(case).collect();
    let list = ListImported {
        year: 2027,
        number: 1,
        file_name: "sager.csv".into(),
        file_sha256: "0".repeat(64),
        rows: 20,
        merged: 0,
        columns_dropped: Vec::new(),
        children: 20,
        adults: 0,
        cases_sha256: cases_sha256(&cases),
        reading: ListReading::default(),
        supplement: MAIN,
        cases,
    };
    session.write(|change| change.record(&Event::ListImported(Box::new(list)))).unwrap();
    session.write(|change| lock(change, 2027, None, Some(Area::Children))).unwrap();
    let request = DrawRequest {
        seed: Some("0042".into()),
        grade: None,
        source: None,
        witnesses: Vec::new(),
        sizes: Vec::new(),
        strata: Strata::Area,
        again: None,
    };
    session.write(|change| draw(change, 2027, &request)).unwrap();
    session
}

fn wanted(question: &str) -> NewAction {
    NewAction {
        question: question.into(),
        area: None,
        text: " Ny skabelon ".into(),
        owner: "Afdelingslederen".into(),
        deadline: "2027-09-01".parse().unwrap(),
        check: "Fem notater læses".into(),
        acute: false,
    }
}

fn ids(actions: &[crate::domain::follow_up::Action]) -> Vec<String> {
    actions.iter().map(|action| action.decided.id.to_string()).collect()
}

#[test]
fn an_action_follows_from_a_question_and_takes_its_area() {
    let mut session = drawn();
    assert_eq!(session.write(|change| decide(change, 2027, &wanted("nk-01"))), Ok(ActionId(1)));
    // BI-05 is asked of children only.
    session.write(|change| decide(change, 2027, &wanted("BI-05"))).unwrap();
    let urgent = NewAction { acute: true, area: Some(Area::Adults), ..wanted("NK-02") };
    session.write(|change| decide(change, 2027, &urgent)).unwrap();
    let follow = today(&session, 2027).unwrap();
    assert_eq!(ids(&follow.own), ["H-03", "H-01", "H-02"]);
    assert_eq!(follow.own[1].decided.question, "NK-01");
    assert_eq!(follow.own[1].decided.text, "Ny skabelon");
    let areas: Vec<Option<Area>> = follow.own.iter().map(|action| action.decided.area).collect();
    assert_eq!(areas, [Some(Area::Adults), None, Some(Area::Children)]);
}

#[test]
fn everything_wrong_is_told_at_once_and_nothing_is_saved() {
    let mut session = drawn();
    let wrong = NewAction {
        area: Some(Area::Adults),
        text: "Se 310280-1234".into(),
        owner: " ".into(),
        deadline: "2027-02-28".parse().unwrap(),
        ..wanted("BI-05")
    };
    let refusal = session.write(|change| decide(change, 2027, &wrong)).unwrap_err();
    let codes: Vec<Code> = refusal.places.iter().map(|place| place.code).collect();
    assert_eq!(refusal.code, Code::ActionFaulty);
    assert_eq!(codes, [Code::ActionOtherArea, Code::CprInText, Code::ReasonNeeded, Code::ActionDeadlinePast]);
    assert_eq!(session.write(|change| decide(change, 2027, &wanted("XX-99"))).unwrap_err().code, Code::QuestionUnknown);
    assert_eq!(session.write(|change| decide(change, 2026, &wanted("NK-01"))).unwrap_err().code, Code::RoundUnknown);
    assert!(session.store.actions().unwrap().is_empty());
}

#[test]
fn an_action_is_done_after_the_signature_and_the_signed_version_does_not_know() {
    let mut session = drawn();
    session.write(|change| decide(change, 2027, &wanted("NK-01"))).unwrap();
    for case in session.store.sample(2027).unwrap() {
        session.write(|change| missing(change, 2027, case.id, "Ikke i arkivet.")).unwrap();
    }
    session.write(|change| sign_off(change, 2027)).unwrap();
    let head = session.store.sign_offs(2027).unwrap()[0].head_seq;
    session.write(|change| decide(change, 2027, &wanted("NK-02"))).unwrap();
    session.write(|change| report_outcome(change, ActionId(1), Outcome::Partly, "Halvdelen er skrevet.")).unwrap();
    session.write(|change| report_outcome(change, ActionId(1), Outcome::Done, "I brug siden maj.")).unwrap();
    let signed = session.store.as_of(head).unwrap();
    let then = follow_up(&signed, 2027, Day::from(now())).unwrap();
    assert_eq!((ids(&then.own), then.own[0].reported.clone()), (vec!["H-01".to_owned()], None));
    let now = today(&session, 2027).unwrap();
    assert_eq!(ids(&now.own), ["H-01", "H-02"]);
    assert_eq!(now.own[0].reported.as_ref().unwrap().note, "I brug siden maj.");
    // The trail makes the same tables.
    let replayed = replay(&session.store.trail().unwrap()).unwrap();
    assert_eq!(differences(&session.store, &replayed).unwrap(), Vec::new());
}

#[test]
fn the_next_round_follows_up_and_numbers_go_on() {
    let mut session = drawn();
    session.write(|change| decide(change, 2027, &wanted("NK-01"))).unwrap();
    session.now = later;
    session.write(|change| open_usual(change, 2028, "Tilsyn 2028")).unwrap();
    let follow = today(&session, 2028).unwrap();
    assert_eq!((ids(&follow.own), ids(&follow.earlier)), (Vec::new(), vec!["H-01".to_owned()]));
    assert_eq!(follow.earlier[0].standing(follow.as_of), crate::domain::follow_up::Standing::Overdue);
    // It is named without its year.
    session.write(|change| report_outcome(change, ActionId(1), Outcome::Dropped, "Loven er ændret.")).unwrap();
    assert_eq!(
        session.write(|change| report_outcome(change, ActionId(2), Outcome::Done, "-")).unwrap_err().code,
        Code::ActionUnknown
    );
    assert_eq!(
        session.write(|change| report_outcome(change, ActionId(1), Outcome::Done, " ")).unwrap_err().code,
        Code::ReasonNeeded
    );
    assert_eq!(session.write(|change| decide(change, 2028, &wanted("NK-01"))).unwrap_err().code, Code::NotDrawn);
    assert!(today(&session, 2027).unwrap().earlier.is_empty());
}
