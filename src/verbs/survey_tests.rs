//! The questionnaire of a round: replaced whole, frozen by the signature.

use crate::{
    domain::{code::Code, moment::Moment},
    store::{open::Store, replay::replay, tables::differences},
    verbs::{session::Session, survey::*},
};

const FIRST: &[u8] = b"princip;sp\xf8rgsm\xe5l;svarmulighed;antal\r\nA2;Er du h\xf8rt?;Ja;12\r\n;;Nej;2\r\nA1;Tillid?;Ja;5\r\n;;Nej;6\r\n";
const SECOND: &[u8] = "princip;spørgsmål;svarmulighed;antal\nA3;Overblik?;Ja;9\n;;Nej;4\n".as_bytes();

fn now() -> Moment {
    Moment::try_from("2027-03-01T08:00:00Z".to_owned()).unwrap()
}

fn opened() -> Session {
    let mut session = Session { store: Store::in_memory().unwrap(), by: "mla".into(), now, chance: || Ok([7; 16]) };
    session.write(|change| crate::verbs::edition_before::open_usual(change, 2027, "Tilsyn 2027")).unwrap();
    session
}

fn stored(session: &Session) -> Vec<(String, String, u32)> {
    let survey = session.store.survey(2027).unwrap().unwrap();
    survey
        .questions
        .into_iter()
        .map(|question| (question.principle.clone(), question.question.clone(), question.n()))
        .collect()
}

#[test]
fn a_later_one_takes_its_place_and_the_trail_keeps_both() {
    let mut session = opened();
    assert_eq!(session.store.survey(2027).unwrap(), None);
    session.write(|change| import(change, 2027, "excel.csv", FIRST)).unwrap();
    let first = [("A1".into(), "Tillid?".into(), 11), ("A2".into(), "Er du hørt?".into(), 14)];
    assert_eq!(stored(&session), first);
    session.write(|change| import(change, 2027, "ny.csv", SECOND)).unwrap();
    assert_eq!(stored(&session), [("A3".into(), "Overblik?".into(), 13)]);
    let trail = session.store.trail().unwrap();
    assert_eq!(trail.iter().filter(|entry| entry.kind == "survey-imported").count(), 2);
    assert_eq!(differences(&session.store, &replay(&trail).unwrap()).unwrap(), Vec::new());
}

#[test]
fn what_is_wrong_is_told_and_nothing_is_read_in() {
    let mut session = opened();
    let refused =
        session.write(|change| import(change, 2027, "a.csv", b"princip;spg;svar;antal\nA2;x;Ja;1\n")).unwrap_err();
    assert_eq!((refused.code, refused.places[0].code), (Code::SurveyFaulty, Code::SurveyColumns));
    assert_eq!(session.write(|change| import(change, 2027, "a.csv", &[0; 40])).unwrap_err().code, Code::SurveyNotRead);
    assert_eq!(session.write(|change| import(change, 2020, "a.csv", SECOND)).unwrap_err().code, Code::RoundUnknown);
    assert_eq!(session.store.survey(2027).unwrap(), None);
}

#[test]
fn a_signature_freezes_it() {
    let mut session = opened();
    session.write(|change| import(change, 2027, "a.csv", FIRST)).unwrap();
    session.write(|change| change.record(&Event::RoundSigned { year: 2027, version: 1 })).unwrap();
    assert_eq!(session.write(|change| import(change, 2027, "a.csv", SECOND)).unwrap_err().code, Code::ReportSigned);
    // Nor can the tables be changed behind the action's back.
    let questions = survey::read("princip;spørgsmål;svar;antal\nA3;x;Ja;9\n;;Nej;4\n").unwrap();
    let event = SurveyImported { year: 2027, file_name: "a".into(), file_sha256: "0".repeat(64), questions };
    let event = Event::SurveyImported(Box::new(event));
    assert_eq!(session.write(|change| change.record(&event)).unwrap_err().code, Code::FileConstraint);
}

#[test]
fn it_is_taken_out_and_the_trail_makes_the_same_tables() {
    let mut session = opened();
    assert_eq!(session.write(|change| clear(change, 2027)).unwrap_err().code, Code::SurveyAbsent);
    session.write(|change| import(change, 2027, "svar.csv", SECOND)).unwrap();
    session.write(|change| clear(change, 2027)).unwrap();
    assert_eq!(session.store.survey(2027).unwrap(), None);
    assert_eq!(session.store.trail().unwrap().last().unwrap().kind, "survey-cleared");
    let again = replay(&session.store.trail().unwrap()).unwrap();
    assert_eq!(differences(&session.store, &again).unwrap(), Vec::new());
}
