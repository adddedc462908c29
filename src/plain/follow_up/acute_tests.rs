//! An acute concern line by line.

use crate::plain::shell::{
    fixture::{YEAR, at_case, drawn, talk},
    run::Start,
};

#[test]
fn a_concern_is_passed_on_and_handled() {
    let mut session = drawn();
    let said = talk(&mut session, at_case("B-01"), &["bi-02", "akut", "Tegn på vold.", ".", "Vagthavende", "stop"]);
    assert!(
        said.contains("Akut bekymring 1 i sag B-01 er skrevet ned. Den er givet videre til Vagthavende."),
        "{said}"
    );
    let round = Start { year: Some(YEAR), case: None };
    let said = talk(&mut session, round, &["akut", "2", "1", "Samtale holdt.", ".", "akut", "stop"]);
    assert!(said.contains("1. B-01, ikke håndteret: givet videre til Vagthavende DATO"), "{said}");
    assert!(said.contains("Akut bekymring 1 er meldt håndteret."), "{said}");
    assert!(said.contains("1. B-01, håndteret: givet videre til Vagthavende DATO"), "{said}");
    assert_eq!(session.store.acutes(YEAR).unwrap()[0].handled.as_ref().unwrap().note, "Samtale holdt.");
}

#[test]
fn a_blank_line_lets_it_be_and_a_number_is_refused() {
    let mut session = drawn();
    talk(&mut session, at_case("B-01"), &["akut", "Noget.", ".", "", "stop"]);
    let said = talk(&mut session, at_case("B-01"), &["akut", "Noget.", ".", "Ring 64 82 82 82", "stop"]);
    assert!(said.contains("telefonnummer"), "{said}");
    assert_eq!(session.store.acutes(YEAR).unwrap(), []);
}
