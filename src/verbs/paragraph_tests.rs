//! Texts of one's own: who may write what, and that a signature freezes them.

use crate::{
    domain::{code::Code, moment::Moment},
    store::{open::Store, replay::replay, tables::differences},
    verbs::{paragraph::*, session::Session},
};

fn now() -> Moment {
    Moment::try_from("2027-03-01T08:00:00Z".to_owned()).unwrap()
}

fn opened() -> Session {
    let mut session = Session { store: Store::in_memory().unwrap(), by: "mla".into(), now, chance: || Ok([7; 16]) };
    session.write(|change| crate::verbs::edition_before::open_usual(change, 2027, "Tilsyn 2027")).unwrap();
    session
}

#[test]
fn each_role_has_one_text_in_each_section() {
    let mut session = opened();
    session.write(|change| write(change, 2027, Place::Children, "Leder,  Familie", "Første")).unwrap();
    session
        .write(|change| write(change, 2027, Place::Children, "Leder, Familie", "Anden.\n\nMed to afsnit.\n"))
        .unwrap();
    session.write(|change| write(change, 2027, Place::Children, "Faglig leder", "Tredje")).unwrap();
    session.write(|change| write(change, 2027, Place::Consultant, "", "Konsulenten mener.")).unwrap();
    session.write(|change| write(change, 2027, Place::Summary, "Direktøren", "Fjerde")).unwrap();
    session.write(|change| clear(change, 2027, Place::Summary, "Direktøren")).unwrap();
    let texts: Vec<(Place, String)> = session
        .store
        .paragraphs(2027)
        .unwrap()
        .into_iter()
        .map(|paragraph| (paragraph.place, paragraph.text))
        .collect();
    let expected = [
        (Place::Children, "Tredje".to_owned()),
        (Place::Children, "Anden.\n\nMed to afsnit.".to_owned()),
        (Place::Consultant, "Konsulenten mener.".to_owned()),
    ];
    assert_eq!(texts, expected);
    let replayed = replay(&session.store.trail().unwrap()).unwrap();
    assert_eq!(differences(&session.store, &replayed).unwrap(), Vec::new());
}

#[test]
fn what_may_not_be_printed_is_refused_when_it_is_written() {
    let mut session = opened();
    let mut code = |place, role: &str, text: &str| {
        session.write(|change| write(change, 2027, place, role, text)).unwrap_err().code
    };
    assert_eq!(code(Place::Summary, "Lederen", "a\n310280-1234"), Code::CprInText);
    assert_eq!(code(Place::Summary, "310280-1234", "a"), Code::CprInText);
    assert_eq!(code(Place::Summary, "Lederen", " \n"), Code::ReasonNeeded);
    assert_eq!(code(Place::Summary, "", "a"), Code::ParagraphRoleNeeded);
    assert_eq!(code(Place::Management, "Lederen", "a"), Code::ParagraphRoleGiven);
    assert_eq!(
        session.write(|change| clear(change, 2027, Place::Summary, "Lederen")).unwrap_err().code,
        Code::ParagraphAbsent
    );
}

#[test]
fn a_signature_freezes_them() {
    let mut session = opened();
    session.write(|change| write(change, 2027, Place::Management, "", "Vi er enige.")).unwrap();
    session.write(|change| change.record(&Event::RoundSigned { year: 2027, version: 1 })).unwrap();
    assert_eq!(
        session.write(|change| write(change, 2027, Place::Management, "", "Nej.")).unwrap_err().code,
        Code::ReportSigned
    );
    assert_eq!(
        session.write(|change| clear(change, 2027, Place::Management, "")).unwrap_err().code,
        Code::ReportSigned
    );
    // Nor can the table be changed behind the action's back.
    let event = Event::ParagraphWritten {
        year: 2027,
        place: Place::Management,
        role: String::new(),
        text: "Nej".into(),
        undoes: None,
    };
    assert_eq!(session.write(|change| change.record(&event)).unwrap_err().code, Code::FileConstraint);
}
