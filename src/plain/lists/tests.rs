//! A list into the round, line by line and through a pipe.

use crate::{
    domain::area::Area,
    plain::shell::{
        fixture::{YEAR, now, talk},
        run::Start,
    },
    store::open::Store,
    verbs::{edition_before::lists, open_round::open_round, session::Session},
};

fn session() -> Session {
    let mut session = Session { store: Store::in_memory().unwrap(), by: "mla".into(), now, chance: || Ok([7; 16]) };
    session.write(|change| open_round(change, YEAR, "Tilsyn", lists())).unwrap();
    session
}

const START: Start = Start { year: Some(YEAR), case: None };

#[test]
fn a_list_with_strange_columns_comes_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nexus.csv");
    std::fs::write(&path, include_bytes!("../../../tests/data/case-lists/nexus-saere-kolonner.csv")).unwrap();
    let mut session = session();
    // The third column is the case number, the fourth the department, the fifth the status.
    let columns = ["", "", "1", "3", "4", "", ""];
    // All are adults; the departments say nothing else; the last status is out.
    let words = ["3", "", "", "", "", "", "", "2"];
    let path = path.display().to_string();
    let lines: Vec<&str> = [["næste", &path].as_slice(), &columns, &words, &["112", "", "", "1", "stop"]].concat();
    let said = talk(&mut session, START, &lines);
    assert!(said.contains("listen nexus.csv er indlæst"), "{said}");
    assert_eq!(session.store.frame_counts(YEAR).unwrap(), [(Area::Adults, 112)]);
    assert!(!said.contains("Prøvesen") && !said.contains("3104"), "{said}");
}

#[test]
fn what_is_wrong_is_read_out_and_nothing_is_stored() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fejl.csv");
    std::fs::write(&path, include_bytes!("../../../tests/data/case-lists/defekt-tom.csv")).unwrap();
    let mut session = session();
    let path = path.display().to_string();
    let said = talk(&mut session, START, &["indlæs", &path, "tilbage", "stop"]);
    assert!(said.contains("Listen kan ikke indlæses: 1 fejl."), "{said}");
    assert_eq!(session.store.frame_counts(YEAR).unwrap(), []);
}
