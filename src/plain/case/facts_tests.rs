//! The facts of a case line by line.

use crate::plain::shell::fixture::{YEAR, at_case, drawn, talk};

#[test]
fn the_facts_are_asked_and_propose() {
    let mut session = drawn();
    let said =
        talk(&mut session, at_case("B-01"), &["oplysninger", "200", "12", "", "0", "ja", "ss-02", "forslag", "stop"]);
    assert!(said.contains("Sagens oplysninger er ikke skrevet."), "{said}");
    assert!(said.contains("»200« kan ikke bruges her."), "{said}");
    assert!(said.contains("Oplysningerne foreslår »ikke relevant« til 6 spørgsmål."), "{said}");
    assert!(said.contains("Forslag: ikke relevant. Sagsbehandleren er ikke skiftet i perioden."), "{said}");
    let file = session.case(YEAR, "B-01".parse().unwrap()).unwrap();
    assert_eq!(file.facts.unwrap().facts.written(), ["10-15", "", "0", "ja"]);
    assert_eq!(file.answers[0].answer.note, "Sagsbehandleren er ikke skiftet i perioden.");
}

#[test]
fn an_answer_beside_the_facts_is_read_out_with_its_mark() {
    let mut session = drawn();
    let said = talk(
        &mut session,
        at_case("B-01"),
        &["ss-02", "1", "oplysninger", "", "", "0", "", "tilbage", "ss-02", "stop"],
    );
    assert!(said.contains("SS-02 er besvaret, men sagens oplysninger siger"), "{said}");
    assert!(said.contains("Svaret er gemt, men regnes ikke med."), "{said}");
}

#[test]
fn two_full_stops_let_the_facts_be() {
    let mut session = drawn();
    talk(&mut session, at_case("B-01"), &["oplysninger", "10-15", "..", "stop"]);
    assert!(session.case(YEAR, "B-01".parse().unwrap()).unwrap().facts.is_none());
}

#[test]
fn what_does_not_fit_is_asked_about_before_a_case_is_complete() {
    let mut session = drawn();
    let mut lines: Vec<&str> = vec!["næste"];
    lines.extend(["1"; 43]);
    lines.extend(["tilbage", "b-01", "oplysninger", "", "", "0", "", "færdig", "2", "færdig", "1", "stop"]);
    let said = talk(&mut session, at_case("B-01"), &lines);
    assert!(said.contains("Skal B-01 meldes færdig, selv om noget ikke passer sammen?"), "{said}");
    assert!(said.contains("Intet er ændret."), "{said}");
    let file = session.case(YEAR, "B-01".parse().unwrap()).unwrap();
    assert_eq!(file.case.progress, crate::domain::sample::Progress::Complete, "{said}");
}
