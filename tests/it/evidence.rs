//! A reference in its parts on the command line: the old way stays, and two more parts can be said.

use crate::support::command::Place;

#[test]
fn a_reference_has_a_document_a_date_and_a_journal_number() {
    let place = Place::drawn();
    let answer = |more: &[&str]| place.run(["answer", "B-01", "BI-01", "met"].iter().chain(more));
    answer(&["--evidence", "Referat af møde"]).done();
    answer(&["--evidence", "Referat", "--evidence-date", "04-03-2026", "--evidence-journal", "64828282"]).done();
    assert!(answer(&["--evidence-date", "30-02-2026"]).refused(1).contains("30-02-2026 er ikke en dato"));
    assert!(answer(&["--evidence-date", "04-03-2099"]).refused(1).contains("04-03-2099 er ikke kommet endnu"));
    assert!(answer(&["--evidence-journal", "010190-1234"]).refused(1).contains("journalnummer"));
    place.run(["verify"]).done();
}
