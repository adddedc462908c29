//! A reference in its parts, line by line.

use crate::{
    domain::event::Field,
    plain::shell::fixture::{YEAR, at_case, drawn, talk},
    verbs::{draft::draft, request::Drafting, session::Session},
};

fn parts(session: &Session) -> [String; 3] {
    session.case(YEAR, "B-01".parse().unwrap()).unwrap().given("BI-01").unwrap().answer.evidence.parts()
}

#[test]
fn the_parts_are_asked_in_turn_and_an_empty_line_skips() {
    let mut session = drawn();
    let lines = ["bi-01", "3", "Mangler.", ".", "Referat", "30-02-2026", "04-03-2026", "12/345", "forrige", "stop"];
    let said = talk(&mut session, at_case("B-01"), &lines);
    assert!(said.contains("Hvilken dato har det"), "{said}");
    assert!(said.contains("30-02-2026 er ikke en dato."), "{said}");
    assert!(said.contains("henvisning: 04-03-2026, journal 12/345, Referat"), "{said}");
    // Later each is kept by an empty line.
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "henvisning", "", "", "12/346", "stop"]);
    assert!(said.contains("Der står 12/345. Enter beholder det, tom tømmer feltet."), "{said}");
    assert_eq!(parts(&session), ["Referat", "04-03-2026", "12/346"].map(String::from));
    talk(&mut session, at_case("B-01"), &["bi-01", "henvisning", "Notat", ".", "stop"]);
    assert_eq!(parts(&session), ["Notat", "04-03-2026", "12/346"].map(String::from));
}

#[test]
fn a_word_empties_a_part_and_a_refused_part_is_asked_for_again() {
    let mut session = drawn();
    talk(&mut session, at_case("B-01"), &["bi-01", "3", "Mangler.", ".", "-", "31-12-2099", "", "12/345", "stop"]);
    assert_eq!(parts(&session), ["", "", "12/345"].map(String::from));
    talk(&mut session, at_case("B-01"), &["bi-01", "henvisning", "Referat", "31-12-2099", "04-03-2026", "tom", "stop"]);
    assert_eq!(parts(&session), ["Referat", "04-03-2026", ""].map(String::from));
}

#[test]
fn a_part_is_saved_before_the_next_is_asked_for() {
    let mut session = drawn();
    // The input ends, and a word leads away: what was typed stays.
    talk(&mut session, at_case("B-01"), &["bi-01", "3", "Mangler.", ".", "Referat"]);
    assert_eq!(parts(&session), ["Referat", "", ""].map(String::from));
    talk(&mut session, at_case("B-01"), &["bi-01", "henvisning", "", "04-03-2026", "tilbage", "stop"]);
    assert_eq!(parts(&session), ["Referat", "04-03-2026", ""].map(String::from));
}

#[test]
fn a_draft_of_the_parts_is_read_out_in_one_line_and_used_whole() {
    let mut session = drawn();
    talk(&mut session, at_case("B-01"), &["bi-01", "1", "stop"]);
    let drafting = Drafting { field: Field::Evidence, value: None, text: "Referat\n4-3-2026\n64828282".into() };
    session.write(|change| draft(change, YEAR, "B-01".parse().unwrap(), "BI-01", &drafting)).unwrap();
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "1", "stop"]);
    assert!(said.contains("Referat, 4-3-2026, 64828282"), "{said}");
    assert_eq!(parts(&session), ["Referat", "04-03-2026", "64828282"].map(String::from));
}
