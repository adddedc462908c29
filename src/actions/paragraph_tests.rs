//! Texts of one's own: who may write what, and that a signature freezes them.

use super::*;
use crate::{
    domain::{moment::Moment, stamp::Stamp},
    store::{open::Store, replay::replay, tables::differences},
};

fn now() -> Moment {
    Moment::try_from("2027-03-01T08:00:00Z".to_owned()).unwrap()
}

fn opened() -> Desk {
    let mut desk = Desk { store: Store::in_memory().unwrap(), by: "mla".into(), now, chance: || Ok([7; 16]) };
    crate::actions::open_round::open_usual(&mut desk, 2027, "Tilsyn 2027").unwrap();
    desk
}

#[test]
fn each_role_has_one_text_in_each_section() {
    let mut desk = opened();
    write(&mut desk, 2027, Place::Children, "Leder,  Familie", "Første").unwrap();
    write(&mut desk, 2027, Place::Children, "Leder, Familie", "Anden.\n\nMed to afsnit.\n").unwrap();
    write(&mut desk, 2027, Place::Children, "Faglig leder", "Tredje").unwrap();
    write(&mut desk, 2027, Place::Consultant, "", "Konsulenten mener.").unwrap();
    write(&mut desk, 2027, Place::Summary, "Direktøren", "Fjerde").unwrap();
    clear(&mut desk, 2027, Place::Summary, "Direktøren").unwrap();
    let texts: Vec<(Place, String)> =
        desk.store.paragraphs(2027).unwrap().into_iter().map(|it| (it.place, it.text)).collect();
    let expected = [
        (Place::Children, "Tredje".to_owned()),
        (Place::Children, "Anden.\n\nMed to afsnit.".to_owned()),
        (Place::Consultant, "Konsulenten mener.".to_owned()),
    ];
    assert_eq!(texts, expected);
    let replayed = replay(&desk.store.trail().unwrap()).unwrap();
    assert_eq!(differences(&desk.store, &replayed).unwrap(), Vec::new());
}

#[test]
fn what_may_not_be_printed_is_refused_when_it_is_written() {
    let mut desk = opened();
    let mut code = |place, role: &str, text: &str| write(&mut desk, 2027, place, role, text).unwrap_err().code;
    assert_eq!(code(Place::Summary, "Lederen", "a\n310280-1234"), "cpr-in-text");
    assert_eq!(code(Place::Summary, "310280-1234", "a"), "cpr-in-text");
    assert_eq!(code(Place::Summary, "Lederen", " \n"), "reason-needed");
    assert_eq!(code(Place::Summary, "", "a"), "paragraph-role-needed");
    assert_eq!(code(Place::Management, "Lederen", "a"), "paragraph-role-given");
    assert_eq!(clear(&mut desk, 2027, Place::Summary, "Lederen").unwrap_err().code, "paragraph-absent");
}

#[test]
fn a_signature_freezes_them() {
    let mut desk = opened();
    write(&mut desk, 2027, Place::Management, "", "Vi er enige.").unwrap();
    let stamp = Stamp { by: "mla".into(), at: now() };
    desk.store.record(&stamp, &Event::RoundSigned { year: 2027, version: 1 }).unwrap();
    assert_eq!(write(&mut desk, 2027, Place::Management, "", "Nej.").unwrap_err().code, "round-signed");
    assert_eq!(clear(&mut desk, 2027, Place::Management, "").unwrap_err().code, "round-signed");
    // Nor can the table be changed behind the action's back.
    let event =
        Event::ParagraphWritten { year: 2027, place: Place::Management, role: String::new(), text: "Nej".into() };
    assert_eq!(desk.store.record(&stamp, &event).unwrap_err().code, "file-constraint");
}
