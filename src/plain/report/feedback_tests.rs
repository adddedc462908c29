//! Feedback sheets line by line.

use crate::plain::shell::{
    fixture::{YEAR, drawn, talk},
    run::Start,
};

#[test]
fn whom_they_are_for_is_asked_until_there_is_such_a_one() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("ud").display().to_string();
    let mut session = drawn();
    let round = Start { year: Some(YEAR), case: None };
    let said = talk(&mut session, round, &["tilbagemelding", "Ukendt", "familieafdelingen", &out, "stop"]);
    assert!(said.contains("Ingen sag i stikprøven hører til afdelingen Ukendt."), "{said}");
    assert!(said.contains("Én tilbagemelding er skrevet:"), "{said}");
    assert!(!said.contains("--"), "{said}");
    assert_eq!(session.store.trail().unwrap().last().unwrap().kind, "feedback-written");
}
