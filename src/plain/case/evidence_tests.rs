//! A reference in the dialogue: one line, read out as it is understood, added to those that stand.

use crate::{
    domain::event::Field,
    plain::shell::fixture::{YEAR, at_case, drawn, talk},
    verbs::{draft::draft, request::Drafting, session::Session},
};

fn references(session: &Session) -> Vec<String> {
    let file = session.case(YEAR, "B-01".parse().unwrap()).unwrap();
    file.given("BI-01").unwrap().answer.evidence.iter().map(ToString::to_string).collect()
}

#[test]
fn a_reference_is_one_line_and_is_read_out_as_it_is_understood() {
    let mut session = drawn();
    let lines = ["bi-01", "3", "Mangler.", ".", "Referat 4.3.2026, j. 12/345", "forrige", "stop"];
    let said = talk(&mut session, at_case("B-01"), &lines);
    assert!(said.contains("Læst som: 04-03-2026, journal 12/345, Referat\n"), "{said}");
    assert!(said.contains("henvisning: 04-03-2026, journal 12/345, Referat"), "{said}");
    assert_eq!(references(&session), ["Referat, 04-03-2026, j. 12/345"]);
}

#[test]
fn a_line_adds_a_blank_one_keeps_and_a_word_takes_away() {
    let mut session = drawn();
    talk(&mut session, at_case("B-01"), &["bi-01", "3", "Mangler.", ".", "Plan", "stop"]);
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "henvisning", "Brev", "henvisning", "", "stop"]);
    assert!(said.contains("Der står Plan; Brev. En linje føjer en til"), "{said}");
    for nothing in ["Plan", "-", ".", ""] {
        talk(&mut session, at_case("B-01"), &["bi-01", "henvisning", nothing, "stop"]);
        assert_eq!(references(&session), ["Plan", "Brev"], "{nothing}");
    }
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "henvisning", "tom", "henvisning", "Notat", "stop"]);
    assert!(said.contains("BI-01 har ingen henvisning mere."), "{said}");
    assert_eq!(references(&session), ["Notat"]);
}

#[test]
fn what_is_refused_is_asked_for_again_and_the_input_may_end() {
    let mut session = drawn();
    let said = talk(&mut session, at_case("B-01"), &["bi-01", "3", "Mangler.", ".", "Notat 31-12-2099", "Notat"]);
    assert!(said.contains("31-12-2099 er ikke kommet endnu"), "{said}");
    assert_eq!(references(&session), ["Notat"]);
}

#[test]
fn a_draft_goes_into_the_answer_that_comes() {
    let mut session = drawn();
    let drafting = Drafting { field: Field::Evidence, value: None, text: "Referat 4-3-2026 j. 64828282".into() };
    session.write(|change| draft(change, YEAR, "B-01".parse().unwrap(), "BI-01", &drafting)).unwrap();
    talk(&mut session, at_case("B-01"), &["bi-01", "1", "1", "stop"]);
    assert_eq!(references(&session), ["Referat, 04-03-2026, j. 64828282"]);
}
