//! Sentences that are kept ready, line by line.

use crate::plain::shell::fixture::{YEAR, at_case, drawn, talk};

#[test]
fn a_sentence_is_heard_and_used_by_its_number() {
    let mut session = drawn();
    let said =
        talk(&mut session, at_case("B-01"), &["bi-01", "3", "sætning", "sætning 9", "saetning 2", ".", "", "stop"]);
    assert!(said.contains("Skriv sætning for at høre de faste sætninger."), "{said}");
    assert!(said.contains("2. Borgerens holdning fremgår ikke af notatet."), "{said}");
    assert!(said.contains("Der er ingen sætning med det nummer. Der er 4."), "{said}");
    assert!(said.contains("Sat ind: Borgerens holdning fremgår ikke af notatet."), "{said}");
    let file = session.case(YEAR, "B-01".parse().unwrap()).unwrap();
    assert_eq!(file.given("BI-01").unwrap().answer.note, "Borgerens holdning fremgår ikke af notatet.");
}

#[test]
fn a_line_that_only_begins_with_the_word_is_text() {
    let mut session = drawn();
    talk(&mut session, at_case("B-01"), &["bi-01", "3", "Sætningen er for kort.", ".", "", "stop"]);
    let file = session.case(YEAR, "B-01".parse().unwrap()).unwrap();
    assert_eq!(file.given("BI-01").unwrap().answer.note, "Sætningen er for kort.");
}
