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

#[test]
fn what_is_not_ours_is_replaced_after_a_yes() {
    let folder = tempfile::tempdir().unwrap();
    let held = folder.path().join("tilbagemelding-2027-B-01.html");
    std::fs::write(&held, "rettet i hånden").unwrap();
    let out = folder.path().display().to_string();
    let mut session = drawn();
    let round = Start { year: Some(YEAR), case: None };
    let said = talk(&mut session, round, &["tilbagemelding", "b-1", &out, "nej", "stop"]);
    assert!(
        said.contains("i forvejen en fil med samme navn") && said.contains("tilbagemelding-2027-B-01.html"),
        "{said}"
    );
    assert!(said.contains("Må det, der ligger der, erstattes?") && !said.contains("--force"), "{said}");
    assert_eq!(std::fs::read_to_string(&held).unwrap(), "rettet i hånden");
    let said = talk(&mut session, round, &["tilbagemelding", "b-1", &out, "ja", "stop"]);
    assert!(said.contains("Én tilbagemelding er skrevet:"), "{said}");
    assert!(std::fs::read_to_string(&held).unwrap().starts_with("<!"));
}
