//! The facts of a case: what they propose, what they put aside, and that it comes back.

use crate::support::command::Place;

fn finding(place: &Place, question: &str) -> serde_json::Value {
    let found = place.json(["findings"]);
    let all = found["questions"].as_array().cloned().unwrap_or_default();
    all.into_iter().find(|it| it["area"] == "boern" && it["question"] == question).unwrap_or_default()
}

#[test]
fn a_fact_proposes_and_answers_nothing() {
    let place = Place::drawn();
    let facts = place.json(["facts", "B-01", "--age", "10-15", "--changes", "0"]);
    let proposed = ["KO-11", "KO-12", "KO-13", "SS-02", "SS-03", "SS-04", "SS-08"];
    assert_eq!(facts["proposed_not_applicable"], serde_json::json!(proposed));
    assert_eq!(finding(&place, "SS-02")["not_applicable"], 0);
    // What was not typed stays as it was.
    let facts = place.json(["facts", "B-01", "--changes", "2"]);
    assert_eq!(facts["facts"], serde_json::json!({ "age": "10-15", "changes": 2 }));
    assert_eq!(facts["proposed_not_applicable"], serde_json::json!(["KO-11", "KO-12", "KO-13"]));
    let facts = place.json(["facts", "B-01", "--age", "ukendt"]);
    assert_eq!(facts["proposed_not_applicable"], serde_json::json!([]));
}

#[test]
fn an_answer_beside_the_facts_is_kept_left_out_and_comes_back() {
    let place = Place::drawn();
    place.run(["answer", "B-01", "SS-02", "not-met", "--note", "For sent", "--act-now"]).done();
    let was = finding(&place, "SS-02");
    assert_eq!((&was["not_met"], &was["not_applicable"], &was["unanswered"]), (&1.into(), &0.into(), &9.into()));

    let facts = place.json(["facts", "B-01", "--changes", "0"]);
    assert_eq!(facts["set_aside"], serde_json::json!(["SS-02"]));
    let now = finding(&place, "SS-02");
    assert_eq!((&now["not_met"], &now["not_applicable"], &now["unanswered"]), (&0.into(), &1.into(), &9.into()));
    assert_eq!((&now["set_aside"], &now["n"]), (&1.into(), &0.into()));
    assert!(place.run(["facts", "B-01"]).done().contains("SS-02 er besvaret, men sagens oplysninger siger"));

    place.run(["facts", "B-01", "--changes", "1"]).done();
    assert_eq!(finding(&place, "SS-02"), was);
    place.run(["verify"]).done();
}

#[test]
fn not_applicable_given_by_the_auditor_is_an_answer_and_not_put_aside() {
    let place = Place::drawn();
    place.run(["answer", "B-01", "SS-02", "not-applicable", "--note", "Intet skift"]).done();
    place.run(["facts", "B-01", "--changes", "0"]).done();
    let now = finding(&place, "SS-02");
    assert_eq!((&now["not_applicable"], &now["set_aside"]), (&1.into(), &0.into()));
}

#[test]
fn a_completed_case_is_reopened_before_its_facts_change() {
    let place = Place::drawn();
    place.run(["facts", "B-01", "--changes", "0"]).done();
    for asked in place.json(["findings"])["questions"].as_array().unwrap().iter().filter(|it| it["area"] == "boern") {
        let id = asked["question"].as_str().unwrap();
        assert_eq!(place.run(["answer", "B-01", id, "met"]).code, Some(0), "{id}");
    }
    // An answer that is left out is not demanded, and what does not fit is said and refuses nothing.
    let said = place.run(["complete", "B-01"]).done();
    assert!(said.contains("SS-02 er besvaret, men"), "{said}");
    assert!(place.run(["facts", "B-01", "--changes", "1"]).refused(1).contains("B-01"));
    place.run(["reopen", "B-01", "--reason", "Forkert oplysning"]).done();
    place.run(["facts", "B-01", "--changes", "1"]).done();
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let place = Place::drawn();
    let said = place.run(["facts", "B-01", "--age", "200", "--outcome", "nej", "--changes", "1"]).refused(1);
    assert!(said.contains("»200«") && said.contains("»nej«") && !said.contains("»1«"), "{said}");
    assert!(place.run(["facts", "B-01", "--changes", "100"]).refused(1).contains("0-99"));
    assert!(place.run(["facts", "B-01"]).done().contains("ikke skrevet endnu"));
}

#[test]
fn what_another_has_stated_gives_way_only_where_that_other_is_named() {
    let place = Place::drawn();
    place.run(["facts", "B-01", "--age", "10-15", "--as", "kir"]).done();
    // What nobody has said yet takes nothing away.
    place.run(["facts", "B-01", "--plan", "ja", "--as", "kir"]).done();
    let refused = place.run(["facts", "B-01", "--age", "67+", "--as", "mla"]).refused(1);
    assert!(refused.contains("kir har skrevet oplysninger om sag B-01"), "{refused}");
    assert!(refused.contains("10-15, ja") && refused.contains("--instead-of kir"), "{refused}");
    assert_eq!(place.json(["facts", "B-01"])["facts"]["age"], "10-15");
    place.run(["facts", "B-01", "--age", "67+", "--as", "mla", "--instead-of", "bo"]).refused(1);
    place.run(["facts", "B-01", "--age", "67+", "--as", "mla", "--instead-of", "KIR"]).done();
    assert_eq!(place.json(["facts", "B-01"])["facts"], serde_json::json!({ "age": "67+", "plan": true }));
}
